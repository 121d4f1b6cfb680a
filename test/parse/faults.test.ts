import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { withoutHouseRules } from '../helpers/house-rules.ts';

const head = 'title: Test briefing\nmeeting:\n  date: 2024-11-18\n';

function faultsOf(text: string): readonly Diagnostic[] {
  return withoutHouseRules(parseBriefing(text).diagnostics);
}

/** The faults as a reader finds them: code and the marked piece of the file. */
function marked(text: string): string[] {
  const lines = text.split('\n');
  return faultsOf(text).map(({ code, place }) => {
    const start = place.column - 1;
    return `${code} ${lines[place.line - 1]?.slice(start, start + place.length)}`;
  });
}

describe('one run', () => {
  it('finds all faults of a file, in its order', () => {
    const text = `titel: Test
meeting:
  date: 2024-02-30
  start: 25:00
  minutes: many
agenda:
  - title: Roads
    lead: nobody
    minutes: 10
    minutes: 20
    objective: Reach \${turnover.gap}
figures:
  - id: trade
    unit: USD
    values:
      - { period: 2024-13, value: 4.4 bilion }
      - { period: 2023, value: 4.4 billion EUR }
  - { id: trade, source: belta }
`;
    expect(marked(text)).toEqual([
      'unknown-key titel',
      'bad-date 2024-02-30',
      'bad-time 25:00',
      'bad-number many',
      'dangling-reference nobody',
      'duplicate-key minutes',
      `dangling-reference \${turnover.gap}`,
      'bad-period 2024-13',
      'bad-amount 4.4 bilion',
      'unlike-units 4.4 billion EUR',
      'duplicate-id trade',
      'dangling-reference belta',
    ]);
  });

  it('finds syntax faults together with the others where the file can still be read', () => {
    const text = `${head}  place: @Minsk\n  kind: bilatral\nsummary: Trade: what next?\nstatus: finale\n`;
    expect(marked(text)).toEqual(['syntax @', 'bad-value bilatral', 'syntax T', 'bad-value finale']);
  });

  it('reports nothing that a lost part of the file may explain', () => {
    const text = `meeting:\n  date: 2024-11-18\nsummary: "not closed\ntitle: Test\n`;
    expect(marked(text)).toEqual(['syntax "']);
  });

  it('gives a briefing with warnings, and none with errors', () => {
    const figure = 'figures: [{ unit: buses, values: [{ period: recently, value: 55 }] }]\n';
    expect(parseBriefing(head + figure).briefing).toMatchObject({ title: 'Test briefing' });
    expect(faultsOf(head + figure)).toMatchObject([{ severity: 'warning', code: 'period-label' }]);
    expect(parseBriefing(`${head}status: finale\n`)).not.toHaveProperty('briefing');
  });
});

describe('keys', () => {
  it('that are misspelt get a suggestion', () => {
    const hints = faultsOf(`titel: Test\nmeting:\n  date: 2024-11-18\n`).map(({ hint }) => hint);
    expect(hints).toContain('Did you mean “title”?');
    expect(hints).toContain('Did you mean “meeting”?');
  });

  it('that are missing are reported at what should hold them', () => {
    const text = `${head}participants:\n  - post: Governor\nsources:\n  - id: belta\n`;
    expect(marked(text)).toEqual(['missing-key post', 'missing-key id']);
    expect(faultsOf('title: Test\nmeeting:\n  place: Minsk\n')).toMatchObject([
      { message: 'The key “date” is missing in “meeting”', place: { line: 2, column: 1, length: 7 } },
    ]);
  });

  it('that stand twice are reported at the second, with the first', () => {
    expect(faultsOf(`${head}status: draft\nstatus: final\n`)).toMatchObject([
      { code: 'duplicate-key', place: { line: 5 }, related: { place: { line: 4 } } },
    ]);
  });

  it('called like the inner workings of JavaScript are unknown like any other', () => {
    const text = `${head}__proto__: { title: x }\nconstructor: x\ntoString: x\n`;
    expect(marked(text)).toEqual(['unknown-key __proto__', 'unknown-key constructor', 'unknown-key toString']);
  });

  it('behind a no-break space are not what they seem', () => {
    const [fault] = faultsOf(`title: Test\nmeeting:\n  date: 2024-11-18\n\u00A0\u00A0place: Minsk\n`);
    expect(fault).toMatchObject({ place: { line: 4, column: 1, length: 2 } });
    expect(fault?.message).toContain('U+00A0');
  });
});

