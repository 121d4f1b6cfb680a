import type { RichText, Table } from '../../document/document.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import { joinPieces } from '../../text/running-text.ts';
import { fitColumns, keepsWords } from '../../text/table-layout.ts';
import { columnGap, layColumns, spaceOut } from './columns.ts';
import { renderFields } from './fields.ts';
import { wrapPlain, wrapRich } from './inline.ts';

/**
 * A table with its numbers to the right, its cells wrapped where they do not fit. A table that has no room even
 * so is written as one list of fields a row: on paper nothing may be lost.
 */
export function renderTable({ columns, rows }: Table, width: number): string[] {
  const headings = columns.map(({ heading }) => lineOf(heading));
  const align = columns.map((column) => column.align);
  const texts = { headings, rows: rows.map((row) => row.map(joinPieces)), align };
  const widths = fitColumns({ ...texts, width, gap: columnGap });
  if (!keepsWords(texts, widths) && rows.length > 0) return renderAsFields(headings, rows, width);

  const layRow = (cells: readonly (readonly string[])[]) =>
    layColumns(
      widths.map((columnWidth, index) => ({
        lines: cells[index] ?? [],
        width: columnWidth,
        align: align[index] ?? 'left',
      })),
    );
  const head = headings.map((heading, index) => wrapPlain(heading, widths[index] ?? 1));
  const rule = widths.map((columnWidth, index) => [headings[index] === '' ? '' : '-'.repeat(columnWidth)]);
  const body = rows.map((row) => row.map((cell, index) => wrapRich(cell, widths[index] ?? 1)));
  return [...alignHeads(head, layRow), ...layRow(rule), ...body.flatMap(layRow)];
}

/** Headings of several lines stand on the rule, not below the top edge. */
function alignHeads(head: readonly string[][], layRow: (cells: readonly string[][]) => string[]): string[] {
  const height = Math.max(0, ...head.map((lines) => lines.length));
  return layRow(head.map((lines) => [...Array<string>(height - lines.length).fill(''), ...lines]));
}

function renderAsFields(headings: readonly string[], rows: readonly (readonly RichText[])[], width: number): string[] {
  const filled = (row: readonly RichText[]) =>
    row
      .map((text, index) => ({ label: headings[index] ?? '', text }))
      .filter(({ text }) => displayWidth(joinPieces(text)) > 0);
  return spaceOut(rows.map((row) => renderFields(filled(row), width)));
}
