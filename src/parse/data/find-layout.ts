import { type Row, readHeadRows } from './csv-rows.ts';
import type { FileFault } from './data-fault.ts';
import { quote } from './data-fault.ts';
import type { DataRequest } from './data-request.ts';
import { readHeadingUnit } from './data-unit.ts';
import { createHeader, type Layout, type Table } from './layout.ts';
import { layouts } from './layouts.ts';

/** How a file is read for one figure: its layout, and where its table begins. */
export interface FoundLayout {
  readonly layout: Layout;
  readonly table: Table;
  readonly delimiter: string;
  readonly headerLine: number;
  /** The cells of the header as they are written. */
  readonly header: readonly string[];
  /** A line above the header of a plain table that names a scale: `Foreign trade, million USD`. */
  readonly scaleAbove?: { readonly text: string; readonly line: number };
}

const delimiters = ['\t', ';', ',', '|'] as const;

/** The first rows of a file as each delimiter divides them. */
export type Grids = readonly { readonly delimiter: string; readonly rows: readonly Row[] }[];

/** Divides the beginning of a file into rows, with every delimiter that files have. */
export function readGrids(head: string): Grids {
  return delimiters.map((delimiter) => ({ delimiter, rows: readHeadRows(head, delimiter) }));
}

/**
 * Finds the delimiter, the header among the first rows and the layout that fits it; only the layout that the briefing names,
 * where it names one. A fault `data-layout` says what the file may be and which columns it has.
 */
export function findLayout(grids: Grids, request: DataRequest): FoundLayout | FileFault {
  const candidates = layouts.filter(({ name }) => request.layout === undefined || name === request.layout);
  // Column names of one's own are those of a plain table.
  const fitting = request.columns.size > 0 ? candidates.filter(({ name }) => name === 'plain') : candidates;
  for (const layout of fitting) {
    for (const { delimiter, rows } of grids) {
      const found = openTable(layout, rows, delimiter, request);
      if (found !== undefined) return found;
    }
  }
  return buildUnknown(grids, request);
}

function openTable(
  layout: Layout,
  rows: readonly Row[],
  delimiter: string,
  { columns }: DataRequest,
): FoundLayout | undefined {
  for (const { cells, line } of rows) {
    const table = cells.length < 2 ? undefined : layout.open(createHeader(cells), columns);
    if (table === undefined) continue;
    const scaleAbove = layout.name === 'plain' ? findScaleAbove(rows, line) : undefined;
    return { layout, table, delimiter, headerLine: line, header: cells, ...(scaleAbove && { scaleAbove }) };
  }
  return undefined;
}

/** Nothing above a table of a published layout is about its numbers. */
function findScaleAbove(rows: readonly Row[], headerLine: number): FoundLayout['scaleAbove'] {
  return rows
    .filter(({ line }) => line < headerLine)
    .map(({ cells, line }) => ({ text: filled(cells).join(' ').trim(), line }))
    .find(({ text }) => (readHeadingUnit(text)?.exponent ?? 0) > 0);
}

function buildUnknown(grids: Grids, request: DataRequest): FileFault {
  const [widest] = grids
    .flatMap(({ rows }) => rows)
    .toSorted((a, b) => filled(b.cells).length - filled(a.cells).length || a.line - b.line);
  const names = widest === undefined ? [] : filled(widest.cells);
  if (names.length === 0) {
    return { code: 'data-layout', message: 'The file holds no table', hint: 'Check that this is the right file.' };
  }
  const shown = `${names.slice(0, 8).map(quote).join(', ')}${names.length > 8 ? ', …' : ''}`;
  const line = widest === undefined ? {} : { line: widest.line };
  const missing = [...request.columns.values()].filter(
    ({ text }) => !names.some((name) => name.trim().toLowerCase() === text.trim().toLowerCase()),
  );
  if (missing.length > 0) {
    const wanted = missing.map(({ text }) => quote(text)).join(' and no ');
    return {
      code: 'data-layout',
      message: `The file has no column ${wanted}`,
      hint: `Its columns are ${shown}.`,
      ...line,
    };
  }
  const named = layouts.filter((layout, index) => layouts[index - 1]?.name !== layout.name);
  const known = named.map(({ name, title }) => `${name} (${title})`).join(', ');
  const asked =
    request.layout === undefined ? 'of no layout that is known' : `not those of the layout ${request.layout}`;
  return {
    code: 'data-layout',
    message: `The columns of the file are ${asked}: ${shown}`,
    hint: `It can be ${known}. For a plain table write: columns: { period: …, value: … } with the names of its columns.`,
    ...line,
  };
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}
