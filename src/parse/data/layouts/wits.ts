import { readUnit } from '../data-unit.ts';
import { buildDimension, buildFlowWords, type Header, type Layout, normalise, type Table } from '../layout.ts';
import { findPeriodColumns, readPeriodColumns } from './period-columns.ts';

const world = new Set(['wld', 'world', '000', '']);
const flowWords = buildFlowWords(
  ['export', 'exports', 'gross export', 'gross exports', '6'],
  ['import', 'imports', 'gross import', 'gross imports', '5'],
);

/** World Integrated Trade Solution, one value a row; its amounts are in thousand US dollars, as the column says. */
export const wits: Layout = { name: 'wits', title: 'WITS', open };

function open(header: Header): Table | undefined {
  const value = header.names.findIndex((name) => /^trade ?value/i.test(name) && /\b1000 ?usd\b/i.test(name));
  const year = header.find('year');
  if (value < 0 || year < 0) return undefined;
  return {
    dimensions: [
      ...buildDimension(header, 'reporter', ['reporteriso3', 'reporter', 'reportername', 'reporter name']),
      ...buildDimension(header, 'partner', ['partneriso3', 'partner', 'partnername', 'partner name'], {
        totals: world,
      }),
      ...buildDimension(header, 'flow', ['tradeflowcode', 'tradeflowname', 'tradeflow', 'trade flow'], {
        words: flowWords,
      }),
      ...buildDimension(header, 'product', ['productcode', 'product'], { totals: new Set(['total', '']) }),
      ...buildDimension(header, 'nomenclature', ['nomenclature']),
    ],
    read: (cells) => [{ period: cells[year] ?? '', value: cells[value] ?? '', column: value }],
    unit: { unit: 'USD', exponent: 3 },
    decimal: 'point',
  };
}

/** The country summaries of WITS: a column for each year, and the unit in the name of the indicator: `Exports (in US$ Mil)`. */
export const witsSummary: Layout = { name: 'wits-summary', title: 'WITS country summary', open: openSummary };

function openSummary(header: Header): Table | undefined {
  const indicator = header.find('indicator');
  const years = findPeriodColumns(header);
  if (header.find('indicator type') < 0 || indicator < 0 || years.length === 0) return undefined;
  return {
    dimensions: [
      ...buildDimension(header, 'reporter', ['reporter']),
      ...buildDimension(header, 'partner', ['partner'], { totals: world }),
      ...buildDimension(header, 'product', ['product categories'], { totals: new Set(['all products', 'total']) }),
      ...buildDimension(header, 'flow', ['indicator type'], { words: flowWords }),
      ...buildDimension(header, 'indicator', ['indicator']),
    ],
    read: (cells) => readPeriodColumns(cells, years, readBracketedUnit(cells[indicator] ?? '')),
    decimal: 'point',
  };
}

/** The unit in the brackets of an indicator: `(in US$ Mil)`, `(%)`. */
function readBracketedUnit(indicator: string) {
  const inside = /\(([^()]*)\)\s*$/.exec(indicator)?.[1];
  return inside === undefined ? undefined : readUnit(normalise(inside));
}
