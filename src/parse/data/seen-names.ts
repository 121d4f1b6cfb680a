import type { Dimension } from './layout.ts';

/** So many different names of one column are remembered; more are only known to be more. */
const mostNames = 400;

/** The different names in one column of a file, in the order in which they come. */
export interface SeenNames {
  add(cells: readonly string[]): void;
  /** Each as `BLR Belarus`: the codes and names of one row. */
  readonly shown: readonly string[];
  /** Every code and name by itself. */
  readonly each: readonly string[];
  /** How many there are; at most one more than are remembered. */
  readonly count: number;
}

/** An empty list for the cells of one dimension. */
export function createSeenNames(
  cellIndexes: readonly number[],
  { ignoresNumbers = false, successive }: Pick<Dimension, 'ignoresNumbers' | 'successive'> = {},
): SeenNames {
  const rows = new Map<string, readonly string[]>();
  let last: string | undefined;
  return {
    add: (cells) => {
      const code = cells[cellIndexes[0] ?? -1] ?? '';
      if (code === last || rows.size > mostNames) return;
      last = code;
      const own = code.trim();
      const key = successive?.test(own) ? successive.source : own;
      if (rows.has(key) || (ignoresNumbers && /^[-+]?[\d\s.,]*$/.test(own))) return;
      rows.set(
        key,
        cellIndexes.map((index) => (cells[index] ?? '').trim()).filter((name) => name !== ''),
      );
    },
    get shown() {
      return [...rows.values()].map((names) => [...new Set(names)].join(' ')).slice(0, mostNames);
    },
    get each() {
      return [...new Set([...rows.values()].flat())];
    },
    get count() {
      return rows.size;
    },
  };
}
