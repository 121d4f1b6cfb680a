import type { Table } from '../../document/document.ts';
import type { Align } from '../../text/cut.ts';
import { lineOf } from '../../text/one-line.ts';
import { joinPieces } from '../../text/running-text.ts';
import { fitColumns, keepsWords } from '../../text/table-layout.ts';
import type { Line } from '../styled-line.ts';
import { layFields } from './lay-fields.ts';
import { layPlain, layRich } from './lay-inline.ts';
import { type PaneRow, rowsOf, spaceRows } from './pane-rows.ts';

/** A table with its widths chosen and its cells wrapped, one line of the screen after the other. */
export interface LaidTable {
  readonly columns: readonly { readonly heading: Line; readonly width: number; readonly align: Align }[];
  /** For each line of the screen the piece of each column. */
  readonly lines: readonly (readonly Line[])[];
}

/** The spaces between two columns. */
export const tableGap = 2;

/** The rows of a table; one that has no room is laid out as a list of fields for each of its rows. */
export function layTable(table: Table, width: number): PaneRow[] {
  const headings = table.columns.map(({ heading }) => lineOf(heading));
  const align = table.columns.map((column) => column.align);
  const texts = { headings, rows: table.rows.map((row) => row.map(joinPieces)), align };
  const widths = fitColumns({ ...texts, width, gap: tableGap });
  if (!keepsWords(texts, widths)) return layAsFields(table, headings, width);

  const heads = headings.map((heading, index) => layPlain(heading, widths[index] ?? 1, 'muted'));
  const laid: LaidTable = {
    columns: widths.map((columnWidth, index) => ({
      heading: heads[index]?.[0] ?? [],
      width: columnWidth,
      align: align[index] ?? 'left',
    })),
    lines: [
      ...headLines(heads),
      ...table.rows.flatMap((row) => cellLines(row.map((cell, i) => layRich(cell, widths[i] ?? 1)))),
    ],
  };
  const indexes = Array.from({ length: laid.lines.length + 1 }, (_, index) => index - 1);
  return indexes.map((index) => ({ kind: 'table', table: laid, index, indent: 0 }));
}

/** Headings of several lines: the first line is the heading, the others follow as the first lines of the table. */
function headLines(heads: readonly (readonly Line[])[]): (readonly Line[])[] {
  return cellLines(heads.map((lines) => lines.slice(1)));
}

function cellLines(cells: readonly (readonly Line[])[]): (readonly Line[])[] {
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => cells.map((lines) => lines[row] ?? []));
}

function layAsFields({ rows }: Table, headings: readonly string[], width: number): PaneRow[] {
  const records = rows.map((row) => {
    const fields = row.map((text, index) => ({ label: headings[index] ?? '', text }));
    return rowsOf(
      layFields(
        fields.filter(({ text }) => joinPieces(text) !== ''),
        width,
      ),
    );
  });
  return spaceRows(records);
}
