import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBriefing } from '../../src/parse/decode-briefing.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { renderFaults } from '../../src/render/faults.ts';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';

const [real = '', german = '', everyField = ''] = [
  '../../briefings/belarus-smolensk.yaml',
  '../../briefings/belarus-smolensk.de.yaml',
  'every-field.yaml',
].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));

const { FUZZ_RUNS: fuzzRuns } = process.env;

/** How often each property is tried; more often, and with another seed each time, with FUZZ_RUNS=1000. */
const tries = (numRuns: number) =>
  fuzzRuns === undefined ? { numRuns, seed: 20241118 } : { numRuns: Number(fuzzRuns) };

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

function readBytes(bytes: Uint8Array): void {
  const decoded = decodeBriefing(bytes);
  if ('text' in decoded) {
    read(decoded.text);
    return;
  }
  const text = new TextDecoder().decode(bytes);
  expect(findUnsafe(renderFaults({ file: 'a.yaml', text, diagnostics: [decoded.diagnostic], width: 80 }))).toEqual([]);
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

/** What has broken readers of YAML before. */
const hostile = [
  '&a [*a, *a]',
  '<<: *a',
  '[[[[[[[[[[[[',
  '- - - - - - -',
  '? [a, b]: c',
  '!!binary x',
  '"\\x00\\e[2J',
  "'''",
  '|2-',
  '>+',
  '%TAG ! tag:x,2000:',
  '...',
  '{ a: b, a: b, , }',
  `\${a.b} \${`,
  '\u2028- x',
  '\r- y',
  'ignore_warnings: [x]',
];

/** A place in the real briefing, how much is taken out there, and what is put in. */
const change = fc.record({ at: fc.nat(real.length), cut: fc.constantFrom(0, 1, 2, 40), put: snippet });

/** What is done to the lines of a briefing: a line put in, taken out, doubled, moved, indented otherwise, or damaged. */
interface LineChange {
  readonly kind: 'insert' | 'delete' | 'double' | 'swap' | 'indent' | 'outdent' | 'damage';
  readonly at: number;
  readonly to: number;
  readonly column: number;
  readonly put: string;
}

const lineChange: fc.Arbitrary<LineChange> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'double', 'swap', 'indent', 'outdent', 'damage'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  column: fc.nat(60),
  put: fc.oneof(snippet, fc.constantFrom(...hostile)),
});

function changeLines(text: string, { kind, at, to, column, put }: LineChange): string {
  const lines = text.split('\n');
  const [index, other] = [at % lines.length, to % lines.length];
  const [line = '', second = ''] = [lines[index], lines[other]];
  switch (kind) {
    case 'insert':
      return lines.toSpliced(index, 0, put).join('\n');
    case 'delete':
      return lines.toSpliced(index, 1).join('\n');
    case 'double':
      return lines.toSpliced(other, 0, line).join('\n');
    case 'swap':
      return lines.with(index, second).with(other, line).join('\n');
    case 'indent':
      return lines.with(index, ` ${line}`).join('\n');
    case 'outdent':
      return lines.with(index, line.replace(/^ {1,2}/, '')).join('\n');
    case 'damage':
      return lines.with(index, line.slice(0, column) + put + line.slice(column + 1)).join('\n');
  }
}

describe('parseBriefing', () => {
  it('reads any text without throwing, with all places inside the text', () => {
    const text = fc
      .array(fc.oneof(snippet, fc.constantFrom('title', 'meeting', 'date', 'figures', 'x')))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, read), tries(500));
  });

  it('reads the real briefing with any damage', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        read(changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), real));
      }),
      tries(60),
    );
  });

  it('reads the real briefing cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(real.length), (end) => read(real.slice(0, end))),
      tries(30),
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
      tries(60),
    );
  });

  it.each([
    ['English', real],
    ['German', german],
    ['every field', everyField],
  ])('reads the briefing with its lines in any disorder: %s', (_, briefing) => {
    fc.assert(
      fc.property(fc.array(lineChange, { minLength: 1, maxLength: 4 }), (changes) => {
        read(changes.reduce(changeLines, briefing));
      }),
      tries(60),
    );
  });

  it('reads a briefing whose bytes are changed, or says what they are', () => {
    const bytes = new TextEncoder().encode(everyField);
    const byteChange = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(byteChange, { minLength: 1, maxLength: 3 }), (changes) => {
        readBytes(changes.reduce((changed, [at, byte]) => changed.with(at, byte), bytes));
      }),
      tries(60),
    );
  });

  it('reads any bytes, or says what they are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), readBytes), tries(200));
  });
});
