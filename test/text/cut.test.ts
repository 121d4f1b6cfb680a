import { describe, expect, it } from 'vitest';
import { cutToWidth, padToWidth } from '../../src/text/cut.ts';

describe('cutToWidth', () => {
  it('leaves alone what fits', () => {
    expect(cutToWidth('Road building', 13)).toBe('Road building');
  });

  it('ends with an ellipsis, without a space before it', () => {
    expect(cutToWidth('Road building', 6)).toBe('Road…');
    expect(cutToWidth('Road building', 1)).toBe('…');
    expect(cutToWidth('Road building', 0)).toBe('');
  });

  it('never takes half of a wide or joined character', () => {
    expect(cutToWidth('道路建设', 4)).toBe('道…');
    expect(cutToWidth('👩‍🔧👩‍🔧', 3)).toBe('👩‍🔧…');
    expect(cutToWidth('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
  });
});

describe('padToWidth', () => {
  it('fills up to the width at either side', () => {
    expect(padToWidth('4.4', 6)).toBe('4.4   ');
    expect(padToWidth('4.4', 6, 'right')).toBe('   4.4');
    expect(padToWidth('道', 4, 'right')).toBe('  道');
  });

  it('leaves a wider text as it is', () => {
    expect(padToWidth('Road building', 4)).toBe('Road building');
  });
});
