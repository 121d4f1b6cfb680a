import { readUnit } from '../data-unit.ts';
import { buildDimension, type Dimension, type Header, type Layout, type Table } from '../layout.ts';

/** The variables of GENESIS that divide a year; their codes end with the number of the part: `MONAT09`, `QUART3`. */
const partOfYear = /^(MONAT|QUART)\D*(\d{1,2})$/;

/**
 * Flat CSV of the Destatis database GENESIS, rows in no order: `time`, the variables as `1_variable_attribute_code` and so
 * on, `value`, `value_unit`. Several units may share the column of values.
 */
export const genesis: Layout = { name: 'genesis', title: 'Destatis GENESIS', open };

function open(header: Header): Table | undefined {
  const [time, value] = [header.find('time'), header.find('value')];
  if (time < 0 || value < 0 || header.find('value_unit') < 0) return undefined;
  const unitCell = header.find('value_unit');
  const variables = findVariables(header);
  return {
    dimensions: [
      ...buildDimension(header, 'indicator', ['value_variable_code', 'value_variable_label']),
      ...buildDimension(header, 'unit', ['value_unit']),
      ...variables,
    ],
    expand: (cells) => joinPartOfYear(cells, time, variables),
    read: (cells) => {
      const unit = readUnit(cells[unitCell] ?? '');
      return [{ period: cells[time] ?? '', value: cells[value] ?? '', column: value, ...(unit && { unit }) }];
    },
  };
}

function findVariables(header: Header): Dimension[] {
  const numbers = header.names.flatMap((name) => /^(\d+)_variable_attribute_code$/i.exec(name)?.[1] ?? []);
  return numbers.flatMap((number) =>
    buildDimension(header, `${number}_variable`, [
      `${number}_variable_attribute_code`,
      `${number}_variable_attribute_label`,
    ]),
  );
}

/** A month or quarter that stands as a variable belongs to the time. */
function joinPartOfYear(cells: readonly string[], time: number, variables: readonly Dimension[]): readonly string[] {
  for (const {
    cells: [code = -1, ...labels],
  } of variables) {
    const [, kind, number = ''] = partOfYear.exec((cells[code] ?? '').trim()) ?? [];
    if (kind === undefined) continue;
    const part = kind === 'MONAT' ? `-${number.padStart(2, '0')}` : `-Q${Number(number)}`;
    const gone = new Set([code, ...labels]);
    return cells.map((cell, index) => {
      if (index === time) return `${cell.trim().slice(0, 4)}${part}`;
      return gone.has(index) ? '' : cell;
    });
  }
  return cells;
}
