import { indentLine, type Line } from '../styled-line.ts';
import type { LaidTable } from './lay-table.ts';

/** One row of the screen inside a pane: a line, or a row of a table, which the table component draws. */
export type PaneRow = LineRow | TableRow;

/** A line of text. */
export interface LineRow {
  readonly kind: 'line';
  readonly line: Line;
}

/** Row `index` of a laid-out table; -1 is its heading. */
export interface TableRow {
  readonly kind: 'table';
  readonly table: LaidTable;
  readonly index: number;
  readonly indent: number;
}

/** The same lines as rows. */
export function rowsOf(lines: readonly Line[]): PaneRow[] {
  return lines.map((line) => ({ kind: 'line', line }));
}

/** An empty row. */
export const blankRow: PaneRow = { kind: 'line', line: [] };

/** Rows moved to the right. */
export function indentRows(rows: readonly PaneRow[], columns: number): PaneRow[] {
  return rows.map((row) =>
    row.kind === 'line'
      ? { kind: 'line', line: indentLine(row.line, columns) }
      : { ...row, indent: row.indent + columns },
  );
}

/** Groups of rows with an empty row between two of them. */
export function spaceRows(groups: readonly (readonly PaneRow[])[]): PaneRow[] {
  return groups.filter((rows) => rows.length > 0).flatMap((rows, index) => (index === 0 ? rows : [blankRow, ...rows]));
}
