import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { withoutHouseRules } from '../helpers/house-rules.ts';

const head = 'title: Test\nmeeting:\n  date: 2024-11-18\n';

function faultsOf(text: string): Diagnostic[] {
  return withoutHouseRules(parseBriefing(head + text).diagnostics);
}

/** The corrected line of a fix, without its indentation. */
function correctedLine(hint = ''): string | undefined {
  return /(?:ut the (?:whole )?text in quotes|Write|the line above|ordinary spaces): +(.+?)(?:\. For a remark.*)?$/.exec(
    hint,
  )?.[1];
}

function withLine(text: string, line: number, corrected: string): string {
  const lines = (head + text).split('\n');
  const indent = /^ */.exec(lines[line - 1] ?? '')?.[0] ?? '';
  return lines.with(line - 1, indent + corrected).join('\n');
}

/** What somebody types who has never seen YAML, what it is told as, and the line that mends it. */
const mistakes: readonly (readonly [typed: string, code: string, corrected: string])[] = [
  ['summary: Contract # 45 is late\n', 'reshaped-text', 'summary: "Contract # 45 is late"'],
  ['summary: Lot #5\n', 'reshaped-text', 'summary: "Lot #5"'],
  ['summary: Contract # 45\n', 'reshaped-text', 'summary: "Contract # 45"'],
  ['objectives:\n  - Ask: when it opens\n', 'wrong-kind', '- "Ask: when it opens"'],
  ['summary: Trade: what next?\n', 'syntax', 'summary: "Trade: what next?"'],
  ['summary: &Co is a firm\n', 'alias', 'summary: "&Co is a firm"'],
  ['objectives:\n  - *bold* move\n', 'alias', '- "*bold* move"'],
  ['summary: *bold* move\n', 'alias', 'summary: "*bold* move"'],
  ['objectives:\n  - **Roads** first\n', 'alias', '- "**Roads** first"'],
  ['objectives:\n  * Roads\n', 'alias', '- Roads'],
  ['summary: !x marks it\n', 'tag', 'summary: "!x marks it"'],
  ['objectives:\n  - !important\n', 'tag', '- "!important"'],
  ['objectives:\n  - [4,4]\n', 'wrong-kind', '- "[4,4]"'],
  ['summary: [draft]\n', 'wrong-kind', 'summary: "[draft]"'],
  ['summary: {draft}\n', 'wrong-kind', 'summary: "{draft}"'],
  ['summary: [draft] Agree\n', 'syntax', 'summary: "[draft] Agree"'],
  ['status:draft\n', 'syntax', 'status: draft'],
  ['status：draft\n', 'syntax', 'status: draft'],
  ['status:\u00A0draft\n', 'syntax', 'status: draft'],
  ['status = draft\n', 'syntax', 'status: draft'],
  ['objectives:\n-Roads\n', 'syntax', '- Roads'],
  ['objectives:\n  -Roads\n', 'wrong-kind', '- Roads'],
  ['objectives:\n  • Roads\n', 'wrong-kind', '- Roads'],
  ['objectives:\n  – Roads\n', 'wrong-kind', '- Roads'],
  ['objectives:\n  1. Roads\n', 'wrong-kind', '- Roads'],
  ['objectives:\n  → Roads\n', 'wrong-kind', '- Roads'],
  ['objectives:\n\u00A0\u00A0- Roads\n', 'syntax', '- Roads'],
  ['objectives:\n\u200B  - Roads\n', 'syntax', '- Roads'],
  ['summary: @home with the governor\n', 'syntax', 'summary: "@home with the governor"'],
  ['summary: %-points matter\n', 'syntax', 'summary: "%-points matter"'],
  ['summary: `code`\n', 'syntax', 'summary: "`code`"'],
  ['summary: > 5 bn is the aim\n', 'syntax', 'summary: "> 5 bn is the aim"'],
  ['summary: |Minsk\n', 'syntax', 'summary: "|Minsk"'],
  ['summary: - Roads\n', 'syntax', 'summary: "- Roads"'],
  ['objectives:\n  - "Roads" and tools\n', 'syntax', `- '"Roads" and tools'`],
  ['summary: "Trade", he said\n', 'syntax', `summary: '"Trade", he said'`],
  ["summary: 'it's late'\n", 'syntax', `summary: "it's late"`],
  ["summary: 'The Governor's visit\n", 'syntax', `summary: "The Governor's visit"`],
  ["summary: 't Hooft agrees\n", 'syntax', `summary: "'t Hooft agrees"`],
  ['summary: "C:\\new"\n', 'reshaped-text', "summary: 'C:\\new'"],
  ['summary: "C:\\temp"\n', 'reshaped-text', "summary: 'C:\\temp'"],
  ['summary: "C:\\Users"\n', 'syntax', "summary: 'C:\\Users'"],
  ['objectives:\n  - ? is it open\n', 'syntax', '- "? is it open"'],
  ['summary: “Trade: now”\n', 'syntax', 'summary: "Trade: now"'],
];

