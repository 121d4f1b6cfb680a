import type {
  Audience,
  BriefingStatus,
  CommitmentStatus,
  MeetingKind,
  ParticipantRole,
  Side,
  Tier,
} from '../../domain/briefing.ts';
import type { MissingCode } from '../../domain/completeness.ts';
import type { Aside, Aspect, BalanceSign, DerivedName, InputRole } from '../../domain/derived.ts';
import type { Indicator, Valuation, ValueStatus } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import type { SectionId } from '../document.ts';
import type { CardItemKind } from '../sections/card-items.ts';
import { be } from './be.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** Scale words from thousands to trillions (10^12). */
export type ScaleWords = Readonly<Record<3 | 6 | 9 | 12, string>>;

/**
 * Every word that a document shows and the briefing does not say: headings, labels, sentences of derived
 * figures. One table a language; numbers and periods come in already formatted.
 */
export interface Words {
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly empty: Readonly<Record<SectionId, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly statuses: Readonly<Record<BriefingStatus, string>>;
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly noSide: string;
  readonly roles: Readonly<Record<ParticipantRole, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly indicators: Readonly<Record<Indicator, string>>;
  readonly valueStatuses: Readonly<Record<ValueStatus, string>>;
  readonly valuations: Readonly<Record<Valuation, string>>;
  readonly commitmentStatuses: Readonly<Record<CommitmentStatus, string>>;
  readonly labels: Labels;
  /** What is still missing, for a subject and sometimes a period. */
  readonly missing: Readonly<Record<MissingCode, (subject: string, period: string) => string>>;
  readonly card: CardWords;
  readonly numbers: NumberWords;
  readonly calendar: CalendarWords;
  readonly derived: DerivedWords;
  readonly notes: NoteWords;
}

/** Labels and small headings. */
export interface Labels {
  readonly participants: string;
  readonly alsoNamed: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly kind: string;
  readonly reason: string;
  readonly interpretation: string;
  readonly press: string;
  readonly pressArrangement: string;
  readonly pressLine: string;
  readonly ifAsked: string;
  readonly status: string;
  readonly factsAsOf: string;
  readonly preparedBy: string;
  readonly clearedBy: string;
  readonly sceneSetter: string;
  readonly objectives: string;
  readonly theirObjectives: string;
  readonly doNotRaise: string;
  readonly figuresThatMatter: string;
  readonly stillMissing: string;
  readonly nativeName: string;
  readonly role: string;
  readonly presence: string;
  readonly notPresent: string;
  readonly addressSpoken: string;
  readonly addressWritten: string;
  readonly pronunciation: string;
  readonly lastMet: string;
  readonly bio: string;
  readonly notesForPrincipal: string;
  readonly objective: string;
  readonly position: string;
  readonly theirPosition: string;
  readonly asks: string;
  readonly offers: string;
  readonly defensives: string;
  readonly question: string;
  readonly line: string;
  readonly background: string;
  readonly deliverables: string;
  readonly lead: string;
  readonly minutes: (minutes: string) => string;
  readonly figures: string;
  readonly indicator: string;
  readonly between: string;
  readonly scope: string;
  readonly priceBasis: string;
  readonly valuation: string;
  readonly partOf: string;
  readonly target: string;
  /** The label of a target with the period by which it is to be reached. */
  readonly targetBy: (period: string) => string;
  readonly peak: string;
  readonly definition: string;
  readonly dataFile: string;
  readonly period: string;
  readonly value: string;
  /** The series of a table that sets several side by side, and its columns. */
  readonly sideBySide: string;
  readonly series: string;
  readonly fullYear: string;
  readonly yearToDate: string;
  readonly change: string;
  readonly gap: string;
  readonly attainment: string;
  readonly source: string;
  readonly commitments: string;
  readonly sources: string;
  readonly madeBy: string;
  readonly owner: string;
  readonly due: string;
  readonly publisher: string;
  readonly address: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
}

/** How the one-page card is titled, and how it says what had no room. */
export interface CardWords {
  readonly title: string;
  readonly leftOut: (what: string) => string;
  readonly counts: Readonly<Record<CardItemKind, (count: number) => string>>;
}

/** How numbers are said. */
export interface NumberWords {
  /** In running text: `$4.4 billion`, `4,4 Mrd. US-Dollar`. The number has its scale word already. */
  readonly money: (scaled: string, currency: string) => string;
  /** Scale words in running text. */
  readonly scales: ScaleWords;
  /** Scale words in tables and charts. */
  readonly shortScales: ScaleWords;
  readonly percent: (number: string) => string;
  readonly percentagePoints: (number: string) => string;
  readonly times: (number: string) => string;
  readonly aMonth: (amount: string) => string;
  readonly about: (number: string) => string;
  readonly range: (low: string, high: string) => string;
}

