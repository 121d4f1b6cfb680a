import { describe, expect, it } from 'vitest';
import { readPerson } from '../../src/invite/person-name.ts';

describe('a name of an invitation', () => {
  it.each([
    ['Anochin, Vasili', 'Vasili Anochin', undefined],
    ['Анохин, Василий', 'Василий Анохин', undefined],
    ['von der Schule, Anna', 'Anna von der Schule', undefined],
    ['ANOCHIN GORKI, Vasili', 'Vasili ANOCHIN GORKI', undefined],
    ['Anochin, Vasili (Ministry of Transport)', 'Vasili Anochin', 'Ministry of Transport'],
    ['Anochin, Vasili, Governor', 'Vasili Anochin', 'Governor'],
    ['Anochin, Vasili – Governor', 'Vasili Anochin', 'Governor'],
    ['Vasili Anochin | Governor', 'Vasili Anochin', 'Governor'],
    ['Vasili Anochin, Governor of the Smolensk Region', 'Vasili Anochin', 'Governor of the Smolensk Region'],
    ["'Vasili Anochin'", 'Vasili Anochin', undefined],
    ['Vasili Anochin', 'Vasili Anochin', undefined],
  ])('%s is %s', (written, name, post) => {
    expect(readPerson(written, '')).toMatchObject(post === undefined ? { name } : { name, post });
  });

  it('that can be read in two ways stays as it is written', () => {
    expect(readPerson('Vasili Anochin, Governor', '')).toEqual({ name: 'Vasili Anochin, Governor' });
  });

  it('is made from the address where there is nothing else', () => {
    const written = 'vasili.anochin@example.org';
    expect(readPerson('', written)).toEqual({ name: 'Vasili Anochin', written });
    expect(readPerson(written, '')).toEqual({ name: 'Vasili Anochin', written });
    expect(readPerson('', '')).toBeUndefined();
  });
});
