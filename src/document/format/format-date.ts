import type { CalendarDate, TimeOfDay } from '../../domain/calendar.ts';
import type { Words } from '../words/words.ts';

/** A date as it stands in a table: `18 Nov 2024`. */
export function formatDate({ day, month, year }: CalendarDate, { calendar }: Words): string {
  return calendar.shortDate(day, month, year);
}

/** A date with its day of the week: `Mon 18 Nov 2024`. */
export function formatDateWithDay(date: CalendarDate, words: Words): string {
  const { shortDays } = words.calendar;
  return `${shortDays[dayOfWeek(date)]} ${formatDate(date, words)}`;
}

/** A time of day on the 24-hour clock: `09:05`. */
export function formatTime({ hour, minute }: TimeOfDay): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The time at which something that begins at `start` ends; past midnight it goes on with the next day. */
export function addMinutes({ hour, minute }: TimeOfDay, minutes: number): TimeOfDay {
  const total = (hour * 60 + minute + minutes) % (24 * 60);
  return { hour: Math.floor(total / 60), minute: total % 60 };
}

/** 0 for Sunday to 6 for Saturday, by Zeller's congruence for the Gregorian calendar. */
function dayOfWeek({ year, month, day }: CalendarDate): number {
  const isEarly = month < 3;
  const y = isEarly ? year - 1 : year;
  const m = isEarly ? month + 12 : month;
  const fromSaturday =
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return (fromSaturday + 6) % 7;
}
