import type { Audience } from './briefing.ts';
import type { CalendarDate } from './calendar.ts';
import type { Place } from './diagnostic.ts';
import { endOf, type Period } from './period.ts';
import type { Quantity } from './quantity.ts';

/** What a figure measures, in the words of trade statistics. */
export const indicators = ['turnover', 'exports', 'imports', 'balance', 'share', 'count', 'index', 'other'] as const;

/** One of {@link indicators}. */
export type Indicator = (typeof indicators)[number];

/** How firm a value is. A statement is what somebody said, not what a statistical office published. */
export const valueStatuses = ['final', 'provisional', 'revised', 'estimate', 'forecast', 'statement'] as const;

/** One of {@link valueStatuses}. */
export type ValueStatus = (typeof valueStatuses)[number];

/** Whether a value can be said without saying how firm it is. */
export function isFirm(status: ValueStatus | undefined): boolean {
  return status === undefined || status === 'final' || status === 'revised';
}

/** A statistical series of the briefing with its target and earlier peak. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly indicator: Indicator;
  /** Reporter and partner of a trade figure. */
  readonly between?: { readonly reporter: string; readonly partner: string };
  readonly unit: string;
  readonly source?: string;
  /** The day on which the figures were compiled. */
  readonly asOf?: CalendarDate;
  readonly values: readonly FigureValue[];
  readonly target?: Target;
  /** The highest level reached earlier. */
  readonly peak?: Omit<FigureValue, 'period'> & { readonly period?: Period };
  readonly definition?: string;
  readonly for?: Audience;
  readonly place: Place;
}

/** One value of a series. */
export interface FigureValue {
  readonly period: Period;
  readonly quantity: Quantity;
  readonly status?: ValueStatus;
  /** The id of the value's own source; the figure's source where absent. */
  readonly source?: string;
  readonly note?: string;
  readonly place: Place;
}

/** The level a figure is to reach; exact unless its amount says otherwise. */
export interface Target {
  readonly quantity: Quantity;
  /** When the target is to be reached. */
  readonly by?: Period;
  /** Who set it, and on what grounds. */
  readonly origin?: string;
  readonly source?: string;
  readonly place: Place;
}

/** Puts values in the order in which their periods end; labels, which belong to no time, come first. */
export function byEnd(a: Pick<FigureValue, 'period'>, b: Pick<FigureValue, 'period'>): number {
  const [first, second] = [endOf(a.period), endOf(b.period)];
  return Number(first > second) - Number(first < second);
}
