import { type CalendarDate, daysInMonth } from './calendar.ts';

/** The period that a value stands for. */
export type Period = MonthSpan | Day | PeriodLabel;

/** Whole months: a year, a half-year, a quarter, a month, or a run of them. */
export interface MonthSpan {
  readonly kind: 'months';
  /** The first month, counted from 1. */
  readonly start: { readonly year: number; readonly month: number };
  /** How many months, at least 1. */
  readonly months: number;
}

/** One day, as of which a stock was counted. */
export interface Day {
  readonly kind: 'day';
  readonly date: CalendarDate;
}

/** A period in words that no calculation can use, such as "last two years". */
export interface PeriodLabel {
  readonly kind: 'label';
  readonly text: string;
}

/** Exactly one calendar year. */
export type FullYear = YearToDate & { readonly months: 12 };

/** A span that begins in January. */
export type YearToDate = MonthSpan & { readonly start: { readonly month: 1 } };

/** Whether a period is exactly one calendar year. */
export function isFullYear(period: Period): period is FullYear {
  return period.kind === 'months' && period.months === 12 && period.start.month === 1;
}

/** Whether a period begins in January and ends before December of the same year. */
export function isYearToDate(period: Period): period is YearToDate {
  return period.kind === 'months' && period.months < 12 && period.start.month === 1;
}

/** The full calendar year as a period. */
export function fullYear(year: number): FullYear {
  return { kind: 'months', start: { year, month: 1 }, months: 12 };
}

/** The same months one year earlier. */
export function yearBefore({ start, months }: MonthSpan): MonthSpan {
  return { kind: 'months', start: { year: start.year - 1, month: start.month }, months };
}

/** The last month of a span. */
export function lastMonth({ start, months }: MonthSpan): { year: number; month: number } {
  const index = start.year * 12 + (start.month - 1) + (months - 1);
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The last day of a period as a number that grows with time; labels come before all time. */
export function endOf(period: Period): number {
  if (period.kind === 'label') return Number.NEGATIVE_INFINITY;
  const { year, month } = period.kind === 'day' ? period.date : lastMonth(period);
  const day = period.kind === 'day' ? period.date.day : daysInMonth(year, month);
  return (year * 12 + month) * 31 + day;
}

/** Whether two periods cover the same time (or bear the same label). */
export function samePeriod(a: Period, b: Period): boolean {
  return periodKey(a) === periodKey(b);
}

/** A text that is the same for the same period only: `2024-01..2024-09`, `2024-11-18`, or the label. */
export function periodKey(period: Period): string {
  if (period.kind === 'label') return period.text;
  if (period.kind === 'day') {
    const { year, month, day } = period.date;
    return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  }
  if (isFullYear(period)) return String(period.start.year);
  const end = lastMonth(period);
  const first = `${period.start.year}-${twoDigits(period.start.month)}`;
  return period.months === 1 ? first : `${first}..${end.year}-${twoDigits(end.month)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
