import type { Reason } from '../derived.ts';
import type { Figure, FigureValue } from '../figure.ts';
import { type FullYear, type Period, samePeriod, type YearToDate } from '../period.ts';
import { fullYearValues, latestFullYear, type ValueFor, valueFor, yearToDateValues } from './series.ts';

/**
 * The periods for which several figures are calculated together: the latest full year that all of them have, and the
 * latest year to date after it. Where none is common, the latest one that any of them has, so that what is missing
 * can be named.
 */
export function findCommonPeriods(figures: readonly Figure[]): readonly (FullYear | YearToDate)[] {
  const year = latestOf(figures.map(fullYearValues));
  const after = findCommon(figures.map(fullYearValues))?.start.year ?? Number.NEGATIVE_INFINITY;
  const toDate = latestOf(
    figures.map((figure) => yearToDateValues(figure).filter(({ period }) => period.start.year > after)),
  );
  return [year, toDate].filter((period) => period !== undefined);
}

/** The value of each figure for a period, in their order, or the first of the figures that has none. */
export function valuesFor(
  figures: readonly Figure[],
  period: Period,
): { readonly values: readonly FigureValue[]; readonly missing?: Figure } {
  const values = figures.flatMap((figure) => valueFor(figure, period) ?? []);
  const missing = figures.find((figure) => valueFor(figure, period) === undefined);
  return { values, ...(missing !== undefined && { missing }) };
}

/** That a figure has no value for a period, said of the own figure or of another one. */
export function noValue(missing: Figure, period: Period, own: Figure): Reason {
  if (missing.id === own.id) return { code: 'no_value_for', period };
  return { code: 'no_value_in', period, figure: missing.id };
}

/** The first figure that lacks a later full year than `period`, which another of the figures has already. */
export function findLagging(
  figures: readonly Figure[],
  period: Period,
): { figure: Figure; period: FullYear } | undefined {
  const latest = figures.map((figure) => latestFullYear(figure)?.period);
  const [last] = latest.filter((each) => each !== undefined).toSorted((a, b) => b.start.year - a.start.year);
  if (last === undefined || period.kind !== 'months' || last.start.year <= period.start.year) return undefined;
  const figure = figures.find((_, index) => latest[index]?.start.year !== last.start.year);
  return figure && { figure, period: last };
}

function latestOf<P extends FullYear | YearToDate>(series: readonly (readonly ValueFor<P>[])[]): P | undefined {
  return findCommon(series) ?? byTime(series.flat()).at(-1)?.period;
}

function findCommon<P extends FullYear | YearToDate>(series: readonly (readonly ValueFor<P>[])[]): P | undefined {
  const [first = [], ...others] = series;
  const common = first.filter(({ period }) =>
    others.every((values) => values.some((value) => samePeriod(value.period, period))),
  );
  return byTime(common).at(-1)?.period;
}

function byTime<P extends FullYear | YearToDate>(values: readonly ValueFor<P>[]): readonly ValueFor<P>[] {
  return values.toSorted((a, b) => a.period.start.year - b.period.start.year || a.period.months - b.period.months);
}
