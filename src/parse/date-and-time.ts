import { type CalendarDate, dateExists, daysInMonth, type TimeOfDay } from '../domain/calendar.ts';

/** A value that was read, or what to say instead. */
export type Reading<T> = { readonly value: T } | { readonly message: string; readonly hint: string };

const howToWriteDates = 'Write year, month and day, such as 2024-11-18.';

/** A date as `2024-11-18`; other spellings are refused with the right one where it is plain. */
export function parseDate(typed: string): Reading<CalendarDate> {
  const text = typed.trim();
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return { message: `“${text.slice(0, 40)}” cannot be read as a date`, hint: dateHint(text) };
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (dateExists(date)) return { value: date };
  return { message: `The date ${text} does not exist`, hint: explainDate(date) };
}

/** Why a date does not exist: `The month 2024-02 has 29 days.` */
export function explainDate({ year, month, day }: CalendarDate): string {
  if (month < 1 || month > 12) return 'Months go from 01 to 12.';
  if (day < 1) return 'Days go from 01.';
  const shown = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return `The month ${shown} has ${daysInMonth(year, month)} days.`;
}

/** A time of day as `10:00` or `9:30`, by the 24-hour clock. */
export function parseTime(typed: string): Reading<TimeOfDay> {
  const text = typed.trim();
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (match === null)
    return { message: `“${text.slice(0, 40)}” cannot be read as a time of day`, hint: timeHint(text) };
  const time = { hour: Number(match[1]), minute: Number(match[2]) };
  if (timeExists(time)) return { value: time };
  return { message: `The time ${text} does not exist`, hint: 'Hours go from 0 to 23, minutes from 00 to 59.' };
}

function timeExists({ hour, minute }: TimeOfDay): boolean {
  return hour < 24 && minute < 60;
}

function dateHint(typed: string): string {
  const text = typed.replace(/^[“„”"']|[“”"']$/g, '');
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const loose = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  const [year = '', month = '', day = ''] = dotted
    ? [dotted[3], dotted[2], dotted[1]]
    : loose
      ? [loose[1], loose[2], loose[3]]
      : [];
  const exists = dateExists({ year: Number(year), month: Number(month), day: Number(day) });
  return exists ? `Write ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.` : howToWriteDates;
}

function timeHint(text: string): string {
  const loose = /^(\d{1,2})[.,h](\d{2})(?:\s*(?:uhr|h))?$/i.exec(text) ?? /^(\d{1,2}):(\d{2})\s*(?:uhr|h)$/i.exec(text);
  if (loose !== null && timeExists({ hour: Number(loose[1]), minute: Number(loose[2]) })) {
    return `Write ${loose[1]}:${loose[2]}.`;
  }
  const range = /^(\d{1,2})[:.](\d{2})\s*(?:-|–|—|to|bis|до|да)\s*(\d{1,2})[:.](\d{2})$/i.exec(text);
  if (range !== null) return rangeHint(range.slice(1).map(Number));
  return 'Write hours and minutes by the 24-hour clock, such as 10:00.';
}

/** The start and the minutes of `10:00–10:45`. */
function rangeHint([fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0]: readonly number[]): string {
  const minutes = toHour * 60 + toMinute - (fromHour * 60 + fromMinute);
  if (minutes <= 0) return 'It ends before it begins. Write the start here, and “minutes: …” on a line of its own.';
  return `Write ${fromHour}:${String(fromMinute).padStart(2, '0')} here, and “minutes: ${minutes}” on a line of its own.`;
}
