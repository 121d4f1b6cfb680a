import { describe, expect, it } from 'vitest';
import { readFigures, valuesOf } from './read-fixture.ts';

// The numbers of the files are invented; their columns, codes and marks are those of the published layouts.
describe('figures from UN Comtrade', () => {
  const exports = '{ indicator: exports, between: [Belarus, RUS], data: { file: comtrade.csv } }';

  it('takes the total of one partner, never its modes of transport, customs procedures or second partners on top', async () => {
    expect(await valuesOf(exports)).toEqual([
      '2022: 1200000000.5 USD',
      '2023: 1300000000 USD',
      '2024-09: 120000000 USD',
    ]);
  });

  it('leaves re-exports and re-imports to their own flows', async () => {
    const imports = '{ indicator: imports, between: [Belarus, RUS], data: { file: comtrade.csv } }';
    const again = '{ indicator: imports, between: [Belarus, RUS], data: { file: comtrade.csv, flow: RM } }';
    expect(await valuesOf(imports)).toEqual(['2023: 2100000000 USD']);
    expect(await valuesOf(again)).toEqual(['2023: 3000000 USD']);
  });

  it('takes World where no partner is asked for, and one product or mode of transport where it is', async () => {
    const asked = (more: string) =>
      valuesOf(`{ indicator: exports, data: { file: comtrade.csv, reporter: 112${more} } }`);
    expect(await asked('')).toEqual(['2023: 9000000000 USD']);
    expect(await asked(', partner: Russian Federation, product: 87')).toEqual(['2023: 210000000 USD']);
    expect(await asked(', partner: 643, where: { mot: Road }')).toEqual(['2023: 900000000 USD']);
  });

  it('tells what was taken and how many parts were left out', async () => {
    const { data } = await readFigures([exports]);
    expect(data).toEqual([
      { figure: 'exports', file: 'comtrade.csv', values: 3, leftOut: [{ reason: 'parts', rows: 5 }] },
    ]);
  });

  it('refuses parts without their total, because one may be missing', async () => {
    const parts = '{ indicator: exports, between: [BLR, RUS], data: { file: comtrade-parts.csv } }';
    expect(await valuesOf(parts)).toEqual([
      expect.stringMatching(
        /^comtrade-parts\.csv:2 only-parts: For 2023 the file has parts.*“3200 Road”, “3100 Railway”/,
      ),
    ]);
  });

  it('knows every value to the dollar, and its line in the file', async () => {
    const { briefing } = await readFigures([exports]);
    const value = briefing?.figures[0]?.values[1];
    expect(value?.quantity.quantum?.toFixed()).toBe('1');
    expect(value?.place).toMatchObject({ line: 4, beside: { file: 'comtrade.csv' } });
  });

  it('reads the layout from before 2023, with its blank lines at the end', async () => {
    expect(await valuesOf('{ indicator: exports, between: [BLR, RUS], data: { file: comtrade-legacy.csv } }')).toEqual([
      '2018: 1500000000 USD',
      '2019: 1600000000 USD',
    ]);
  });

  it.each(['52', '99'])('takes the month %s for the whole year', async (month) => {
    const head = 'refYear,refMonth,period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue';
    const file = `${head}\n2023,${month},2023,112,X,643,TOTAL,5\n2024,3,2024,112,X,643,TOTAL,6\n`;
    expect(await valuesOf('{ data: { file: a.csv, flow: X, partner: 643 } }', { 'a.csv': file })).toEqual([
      '2023: 5 USD',
      '2024-03: 6 USD',
    ]);
  });
});

describe('figures from Eurostat', () => {
  const german = 'indicator: exports, between: [DE, BY]';

  it('reads TSV: values with flags, missing marks, millions, and one series of several', async () => {
    expect(await valuesOf(`{ ${german}, data: { file: eurostat.tsv } }`)).toEqual([
      '2021: 1234500000 EUR',
      '2022: 987600000 EUR',
      '2024: 876500000 EUR, estimate',
    ]);
  });

  it('takes a dash for missing and a zero for zero', async () => {
    expect(await valuesOf('{ indicator: imports, between: [DE, BY], data: { file: eurostat.tsv } }')).toEqual([
      '2021: 600000000 EUR',
      '2023: 0 EUR',
      '2024: 700000000 EUR',
    ]);
  });

  it('knows millions with one decimal to a hundred thousand', async () => {
    const { briefing } = await readFigures([`{ ${german}, data: { file: eurostat.tsv } }`]);
    expect(briefing?.figures[0]?.values[0]?.quantity.quantum?.toFixed()).toBe('100000');
  });

  it('warns of a break in the series', async () => {
    const { diagnostics } = await readFigures([`{ ${german}, data: { file: eurostat.tsv } }`]);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'flagged-value: The value for 2022 bears the flag “b”: a break in the series',
      'flagged-value: The value for 2024 bears the flag “bep”: a break in the series',
    ]);
  });

  it('reads SDMX-CSV in any order, years and months side by side or one of them', async () => {
    const sdmx = (more: string) => valuesOf(`{ ${german}, data: { file: sdmx.csv${more} } }`);
    expect(await sdmx('')).toEqual([
      '2021: 1234500000 EUR',
      '2023: 876500000 EUR, provisional',
      '2024-01: 70100000 EUR',
    ]);
    expect(await sdmx(', frequency: month')).toEqual(['2024-01: 70100000 EUR']);
  });

  it('scales by UNIT_MULT', async () => {
    const file = 'REF_AREA,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nBY,USD,6,2023,4.4,A\n';
    expect(await valuesOf('{ data: { file: a.csv } }', { 'a.csv': file })).toEqual(['2023: 4400000 USD']);
  });

  it('reads Comext, where 2 is export and month 52 the year', async () => {
    expect(await valuesOf(`{ ${german}, data: { file: comext.dat } }`)).toEqual([
      '2023: 876500000 EUR',
      '2024-01: 70100000 EUR',
    ]);
  });
});