describe('somebody who has never seen YAML', () => {
  it.each(mistakes)('is told of %j once, as %s, with the corrected line: %s', (typed, code, corrected) => {
    const faults = faultsOf(typed);
    expect(faults.map((fault) => [fault.code, correctedLine(fault.hint)])).toEqual([[code, corrected]]);
  });

  it.each(mistakes)('has no fault any more with the corrected line put in for %j', (typed) => {
    const [fault] = faultsOf(typed);
    const corrected = correctedLine(fault?.hint) ?? '';
    const mended = withLine(typed, fault?.place.line ?? 0, corrected);
    expect(withoutHouseRules(parseBriefing(mended).diagnostics)).toEqual([]);
  });

  it.each([
    ['a remark behind a word of the format', 'status: draft # later\n'],
    ['a remark behind one word', 'marking: Internal # for now\n'],
    ['a comma at the end of a list between brackets', 'objectives: [Roads, Tools, ]\n'],
    ['an apostrophe written twice', "summary: 'it''s'\n"],
    ['backslashes written twice', 'summary: "C:\\\\new"\n'],
    ['a backslash without quotes', 'summary: C:\\new\n'],
    ['Windows line ends', 'summary: a\r\nstatus: draft\r\n'],
    ['a tab behind the colon', 'status:\tdraft\n'],
    ['a space before the colon', 'status : draft\n'],
    ['a key in quotes', '"status": draft\n'],
    ['a word that other programs take for a truth value', 'marking: NO\nsummary: yes\n'],
    ['none, where it is a word', '  interpretation: none\n'],
    ['curly quotes inside a text', 'summary: The “Forum of Regions” opens\n'],
  ])('is not told of %s', (_, typed) => {
    expect(faultsOf(typed)).toEqual([]);
  });

  it.each([
    ['summary: null\n', 'empty-word', 'null'],
    ['marking: ~\n', 'empty-word', '~'],
    ['marking: “Internal”\n', 'curly-quotes', '“Internal”'],
    ['objectives: [Roads,, Tools]\n', 'syntax', ','],
    ['participants: [{ name: Anochin, Vasili, post: Governor }]\n', 'unknown-key', 'Vasili'],
    ['agenda: [{ title: Roads: now, minutes: 10 }]\n', 'syntax', 'Roads: now'],
    ['...\nstatus: draft\n', 'several-documents', 'status: draft'],
    ['  start: 10:00–10:45\n', 'bad-time', '10:00–10:45'],
    ['  start: 10:45–10:00\n', 'bad-time', '10:45–10:00'],
    ['marking: a\uFEFFb\n', 'unsafe-character', '\uFEFF'],
    ['marking: a\u0085b\n', 'unsafe-character', '\u0085'],
    ['marking: a\u2028b\n', 'unsafe-character', '\u2028'],
    ['marking: a\u2029b\n', 'unsafe-character', '\u2029'],
    ['marking: a\rb\n', 'unsafe-character', '\r'],
  ])('finds the place of %j', (typed, code, mark) => {
    const found = faultsOf(typed).map((fault) => {
      const start = fault.place.column - 1;
      return [fault.code, (head + typed).split('\n')[fault.place.line - 1]?.slice(start, start + fault.place.length)];
    });
    expect(found).toEqual([[code, mark]]);
  });

  it('is told that a dash stands out of line, and not to put the item in quotes', () => {
    const faults = faultsOf('agenda:\n  - title: Roads\n    talking_points:\n      - text: A\n    - text: B\n');
    expect(faults.map(({ code, hint, place }) => [code, hint, place.line])).toEqual([
      ['syntax', 'Let all dashes of one list begin in the same column.', 8],
    ]);
  });

  it('is shown a key of a list item in the column of its first key', () => {
    const [fault] = faultsOf('participants:\n  - name: Our Minister\n     side: ours\n');
    expect(fault?.hint).toBe('Let it begin in the same column as the line above:     side: ours');
  });

  it('is told under which key a line belongs that was not indented', () => {
    const faults = faultsOf('place: Minsk\n');
    expect(faults.map(({ code, hint }) => [code, hint])).toEqual([
      ['unknown-key', 'It belongs under “meeting:”. Indent the line by 2 spaces.'],
    ]);
  });

  it('is told of Cyrillic letters in a key, which nobody sees', () => {
    const faults = faultsOf('  plасe: Minsk\n');
    expect(faults.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'The key “plасe” holds Cyrillic letters that only look like Latin ones',
        'Type it anew with Latin letters: place',
      ],
    ]);
  });

  it('is told once of a decimal comma between braces, and nothing about the size of what is left', () => {
    const values = '{ period: 2024, value: 2 billion }, { period: 2025, value: 1,7 billion }';
    const faults = faultsOf(`figures:\n  - { id: trade, unit: USD, values: [${values}] }\n`);
    expect(faults.map(({ code, hint }) => [code, hint])).toEqual([['unknown-key', 'Put it in quotes: "1,7 billion"']]);
  });

  it('is shown the quotes for an amount between brackets and braces', () => {
    const faults = faultsOf('figures:\n  - id: trade\n    values:\n      - { period: 2025, value: [4,4] }\n');
    expect(faults.map(({ code, hint }) => [code, hint])).toEqual([['wrong-kind', 'Put it in quotes: "[4,4]"']]);
  });

  it('learns to give a person keys', () => {
    const faults = faultsOf('participants:\n  - Our Minister\n');
    expect(faults.map(({ code, hint }) => [code, hint])).toEqual([
      ['wrong-kind', 'Write “key: value” behind the dash, and the other keys below it in the same column.'],
    ]);
  });

  it('learns the minutes of a meeting that is given with its end', () => {
    expect(faultsOf('  start: 10:00–10:45\n')[0]?.hint).toBe(
      'Write 10:00 here, and “minutes: 45” on a line of its own.',
    );
    expect(faultsOf('  start: 10:45 bis 10:00\n')[0]?.hint).toContain('It ends before it begins.');
  });
});
