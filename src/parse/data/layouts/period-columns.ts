import { readFilePeriod } from '../data-period.ts';
import type { Unit } from '../data-unit.ts';
import type { FileValue, Header } from '../layout.ts';

/** A column whose values are all of one period. */
export interface PeriodColumn {
  readonly period: string;
  readonly column: number;
}

/** The columns of a wide table that are headed by a period, such as 2021 or 2024-09. */
export function findPeriodColumns({ names }: Header): PeriodColumn[] {
  return names.flatMap((name, column) => {
    const period = name.replace(/ \[YR\d{4}\]$/, '');
    return readFilePeriod(period) === undefined ? [] : [{ period, column }];
  });
}

/** The values of a row of a wide table. */
export function readPeriodColumns(
  cells: readonly string[],
  columns: readonly PeriodColumn[],
  unit: Unit | undefined,
): FileValue[] {
  return columns.map(({ period, column }) => ({
    period,
    value: cells[column] ?? '',
    column,
    ...(unit && { unit }),
  }));
}
