import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWordChanges } from '../../src/text/word-changes.ts';

const join = (runs: ReturnType<typeof findWordChanges>, without: 'removed' | 'added') =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join(' ');

describe('changes word by word', () => {
  it('name the fewest words', () => {
    expect(findWordChanges('We build good roads', 'We build long good bridges')).toEqual([
      { kind: 'kept', text: 'We build' },
      { kind: 'added', text: 'long' },
      { kind: 'kept', text: 'good' },
      { kind: 'removed', text: 'roads' },
      { kind: 'added', text: 'bridges' },
    ]);
  });

  it('lead from all words of the one text to all words of the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'слово'), { maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = findWordChanges(before, after);
        expect(join(runs, 'added')).toBe(before);
        expect(join(runs, 'removed')).toBe(after);
      }),
    );
  });

  it('of very long texts are told as a whole, quickly', () => {
    const long = 'word '.repeat(100_000);
    expect(findWordChanges(long, `${long}!`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
