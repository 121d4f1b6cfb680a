import type ICAL from 'ical.js';
import type { CalendarDate, TimeOfDay } from '../domain/calendar.ts';
import { findTimeZone } from './time-zone.ts';

type Time = InstanceType<typeof ICAL.Time>;
type Component = InstanceType<typeof ICAL.Component>;

/** When something begins by the clock on the wall, and in which time zone, where that is known. */
export interface WallClock {
  readonly date: CalendarDate;
  readonly start?: TimeOfDay;
  readonly timezone?: string;
  /** A time zone that is written, but not known, with its offset on that day. */
  readonly unknownZone?: string;
}

/**
 * The wall-clock time of an event. A time in UTC is told in the time zone of the calendar, or in the only one that it
 * describes; a time without a zone stays one without.
 */
export function readWallClock(start: Time, zoneName: string, calendar: Component): WallClock {
  const { year, month, day, hour, minute, isDate } = start;
  const date = { year, month, day };
  if (isDate) return { date };
  if (isUtc(start)) return convert(start, findHomeZone(calendar) ?? 'UTC');
  const time = { date, start: { hour, minute } };
  if (zoneName === '') return time;
  const timezone = findTimeZone(zoneName) ?? findDescribedZone(zoneName, calendar);
  if (timezone !== undefined) return { ...time, timezone };
  return { ...time, unknownZone: `${zoneName} (${formatOffset(start.utcOffset())} on that day)` };
}

function isUtc({ zone }: Time): boolean {
  return zone?.tzid === 'UTC';
}

function findHomeZone(calendar: Component): string | undefined {
  const named = textOf(calendar, 'x-wr-timezone');
  const described = calendar.getAllSubcomponents('vtimezone');
  const [only] = described.length === 1 ? described : [];
  return findTimeZone(named) ?? (only && readDescribed(only));
}

function findDescribedZone(name: string, calendar: Component): string | undefined {
  const described = calendar.getAllSubcomponents('vtimezone').find((zone) => textOf(zone, 'tzid') === name);
  return described && readDescribed(described);
}

/** Some programs write the IANA name beside a name of their own. */
function readDescribed(zone: Component): string | undefined {
  return findTimeZone(textOf(zone, 'tzid')) ?? findTimeZone(textOf(zone, 'x-lic-location'));
}

function convert(start: Time, timezone: string): WallClock {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(
    format.formatToParts(start.toUnixTime() * 1000).map(({ type, value }) => [type, Number(value)]),
  );
  const partOf = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    date: { year: partOf('year'), month: partOf('month'), day: partOf('day') },
    start: { hour: partOf('hour'), minute: partOf('minute') },
    timezone,
  };
}

function formatOffset(seconds: number): string {
  const minutes = Math.abs(Math.round(seconds / 60));
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `UTC${seconds < 0 ? '-' : '+'}${clock}`;
}

function textOf(component: Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '');
}
