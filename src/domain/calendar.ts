/** A day of the Gregorian calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A wall-clock time in the time zone of the meeting; hours 0 to 23. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** The number of days in a month, leap years included. */
export function daysInMonth(year: number, month: number): number {
  const last = new Map([
    [2, isLeapYear(year) ? 29 : 28],
    [4, 30],
    [6, 30],
    [9, 30],
    [11, 30],
  ]);
  return last.get(month) ?? 31;
}

/** Whether a date exists in the Gregorian calendar. */
export function dateExists({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
