import { lastMonth, type MonthSpan, type Period } from '../../domain/period.ts';
import type { Words } from '../words/words.ts';
import { formatDate } from './format-date.ts';

/** A period in words: `2023`, `2022–2023`, `H1 2024`, `Q3 2024`, `September 2024`, `Jan–Sep 2024`; a label as it was typed. */
export function formatPeriod(period: Period, words: Words): string {
  switch (period.kind) {
    case 'label':
      return period.text;
    case 'day':
      return formatDate(period.date, words);
    case 'months':
      return formatMonths(period, words);
  }
}

/** Whole months by their names, also where they are a quarter or a half-year: `Oct–Dec 2024`. */
export function formatMonthNames(span: MonthSpan, { calendar }: Words): string {
  const end = lastMonth(span);
  const { year, month } = span.start;
  if (span.months === 1) return calendar.month(month, year);
  if (year === end.year) return calendar.monthRange(month, end.month, year);
  return `${calendar.month(month, year)} – ${calendar.month(end.month, end.year)}`;
}

function formatMonths(span: MonthSpan, words: Words): string {
  const { calendar } = words;
  const { start, months } = span;
  const isWholeYears = start.month === 1 && months % 12 === 0;
  if (isWholeYears) return months === 12 ? String(start.year) : `${start.year}–${lastMonth(span).year}`;
  if (months === 3 && start.month % 3 === 1) return calendar.quarter((start.month + 2) / 3, start.year);
  if (months === 6 && start.month % 6 === 1) return calendar.half((start.month + 5) / 6, start.year);
  return formatMonthNames(span, words);
}
