import type { Exact } from './decimal.ts';
import type { Place } from './diagnostic.ts';
import type { ValueStatus } from './figure.ts';
import type { MonthSpan, Period } from './period.ts';
import type { Interval, Quantity } from './quantity.ts';

/** The derived figures of one series, by the names that references in a briefing use. */
export const ownNames = [
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
  'rolling_twelve_months',
  'implied_base',
  'change_converted',
] as const;

/** The derived figures of a series and another one: of exports with imports, of a part with its total. */
export const relatedNames = [
  'turnover',
  'balance',
  'coverage',
  'mirror_discrepancy',
  'share',
  'change_of_share',
  'contribution',
  'other_contribution',
] as const;

/** All derived figures. */
export const derivedNames = [...ownNames, ...relatedNames] as const;

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
  /** For a trade balance: its sign in words, judged on the unrounded number, and whose balance it is. */
  readonly balance?: { readonly sign: BalanceSign; readonly of: string };
  /** The currency that has to be named with a change, because the change is given in another one too. */
  readonly currency?: string;
}

/** A trade balance above, below or at zero. */
export type BalanceSign = 'surplus' | 'deficit' | 'balanced';

/** In what two figures must agree before they are calculated with. */
export type Aspect = 'indicator' | 'reporter' | 'partner' | 'scope' | 'unit' | 'price_basis' | 'valuation';

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
  /** The other figure of a pair, by its id, has no value for the period. */
  | { readonly code: 'no_value_in'; readonly period: Period; readonly figure: string }
  /** Two figures differ in what must be the same; what is not stated is absent. */
  | {
      readonly code: 'differs';
      readonly aspect: Aspect;
      readonly stated: readonly [string | undefined, string | undefined];
    }
  /** More than one figure, by their ids, could be the other one of a pair. */
  | { readonly code: 'several_counterparts'; readonly figures: readonly string[] }
  | { readonly code: 'imports_not_positive' }
  | { readonly code: 'total_not_positive' }
  | { readonly code: 'not_additive' }
  | { readonly code: 'no_rate_for'; readonly period: Period }
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
  | { readonly code: 'peak_is_statement' }
  /** The briefing states, in another figure, what is calculated here, and the two differ beyond their precision. */
  | { readonly code: 'stated_differs'; readonly quantity: Quantity; readonly figure: string }
  | { readonly code: 'sign_uncertain' }
  | { readonly code: 'valuations_differ' }
  /** A later full year is known in one figure and not yet in the other. */
  | { readonly code: 'no_later_value'; readonly period: Period; readonly figure: string }
  | { readonly code: 'parts_exceed_total' }
  | { readonly code: 'part_exceeds_total' }
  | { readonly code: 'from_index' }
  /** The change that the stated index gives, where it contradicts the values. */
  | { readonly code: 'index_contradicts'; readonly measure: Measure };

/** A second measure beside a derived figure. */
export interface Aside {
  readonly code:
    | 'times_pace_so_far'
    | 'share_of_year'
    | 'below_target'
    | 'above_target'
    | 'below_period'
    | 'above_period'
    | 'if_imports_cif'
    | 'imports_as_fob'
    | 'of_total_growth';
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
  | 'years'
  | 'same_period_before'
  | 'index'
  | 'multiple'
  | 'rate'
  | 'rate_before'
  | 'exports'
  | 'imports'
  | 'part'
  | 'part_before'
  | 'total'
  | 'total_before'
  | 'parts'
  | 'parts_before';

/**
 * A number that went into a calculation, and where it comes from; what is counted or added up has no place. Months and
 * years have the unit `months` or `years`.
 */
export interface Input {
  readonly role: InputRole;
  readonly quantity: Quantity;
  readonly period?: Period;
  readonly status?: ValueStatus;
  /** Id of the source. */
  readonly source?: string;
  /** The id of the figure that it is taken from, where that is another one. */
  readonly figure?: string;
  readonly place?: Place;
}

/** A piece of a formula: an input by its role, a plain number, or a sign of arithmetic. */
export type FormulaToken =
  | { readonly kind: 'input'; readonly role: InputRole }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'sign'; readonly sign: '+' | '−' | '×' | '/' | '(' | ')' | '^' | '|' };
