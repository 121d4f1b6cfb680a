import { buildDimension, buildFlowWords, type Header, type Layout, revisionsOfHs, type Table } from '../layout.ts';

const world = new Set(['0', 'wld', 'world', '']);
const allOrNone = new Set(['0', 'c00', 'wld', 'world', 'all modes of transport', 'total', '']);
const flowWords = buildFlowWords(['2', 'export', 'exports'], ['1', 'import', 'imports']);

/** UN Comtrade as exported until 2023, 35 columns: `Trade Value (US$)`, flow 1 = import and 2 = export. */
export const comtradeLegacy: Layout = { name: 'comtrade-legacy', title: 'UN Comtrade until 2023', open };

function open(header: Header): Table | undefined {
  const [period, value] = [header.find('period', 'year'), header.find('trade value (us$)')];
  if (period < 0 || value < 0 || header.find('trade flow code', 'trade flow') < 0) return undefined;
  return {
    dimensions: [
      ...buildDimension(header, 'reporter', ['reporter code', 'reporter iso', 'reporter']),
      ...buildDimension(header, 'partner', ['partner code', 'partner iso', 'partner'], { totals: world }),
      ...buildDimension(header, 'flow', ['trade flow code', 'trade flow'], { words: flowWords }),
      ...buildDimension(header, 'product', ['commodity code', 'commodity'], { totals: new Set(['total', '']) }),
      ...buildDimension(header, 'partner2', ['2nd partner code', '2nd partner iso', '2nd partner'], {
        totals: allOrNone,
      }),
      ...buildDimension(header, 'customs', ['customs proc. code', 'customs'], { totals: allOrNone }),
      ...buildDimension(header, 'mot', ['mode of transport code', 'mode of transport'], { totals: allOrNone }),
      ...buildDimension(header, 'classification', ['classification'], { successive: revisionsOfHs }),
    ],
    read: (cells) => [{ period: cells[period] ?? '', value: cells[value] ?? '', column: value }],
    unit: { unit: 'USD', exponent: 0 },
    decimal: 'point',
    isWholeMoney: true,
  };
}