describe('a key without a space after its colon', () => {
  it('between brackets is written out with the space', () => {
    expect(faultsOf('title: a\nmeeting: {date: 2024-11-18, minutes:45}\n')).toMatchObject([
      { code: 'unknown-key', hint: 'Write a space after the colon: minutes: 45' },
    ]);
  });
});

describe('a wrong kind', () => {
  it.each([
    ['title: [a, b]', 'A text is expected here, but this is a list'],
    ['title: { a: b }', 'A text is expected here, but this is a group of keys'],
    ['objectives: Agree', 'A list is expected here, but this is a text'],
    ['agenda: { title: Roads }', 'A list is expected here, but this is a group of keys'],
    ['participants: [Anochin]', 'A group of keys is expected here, but this is a text'],
    ['summary: [a, b]', 'A text or a group of keys is expected here, but this is a list'],
    [
      'agenda: [{ title: Roads, source: { id: belta } }]',
      'A text or a list is expected here, but this is a group of keys',
    ],
  ])('is named together with the right one: %s', (line, message) => {
    const faults = faultsOf(line.startsWith('title') ? head.replace(/^.*/, line) : head + line);
    expect(faults.map((fault) => fault.message)).toEqual([message]);
  });

  it('says of a file name that a briefing cannot include files', () => {
    expect(faultsOf(`${head}participants: people.yaml\n`)[0]?.hint).toContain('cannot include another file');
  });

  it.each([
    ['- title: x', 'A briefing is a group of keys, but this file is a list'],
    ['Dear colleagues', 'A briefing is a group of keys, but this file is a text'],
  ])('at the top of the file is told as such: %s', (text, message) => {
    expect(faultsOf(text)).toMatchObject([{ code: 'wrong-kind', message }]);
  });

  it.each(['', '\n\n', '# a remark\n', '---\n', '\uFEFF'])('is not a file without content: %j', (text) => {
    expect(faultsOf(text).map(({ code }) => code)).toEqual(['empty-file']);
  });
});

describe('a text with a colon in it', () => {
  it.each(['Ask: when it opens', 'Вопрос: когда', 'Q1: how much'])('is put in quotes by the fix: %s', (typed) => {
    expect(faultsOf(`${head}objectives:\n  - ${typed}\n`)).toMatchObject([
      { code: 'wrong-kind', hint: `Put the text in quotes: - "${typed}"` },
    ]);
  });

  it('is not what a key of the format in capitals begins', () => {
    expect(faultsOf(`${head}objectives:\n  - Text: a\n`)[0]).toMatchObject({
      code: 'unknown-key',
      hint: 'Did you mean “text”?',
    });
  });

  it.each([
    ['objectives:\n  - Road building: win a contract', 'Put the text in quotes: - "Road building: win a contract"'],
    ['summary:\n  What we want: a contract', 'Put the text in quotes: "What we want: a contract"'],
    ['summary: Trade: what next?', 'Put the text in quotes: summary: "Trade: what next?"'],
  ])('is one fault with the corrected line: %j', (line, hint) => {
    expect(faultsOf(`${head}${line}\nstatus: draft\n`).map((fault) => fault.hint)).toEqual([hint]);
  });

  it('is not what a short unknown key is', () => {
    expect(marked(`${head}summary: { txet: Talks }\n`)).toEqual(['unknown-key txet']);
  });
});

