import { dateExists } from './calendar.ts';
import { type Day, type MonthSpan, periodKey } from './period.ts';

const monthPattern = /^(\d{4})(?:-(?:(\d{2})|[Hh](\d)|[Qq](\d)))?$/;
const rangePattern = /^(\d{4}\S*?)\s*\.\.\.?\s*(\S+)$/;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a period in one of the forms of the format: `2023`, `2024-H1`, `2024-Q3`, `2024-09`, `2024-11-18`,
 * and runs of months or years such as `2024-01..2024-09`. Absent for words and for what cannot exist.
 */
export function readPeriod(typed: string): MonthSpan | Day | undefined {
  const text = typed.trim();
  const range = splitRange(text);
  return range === undefined ? (readMonths(text) ?? readDay(text)) : readRange(range.first, range.last);
}

/** The first and the last part of what is written as a range, whether or not they can be read. */
export function splitRange(text: string): { first: string; last: string } | undefined {
  const match = rangePattern.exec(text);
  return match === null ? undefined : { first: match[1] ?? '', last: match[2] ?? '' };
}

/** Reads a year, half-year, quarter or month. */
export function readMonths(text: string): MonthSpan | undefined {
  const match = monthPattern.exec(text);
  if (match === null) return undefined;
  const [, yearText, month, half, quarter] = match;
  const year = Number(yearText);
  if (month !== undefined) return partOfYear(year, Number(month), 1, 12);
  if (half !== undefined) return partOfYear(year, Number(half), 6, 2);
  if (quarter !== undefined) return partOfYear(year, Number(quarter), 3, 4);
  return partOfYear(year, 1, 12, 1);
}

/**
 * A text that is the same for all ways to write one period, as {@link periodKey} gives it: `2024-Q3` is
 * `2024-07..2024-09`. Words are their own key.
 */
export function periodKeyOfText(typed: string): string {
  const period = readPeriod(typed);
  return period === undefined ? typed.trim() : periodKey(period);
}

function readRange(first: string, last: string): MonthSpan | undefined {
  const from = readMonths(first);
  const to = readMonths(last);
  if (from === undefined || to === undefined || monthIndex(to) < monthIndex(from)) return undefined;
  const months = monthIndex(to) + to.months - monthIndex(from);
  return { kind: 'months', start: from.start, months };
}

function readDay(text: string): Day | undefined {
  const match = dayPattern.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return dateExists(date) ? { kind: 'day', date } : undefined;
}

/** The part of a year with the given number, counted from 1, of which a year has `parts`. */
function partOfYear(year: number, number: number, months: number, parts: number): MonthSpan | undefined {
  if (year < 1 || number < 1 || number > parts) return undefined;
  return { kind: 'months', start: { year, month: (number - 1) * months + 1 }, months };
}

function monthIndex({ start }: MonthSpan): number {
  return start.year * 12 + start.month;
}
