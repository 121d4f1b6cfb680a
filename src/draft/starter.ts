import type { CalendarDate } from '../domain/calendar.ts';

/** The parts of a new briefing, in the order in which they stand in the file. */
export const draftParts = [
  'head',
  'meeting',
  'summary',
  'objectives',
  'participants',
  'agenda',
  'figures',
  'commitments',
  'sources',
] as const;

/** One of {@link draftParts}. */
export type DraftPart = (typeof draftParts)[number];

/** What the examples of a starter depend on: the day of the meeting, written as `2024-11-18`, and its year. */
export interface StarterDay {
  readonly date: string;
  readonly year: number;
}

/** One part of the starter in one language. */
export interface StarterPart {
  /** What the part is for; stands above it whatever fills it. May be empty. */
  readonly remark: string;
  /** An example that teaches the format, in YAML. */
  readonly example: (day: StarterDay) => string;
}

/** The starter in one language. */
export interface Starter {
  /** What a writer needs to know of the format. */
  readonly intro: string;
  readonly parts: Readonly<Record<DraftPart, StarterPart>>;
  /** The title of a briefing that has none yet. */
  readonly untitled: string;
  readonly remarks: {
    readonly fillInDate: string;
    readonly fillInTitle: string;
    /** Why participants have no side. */
    readonly addSides: string;
    /** What the invitation says in place of a name. */
    readonly written: (text: string) => string;
  };
}

/** The day on which the examples are built. */
export function starterDay(date: CalendarDate): StarterDay {
  return { date: formatDate(date), year: date.year };
}

/** A day as the format has it: `2024-11-18`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