describe('references', () => {
  const figures = 'figures:\n  - { id: turnover, values: [{ period: 2024-01..2024-03, value: 5 }] }\n';

  it.each([
    `\${turnover.2024-Q1}`,
    `\${turnover.2024-01..2024-03}`,
    `\${turnover.latest}`,
    `\${ turnover.gap }`,
    `$\${not one}`,
  ])('that name something are no fault: %s', (reference) => {
    expect(faultsOf(`${head}summary: It is ${reference}.\n${figures}`)).toEqual([]);
  });

  it.each([
    [`\${turnovr.latest}`, 'Did you mean “turnover”?'],
    [`\${turnover.lates}`, 'Did you mean “latest”?'],
    [`\${turnover.2023}`, 'Names of this figure are 2024-01..2024-03, latest, gap, attainment, …'],
    [`\${turnover.peak}`, 'Names of this figure are 2024-01..2024-03, latest, gap, attainment, …'],
    [`\${turnover}`, 'Names of this figure are 2024-01..2024-03, latest, gap, attainment, …'],
    [`\${.latest}`, `Write the id of a figure, a full stop and a name, such as \${turnover.latest}.`],
    [`\${turnover.latest`, `Write } after the name; for a literal \${ write $\${.`],
  ])('that dangle are marked and get a fix: %s', (reference, hint) => {
    const text = `${head}objectives:\n  - Fine \${turnover.latest}\n  - It is ${reference} and so on\n${figures}`;
    expect(marked(text)).toEqual([`dangling-reference ${reference}`]);
    expect(faultsOf(text)[0]?.hint).toBe(hint);
  });

  it('are marked each at its own place, also in folded and escaped texts', () => {
    const text = `${head}summary: >-\n  One \${a.b}\n  and one \${a.b}.\nmarking: "\\u0024{c.d}"\n`;
    expect(faultsOf(text).map(({ place }) => [place.line, place.column, place.length])).toEqual([
      [5, 7, 6],
      [6, 11, 6],
      [7, 10, 13],
    ]);
  });

  it('to participants, figures and sources must name one', () => {
    const sector = 'agenda:\n  - { title: Roads, lead: anohin, figures: [trade], sources: [belta, tass] }\n';
    const rest = 'participants: [{ id: anochin, name: A }]\nsources: [{ id: belta, title: Report }]\n';
    expect(faultsOf(head + sector + rest).map(({ message, hint }) => [message, hint])).toEqual([
      ['There is no participant “anohin”', 'Did you mean “anochin”?'],
      ['There is no figure “trade”', 'There are no figures yet; add one under “figures:”.'],
      ['There is no source “tass”', 'The only source is belta; add another one under “sources:”.'],
    ]);
  });
});

describe('a sign of number inside a text', () => {
  it('takes the rest of the line away, which is told with the corrected line', () => {
    const text = `${head}objectives:\n  - Be the #1 partner\nmarking: Internal  # for now\nsummary: The\n  long #2 text\n`;
    const remark = 'For a remark, write two spaces before # and one after it.';
    expect(marked(text)).toEqual(['reshaped-text #1 partner', 'reshaped-text #2 text']);
    expect(faultsOf(text).map(({ severity, hint }) => [severity, hint])).toEqual([
      ['warning', `Put the text in quotes: - "Be the #1 partner". ${remark}`],
      ['warning', `Put the whole text in quotes. ${remark}`],
    ]);
  });

  it('or a dash in the wrong column makes a list item part of the text above', () => {
    const text = `${head}objectives:\n- Roads\n - Machine tools\n`;
    expect(marked(text)).toEqual(['reshaped-text - Machine tools']);
  });

  it('is part of the text where no space stands before it, or in quotes', () => {
    expect(faultsOf(`${head}marking: C#1\nsummary: "Be the #1 partner"\n`)).toEqual([]);
  });
});

describe('a text of several lines', () => {
  it.each(['summary: one  # a remark\n  two\n', 'summary:\n  one\n  # a remark\n  two\n'])(
    'that a remark ends is reported at the first line that is lost: %j',
    (text) => {
      const faults = faultsOf(`${head}${text}`);
      expect(faults).toMatchObject([{ code: 'syntax' }]);
      expect(faults[0]?.message).toContain('begins a remark, which ends the text');
      expect(marked(`${head}${text}`)).toEqual(['syntax two']);
    },
  );

  it('that is indented with a tab is told so', () => {
    expect(faultsOf(`${head}summary: |\n\ttabbed\n`)[0]?.message).toBe('A tab stands in the indentation');
  });
});

