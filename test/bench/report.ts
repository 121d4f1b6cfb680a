/** One line of the report: what was measured and what it is to be. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly reach: string;
  /** Absent where the row is only told, or could not be measured here. */
  readonly isReached?: boolean;
}

/** A row for a number that is to be at most `most`. */
export function buildRow(what: string, value: number, most: number, say: (value: number) => string): Row {
  return { what, measured: say(value), reach: `at most ${say(most)}`, isReached: value <= most };
}

/** A ratio to something else that was measured in the same run: `1.24 ×`. */
export function sayRatio(value: number): string {
  return `${value.toFixed(2)} ×`;
}

/** A duration: `12.4 ms`. */
export function sayTime(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}

/** The rows as a plain table. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, reach, isReached }) => [what, measured, reach, sayReached(isReached)]);
  const table = [['what', 'measured', 'reach', 'reached'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

function sayReached(isReached: boolean | undefined): string {
  if (isReached === undefined) return '';
  return isReached ? 'yes' : 'no';
}

/** The value below which a share of the numbers lies: 0.5 gives the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Measures several things in turn, so that a busy moment of the machine meets all of them, and gives their medians. */
export async function measureInTurn<Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(measures) as Name[];
  const results = names.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, name] of names.entries()) results[index]?.push(await measures[name]());
  }
  return Object.fromEntries(names.map((name, index) => [name, median(results[index] ?? [])])) as Record<Name, number>;
}
