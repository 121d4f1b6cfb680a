import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { formatYaml, Remarked } from '../../src/parse/yaml-text.ts';
import { lineOf } from '../../src/text/one-line.ts';
import { withoutHouseRules } from '../helpers/house-rules.ts';

const meeting = { date: '2026-05-04' };

function readBack(title: string) {
  const yaml = formatYaml({ title, meeting, participants: [{ name: title, post: title }], cleared_by: [title] });
  return { yaml, ...parseBriefing(yaml) };
}

describe('written YAML', () => {
  it.each([
    'Talks: roads',
    'Contract # 45',
    '#1',
    '- a',
    'yes',
    'NO',
    'null',
    '0702',
    '5.0',
    '10:00',
    '"Quoted"',
    "it's",
    '[a, b]',
    '{ a: b }',
    '* & ! | > % @ `',
    '? x',
    'ends with:',
    'C:\\temp',
    '“Roads” – „Straßen“ «Дороги»',
    '---',
    'two  spaces',
    `${'Long texts - with dashes # and marks: '.repeat(8)}`,
    'x'.repeat(300),
  ])('reads back to the same text without a warning: %s', (text) => {
    const { briefing, diagnostics } = readBack(text);
    expect(withoutHouseRules(diagnostics)).toEqual([]);
    expect(briefing?.title).toBe(text.trim());
    expect(briefing?.participants[0]).toMatchObject({ name: text.trim(), post: text.trim() });
    expect(briefing?.clearedBy).toEqual([text.trim()]);
  });

  it('reads back to the same text, whatever it is', () => {
    const piece = fc.constantFrom(
      ' ',
      '  ',
      ':',
      '#',
      ' #',
      '- ',
      '\n',
      '"',
      "'",
      '\\',
      '|',
      '>',
      '%',
      '\t',
      '\u00a0',
      '\u0000',
      '\u2028',
      'é',
      'слова',
      'a',
      '1',
      '{',
      ']',
      ',',
      '…',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const title = `${typed}x`.replaceAll('${', '');
        const { briefing, diagnostics } = readBack(title);
        expect(withoutHouseRules(diagnostics)).toEqual([]);
        expect(briefing?.title).toBe(lineOf(title));
      }),
    );
  });

  it('makes visible what does not print, and joins lines', () => {
    expect(readBack('Talks\u001b[31m\non roads').briefing?.title).toBe('Talks<U+001B>[31m on roads');
  });

  it('has remarks above their keys, and keys that are to be filled in', () => {
    expect(formatYaml({ meeting: { date: new Remarked('Fill it in.'), minutes: 45, place: undefined } })).toBe(
      'meeting:\n  # Fill it in.\n  date:\n  minutes: 45\n',
    );
  });
});
