import type { Exact } from './decimal.ts';
import type { Place } from './diagnostic.ts';
import type { ValueStatus } from './figure.ts';
import type { MonthSpan, Period } from './period.ts';
import type { Interval, Quantity } from './quantity.ts';

/** The derived figures of the trade-gap calculation, by the names that references in a briefing use. */
export const derivedNames = [
  'gap',
  'attainment',
  'shortfall',
  'growth_needed',
  'change_on_same_period',
  'done_share',
  'pace',
  'pace_needed',
  'pace_needed_to_match',
  'run_rate',
  'cagr',
  'cagr_needed',
  'change_from_peak',
] as const;

/** One of {@link derivedNames}. */
export type DerivedName = (typeof derivedNames)[number];

/**
 * A calculated figure with its reason: a value or why there is none, the formula, the inputs with their
 * sources, and what to bear in mind when it is said.
 */
export interface Derived {
  readonly name: DerivedName;
  /** The period that the result speaks of: 2023 for the gap in 2023, October to December for the pace needed. */
  readonly period?: Period;
  readonly outcome: Outcome;
  readonly formula: readonly FormulaToken[];
  readonly inputs: readonly Input[];
  readonly caveats: readonly Caveat[];
  /** Further measures that are said together with the first. */
  readonly asides: readonly Aside[];
}

/** The result of a calculation. */
export type Outcome = Computed | NotComputable;

/** A result that could be computed, unrounded. */
export interface Computed {
  readonly computed: true;
  readonly measure: Measure;
}

/** A result that could not be computed, and why. */
export interface NotComputable {
  readonly computed: false;
  readonly reason: Reason;
}

/**
 * A computed number, unrounded, with the interval that the stated precision of its inputs allows.
 * `amount` and `amount_per_month` are in whole units of `unit`; `share` and `change` are ratios (0.136 is 13.6 %);
 * a change and a change in `percentage_points` are shown with their sign; `times` is a factor.
 */
export interface Measure {
  readonly kind: 'amount' | 'amount_per_month' | 'share' | 'change' | 'annual_rate' | 'times' | 'percentage_points';
  readonly value: Exact;
  readonly interval: Interval;
  /** The unit of an amount; absent for ratios. */
  readonly unit?: string;
  /** What one step of the last digit that may be shown of an amount is worth; absent where significant digits decide. */
  readonly quantum?: Exact;
  /** The significant digits of the least precise input. */
  readonly significantDigits: number;
  /** True where the result is a projection or requirement and is said as "about", at the digits of its inputs. */
  readonly estimate: boolean;
}

/** Why something cannot be computed. */
export type Reason =
  | { readonly code: 'no_full_year' }
  | { readonly code: 'no_value_for'; readonly period: Period }
  | { readonly code: 'target_without_date' }
  | { readonly code: 'target_not_at_year_end' }
  | { readonly code: 'target_year_without_data'; readonly year: number }
  | { readonly code: 'target_year_not_after'; readonly year: number }
  | { readonly code: 'target_not_positive' }
  /** The absolute change is absent where base and value span different lengths of time, so that it would mean nothing. */
  | { readonly code: 'base_not_positive'; readonly absoluteChange?: Measure }
  | { readonly code: 'sign_changed'; readonly absoluteChange: Measure }
  | { readonly code: 'target_reached' }
  | { readonly code: 'already_matched'; readonly period: Period }
  | { readonly code: 'not_for_shares' }
  | { readonly code: 'not_a_flow' };

/** What to bear in mind when a derived figure is said. */
export type Caveat =
  | { readonly code: 'reached' }
  | { readonly code: 'not_reached_though_rounded_alike' }
  | { readonly code: 'no_seasonality' }
  | { readonly code: 'under_six_months' }
  | { readonly code: 'target_year_assumed'; readonly year: number }
  | { readonly code: 'months_without_data'; readonly period: MonthSpan }
  | { readonly code: 'not_growth' }
  | { readonly code: 'base_is_target' }
  | { readonly code: 'base_is_actual' }
  | { readonly code: 'status'; readonly status: ValueStatus; readonly period?: Period }
  | { readonly code: 'peak_is_statement' };

/** A second measure beside a derived figure. */
export interface Aside {
  readonly code:
    | 'times_pace_so_far'
    | 'share_of_year'
    | 'below_target'
    | 'above_target'
    | 'below_period'
    | 'above_period';
  readonly measure: Measure;
  /** What `below_period` and `above_period` compare with. */
  readonly period?: Period;
}

/** What an input is in its formula. */
export type InputRole =
  | 'target'
  | 'value'
  | 'value_before'
  | 'previous_year'
  | 'first_value'
  | 'peak'
  | 'months_of_data'
  | 'months_left'
  | 'months_of_year'
  | 'years';

/** A number that went into a calculation, and where it comes from. Months and years have the unit `months` or `years`. */
export interface Input {
  readonly role: InputRole;
  readonly quantity: Quantity;
  readonly period?: Period;
  readonly status?: ValueStatus;
  /** Id of the source. */
  readonly source?: string;
  readonly place?: Place;
}

/** A piece of a formula: an input by its role, a plain number, or a sign of arithmetic. */
export type FormulaToken =
  | { readonly kind: 'input'; readonly role: InputRole }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'sign'; readonly sign: '+' | '−' | '×' | '/' | '(' | ')' | '^' };
