import { Exact } from '../decimal.ts';
import type { Measure, Reason } from '../derived.ts';
import type { Figure } from '../figure.ts';
import { type FullYear, fullYear } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import { whyNoChange } from './base-reason.ts';
import { isShare } from './flow.ts';
import { buildDifference, buildMeasure } from './measures.ts';
import { latestFullYear, targetOf, type ValueFor } from './series.ts';
import { isReached } from './target.ts';
import { findTargetYear } from './target-year.ts';

/** Where a constant annual growth from the latest full year leads, or why that cannot be said. */
export type GrowthPath =
  /** The value in the year of the target, or in the next year where there is no target. */
  | {
      readonly kind: 'value';
      readonly from: ValueFor<FullYear>;
      readonly years: number;
      readonly period: FullYear;
      readonly measure: Measure;
      /** What it lacks of the target; negative where it is above. */
      readonly gap?: Measure;
    }
  /** The first year that reaches a target without date. */
  | {
      readonly kind: 'reached';
      readonly from: ValueFor<FullYear>;
      readonly years: number;
      readonly period: FullYear;
      readonly measure: Measure;
    }
  /** A target without date that is not reached within {@link longestPath} years. */
  | { readonly kind: 'never' }
  | { readonly kind: 'reason'; readonly reason: Reason };

/** Nobody plans further ahead, in years. */
const longestPath = 100;

/** Follows an annual growth of `rate`, in percent and above −100, compounded: V × (1 + rate)^n. The rate is exact. */
export function followRate(figure: Figure, rate: Exact): GrowthPath {
  if (isShare(figure)) return { kind: 'reason', reason: { code: 'not_for_shares' } };
  const from = latestFullYear(figure);
  if (from === undefined) return { kind: 'reason', reason: { code: 'no_full_year' } };
  const target = targetOf(figure);
  const notPositive = whyNoChange(from.quantity, from.quantity);
  if (notPositive !== undefined) return { kind: 'reason', reason: { code: 'base_not_positive' } };
  if (target === undefined) return followFor(1, from, rate);
  const due = findTargetYear(target);
  if ('year' in due) {
    const years = due.year - from.period.start.year;
    if (years >= 1) return followFor(years, from, rate, target.quantity);
    return { kind: 'reason', reason: { code: 'target_year_not_after', year: from.period.start.year } };
  }
  if (due.reason.code !== 'target_without_date') return { kind: 'reason', reason: due.reason };
  if (isReached(target.quantity, from.quantity)) return { kind: 'reason', reason: { code: 'target_reached' } };
  return followUntil(target.quantity, from, rate);
}

function followFor(years: number, from: ValueFor<FullYear>, rate: Exact, target?: Quantity): GrowthPath {
  const measure = grow(from, rate, years);
  const reached: Quantity = { value: measure.value, unit: from.quantity.unit };
  const gap = target && buildGapAhead(target, reached, measure);
  const period = fullYear(from.period.start.year + years);
  return { kind: 'value', from, years, period, measure, ...(gap && { gap }) };
}

/** The gap is no better known than the value that it belongs to. */
function buildGapAhead(target: Quantity, reached: Quantity, { significantDigits }: Measure): Measure {
  const { quantum: _, ...gap } = buildDifference('amount', target, reached);
  return { ...gap, significantDigits, estimate: true };
}

function followUntil(target: Quantity, from: ValueFor<FullYear>, rate: Exact): GrowthPath {
  for (let years = 1; rate.gt(0) && years <= longestPath; years++) {
    const measure = grow(from, rate, years);
    if (measure.value.gte(target.value)) {
      return { kind: 'reached', from, years, period: fullYear(from.period.start.year + years), measure };
    }
  }
  return { kind: 'never' };
}

function grow({ quantity }: ValueFor<FullYear>, rate: Exact, years: number): Measure {
  const factor = rate.div(100).plus(1).pow(years);
  const kind = { kind: 'amount', unit: quantity.unit, estimate: true } as const;
  return buildMeasure(kind, [quantity], (value) => value.times(factor));
}

/** The largest and the smallest annual growth that can be followed, in percent; the smaller one is excluded. */
export const rateBounds = { above: new Exact(-100), most: new Exact(10_000) } as const;