describe('figures from other publishers', () => {
  it('reads WITS in thousand dollars, with the header in the middle of the file', async () => {
    expect(await valuesOf('{ indicator: exports, between: [Belarus, RUS], data: { file: wits.csv } }')).toEqual([
      '2019: 1600000500 USD',
      '2020: 1400000000 USD',
    ]);
  });

  it('reads the country summary of WITS in millions, as its indicator says', async () => {
    expect(
      await valuesOf('{ indicator: imports, between: [Belarus, World], data: { file: wits-summary.csv } }'),
    ).toEqual(['2018: 38408900000 USD', '2019: 39477200000 USD', '2020: 32767100000 USD']);
  });

  it('reads the World Bank below its four leading lines, without the empty last column', async () => {
    const ofBelarus = (indicator: string) =>
      valuesOf(`{ data: { file: world-bank.csv, reporter: BLR, indicator: ${indicator} } }`);
    expect(await ofBelarus('NE.EXP.GNFS.CD')).toEqual(['2019: 41900000000 USD', '2020: 36900000000 USD']);
    expect(await ofBelarus('NE.EXP.GNFS.ZS')).toEqual(['2019: 65.1 %', '2020: 60.2 %']);
  });

  it('follows a country of UN Comtrade from one revision of the Harmonized System to the next, for all goods', async () => {
    const head = 'typeCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\n';
    const row = (year: number, revision: string, product: string, value: number) =>
      `C,${year},112,X,643,${revision},${product},${value}\n`;
    const rows = [row(2021, 'H5', 'TOTAL', 5), row(2022, 'H6', 'TOTAL', 6), row(2021, 'H5', '87', 1)];
    const figure = (more: string) => `{ indicator: exports, data: { file: a.csv, partner: "643"${more} } }`;
    const read = (more: string, added: readonly string[] = []) =>
      valuesOf(figure(more), { 'a.csv': [head, ...rows, ...added].join('') });
    expect(await read('')).toEqual(['2021: 5 USD', '2022: 6 USD']);
    expect(await read('', [row(2022, 'H5', 'TOTAL', 7)])).toEqual([expect.stringMatching(/duplicate-period: /)]);
    expect(await read('', [row(2022, 'S4', 'TOTAL', 6)])).toEqual([
      expect.stringMatching(/^several-series: .*classification: “H5”, “S4”/),
    ]);
    expect(await read(', product: "87"', [row(2022, 'H6', '87', 2)])).toEqual([
      expect.stringMatching(/^several-series: .*classification: “H5”, “H6”/),
    ]);
  });

  it.each([
    ['imports', 'Exports of goods (current US$)', 'The figure is one of imports, but the file has .*Exports'],
    ['exports', 'Einfuhr von Waren', 'The figure is one of exports, but the file has .*Einfuhr'],
  ])('does not take a figure of %s from rows that are called %s', async (indicator, name, said) => {
    const file = `"Country Name","Country Code","Indicator Name","Indicator Code","2020"\n"Belarus","BLR","${name}","X","36"\n`;
    const figure = `{ indicator: ${indicator}, data: { file: a.csv, reporter: BLR } }`;
    expect(await valuesOf(figure, { 'a.csv': file })).toEqual([expect.stringMatching(said)]);
  });

  it.each([
    ['current US$', ['2020: 36 USD']],
    ['US$ thousands', ['2020: 36000 USD']],
    ['current LCU', [expect.stringMatching(/^wb\.csv:2 unlike-units: .*“LCU”, its figure in “USD”/)]],
    ['2015 = 100', [expect.stringMatching(/^wb\.csv:2 unlike-units: .*“2015 = 100”, its figure in “USD”/)]],
  ])('takes World Bank numbers in %s for what they are', async (unit, expected) => {
    const file = `"Country Name","Country Code","Indicator Name","Indicator Code","2020"\n"Belarus","BLR","Exports (${unit})","X","36"\n`;
    expect(await valuesOf('{ unit: USD, data: { file: wb.csv, reporter: BLR } }', { 'wb.csv': file })).toEqual(
      expected,
    );
  });

  it('reads GENESIS with decimal commas, unsorted months and marks that are no numbers', async () => {
    expect(await valuesOf('{ data: { file: genesis.csv, indicator: WERTA } }')).toEqual([
      '2023-08: 80111000 EUR',
      '2024-09: 71234500 EUR',
    ]);
  });

  it('never mixes the units that share a column in GENESIS', async () => {
    expect(await valuesOf('{ data: { file: genesis.csv } }')).toEqual([
      expect.stringMatching(/^several-series: .*unit: “Tsd\. EUR”, “2021=100”, “%”.*Write “indicator: …”/),
    ]);
  });
});
