import { describe, expect, it } from 'vitest';
import { readFigures, say, valuesOf } from './read-fixture.ts';

const plain = (more = '') => `{ id: a, data: { file: a.csv${more} } }`;

describe('a plain table', () => {
  it('is read by its usual column names, or by those that the briefing gives', async () => {
    expect(await valuesOf(plain(), { 'a.csv': 'Year,Value\n2023,4\n2022,3\n' })).toEqual(['2022: 3', '2023: 4']);
    const columns = ', columns: { period: Zeitraum der Zählung, value: Anzahl }';
    expect(await valuesOf(plain(columns), { 'a.csv': 'Zeitraum der Zählung;Anzahl\n2023-Q1;7\n' })).toEqual([
      '2023-01..2023-03: 7',
    ]);
  });

  it('may come from a spreadsheet: sep=, semicolons, decimal commas, CP1251, no-break spaces, remarks at the end', async () => {
    const figure = '{ data: { file: plain-excel.csv, encoding: windows-1251, unit: тыс. USD } }';
    expect(await valuesOf(figure)).toEqual(['2024-01: 1234500 USD', '2024-02: 987000 USD']);
    const { data } = await readFigures([figure]);
    expect(data[0]?.leftOut).toEqual([
      { reason: 'missing', rows: 1 },
      { reason: 'text', rows: 2 },
    ]);
  });

  it('may be UTF-16 with tabs, and say how firm its values are', async () => {
    expect(await valuesOf('{ data: { file: plain-utf16.csv, unit: billion USD } }')).toEqual([
      '2023: 4400000000 USD',
      '2024-01..2024-09: 3100000000 USD, provisional',
    ]);
  });

  it('may have a column for each period', async () => {
    expect(await valuesOf('{ between: [Belarus, World], data: { file: plain-wide.csv } }')).toEqual([
      '2021: 1.5',
      '2022: 1.6',
    ]);
  });

  it.each([
    ['CRLF and blank lines', 'Year,Value\r\n\r\n2023,4\r\n\r\n\r\n'],
    ['a byte-order mark', '\uFEFFYear,Value\n2023,4\n'],
    ['a comma too many at the end of its rows', 'Year,Value\n2023,4,\n'],
    ['a comma too many at the end of its header', 'Year,Value,\n2023,4\n'],
    ['a title above its header', 'Trade of Belarus\n\nYear,Value\n2023,4\n'],
    ['quotes around all its cells', '"Year","Value"\n"2023","4"\n'],
    ['its header twice and a row twice', 'Year,Value\n2023,4\nYear,Value\n2023,4\n'],
    ['no line break at its end', 'Year,Value\n2023,4'],
    ['line breaks of old', 'Year,Value\r2023,4\r'],
    ['marks for missing values', 'Year,Value\n2022,NULL\n2023,4\n2021,\n2020,...\n'],
    ['remarks below it', 'Year,Value\n2023,4\n\n* without services\nSource: customs, own count, 2024\n'],
  ])('may have %s', async (_, file) => {
    expect(await valuesOf(plain(), { 'a.csv': file })).toEqual(['2023: 4']);
  });

  it.each([
    ['2023', '2023'],
    ['202309', '2023-09'],
    ['2023-09', '2023-09'],
    ['2023M9', '2023-09'],
    ['2023Q3', '2023-07..2023-09'],
    ['2023-S2', '2023-07..2023-12'],
    ['09/2023', '2023-09'],
    ['09.2023', '2023-09'],
    ['30.09.2023', '2023-09-30'],
    ['202352', '2023'],
  ])('may write a period as %s', async (typed, period) => {
    expect(await valuesOf(plain(), { 'a.csv': `Period;Value\n${typed};4\n` })).toEqual([`${period}: 4`]);
  });
});

describe('numbers of a file', () => {
  const numbers = (values: readonly string[], more = '') => {
    const rows = values.map((value, index) => `${2020 + index};${value}\n`).join('');
    return valuesOf(plain(more), { 'a.csv': `Year;Value\n${rows}` });
  };

  it('tell their decimal mark to each other', async () => {
    expect(await numbers(['1,234', '4,4'])).toEqual(['2020: 1.234', '2021: 4.4']);
    expect(await numbers(['1,234', '4.4'])).toEqual(['2020: 1234', '2021: 4.4']);
    expect(await numbers(['1.234.567', '4'])).toEqual(['2020: 1234567', '2021: 4']);
  });

  it('that could mean two things are refused with both, unless the briefing says the mark', async () => {
    expect(await numbers(['1,234'])).toEqual([
      'a.csv:2 ambiguous-amount: “1,234” could mean 1234 or 1.234. Write “decimal: point” or “decimal: comma” under “data:”.',
    ]);
    expect(await numbers(['1,234'], ', decimal: comma')).toEqual(['2020: 1.234']);
    expect(await numbers(['1,234'], ', decimal: point')).toEqual(['2020: 1234']);
  });

  it('that disagree about the mark are refused', async () => {
    expect(await numbers(['4,4', '4.4'])).toEqual([
      expect.stringMatching(/^a\.csv:2 ambiguous-amount: “4,4” has a decimal comma/),
    ]);
  });

  it('are read with grouped thousands, minus signs and powers of ten', async () => {
    expect(await numbers(['1\u202f234\u202f567', '\u22125', '1.2E+09', "1'000"])).toEqual([
      '2020: 1234567',
      '2021: -5',
      '2022: 1200000000',
      '2023: 1000',
    ]);
  });

  it('that are none are refused with their line', async () => {
    expect(await numbers(['4', 'about 5'])).toEqual([
      expect.stringMatching(/^a\.csv:3 data-row: “about 5” cannot be read as a number/),
    ]);
  });
});

