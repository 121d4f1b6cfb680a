import { buildDimension, buildFlowWords, type Header, type Layout, type Table } from '../layout.ts';

const flowWords = buildFlowWords(['2'], ['1']);

/** Eurostat's Comext bulk files: amounts in full euros, flow 1 = import and 2 = export, month 52 for the year. */
export const comext: Layout = { name: 'comext', title: 'Eurostat Comext', open };

function open(header: Header): Table | undefined {
  const [period, value] = [header.find('period'), header.find('value_in_euros', 'value_eur')];
  if (period < 0 || value < 0 || header.find('flow') < 0) return undefined;
  return {
    dimensions: [
      ...buildDimension(header, 'reporter', ['declarant', 'declarant_iso', 'reporter']),
      ...buildDimension(header, 'partner', ['partner', 'partner_iso']),
      ...buildDimension(header, 'flow', ['flow'], { words: flowWords }),
      ...buildDimension(header, 'product', ['product_nc'], { totals: new Set(['total', '']) }),
      ...buildDimension(header, 'trade_type', ['trade_type']),
      ...buildDimension(header, 'stat_regime', ['stat_regime', 'stat_procedure']),
    ],
    read: (cells) => [{ period: cells[period] ?? '', value: cells[value] ?? '', column: value }],
    unit: { unit: 'EUR', exponent: 0 },
    decimal: 'point',
    isWholeMoney: true,
  };
}
