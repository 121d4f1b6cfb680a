import type ICAL from 'ical.js';
import type { CalendarDate } from '../domain/calendar.ts';
import { lineOf } from '../text/one-line.ts';

type Component = InstanceType<typeof ICAL.Component>;
type Event = InstanceType<typeof ICAL.Event>;
type Time = InstanceType<typeof ICAL.Time>;

/** One time at which an event takes place. */
export interface Occurrence {
  readonly event: Event;
  readonly start: Time;
  readonly end: Time;
  readonly isCancelled: boolean;
}

/** So many times of a series are looked at; a daily one has had as many after 27 years. */
const mostOccurrences = 10_000;

/**
 * One time of each event: of a series the first on or after a day, else its last one. A changed time of a series counts
 * for the one that it stands for. Events without a beginning are left out.
 */
export function listOccurrences(
  calendar: Component,
  openEvent: (component: Component, changes: Component[]) => Event,
  from: CalendarDate,
): Occurrence[] {
  const components = calendar.getAllSubcomponents('vevent').filter((each) => each.hasProperty('dtstart'));
  const masters = new Set(components.filter((each) => !each.hasProperty('recurrence-id')).map(uidOf));
  const changesOf = (component: Component) =>
    components.filter((each) => each.hasProperty('recurrence-id') && uidOf(each) === uidOf(component));
  const isCancellation = wordOf(calendar, 'method') === 'CANCEL';
  return components
    .filter((each) => !each.hasProperty('recurrence-id') || !masters.has(uidOf(each)))
    .map((component) => findTime(openEvent(component, changesOf(component)), from))
    .map((found) => ({ ...found, isCancelled: isCancellation || found.isCancelled }))
    .sort((a, b) => a.start.compare(b.start));
}

/** A title and a day, for a message: `“Talks on roads” on 2024-11-18`. */
export function describeOccurrence({ event, start }: Occurrence): string {
  const title = lineOf(String(event.summary ?? ''));
  return `${title === '' ? 'an event' : `“${title}”`} on ${formatDay(start)}`;
}

/** Whether a time begins on a day, or after it. */
export function isFrom({ start }: Pick<Occurrence, 'start'>, day: CalendarDate): boolean {
  return formatDay(start) >= formatDay(day);
}

/** A day as `2024-11-18`. */
export function formatDay({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function findTime(event: Event, from: CalendarDate): Occurrence {
  const only = { event, start: event.startDate, end: event.endDate, isCancelled: isCancelled(event) };
  if (!event.isRecurring() || only.isCancelled) return only;
  const times = event.iterator();
  let latest: Occurrence = only;
  for (let count = 0; count < mostOccurrences; count++) {
    const next = times.next();
    if (next === null || next === undefined) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const occurrence = { event: item, start: startDate, end: endDate, isCancelled: isCancelled(item) };
    if (occurrence.isCancelled) continue;
    latest = occurrence;
    if (isFrom(occurrence, from)) break;
  }
  return latest;
}

function isCancelled({ component }: Event): boolean {
  return wordOf(component, 'status') === 'CANCELLED';
}

function uidOf(component: Component): string {
  return String(component.getFirstPropertyValue('uid') ?? '');
}

function wordOf(component: Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
}
