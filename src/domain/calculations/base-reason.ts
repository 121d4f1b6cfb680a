import type { Reason } from '../derived.ts';
import type { Quantity } from '../quantity.ts';
import { buildDifference, isPositive } from './measures.ts';

/**
 * Why the way from `before` to `after` cannot be said in percent, with the absolute change to say instead: the sign
 * changed, or the base is not above zero. From a positive base to nothing is −100 %.
 */
export function whyNoChange(before: Quantity, after: Quantity): Reason | undefined {
  const absoluteChange = buildDifference('amount', after, before);
  if (before.value.times(after.value).lt(0)) return { code: 'sign_changed', absoluteChange };
  return isPositive(before) ? undefined : { code: 'base_not_positive', absoluteChange };
}

/** Why no annual rate leads from `before` to `after`: besides the guards of a change, no rate leads down to zero. */
export function whyNoRate(before: Quantity, after: Quantity): Reason | undefined {
  const reason = whyNoChange(before, after);
  if (reason !== undefined || isPositive(after)) return reason;
  return { code: 'sign_changed', absoluteChange: buildDifference('amount', after, before) };
}
