import { quote } from './data-fault.ts';
import type { DataRequest, Filter } from './data-request.ts';
import { type Dimension, normalise, type Table } from './layout.ts';
import { createSeenNames, type SeenNames } from './seen-names.ts';

/** What a row is for one series: one of its rows, a part of its total, or a row of another series. */
export type RowKind = 'own' | 'part' | 'other';

/** A dimension that the briefing asks something of. */
export interface FilteredDimension {
  readonly dimension: Dimension;
  readonly filter: Filter;
  /** All that the file has there. */
  readonly seen: SeenNames;
  /** Whether any row has what is asked for. */
  readonly isFound: () => boolean;
  readonly fits: (cells: readonly string[]) => boolean;
}

/** Tells the rows of one series from the others. */
export interface RowMatcher {
  classify(cells: readonly string[]): RowKind;
  readonly filtered: readonly FilteredDimension[];
  /** What the own rows have in the dimensions that nothing is asked of; more than one name is more than one series. */
  readonly open: readonly { readonly dimension: Dimension; readonly seen: SeenNames }[];
  /** The dimensions by which rows were parts, with what those have there. */
  readonly parts: readonly { readonly dimension: Dimension; readonly seen: SeenNames }[];
  /** What the briefing asks of a column that the file does not have. */
  readonly unknown: readonly Filter[];
}

/** A matcher for a request on a file. */
export function createRowMatcher(request: DataRequest, { dimensions }: Table): RowMatcher {
  const filters = new Map<Dimension, Filter>();
  const unknown: Filter[] = [];
  for (const filter of request.filters) {
    const dimension = dimensions.find(({ columns }) => columns.includes(normalise(filter.dimension)));
    if (dimension === undefined) unknown.push(filter);
    else filters.set(dimension, filter);
  }
  const filtered = [...filters].map(([dimension, filter]) => createFilter(dimension, filter));
  const rest = dimensions.filter((dimension) => !filters.has(dimension));
  const parts = rest.flatMap((dimension) => (dimension.totals ? [withSeen(dimension)] : []));
  // Of a single product, another revision may count something else.
  const isOfAllGoods = ![...filters.keys()].some(({ name }) => name === 'product');
  const open = rest.flatMap((dimension) => (dimension.totals ? [] : [withSeen(dimension, isOfAllGoods)]));
  return {
    filtered,
    open,
    parts,
    unknown: unknown.filter(({ isDefault }) => !isDefault),
    classify: (cells) => {
      let fits = true;
      for (const each of filtered) if (!each.fits(cells)) fits = false;
      if (!fits) return 'other';
      for (const { dimension, seen } of parts) {
        if (isTotal(dimension, cells)) continue;
        seen.add(cells);
        return 'part';
      }
      for (const { seen } of open) seen.add(cells);
      return 'own';
    },
  };
}

function withSeen(dimension: Dimension, followsRevisions = false) {
  const { cells, ignoresNumbers = false, successive } = dimension;
  const follows = followsRevisions && successive !== undefined;
  return { dimension, seen: createSeenNames(cells, { ignoresNumbers, ...(follows && { successive }) }) };
}

function isTotal({ cells, totals }: Dimension, row: readonly string[]): boolean {
  return totals?.has(normalise(row[cells[0] ?? -1] ?? '')) === true;
}

/** Texts of cells whose comparison is remembered, so that each is compared once. */
const mostRemembered = 5_000;

function createFilter(dimension: Dimension, filter: Filter): FilteredDimension {
  const word = normalise(filter.wanted);
  const wanted = new Set([word, ...(dimension.words?.get(word) ?? [])]);
  const seen = createSeenNames(dimension.cells);
  const remembered = new Map<string, boolean>();
  let found = false;
  const isWanted = (cell: string): boolean => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const fits = wanted.has(normalise(cell));
    if (remembered.size < mostRemembered) remembered.set(cell, fits);
    return fits;
  };
  return {
    dimension,
    filter,
    seen,
    isFound: () => found,
    fits: (cells) => {
      for (const index of dimension.cells) {
        if (!isWanted(cells[index] ?? '')) continue;
        found = true;
        return true;
      }
      if (!found) seen.add(cells);
      return false;
    },
  };
}

/** Names in a sentence, at most eight: `“BLR Belarus”, “RUS Russia”, …`. */
export function listNames({ shown, count }: SeenNames): string {
  return `${shown
    .slice(0, 8)
    .map((name) => (name === '' ? 'nothing' : quote(name)))
    .join(', ')}${count > 8 ? ', …' : ''}`;
}
