import { readHeadingUnit, type Unit } from '../data-unit.ts';
import { buildDimension, type Header, type Layout, type Table } from '../layout.ts';
import { findPeriodColumns, readPeriodColumns } from './period-columns.ts';

/** The World Bank's wide files: four lines before the header, a column for each year, and an empty last column. */
export const worldBank: Layout = { name: 'world-bank', title: 'World Bank', open };

function open(header: Header): Table | undefined {
  const years = findPeriodColumns(header);
  const indicator = header.find('indicator name', 'series name');
  if (header.find('country code') < 0 || indicator < 0 || years.length === 0) return undefined;
  return {
    dimensions: [
      ...buildDimension(header, 'reporter', ['country code', 'country name']),
      ...buildDimension(header, 'indicator', ['indicator code', 'series code', 'indicator name', 'series name']),
    ],
    read: (cells) => readPeriodColumns(cells, years, readIndicatorUnit(cells[indicator] ?? '')),
    decimal: 'point',
  };
}

/**
 * The unit that the name of an indicator ends with: `(current US$)`, `(% of GDP)`, `(US$ thousands)`, `(current LCU)`, the
 * currency of the country, `(2015 = 100)`.
 */
function readIndicatorUnit(indicator: string): Unit | undefined {
  const inside = /\(([^()]*)\)\s*$/.exec(indicator)?.[1] ?? '';
  if (/%/.test(inside)) return { unit: '%', exponent: 0 };
  if (/= *100\b/.test(inside)) return { unit: inside, exponent: 0 };
  const exponent = readHeadingUnit(inside)?.exponent ?? 0;
  const unit = /\bUS\$/.test(inside) ? 'USD' : /\bLCU\b|\binternational \$/.exec(inside)?.[0];
  if (unit !== undefined) return { unit, exponent };
  return exponent === 0 ? undefined : { exponent };
}
