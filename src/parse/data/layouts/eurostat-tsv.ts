import { readUnit } from '../data-unit.ts';
import type { Header, Layout, Table } from '../layout.ts';
import { buildStatisticalDimensions } from './statistical-dimensions.ts';

/**
 * Eurostat's tab-separated bulk files: the codes of a series share the first cell, parted by commas
 * (`freq,unit,geo\TIME_PERIOD`); each further column is a period. A cell has a value, a space and flags: `12.3 bep`, `: c`.
 */
export const eurostatTsv: Layout = { name: 'eurostat-tsv', title: 'Eurostat TSV', open };

function open(header: Header): Table | undefined {
  const [first = '', ...periods] = header.names;
  const codes = /^(.+)\\(?:time_period|time)$/i.exec(first)?.[1]?.split(',');
  if (codes === undefined) return undefined;
  const unitCell = codes.findIndex((code) => /^unit$/i.test(code.trim()));
  return {
    dimensions: buildStatisticalDimensions(codes.map((name, cell) => ({ name, cell }))),
    expand: ([series = '', ...cells]) => [...series.split(','), ...cells],
    read: (cells) => {
      const unit = readUnit(cells[unitCell] ?? '');
      return periods.map((period, index) => {
        const [value = '', ...flags] = (cells[codes.length + index] ?? '').trim().split(/\s+/);
        return { period, value, flag: flags.join(''), column: index + 1, ...(unit && { unit }) };
      });
    },
    decimal: 'point',
  };
}
