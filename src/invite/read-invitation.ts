import ICAL from 'ical.js';
import type { CalendarDate } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import { lineOf } from '../text/one-line.ts';
import { describeOccurrence, formatDay, isFrom, listOccurrences, type Occurrence } from './choose-event.ts';
import { decodeCalendar } from './decode-calendar.ts';
import type { Invitation, NoInvitation } from './invitation.ts';
import { readPeople } from './read-people.ts';
import { readWallClock } from './wall-clock.ts';

type Component = InstanceType<typeof ICAL.Component>;

/** What reading an invitation depends on beside the file. */
export interface InvitationOptions {
  /** Decides in which code page a file that is not UTF-8 is read. */
  readonly language: Language;
  readonly today: CalendarDate;
  /** The day of the wanted event; without it the next event from today on is taken, else the last one. */
  readonly date?: CalendarDate;
}

/** Reads an event of an iCalendar file (RFC 5545), as mail and calendar programs save it. Never throws. */
export function readInvitation(bytes: Uint8Array, options: InvitationOptions): Invitation | NoInvitation {
  const { text, note } = decodeCalendar(bytes, options.language);
  const body = /^BEGIN:VCALENDAR\b[\s\S]*^END:VCALENDAR\b/im.exec(text)?.[0];
  if (body === undefined) {
    const isBroken = /^BEGIN:VCALENDAR\b/im.test(text);
    return { problem: isBroken ? 'ends in the middle: save it once more' : 'is not a calendar file (iCalendar)' };
  }
  try {
    const result = readCalendar(openCalendar(body), options);
    return 'problem' in result || note === undefined ? result : { ...result, notes: [note, ...result.notes] };
  } catch (error) {
    // The library throws errors of all kinds where a file breaks the rules of the format.
    const reason = lineOf(error instanceof Error ? error.message : String(error)).slice(0, 120);
    return { problem: `cannot be read as a calendar file: ${reason}` };
  }
}

/** The first calendar of a file that holds an event, else its first. */
function openCalendar(text: string): Component {
  const parsed: unknown[] = ICAL.parse(text);
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed).map(
    (jCal) => new ICAL.Component(jCal as unknown[]),
  );
  const [first = new ICAL.Component('vcalendar')] = calendars;
  return calendars.find((each) => each.getFirstSubcomponent('vevent') !== null) ?? first;
}

function readCalendar(calendar: Component, { today, date }: InvitationOptions): Invitation | NoInvitation {
  const openEvent = (component: Component, exceptions: Component[]) => new ICAL.Event(component, { exceptions });
  const occurrences = listOccurrences(calendar, openEvent, date ?? today);
  if (occurrences.length === 0) return { problem: 'holds no event with a date' };
  const alive = occurrences.filter(({ isCancelled }) => !isCancelled);
  if (alive.length === 0) return { problem: `says that the meeting is cancelled: ${listNames(occurrences)}` };
  const chosen = choose(alive, calendar, today, date);
  if (chosen === undefined)
    return { problem: `has no event on ${date && formatDay(date)}; it has ${listNames(alive)}` };
  const others = alive.filter((each) => each !== chosen);
  return readEvent(chosen, calendar, [...sayOthers(chosen, others), ...sayCancelled(occurrences, alive)]);
}

function choose(
  alive: readonly Occurrence[],
  calendar: Component,
  today: CalendarDate,
  date: CalendarDate | undefined,
): Occurrence | undefined {
  if (date === undefined) return alive.find((each) => isFrom(each, today)) ?? alive.at(-1);
  return alive.find((each) => formatDay(clockOf(each, calendar).date) === formatDay(date));
}

function sayOthers(chosen: Occurrence, others: readonly Occurrence[]): string[] {
  const isSeries = chosen.event.isRecurring() || chosen.event.isRecurrenceException();
  if (others.length > 0) {
    return [`It holds several events; this is ${describeOccurrence(chosen)}. For another one, name its --date.`];
  }
  return isSeries
    ? [`It is a series; this is the meeting on ${formatDay(chosen.start)}. For another one, name its --date.`]
    : [];
}

function sayCancelled(all: readonly Occurrence[], alive: readonly Occurrence[]): string[] {
  const cancelled = all.filter((each) => !alive.includes(each));
  return cancelled.length === 0 ? [] : [`Cancelled and passed over: ${listNames(cancelled)}.`];
}

const mostNamed = 5;

function listNames(occurrences: readonly Occurrence[]): string {
  const names = occurrences.slice(0, mostNamed).map(describeOccurrence);
  const more = occurrences.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function readEvent(chosen: Occurrence, calendar: Component, notes: readonly string[]): Invitation {
  const { event } = chosen;
  const { unknownZone, ...clock } = clockOf(chosen, calendar);
  const length = readLength(chosen);
  const title = lineOf(String(event.summary ?? ''));
  const place = lineOf(String(event.location ?? ''));
  return {
    ...(title !== '' && { title }),
    ...clock,
    ...(length.minutes !== undefined && { minutes: length.minutes }),
    ...(place !== '' && { place }),
    ...readPeople(event.component, place === '' ? undefined : place),
    notes: [
      ...notes,
      ...(length.note === undefined ? [] : [length.note]),
      ...(unknownZone === undefined
        ? []
        : [`Its time zone is not a known one, and is left out: ${lineOf(unknownZone)}.`]),
    ],
  };
}

function clockOf({ event, start }: Occurrence, calendar: Component) {
  const written = event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  return readWallClock(start, String(written ?? ''), calendar);
}

const mostMinutes = 24 * 60;

/** The end of an event of whole days is the day after its last one. */
function readLength({ start, end }: Occurrence): { minutes?: number; note?: string } {
  const minutes = Math.round(end.subtractDateTz(start).toSeconds() / 60);
  if (start.isDate) {
    if (minutes <= mostMinutes) return {};
    const last = end.clone();
    last.adjust(-1, 0, 0, 0);
    return { note: `It lasts whole days, until ${formatDay(last)}; a briefing has one day, its first.` };
  }
  if (minutes > mostMinutes) return { note: `It lasts until ${formatDay(end)}; how many minutes is left out.` };
  return minutes > 0 ? { minutes } : {};
}
