import type { CalendarDate, TimeOfDay } from '../domain/calendar.ts';

/** One event of a calendar file, as far as a briefing has a place for it. All texts are on one line and visible. */
export interface Invitation {
  readonly title?: string;
  readonly date: CalendarDate;
  /** Absent for an event of whole days. */
  readonly start?: TimeOfDay;
  readonly minutes?: number;
  /** An IANA name; absent where the file gives none that is known. */
  readonly timezone?: string;
  readonly place?: string;
  /** Who is asked to come, the organizer first, each once. */
  readonly people: readonly InvitedPerson[];
  readonly leftOut: readonly LeftOut[];
  /** What a reader has to know about how the file was read, in sentences. */
  readonly notes: readonly string[];
}

/** A person of an invitation. */
export interface InvitedPerson {
  readonly name: string;
  readonly post?: string;
  /** What the file says, where the name was turned around or made from an address. */
  readonly written?: string;
}

/** Somebody or something of an invitation that is no participant, and why: `declined`, `a room`. */
export interface LeftOut {
  readonly name: string;
  readonly reason: string;
}

/** Why a file gives no invitation: the end of a sentence that begins with its name. */
export interface NoInvitation {
  readonly problem: string;
}
