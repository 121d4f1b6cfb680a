import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { withoutHouseRules } from '../helpers/house-rules.ts';

const head = 'title: Test briefing\nmeeting:\n  date: 2024-11-18\n';

function faultsOf(rest: string): readonly Diagnostic[] {
  return withoutHouseRules(parseBriefing(head + rest).diagnostics);
}

function figureOf(...amounts: readonly string[]): string {
  const values = amounts.map((amount, index) => `      - { period: ${2020 + index}, value: "${amount}" }\n`);
  return `figures:\n  - id: turnover\n    unit: USD\n    values:\n${values.join('')}`;
}

describe('an amount a thousand times smaller than another one of its figure', () => {
  it('is told with both amounts as they were typed, and the briefing is shown', () => {
    const { briefing, diagnostics } = parseBriefing(head + figureOf('4.1 billion', '4.4'));
    expect(briefing).toBeDefined();
    expect(withoutHouseRules(diagnostics)).toMatchObject([
      {
        code: 'scale-mismatch',
        severity: 'warning',
        message: '4.4 is far smaller than 4.1 billion in the same figure',
        place: { line: 9, column: 32, length: 5 },
      },
    ]);
  });

  it.each([
    ['just a thousand times', ['1000', '1'], ['scale-mismatch']],
    ['a little less', ['999', '1'], []],
    ['nothing at all', ['4.1 billion', '0'], []],
    ['below zero', ['-4.1 billion', '4.4'], ['scale-mismatch']],
    ['more than one amount', ['4', '4.1 billion', '5'], ['scale-mismatch', 'scale-mismatch']],
  ])('is looked for without regard to the sign, and zero never counts: %s', (_, amounts, codes) => {
    expect(faultsOf(figureOf(...amounts)).map(({ code }) => code)).toEqual(codes);
  });

  it('is found in the target and the peak too', () => {
    const rest = '    target: { value: 5, by: 2025 }\n    peak: { value: 4.9 billion, period: 2012 }\n';
    expect(faultsOf(figureOf('4.1 billion') + rest).map(({ message }) => message)).toEqual([
      '5 is far smaller than 4.9 billion in the same figure',
    ]);
  });
});

describe('minutes with a word', () => {
  it.each(['45 min', '45 minutes', '45 Minuten', '45 мин.', '45 минут', '45 хвілін'])(
    'for minutes are to be written without it: %s',
    (typed) => {
      expect(faultsOf(`  minutes: ${typed}\n`)[0]?.hint).toBe('Write 45 without a word.');
    },
  );

  it.each(['1 hour', '1h', '2 Stunden', '1 час', '0 min', 'many'])(
    'for anything else are to be written as minutes: %s',
    (typed) => {
      expect(faultsOf(`  minutes: ${typed}\n`)[0]?.hint).toBe('Write the whole number of minutes, such as 60.');
    },
  );

  it('are not what a place in the order of precedence is', () => {
    const [fault] = faultsOf('participants: [{ name: Anochin, precedence: first }]\n');
    expect(fault?.hint).toBe('Write digits only, such as 45; the largest is 999999.');
  });
});

describe('a text cut off by a # with one space before it', () => {
  it('is told with what is not shown and the corrected line', () => {
    expect(faultsOf('summary: Contract # 45 is late\n')).toMatchObject([
      {
        code: 'reshaped-text',
        severity: 'warning',
        message: '“# 45 is late” is taken for a remark and is no part of the text',
        hint: 'Put the text in quotes: summary: "Contract # 45 is late". For a remark, write two spaces before # and one after it.',
        place: { line: 4, column: 19, length: 12 },
      },
    ]);
  });

  it.each([
    'agenda:\n  - title: Lot # 5\n    minutes: 5\n',
    'objectives:\n  - Lot # 5\n  - Roads\n',
    'summary:\n  Lot # 5\nstatus: draft\n',
    'objectives: [\n  Lot # 5\n  , Roads ]\n',
    'summary: Two\n  lots # 5\nstatus: draft\n',
  ])('is told wherever the text stands: %j', (rest) => {
    expect(faultsOf(rest).map(({ code }) => code)).toEqual(['reshaped-text']);
  });

  it.each([
    ['two spaces', 'summary: Contract  # 45 is late\n'],
    ['a line of its own', '# 45\nsummary: Contract\n # 46\n'],
    ['a text in quotes', 'summary: "Contract # 45" # late\n'],
    ['a block of text', 'summary: |\n  Contract # 45\n # 46\nobjectives:\n  - > # late\n    Roads # 1\n'],
    ['a number, a day or a time', '  start: 10:00 # sharp\n  minutes: 45 # at most\nas_of: 2024-11-18 # Monday\n'],
    ['nothing before it', 'summary: # later\nobjectives: # later\n  - Roads\n'],
  ])('is not what stands behind %s', (_, rest) => {
    expect(faultsOf(rest)).toEqual([]);
  });
});

describe('a reference without its braces', () => {
  const figures = figureOf('4.1 billion');

  it.each([
    ['$turnover.2020', `\${turnover.2020}`],
    ['$(turnover.2020)', `\${turnover.2020}`],
    ['$(turnover.2024-01..2024-03)', `\${turnover.2024-01..2024-03}`],
    ['$turnover.growth_needed', `\${turnover.growth_needed}`],
  ])('is told with the right one: %s', (typed, right) => {
    const { briefing, diagnostics } = parseBriefing(`${head}summary: It was ${typed}.\n${figures}`);
    expect(briefing).toBeDefined();
    expect(withoutHouseRules(diagnostics)).toMatchObject([
      {
        code: 'unbraced-reference',
        severity: 'warning',
        hint: `Did you mean ${right}?`,
        place: { line: 4, column: 17, length: typed.length },
      },
    ]);
  });

  it.each(['$5.20', '$exports.2020', '$(5.20)', '$turnover', 'turnover.2020', `\${turnover.2020}`])(
    'is not %s',
    (typed) => {
      expect(faultsOf(`summary: It was ${typed} in all.\n${figures}`)).toEqual([]);
    },
  );
});

describe('a period', () => {
  it.each(['values: [{ period: X, value: 5 }]', 'target: { value: 5, by: X }', 'peak: { value: 5, period: X }'])(
    'with a reference in it is refused: %s',
    (line) => {
      const period = `"since \${trade.gap}"`;
      expect(faultsOf(`figures:\n  - id: trade\n    ${line.replace('X', period)}\n`)).toMatchObject([
        { code: 'bad-period', severity: 'error', message: 'A period cannot hold a reference to a figure' },
      ]);
    },
  );
});
