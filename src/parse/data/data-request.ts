import type { Place } from '../../domain/diagnostic.ts';
import type { MappingNode } from '../tree.ts';
import type { Unit } from './data-unit.ts';

/** The layouts of files with figures, by the names that a briefing uses. */
export const layoutNames = [
  'comtrade',
  'comtrade-legacy',
  'eurostat-tsv',
  'sdmx-csv',
  'comext',
  'wits',
  'wits-summary',
  'world-bank',
  'genesis',
  'plain',
] as const;

/** One of {@link layoutNames}. */
export type LayoutName = (typeof layoutNames)[number];

/** The encodings of files with figures. A byte-order mark at the beginning of the file goes before all of them. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252', 'latin1'] as const;

/** One of {@link encodings}. */
export type Encoding = (typeof encodings)[number];

/** Which periods of a file are taken. */
export const frequencies = ['year', 'quarter', 'month'] as const;

/** One of {@link frequencies}. */
export type Frequency = (typeof frequencies)[number];

/** The mark before the decimals of the numbers of a file. */
export const decimalMarks = ['point', 'comma'] as const;

/** One of {@link decimalMarks}. */
export type DecimalMark = (typeof decimalMarks)[number];

/** What the columns of a plain table can be named as. */
export const columnRoles = ['period', 'year', 'month', 'value', 'status', 'unit', 'note'] as const;

/** One of {@link columnRoles}. */
export type ColumnRole = (typeof columnRoles)[number];

/** A text of the briefing with its place. */
export interface Typed {
  readonly text: string;
  readonly place: Place;
}

/** What the rows of one series have in a column: a code or a name. */
export interface Filter {
  /** `reporter`, `partner`, `flow`, `product`, `indicator`, or the name of a column. */
  readonly dimension: string;
  readonly wanted: string;
  readonly place: Place;
  /** Taken from the figure's own keys: where a file has no such column, it asks for nothing. */
  readonly isDefault: boolean;
}

/** The values that a figure takes from a file: which file, and which of its rows. */
export interface DataRequest {
  /** The figure that the values are for. */
  readonly figure: MappingNode;
  readonly id: string;
  /** The key `data`. */
  readonly place: Place;
  readonly file: Typed;
  readonly encoding?: Encoding;
  readonly layout?: LayoutName;
  readonly frequency?: Frequency;
  readonly decimal?: DecimalMark;
  /** The unit of the numbers in the file, where the briefing says it. */
  readonly unit?: Unit;
  /** The unit of the figure. */
  readonly figureUnit?: string;
  readonly filters: readonly Filter[];
  readonly columns: ReadonlyMap<ColumnRole, Typed>;
}
