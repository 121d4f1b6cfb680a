import type { Derived, Reason } from '../derived.ts';
import type { Figure } from '../figure.ts';
import type { Quantity } from '../quantity.ts';
import { whyNoRate } from './base-reason.ts';
import { isShare } from './flow.ts';
import { targetInput, valueInput, wholeYears } from './inputs.ts';
import { annualRate, buildMeasure, isPositive } from './measures.ts';
import { buildBasis, computed, notComputable } from './results.ts';
import { fullYearValues, latestFullYear, targetOf } from './series.ts';
import { isReached } from './target.ts';
import { findTargetYear } from './target-year.ts';

/** The compound annual growth rate from the first full year to the latest, (Vb/Va)^(1/n) − 1. */
export function buildCagr(figure: Figure): Derived | undefined {
  const values = fullYearValues(figure);
  const first = values.at(0);
  const latest = values.at(-1);
  if (first === undefined || latest === undefined || first === latest) return undefined;
  const count = latest.period.start.year - first.period.start.year;
  const years = wholeYears(count);
  const inputs = [valueInput('value', figure, latest), valueInput('first_value', figure, first), years];
  const period = { ...first.period, months: (count + 1) * 12 };
  const basis = buildBasis('cagr', period, inputs);

  if (isShare(figure)) return notComputable(basis, { code: 'not_for_shares' });
  const reason = whyNoRate(first.quantity, latest.quantity);
  if (reason !== undefined) return notComputable(basis, reason);
  const quantities = [first.quantity, latest.quantity, years.quantity] as const;
  return computed(basis, buildMeasure({ kind: 'annual_rate' }, quantities, annualRate));
}

/** The compound annual growth rate from the latest full year to the target at the end of a later one, (T/V)^(1/n) − 1. */
export function buildCagrNeeded(figure: Figure): Derived | undefined {
  const target = targetOf(figure);
  if (target === undefined) return undefined;
  const due = findTargetYear(target);
  const value = latestFullYear(figure);
  const count = 'year' in due && value !== undefined ? due.year - value.period.start.year : 0;
  const years = count > 0 ? wholeYears(count) : undefined;
  const inputs = [targetInput(figure, target), value && valueInput('value', figure, value), years];
  const basis = buildBasis('cagr_needed', value?.period, inputs);

  if (isShare(figure)) return notComputable(basis, { code: 'not_for_shares' });
  if (value === undefined) return notComputable(basis, { code: 'no_full_year' });
  if ('reason' in due) return notComputable(basis, due.reason);
  if (years === undefined)
    return notComputable(basis, { code: 'target_year_not_after', year: value.period.start.year });
  const reason = whyNoRateTo(target.quantity, value.quantity);
  if (reason !== undefined) return notComputable(basis, reason);
  const quantities = [value.quantity, target.quantity, years.quantity] as const;
  return computed(basis, buildMeasure({ kind: 'annual_rate', estimate: true }, quantities, annualRate));
}

function whyNoRateTo(target: Quantity, value: Quantity): Reason | undefined {
  if (!isPositive(target)) return { code: 'target_not_positive' };
  if (isReached(target, value)) return { code: 'target_reached' };
  return whyNoRate(value, target);
}