describe('a table that could make somebody say a wrong number', () => {
  it('is refused where commas shift its columns, with the lines', async () => {
    expect(await valuesOf('{ data: { file: plain-shifted.csv } }')).toContainEqual(
      expect.stringMatching(/^plain-shifted\.csv:3 data-row: This row has 5 columns, its header 4/),
    );
  });

  it('shows the first three of many shifted rows, and counts the others', async () => {
    const shifted = Array.from({ length: 50 }, (_, index) => `x,y,${index}\n`).join('');
    const faults = await valuesOf(plain(), { 'a.csv': `Year,Value\n${shifted}2023,4\n` });
    expect(faults).toHaveLength(4);
    expect(faults?.join('\n')).toContain('The same holds of 47 more rows of “a.csv”');
  });

  it('is refused where a period has two values, with both lines', async () => {
    const { diagnostics } = await readFigures(['{ data: { file: plain-twice.csv } }']);
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-period',
        place: { line: 4, column: 6, length: 3, beside: { file: 'plain-twice.csv', text: '2023,4.5' } },
        related: { place: { line: 2, column: 6, beside: { text: '2023,4.4' } } },
      },
    ]);
  });

  it('is refused where it has several series, though each period stands there once', async () => {
    const file = 'Year,Mode,Value\n2022,road,4\n2023,rail,5\n';
    expect(await valuesOf(plain(), { 'a.csv': file })).toEqual([
      expect.stringMatching(/several-series: .*differ in mode: “road”, “rail”.*Write “where: \{ mode: … \}”/),
    ]);
    expect(await valuesOf(plain(', where: { mode: rail }'), { 'a.csv': file })).toEqual(['2023: 5']);
  });

  it('says what a filter can be where it finds nothing', async () => {
    const file = 'Country,Year,Value\nBelarus,2023,4\nPoland,2023,5\n';
    expect(await valuesOf(plain(', reporter: Belaurs'), { 'a.csv': file })).toEqual([
      'no-rows: No row of the file has “Belaurs” as its reporter. Did you mean “Belarus”? The file has “Belarus”, “Poland” there.',
    ]);
    expect(await valuesOf(plain(', partner: Poland'), { 'a.csv': file })).toEqual([
      expect.stringMatching(/^no-rows: The file has no column for “partner”/),
    ]);
  });

  it('leaves a row out whose period is none, and says so', async () => {
    const { briefing, diagnostics } = await readFigures([plain()], { 'a.csv': 'Year,Value\n2023,4\nTotal,9\n' });
    expect(briefing?.figures[0]?.values).toHaveLength(1);
    expect(diagnostics.map(say)).toEqual([
      expect.stringMatching(/^a\.csv:3 data-row: “Total” cannot be read as a period/),
    ]);
  });

  it('is refused where its unit is another one than that of the figure', async () => {
    const file = 'Year,Value,Unit\n2023,4,thousand EUR\n';
    expect(await valuesOf('{ unit: USD, data: { file: a.csv } }', { 'a.csv': file })).toEqual([
      expect.stringMatching(/^a\.csv:2 unlike-units: /),
    ]);
    expect(await valuesOf('{ unit: EUR, data: { file: a.csv } }', { 'a.csv': file })).toEqual(['2023: 4000 EUR']);
  });

  it('gives way to a typed value for the same period, with a warning', async () => {
    const figure = '{ unit: USD, data: { file: plain-twice.csv, where: {} }, values: [{ period: 2023, value: 5 }] }';
    const { briefing, diagnostics } = await readFigures([figure], {
      'plain-twice.csv': 'Year,Value\n2022,3\n2023,4\n',
    });
    expect(briefing?.figures[0]?.values.map(({ quantity }) => quantity.value.toFixed())).toEqual(['3', '5']);
    expect(diagnostics).toMatchObject([{ code: 'typed-over', related: { place: { line: 3 } } }]);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0), /zip archive or an Excel workbook/],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8), /packed with gzip/],
    ['UTF-16 without a mark', new Uint8Array([0x59, 0, 0x65, 0]), /UTF-16 without a mark/],
    ['Latin-1', Uint8Array.of(0x59, 0x2c, 0xfc, 0x0a), /not encoded as UTF-8; in windows-1252 it says “Y,ü”/],
    ['a text', 'Dear all,\nplease find attached\n', /of no layout that is known/],
    ['nothing', '', /holds no table/],
    ['an open quote', 'Year,Value\n2023,"4\n2024,5\n', /quote is not closed/],
    ['a stray quote', 'Year,Value\n2023,4 "new"\n', /quote is not closed, or stands inside a text/],
  ])('is refused by name: %s', async (_, file, message) => {
    const said = await valuesOf(plain(), { 'a.csv': file });
    expect(said).toEqual([expect.stringMatching(message)]);
  });

  it('is refused where a line or a quote never ends', async () => {
    const endless = (text: string) => valuesOf(plain(), { 'a.csv': text });
    expect(await endless(`Year,Value\n${','.repeat(3_000_000)}`)).toEqual([expect.stringMatching(/data-broken/)]);
    expect(await endless(`Year,Value\n2023,"${'x\n'.repeat(1_500_000)}`)).toEqual([
      expect.stringMatching(/data-broken/),
    ]);
  });

  it('never lets a control character out', async () => {
    const file = 'Year,Value,Unit,\u001b[31mMode\n2023,4,\u001b]0;x\u0007,a\u202eb\n2023,5,t,c\n';
    const { diagnostics } = await readFigures([plain()], { 'a.csv': file });
    const unit = await readFigures([plain()], { 'a.csv': 'Year,Value,Unit\n2023,4,\u001b]0;x\u0007\n' });
    const said = [...diagnostics.map(say), unit.briefing?.figures[0]?.unit ?? ''].join('');
    expect(said).toContain('<U+001B>');
    expect(said).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('the scale of the numbers of a plain table', () => {
  it.each([
    ['Exports (thousand USD)', '5000 USD'],
    ['Exports, mln USD', '5000000 USD'],
    ['Wert in Tsd. USD', '5000 USD'],
    ['Экспорт, млн долл. США', '5000000 USD'],
    ['Trade Value 1000USD, total', '5000 USD'],
    ['Output of the steel mill', '5 USD'],
    ['EXP', '5 USD'],
  ])('is taken from a column called %s', async (name, amount) => {
    const figure = `{ unit: USD, data: { file: a.csv, columns: { period: Year, value: "${name}" } } }`;
    expect(await valuesOf(figure, { 'a.csv': `Year;${name}\n2023;5\n` })).toEqual([`2023: ${amount}`]);
  });

  it('is taken from the heading beside a column for each year', async () => {
    const file = 'Country (mln USD);2021;2022\nBelarus;5;6\n';
    expect(await valuesOf('{ unit: USD, data: { file: a.csv } }', { 'a.csv': file })).toEqual([
      '2021: 5000000 USD',
      '2022: 6000000 USD',
    ]);
  });

  it('has to be said where a title above the table names one', async () => {
    const file = { 'a.csv': 'Foreign trade, million USD;\n;\nYear;Value\n2023;5\n' };
    expect(await valuesOf('{ unit: USD, data: { file: a.csv } }', file)).toEqual([
      expect.stringMatching(/^a\.csv:1 ambiguous-amount: .*“Foreign trade, million USD”.*Write “unit: …”/),
    ]);
    expect(await valuesOf('{ unit: USD, data: { file: a.csv, unit: million USD } }', file)).toEqual([
      '2023: 5000000 USD',
    ]);
    expect(await valuesOf('{ unit: USD, data: { file: a.csv, unit: USD } }', file)).toEqual(['2023: 5 USD']);
  });

  it('does not make a heading in another currency that of the figure', async () => {
    const figure = '{ unit: USD, data: { file: a.csv, columns: { period: Year, value: Value EUR } } }';
    expect(await valuesOf(figure, { 'a.csv': 'Year;Value EUR\n2023;5\n' })).toEqual([
      expect.stringMatching(/^a\.csv:2 unlike-units: .*“EUR”, its figure in “USD”/),
    ]);
  });
});

describe('the status of a row of a plain table', () => {
  it.each([
    ['preliminary', ', provisional'],
    ['est.', ', estimate'],
    ['rev', ', revised'],
    ['p', ', provisional'],
    ['yes', ''],
    ['normal', ''],
    ['actual', ''],
  ])('is read from the word %s', async (status, said) => {
    expect(await valuesOf(plain(), { 'a.csv': `Year;Value;Status\n2023;5;${status}\n` })).toEqual([`2023: 5${said}`]);
  });
});
