import type { ColumnRole } from '../data-request.ts';
import { readHeadingUnit, readUnit, type Unit } from '../data-unit.ts';
import { buildFlowWords, type Dimension, type Header, type Layout, normalise, type Table } from '../layout.ts';
import { findPeriodColumns, readPeriodColumns } from './period-columns.ts';

/** What the columns of a plain table are usually called in the four languages, lower case. */
const usualNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  period: ['period', 'time', 'date', 'zeitraum', 'zeit', 'datum', 'период', 'перыяд'],
  year: ['year', 'jahr', 'год'],
  month: ['month', 'monat', 'месяц'],
  value: ['value', 'amount', 'wert', 'betrag', 'значение', 'сумма', 'значэнне', 'сума'],
  status: ['status', 'flag', 'статус'],
  unit: ['unit', 'einheit', 'единица', 'адзінка'],
  note: ['note', 'notes', 'remark', 'bemerkung', 'примечание', 'заўвага'],
};

const roles: Readonly<Record<string, readonly string[]>> = {
  reporter: ['reporter', 'country', 'land', 'страна', 'краіна'],
  partner: ['partner', 'partner country', 'партнёр', 'партнер'],
  flow: ['flow', 'direction', 'trade flow', 'richtung', 'направление', 'поток'],
  product: ['product', 'commodity', 'hs', 'ware', 'товар'],
  indicator: ['indicator', 'indikator', 'показатель', 'паказчык'],
};

const flowWords = buildFlowWords(
  ['export', 'exports', 'exp', 'x', 'ausfuhr', 'экспорт'],
  ['import', 'imports', 'imp', 'm', 'einfuhr', 'импорт', 'імпарт'],
);

/**
 * Any table with a header: a column of periods (or of years and months) and one of values, by the names that the
 * briefing gives or by usual ones.
 */
export const plainTable: Layout = { name: 'plain', title: 'a plain table', open };

type Columns = Readonly<Record<ColumnRole, number>>;

function open(header: Header, named: ReadonlyMap<ColumnRole, { readonly text: string }>): Table | undefined {
  const columns = findColumns(header, named);
  if (columns === undefined || columns.value < 0 || (columns.period < 0 && columns.year < 0)) return undefined;
  const dimensions = buildColumns(header, new Set(Object.values(columns)));
  const inHeading = readHeadingUnit(header.names[columns.value] ?? '');
  return { dimensions, read: (cells) => [readRow(cells, columns, inHeading)] };
}

/** A plain table with a column for each period, two at least. */
export const wideTable: Layout = { name: 'plain', title: 'a plain table', open: openWide };

function openWide(header: Header, named: ReadonlyMap<ColumnRole, { readonly text: string }>): Table | undefined {
  const periods = findPeriodColumns(header);
  const taken = new Set(periods.map(({ column }) => column));
  const others = header.names.filter((_, cell) => !taken.has(cell));
  // A row of numbers, of which some may look like years, is no header.
  if (periods.length < 2 || others.some((name) => /^[-+]?\d[\d\s.,]*$/.test(name))) return undefined;
  const unit = findColumns(header, named)?.unit ?? -1;
  const inHeading = others.map(readHeadingUnit).find((named) => named !== undefined && named.exponent > 0);
  return {
    dimensions: buildColumns(header, taken.add(unit)),
    read: (cells) => readPeriodColumns(cells, periods, readUnit(cells[unit] ?? '') ?? inHeading),
  };
}

function buildColumns({ names }: Header, taken: ReadonlySet<number>): Dimension[] {
  return names.flatMap((name, cell) => (taken.has(cell) ? [] : buildColumn(name, cell)));
}

function findColumns(header: Header, named: ReadonlyMap<ColumnRole, { readonly text: string }>): Columns | undefined {
  const find = (role: ColumnRole) => {
    const typed = named.get(role);
    return typed === undefined ? header.find(...usualNames[role]) : header.find(normalise(typed.text));
  };
  if ([...named.keys()].some((role) => find(role) < 0)) return undefined;
  const roleNames: readonly ColumnRole[] = ['period', 'year', 'month', 'value', 'status', 'unit', 'note'];
  return Object.fromEntries(roleNames.map((role) => [role, find(role)])) as Record<ColumnRole, number>;
}

function buildColumn(name: string, cell: number): Dimension[] {
  const column = normalise(name);
  if (column === '') return [];
  const role = Object.keys(roles).find((each) => roles[each]?.includes(column));
  return [
    {
      name: role ?? column,
      cells: [cell],
      columns: role === undefined ? [column] : [role, column],
      ignoresNumbers: true,
      ...(role === 'flow' && { words: flowWords }),
    },
  ];
}

function readRow(cells: readonly string[], columns: Columns, inHeading: Unit | undefined) {
  const unit = readUnit(cells[columns.unit] ?? '') ?? inHeading;
  const note = (cells[columns.note] ?? '').trim();
  return {
    period: readPeriodCells(cells, columns),
    value: cells[columns.value] ?? '',
    flag: cells[columns.status] ?? '',
    column: columns.value,
    ...(note !== '' && { note }),
    ...(unit && { unit }),
  };
}

function readPeriodCells(cells: readonly string[], { period, year, month }: Columns): string {
  if (period >= 0) return cells[period] ?? '';
  const inYear = (cells[month] ?? '').trim();
  return inYear === '' ? (cells[year] ?? '') : `${(cells[year] ?? '').trim()}-${inYear.padStart(2, '0')}`;
}
