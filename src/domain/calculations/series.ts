import type { Figure, FigureValue, Target } from '../figure.ts';
import { type FullYear, isFullYear, isYearToDate, type Period, samePeriod, type YearToDate } from '../period.ts';

/** A value of a series for a certain kind of period. */
export type ValueFor<P extends Period> = FigureValue & { readonly period: P };

/** The highest level reached earlier. */
export type Peak = NonNullable<Figure['peak']>;

/** The values for full calendar years, the earliest first, whatever their order in the file. */
export function fullYearValues(figure: Figure): readonly ValueFor<FullYear>[] {
  return comparableValues(figure)
    .filter((value): value is ValueFor<FullYear> => isFullYear(value.period))
    .toSorted((a, b) => a.period.start.year - b.period.start.year);
}

/** The value for the latest full calendar year. */
export function latestFullYear(figure: Figure): ValueFor<FullYear> | undefined {
  return fullYearValues(figure).at(-1);
}

/** The values from January to a month before December, the latest last. */
export function yearToDateValues(figure: Figure): readonly ValueFor<YearToDate>[] {
  return comparableValues(figure)
    .filter((value): value is ValueFor<YearToDate> => isYearToDate(value.period))
    .toSorted((a, b) => a.period.start.year - b.period.start.year || a.period.months - b.period.months);
}

/** The value that goes furthest into a year which has no full-year value yet and lies after those that have one. */
export function latestYearToDate(figure: Figure): ValueFor<YearToDate> | undefined {
  const lastYear = latestFullYear(figure)?.period.start.year ?? Number.NEGATIVE_INFINITY;
  return yearToDateValues(figure).findLast(({ period }) => period.start.year > lastYear);
}

/**
 * The year to date for which a sum is missing: some later months of that year have a value of their own, such as a
 * second quarter beside the first, so that the value for the months from January is not all that is known.
 */
export function missingYearToDate(figure: Figure, { start: { year }, months }: YearToDate): YearToDate | undefined {
  const ends = comparableValues(figure).flatMap(({ period }) =>
    period.kind === 'months' && period.start.year === year ? [period.start.month - 1 + period.months] : [],
  );
  const furthest = Math.min(12, Math.max(...ends));
  return furthest > months ? { kind: 'months', start: { year, month: 1 }, months: furthest } : undefined;
}

/** The value for exactly this period. */
export function valueFor(figure: Figure, period: Period): FigureValue | undefined {
  return comparableValues(figure).find((value) => samePeriod(value.period, period));
}

/** The target, where it has the unit of its figure. */
export function targetOf(figure: Figure): Target | undefined {
  return figure.target?.quantity.unit === figure.unit ? figure.target : undefined;
}

/** The peak, where it has the unit of its figure and is not known to be of anything but a full year. */
export function comparablePeak({ peak, unit }: Figure): Peak | undefined {
  if (peak?.quantity.unit !== unit) return undefined;
  return peak.period === undefined || isFullYear(peak.period) ? peak : undefined;
}

/** Whether a figure has something to compare a value with: a target, a peak, a second value, or a growth index. */
export function hasComparison(figure: Figure): boolean {
  const values = comparableValues(figure);
  if (values.length === 0) return false;
  if (values.length > 1 || values.some(({ index }) => index !== undefined)) return true;
  return targetOf(figure) !== undefined || comparablePeak(figure) !== undefined;
}

/**
 * Values in another unit than their figure are never compared with the rest; labels belong to no time, and a forecast
 * is no data.
 */
function comparableValues({ values, unit }: Figure): readonly FigureValue[] {
  return values.filter(
    ({ quantity, period, status }) => quantity.unit === unit && period.kind !== 'label' && status !== 'forecast',
  );
}