/** How dates and periods are said; months are counted from 1. */
export interface CalendarWords {
  /** The days from Sunday, as they stand before a date: with a comma where the language wants one. */
  readonly shortDays: readonly string[];
  readonly shortDate: (day: number, month: number, year: number) => string;
  /** One month of a year. */
  readonly month: (month: number, year: number) => string;
  readonly monthRange: (first: number, last: number, year: number) => string;
  readonly half: (half: number, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
}

/** How derived figures are titled, explained and refused. */
export interface DerivedWords {
  /** The currency is named where a change is given in two of them, and empty elsewhere. */
  readonly titles: Readonly<Record<DerivedName, (period: string, currency: string) => string>>;
  /** The pace needed where the target has no date and is taken to be for a year; the months stand in its caveat. */
  readonly paceNeededIfFor: (year: string) => string;
  readonly inputs: Readonly<Record<InputRole, string>>;
  /** An input that is taken from another figure: `imports (Imports from Russia)`. */
  readonly inputOf: (input: string, figure: string) => string;
  readonly balanceSigns: Readonly<Record<BalanceSign, string>>;
  readonly asides: Readonly<Record<Aside['code'], (measure: string, period: string) => string>>;
  readonly cannotBeComputed: (reason: string) => string;
  /** What a reference shows whose figure gives no such calculation. */
  readonly notCalculated: string;
  /** What stands for something that a figure does not say of itself. */
  readonly notStated: string;
  readonly reasons: {
    readonly no_full_year: string;
    readonly no_value_for: (period: string) => string;
    readonly no_value_in: (period: string, figure: string) => string;
    /** In what two figures differ, and what each of them states. */
    readonly differs: Readonly<Record<Aspect, (a: string, b: string) => string>>;
    readonly several_counterparts: (figures: string) => string;
    readonly imports_not_positive: string;
    readonly total_not_positive: string;
    readonly not_additive: string;
    readonly no_rate_for: (period: string) => string;
    readonly target_without_date: string;
    readonly target_not_at_year_end: string;
    readonly target_year_without_data: (year: string) => string;
    readonly target_year_not_after: (year: string) => string;
    readonly target_not_positive: string;
    readonly base_not_positive: (absoluteChange: string | undefined) => string;
    readonly sign_changed: (absoluteChange: string) => string;
    readonly target_reached: string;
    readonly already_matched: (period: string) => string;
    readonly not_for_shares: string;
    readonly not_a_flow: string;
  };
  readonly caveats: {
    readonly reached: string;
    readonly not_reached_though_rounded_alike: string;
    readonly no_seasonality: string;
    readonly under_six_months: string;
    readonly target_year_assumed: (year: string) => string;
    readonly months_without_data: (period: string) => string;
    readonly not_growth: string;
    readonly base_is_target: string;
    readonly base_is_actual: string;
    readonly status: (status: string, period: string) => string;
    readonly peak_is_statement: string;
    readonly stated_differs: (figure: string, value: string) => string;
    readonly sign_uncertain: string;
    readonly valuations_differ: string;
    readonly no_later_value: (period: string, figure: string) => string;
    readonly parts_exceed_total: string;
    readonly part_exceeds_total: string;
    readonly from_index: string;
    readonly index_contradicts: (change: string) => string;
  };
  /** What somebody tries out, which is never the briefing's own. */
  readonly trial: {
    readonly mark: (title: string) => string;
    readonly growth: (rate: string) => string;
    readonly rate: string;
    readonly reachedIn: (year: string) => string;
    readonly never: string;
  };
  readonly formula: string;
  readonly range: string;
  readonly from: string;
  /** `0.6 bn USD for 2023`. */
  readonly inPeriod: (value: string, period: string) => string;
  /** Where in a file with figures something stands: `comtrade.csv, line 12`, or `lines 3–12` of several. */
  readonly atLines: (file: string, first: number, last: number) => string;
  readonly chart: {
    readonly target: (value: string) => string;
    readonly earlierLevel: string;
    readonly asStated: string;
    readonly runRate: (year: string) => string;
    readonly runRateNote: string;
    readonly gap: (value: string) => string;
    readonly aboveTarget: (value: string) => string;
    readonly monthsOfYear: (months: string) => string;
    /** What a month must bring: `needed: 0.633 a month`. */
    readonly needed: (pace: string) => string;
  };
}

/** The notes of a document, and those that no calculation gives. */
export interface NoteWords {
  readonly title: string;
  readonly targetWithoutDate: string;
}

const tables: Readonly<Record<Language, Words>> = { en, de, ru, be };

/** The words of a language. */
export function wordsFor(language: Language): Words {
  return tables[language];
}
