import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { renderFaults } from '../../src/render/faults.ts';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';

const real = readFileSync(new URL('../../briefings/belarus-smolensk.yaml', import.meta.url), 'utf8');

/** Reads a text, and holds what must be true of every text. */
function read(text: string): void {
  const { briefing, diagnostics } = parseBriefing(text);
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  expect(briefing === undefined).toBe(isFaulty);
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const { place, message, related } of diagnostics) {
    expect(message).not.toBe('');
    for (const { line, column, length } of related === undefined ? [place] : [place, related.place]) {
      const lineLength = lines[line - 1]?.length ?? Number.NaN;
      expect(column).toBeGreaterThanOrEqual(1);
      expect(length).toBeGreaterThanOrEqual(1);
      expect(column - 1 + length, `${line}:${column}+${length}`).toBeLessThanOrEqual(Math.max(1, lineLength + 1));
    }
  }
  expect(findUnsafe(renderFaults({ file: 'a.yaml', text, diagnostics, width: 80 }))).toEqual([]);
}

const marks = [
  ...'-:?,[]{}#&*!|>\'"%@`$<~. \t\n\r',
  '\u00A0',
  '\u001B',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '\n---\n',
  '\n  ',
  ': ',
  '- ',
  '${',
  '}',
  '%YAML 1.1\n',
  '<<: ',
];
const snippet = fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 3 }));

/** A place in the real briefing, how much is taken out there, and what is put in. */
const change = fc.record({ at: fc.nat(real.length), cut: fc.constantFrom(0, 1, 2, 40), put: snippet });

describe('parseBriefing', () => {
  it('reads any text without throwing, with all places inside the text', () => {
    const text = fc
      .array(fc.oneof(snippet, fc.constantFrom('title', 'meeting', 'date', 'figures', 'x')))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, read), { numRuns: 500 });
  });

  it('reads the real briefing with any damage', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        read(changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), real));
      }),
      { numRuns: 60 },
    );
  });

  it('reads the real briefing cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(real.length), (end) => read(real.slice(0, end))),
      { numRuns: 30 },
    );
  });

  it('reads any value in any field', () => {
    const lines = real.split('\n');
    const fields = lines.flatMap((line, index) => (/^[ -]*\w+:/.test(line) ? [index] : []));
    fc.assert(
      fc.property(fc.constantFrom(...fields), snippet, (index, value) => {
        const changed = lines.with(
          index,
          (lines[index] ?? '').replace(/:.*/, () => `: ${value}`),
        );
        read(changed.join('\n'));
      }),
      { numRuns: 60 },
    );
  });
});
