import type { Align } from './cut.ts';
import { displayWidth } from './display-width.ts';

/** A table of texts; a cell may have several lines, which are measured one by one. */
export interface TableText {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly align: readonly Align[];
}

/** How much room a column takes, and how far it can shrink before its words or numbers are cut. */
export interface ColumnMeasure {
  readonly natural: number;
  /** For text: its longest word, at most 12. For right-aligned numbers: the widest cell; only the heading may wrap. */
  readonly minimum: number;
}

/** Words longer than this may be cut to make a table fit. */
const longestKeptWord = 12;

/** The natural and the smallest sensible width of every column, in columns of the screen, at least 1. */
export function measureColumns({ headings, rows, align }: TableText): ColumnMeasure[] {
  return headings.map((heading, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const body = widest(cells, '\n');
    const natural = Math.max(1, widest([heading], '\n'), body);
    const word = Math.min(longestKeptWord, widest([heading], /\s/));
    const kept = align[index] === 'right' ? body : Math.min(longestKeptWord, widest(cells, /\s/));
    return { natural, minimum: Math.max(1, word, kept) };
  });
}

/**
 * The widths of the columns of a table that is to fit into `width` columns of the screen with `gap` between two of
 * them: natural widths where possible; otherwise the widest text columns give way first, then the headings of
 * number columns, and only then words and numbers are cut. Fits unless there are more columns than room for them.
 */
export function fitColumns({
  width,
  gap,
  ...table
}: TableText & { readonly width: number; readonly gap: number }): number[] {
  const columns = measureColumns(table);
  const room = width - gap * (columns.length - 1);
  const isNumber = (index: number) => table.align[index] === 'right';
  const phases: { text: Range; number: Range }[] = [
    { text: ['minimum', 'natural'], number: ['natural', 'natural'] },
    { text: ['minimum', 'minimum'], number: ['minimum', 'natural'] },
    { text: ['one', 'minimum'], number: ['minimum', 'minimum'] },
    { text: ['one', 'one'], number: ['one', 'minimum'] },
  ];
  for (const phase of phases) {
    const ranges = columns.map((column, index) => {
      const [floor, ceiling] = isNumber(index) ? phase.number : phase.text;
      return { floor: { ...column, one: 1 }[floor], ceiling: { ...column, one: 1 }[ceiling] };
    });
    if (sum(ranges.map(({ floor }) => floor)) <= room) return level(ranges, room);
  }
  return columns.map(() => 1);
}

/** Whether no word or number of a table has to be cut at these widths. */
export function keepsWords(table: TableText, widths: readonly number[]): boolean {
  return measureColumns(table).every(({ minimum }, index) => (widths[index] ?? 0) >= minimum);
}

type Range = readonly [floor: 'one' | 'minimum' | 'natural', ceiling: 'one' | 'minimum' | 'natural'];

/** Widths between floor and ceiling that fill the room: the widest columns are lowered to one common level. */
function level(ranges: readonly { floor: number; ceiling: number }[], room: number): number[] {
  const lowered = (cap: number) => ranges.map(({ floor, ceiling }) => Math.max(floor, Math.min(ceiling, cap)));
  let cap = room;
  while (cap > 1 && sum(lowered(cap)) > room) cap--;
  const widths = lowered(cap);
  let spare = room - sum(widths);
  for (const [index, { ceiling }] of ranges.entries()) {
    const width = widths[index] ?? 1;
    if (spare < 1 || width !== cap || width >= ceiling) continue;
    widths[index] = width + 1;
    spare--;
  }
  return widths;
}

function widest(texts: readonly string[], separator: string | RegExp): number {
  let most = 0;
  for (const text of texts) for (const part of text.split(separator)) most = Math.max(most, displayWidth(part));
  return most;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
