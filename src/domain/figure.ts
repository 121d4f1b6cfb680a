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

/** Whether goods are valued at the border of the exporter (free on board) or with freight and insurance. */
export const valuations = ['fob', 'cif'] as const;

/** One of {@link valuations}. */
export type Valuation = (typeof valuations)[number];

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
  /** What is counted, such as goods. */
  readonly scope?: string;
  /** The prices in which amounts are stated, such as current prices. */
  readonly priceBasis?: string;
  readonly valuation?: Valuation;
  /** The id of the figure of which this one is a part. */
  readonly partOf?: string;
  /** Another currency, in which the change is given too by the rates of the values. */
  readonly convertTo?: string;
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
  /** How the value stands to the same period of the year before, as the statistics print it. */
  readonly index?: StatedIndex;
  /** Units of the figure for one unit of the currency that it is converted to. */
  readonly rate?: Quantity;
  readonly place: Place;
}

/**
 * A growth index as Russian and Belarusian statistics print it: `percent` where the same period of the year before is
 * 100 (108.0 is +8.0 %), `times` where it is 1 (3.1 times is +210 %).
 */
export interface StatedIndex {
  readonly form: 'percent' | 'times';
  readonly quantity: Quantity;
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
