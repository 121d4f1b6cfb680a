import type { Aside, Caveat, Derived, Input, Reason } from '../derived.ts';
import type { Figure, Target } from '../figure.ts';
import { fullYear, type YearToDate } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import { whyNoFlow } from './flow.ts';
import { monthsLeft, monthsOfData, monthsWithoutData, targetInput, valueInput } from './inputs.ts';
import { buildMeasure, isPositive } from './measures.ts';
import { type Basis, buildBasis, computed, notComputable } from './results.ts';
import { latestYearToDate, targetOf, type ValueFor, valueFor } from './series.ts';
import { isReached } from './target.ts';
import { findTargetYear } from './target-year.ts';

/**
 * The average per month without data that leads to the target, (T − V)/(12 − m), with its ratio to the pace so far.
 * A target without date is taken to be meant for the year of the data, and the result says so.
 */
export function buildPaceNeeded(figure: Figure): Derived | undefined {
  const value = latestYearToDate(figure);
  const target = targetOf(figure);
  if (value === undefined || target === undefined) return undefined;
  const left = monthsLeft(value.period);
  const inputs = [targetInput(figure, target), valueInput('value', figure, value), left];
  const basis = buildBasis('pace_needed', left.period, inputs);

  const year = value.period.start.year;
  const reason =
    whyNoFlow(figure, value.period) ?? whyNotWithin(year, target) ?? whyNoneNeeded(target.quantity, value.quantity);
  if (reason !== undefined) return notComputable(basis, reason);
  const assumed: readonly Caveat[] = target.by === undefined ? [{ code: 'target_year_assumed', year }] : [];
  return paceTo(basis, target.quantity, value, left, assumed);
}

/** The average per month without data that leads to the level of the previous full year, with its ratio to the pace so far. */
export function buildPaceNeededToMatch(figure: Figure): Derived | undefined {
  const value = latestYearToDate(figure);
  if (value === undefined) return undefined;
  const period = fullYear(value.period.start.year - 1);
  const previous = valueFor(figure, period);
  if (previous === undefined) return undefined;
  const left = monthsLeft(value.period);
  const inputs = [valueInput('previous_year', figure, previous), valueInput('value', figure, value), left];
  const basis = buildBasis('pace_needed_to_match', period, inputs);

  const noFlow = whyNoFlow(figure, value.period);
  if (noFlow !== undefined) return notComputable(basis, noFlow);
  if (isReached(previous.quantity, value.quantity)) return notComputable(basis, { code: 'already_matched', period });
  return paceTo(basis, previous.quantity, value, left, []);
}

function whyNotWithin(year: number, target: Target): Reason | undefined {
  if (target.by === undefined) return undefined;
  const due = findTargetYear(target);
  if ('reason' in due) return due.reason;
  if (due.year > year) return { code: 'target_year_without_data', year: due.year };
  // The year of the target is over: it does not lie after the last year that is complete.
  return due.year < year ? { code: 'target_year_not_after', year: year - 1 } : undefined;
}

function whyNoneNeeded(target: Quantity, value: Quantity): Reason | undefined {
  return isReached(target, value) ? { code: 'target_reached' } : undefined;
}

function paceTo(
  basis: Basis,
  level: Quantity,
  value: ValueFor<YearToDate>,
  left: Input,
  assumed: readonly Caveat[],
): Derived {
  const kind = { kind: 'amount_per_month', unit: level.unit } as const;
  const quantities = [level, value.quantity, left.quantity] as const;
  const measure = buildMeasure(kind, quantities, (l, v, months) => l.minus(v).div(months));
  const withoutData: Caveat = { code: 'months_without_data', period: monthsWithoutData(value.period) };
  return computed(basis, measure, [...assumed, withoutData], [timesPaceSoFar(level, value, left)]);
}

/** The pace needed divided by the pace so far; nothing where nothing was achieved so far. */
function timesPaceSoFar(level: Quantity, { quantity, period }: ValueFor<YearToDate>, left: Input): Aside | undefined {
  if (!isPositive(quantity)) return undefined;
  const quantities = [level, quantity, left.quantity, monthsOfData(period).quantity] as const;
  const measure = buildMeasure({ kind: 'times' }, quantities, (l, v, rest, sofar) =>
    l.minus(v).div(rest).div(v.div(sofar)),
  );
  return { code: 'times_pace_so_far', measure };
}