describe('a file with more faults than any stack holds', () => {
  it('reports them all', () => {
    const faults = faultsOf(`${'%YAML 1.2\n'.repeat(14_000)}---\n${head}`);
    expect(faults.filter(({ code }) => code === 'directive')).toHaveLength(14_000);
  });

  it('is refused where quotes and colons follow on one another without an end', () => {
    const text = `${head}objectives: [${'"a: '.repeat(10_000)}]\n`;
    expect(faultsOf(text)).toMatchObject([{ code: 'too-deep' }]);
  });
});

describe('what the format does not have', () => {
  it.each(['title: *x', 'title: a\nobjectives:\n  - *x'])('is told once, and not as missing: %j', (text) => {
    expect(faultsOf(`${text}\nmeeting:\n  date: 2024-11-18\n`)).toMatchObject([{ code: 'alias' }]);
  });

  it('aliases that would explode are refused one by one', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n';
    const codes = faultsOf(head + bomb).map(({ code }) => code);
    expect(codes.filter((code) => code === 'alias')).toHaveLength(7);
  });

  it('an alias to nothing and a merge key are refused', () => {
    expect(marked(`${head}  place: *nowhere\n  <<: x\n`)).toEqual(['alias *nowhere', 'alias <<']);
  });

  it('tags change nothing and are refused', () => {
    expect(marked(`${head}marking: !!int 5\nprepared_by: !mine x\n`)).toEqual(['tag !!int', 'tag !mine']);
  });

  it('a second document is refused at its first line', () => {
    expect(marked(`${head}---\ntitle: Another\n`)).toEqual(['several-documents ---']);
  });

  it('nesting is refused where no briefing goes, however deep it is', () => {
    for (const depth of [60, 5_000, 14_000]) {
      const codes = faultsOf(`${head}objectives: ${'['.repeat(depth)}${']'.repeat(depth)}\n`).map(({ code }) => code);
      expect(codes).toContain('too-deep');
    }
    const steps = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}a:`).join('\n');
    expect(faultsOf(head + steps).map(({ code }) => code)).toContain('too-deep');
  });
});

describe('characters that do not show', () => {
  it.each([
    ['a raw escape', 'title: a\u001Bb', 'U+001B', 9],
    ['a C1 control', 'title: a\u009Bb', 'U+009B', 9],
    ['a right-to-left override', 'title: a\u202Eb', 'U+202E', 9],
    ['an isolate', 'title: a\u2066b', 'U+2066', 9],
    ['a NUL', 'title: a\u0000b', 'U+0000', 9],
    ['a tag character', 'title: a\u{E0041}b', 'U+E0041', 9],
    ['an escape in double quotes', String.raw`title: "a\e[2J"`, 'U+001B', 8],
  ])('are refused and named: %s', (_, line, name, column) => {
    const faults = faultsOf(`${line}\nmeeting:\n  date: 2024-11-18\n`);
    expect(faults).toMatchObject([{ code: 'unsafe-character', place: { line: 1, column } }]);
    expect(faults[0]?.message).toContain(name);
  });

  it('are refused in keys too', () => {
    expect(faultsOf(`${head}"pl\u202Eace": x\n`).map(({ code }) => code)).toContain('unsafe-character');
  });

  it('of other kinds are part of writing: accents, joined emoji, right-to-left letters, soft hyphens', () => {
    expect(faultsOf(`${head}marking: "é 👨‍👩‍👧 \u05D0\u05D1 co\u00ADoperate"\n`)).toEqual([]);
  });
});

describe('an audience', () => {
  it('can stand at any item in its long form, and only the three words are one', () => {
    const text = `${head}objectives: [{ text: a, for: everyone }, { text: b, for: delegation }]\n`;
    expect(faultsOf(text)).toMatchObject([
      { code: 'bad-value', hint: 'The words allowed here are principal, delegation, public.' },
    ]);
  });
});
