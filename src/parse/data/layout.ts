import type { ColumnRole, DecimalMark, LayoutName } from './data-request.ts';
import type { Unit } from './data-unit.ts';

/** A column, or a code with its names, by which the rows of one series are told from those of others. */
export interface Dimension {
  /** The key of a briefing that asks for it, or the name of its first column. */
  readonly name: string;
  /** The cells of a row that hold it, the code first. */
  readonly cells: readonly number[];
  /** The names of its columns, lower case. */
  readonly columns: readonly string[];
  /** The codes, lower case, that stand for the total of all others. */
  readonly totals?: ReadonlySet<string>;
  /** Codes of which one takes the place of another from year to year; together they are one series of all goods. */
  readonly successive?: RegExp;
  /** Words of a briefing, lower case, with the codes and names that they stand for in the file. */
  readonly words?: ReadonlyMap<string, readonly string[]>;
  /** Numbers in it are measures and not names: they make no series of their own. */
  readonly ignoresNumbers?: boolean;
}

/** One value of a row as it is written there. */
export interface FileValue {
  readonly period: string;
  readonly value: string;
  readonly flag?: string;
  readonly note?: string;
  readonly unit?: Unit;
  /** The column of the value in the file, from 0. */
  readonly column: number;
}

/** How the rows of one file are read, once its header is known. */
export interface Table {
  readonly dimensions: readonly Dimension[];
  /** Cells before their meaning is read: for layouts that pack several into one. */
  readonly expand?: (cells: readonly string[]) => readonly string[];
  /** The values of a row, in no order. */
  readonly read: (cells: readonly string[]) => readonly FileValue[];
  /** The unit of all values. */
  readonly unit?: Unit;
  /** The decimal mark, where the layout fixes it. */
  readonly decimal?: DecimalMark;
  /** Values are whole units of money: what stands behind the decimal mark is no precision. */
  readonly isWholeMoney?: boolean;
}

/** A kind of file. */
export interface Layout {
  readonly name: LayoutName;
  /** Who publishes it, for people: `UN Comtrade`. */
  readonly title: string;
  /** Reads a header; nothing where it is not one of this layout. */
  readonly open: (header: Header, columns: ReadonlyMap<ColumnRole, { readonly text: string }>) => Table | undefined;
}

/** The cells of a header row. */
export interface Header {
  /** As they are written, without spaces at their ends. */
  readonly names: readonly string[];
  /** The cell with one of these names, which are lower case; -1 where there is none. */
  readonly find: (...names: readonly string[]) => number;
}

/** A header from the cells of its row. */
export function createHeader(cells: readonly string[]): Header {
  const names = cells.map((cell) => cell.trim());
  const indexes = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const key = normalise(name);
    if (!indexes.has(key)) indexes.set(key, index);
  }
  return {
    names,
    find: (...wanted) => {
      for (const name of wanted) {
        const index = indexes.get(name);
        if (index !== undefined) return index;
      }
      return -1;
    },
  };
}

/** A name or code as it is compared: lower case, with single spaces. */
export function normalise(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** A dimension from those of its columns that a header has; nothing where it has none. */
export function buildDimension(
  header: Header,
  name: string,
  columns: readonly string[],
  more: Pick<Dimension, 'totals' | 'words' | 'successive'> = {},
): Dimension[] {
  const cells = columns.map((column) => header.find(column)).filter((index) => index >= 0);
  return cells.length === 0 ? [] : [{ name, cells, columns: [name, ...columns], ...more }];
}

/** The revisions of the Harmonized System: countries go over to a new one every few years, and their totals go on. */
export const revisionsOfHs = /^(?:H\d{1,2}|HS)$/i;

/** The words of a briefing for the two flows of goods, with what files call them. */
export function buildFlowWords(
  exports: readonly string[],
  imports: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...['exports', 'export'].map((word) => [word, exports] as const),
    ...['imports', 'import'].map((word) => [word, imports] as const),
  ]);
}
