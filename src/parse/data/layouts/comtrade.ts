import { buildDimension, buildFlowWords, type Header, type Layout, revisionsOfHs, type Table } from '../layout.ts';

const world = new Set(['0', 'w00', 'world', '']);
/** Total codes of the breakdowns; a file without a breakdown leaves the cell empty. */
const noBreakdown = new Set(['0', 'c00', 'w00', '']);
const allGoods = new Set(['total', 'ag0', '']);
const flowWords = buildFlowWords(['x', 'export'], ['m', 'import']);

/**
 * UN Comtrade as exported since 2023, 47 columns, amounts in full US dollars. Totals stand beside their parts:
 * partner 0 (World), partner2 0, customs C00, modes of transport and supply 0, product TOTAL. Re-exports (RX) and
 * re-imports (RM) are flows of their own.
 */
export const comtrade: Layout = { name: 'comtrade', title: 'UN Comtrade', open };

function open(header: Header): Table | undefined {
  const [period, value] = [header.find('period', 'refyear'), header.find('primaryvalue')];
  if (period < 0 || value < 0 || header.find('flowcode') < 0 || header.find('reportercode') < 0) return undefined;
  const [year, month] = [header.find('refyear'), header.find('refmonth')];
  return {
    dimensions: [
      ...buildDimension(header, 'reporter', ['reportercode', 'reporteriso', 'reporterdesc']),
      ...buildDimension(header, 'partner', ['partnercode', 'partneriso', 'partnerdesc'], { totals: world }),
      ...buildDimension(header, 'flow', ['flowcode', 'flowdesc'], { words: flowWords }),
      ...buildDimension(header, 'product', ['cmdcode', 'cmddesc'], { totals: allGoods }),
      ...buildDimension(header, 'partner2', ['partner2code', 'partner2iso', 'partner2desc'], { totals: noBreakdown }),
      ...buildDimension(header, 'customs', ['customscode', 'customsdesc'], { totals: noBreakdown }),
      ...buildDimension(header, 'mos', ['moscode'], { totals: noBreakdown }),
      ...buildDimension(header, 'mot', ['motcode', 'motdesc'], { totals: noBreakdown }),
      ...buildDimension(header, 'type', ['typecode']),
      ...buildDimension(header, 'classification', ['classificationcode'], { successive: revisionsOfHs }),
    ],
    read: (cells) => [
      {
        period: readPeriodCells(cells, period, year, month),
        value: cells[value] ?? '',
        column: value,
      },
    ],
    unit: { unit: 'USD', exponent: 0 },
    decimal: 'point',
    isWholeMoney: true,
  };
}

/** The month is 52 in rows of a year (99 in some exports), whatever stands under `period`. */
function readPeriodCells(cells: readonly string[], period: number, year: number, month: number): string {
  const text = cells[period] ?? '';
  if (!/^\d{4}$/.test(text.trim()) || month < 0) return text;
  const inYear = (cells[month] ?? '').trim().padStart(2, '0');
  return /^(?:0[1-9]|1[0-2])$/.test(inYear) ? `${cells[year] ?? text}${inYear}` : text;
}
