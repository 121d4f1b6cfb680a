import type { CalendarDate, TimeOfDay } from './calendar.ts';
import type { Place } from './diagnostic.ts';
import type { Figure } from './figure.ts';
import type { Language } from './language.ts';

/** Who may see an item: the principal alone, the own delegation too, or everyone. */
export const audiences = ['principal', 'delegation', 'public'] as const;
/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

/** How far a briefing has come. */
export const briefingStatuses = ['draft', 'cleared', 'final'] as const;
/** One of {@link briefingStatuses}. */
export type BriefingStatus = (typeof briefingStatuses)[number];

/** The kinds of meeting. */
export const meetingKinds = ['bilateral', 'delegation', 'call', 'visit', 'internal'] as const;
/** One of {@link meetingKinds}. */
export type MeetingKind = (typeof meetingKinds)[number];

/** Whose participant somebody is. */
export const sides = ['ours', 'theirs', 'third'] as const;
/** One of {@link sides}. */
export type Side = (typeof sides)[number];

/** What somebody does in the meeting. */
export const participantRoles = ['principal', 'head', 'member', 'interpreter', 'note_taker'] as const;
/** One of {@link participantRoles}. */
export type ParticipantRole = (typeof participantRoles)[number];

/** When a talking point is said: on our own initiative, only in answer, or not at all. */
export const tiers = ['raise', 'if_raised', 'do_not_raise'] as const;
/** One of {@link tiers}. */
export type Tier = (typeof tiers)[number];

/** The states of a commitment. */
export const commitmentStatuses = ['open', 'done', 'overdue', 'dropped'] as const;
/** One of {@link commitmentStatuses}. */
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** A text of the briefing with what backs it. Texts may hold `${figure.name}` references. */
export interface Statement {
  readonly text: string;
  /** Ids of the sources that say it. */
  readonly sources: readonly string[];
  /** Ids of the figures that belong to it. */
  readonly figures: readonly string[];
  readonly for?: Audience;
  readonly place: Place;
}

/** A line to take, with its tier. */
export interface TalkingPoint extends Statement {
  readonly tier: Tier;
}

/** A question of theirs and our line. */
export interface Defensive {
  readonly question: string;
  readonly line: string;
  readonly sources: readonly string[];
  readonly for?: Audience;
  readonly place: Place;
}

/** What is arranged with the press, the line for it, and the questions to expect. */
export interface Press {
  readonly arrangement?: string;
  readonly line?: string;
  readonly ifAsked: readonly Defensive[];
  readonly for?: Audience;
}

/** When, where and how the meeting takes place. */
export interface Meeting {
  readonly date: CalendarDate;
  readonly start?: TimeOfDay;
  readonly minutes?: number;
  /** An IANA time zone, such as `Europe/Minsk`. */
  readonly timezone?: string;
  readonly place?: string;
  readonly kind?: MeetingKind;
  readonly reason?: Statement;
  readonly interpretation?: string;
  readonly press?: Press;
}

/** A person in, or named for, the meeting. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly nativeName?: string;
  readonly post?: string;
  readonly side?: Side;
  readonly role?: ParticipantRole;
  /** False for a person who is named but does not attend. */
  readonly present: boolean;
  readonly address?: { readonly spoken?: string; readonly written?: string };
  readonly pronunciation?: string;
  /** 1 is highest; protocol order within a side. */
  readonly precedence?: number;
  readonly bio?: Statement;
  readonly lastMet?: { readonly date?: CalendarDate; readonly place?: string; readonly outcome?: string };
  /** For the principal alone. */
  readonly notes?: Statement;
  readonly sources: readonly string[];
  readonly for?: Audience;
  readonly place: Place;
}

/** One sector of the agenda. */
export interface Sector {
  readonly id: string;
  readonly title: string;
  readonly minutes?: number;
  /** The id of the participant who leads it. */
  readonly lead?: string;
  readonly objective?: Statement;
  readonly position?: Statement;
  readonly theirPosition?: Statement;
  readonly talkingPoints: readonly TalkingPoint[];
  readonly asks: readonly Statement[];
  readonly offers: readonly Statement[];
  readonly defensives: readonly Defensive[];
  readonly doNotRaise: readonly Statement[];
  readonly background: readonly Statement[];
  readonly deliverables: readonly Statement[];
  /** Ids of the figures of this sector. */
  readonly figures: readonly string[];
  readonly sources: readonly string[];
  readonly for?: Audience;
  readonly place: Place;
}

/** What somebody undertook to do at an earlier meeting. */
export interface Commitment {
  readonly text: string;
  readonly madeBy?: string;
  readonly madeOn?: CalendarDate;
  readonly owner?: string;
  readonly due?: CalendarDate;
  readonly status: CommitmentStatus;
  readonly sources: readonly string[];
  readonly for?: Audience;
  readonly place: Place;
}

/** Where statements and figures come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: CalendarDate;
  readonly url?: string;
  readonly language?: string;
  readonly place: Place;
}

/** A whole briefing, version 1 of the format. What the file does not say is absent or an empty list. */
export interface Briefing {
  readonly title: string;
  readonly language: Language;
  readonly marking?: string;
  readonly status?: BriefingStatus;
  readonly asOf?: CalendarDate;
  readonly preparedBy?: string;
  readonly clearedBy: readonly string[];
  readonly meeting: Meeting;
  readonly summary?: Statement;
  /** Paragraphs. */
  readonly sceneSetter: readonly Statement[];
  readonly objectives: readonly Statement[];
  readonly theirObjectives: readonly Statement[];
  readonly doNotRaise: readonly Statement[];
  readonly participants: readonly Participant[];
  readonly agenda: readonly Sector[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
  readonly sources: readonly Source[];
}
