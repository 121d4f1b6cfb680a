import type { CalendarDate } from '../../domain/calendar.ts';
import { dateExists } from '../../domain/calendar.ts';
import { fullYear, type Period } from '../../domain/period.ts';
import { readPeriod } from '../../domain/period-text.ts';

/** Months that stand for the whole year: 52 in UN Comtrade and Comext, 99 in some exports. */
const wholeYear = new Set([0, 52, 99]);

/**
 * Reads a period as files write it: `2023`, `202409`, `202352` (the year), `2024-09`, `2024M09`, `2024-Q3`, `2024Q3`,
 * `2024-S1`, `09/2024`, `09.2024`, `30.09.2024`. Nothing where it is none.
 */
export function readFilePeriod(typed: string): Period | undefined {
  const text = typed.trim();
  const joined = /^(\d{4})(\d{2})$/.exec(text) ?? /^(\d{4})-?M(\d{1,2})$/i.exec(text);
  if (joined !== null) return monthOf(Number(joined[1]), Number(joined[2]));
  const monthFirst = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (monthFirst !== null) return monthOf(Number(monthFirst[2]), Number(monthFirst[1]));
  const part = /^(\d{4})-?([QSH])(\d)$/i.exec(text);
  if (part !== null) return partOf(Number(part[1]), (part[2] ?? '').toUpperCase(), Number(part[3]));
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dayFirst !== null) {
    return dayOf({ year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) });
  }
  const yearOnly = /^(\d{4})(?:[-.]0)?$/.exec(text);
  return yearOnly === null ? readPeriod(text) : fullYear(Number(yearOnly[1]));
}

function monthOf(year: number, month: number): Period | undefined {
  if (wholeYear.has(month)) return fullYear(year);
  return month >= 1 && month <= 12 ? { kind: 'months', start: { year, month }, months: 1 } : undefined;
}

function partOf(year: number, kind: string, index: number): Period | undefined {
  const months = kind === 'Q' ? 3 : 6;
  if (index < 1 || index * months > 12) return undefined;
  return { kind: 'months', start: { year, month: (index - 1) * months + 1 }, months };
}

function dayOf(date: CalendarDate): Period | undefined {
  return dateExists(date) ? { kind: 'day', date } : undefined;
}
