import type { Caveat, Derived, DerivedName } from '../derived.ts';
import type { Figure } from '../figure.ts';
import type { Quantity } from '../quantity.ts';
import { isShare } from './flow.ts';
import { targetInput, valueInput } from './inputs.ts';
import { buildDifference, buildMeasure, isPositive, roundAlike } from './measures.ts';
import { type Basis, buildBasis, computed, notComputable } from './results.ts';
import { latestFullYear, targetOf } from './series.ts';

/** What the latest full year lacks of the target, T − V: negative where the target is exceeded. */
export function buildGap(figure: Figure): Derived | undefined {
  return againstTarget(figure, 'gap', (basis, target, value) => {
    const kind = isShare(figure) ? 'percentage_points' : 'amount';
    return computed(basis, buildDifference(kind, target, value), reachedCaveats(target, value));
  });
}

/** The part of the target that the latest full year attains, V/T. */
export function buildAttainment(figure: Figure): Derived | undefined {
  return againstTarget(figure, 'attainment', (basis, target, value) => {
    if (!isPositive(target)) return notComputable(basis, { code: 'target_not_positive' });
    const measure = buildMeasure({ kind: 'share' }, [value, target], (v, t) => v.div(t));
    return computed(basis, measure, reachedCaveats(target, value));
  });
}

/** The part of the target that the latest full year lacks, (T − V)/T; its base is the target. */
export function buildShortfall(figure: Figure): Derived | undefined {
  return againstTarget(figure, 'shortfall', (basis, target, value) => {
    if (!isPositive(target)) return notComputable(basis, { code: 'target_not_positive' });
    if (isReached(target, value)) return notComputable(basis, { code: 'target_reached' });
    const measure = buildMeasure({ kind: 'share' }, [target, value], (t, v) => t.minus(v).div(t));
    return computed(basis, measure, [{ code: 'base_is_target' }]);
  });
}

/** The growth from the latest full year to the target, T/V − 1; its base is the actual value. */
export function buildGrowthNeeded(figure: Figure): Derived | undefined {
  return againstTarget(figure, 'growth_needed', (basis, target, value) => {
    if (isShare(figure)) return notComputable(basis, { code: 'not_for_shares' });
    if (isReached(target, value)) return notComputable(basis, { code: 'target_reached' });
    if (!isPositive(value)) {
      return notComputable(basis, {
        code: 'base_not_positive',
        absoluteChange: buildDifference('amount', target, value),
      });
    }
    const measure = buildMeasure({ kind: 'change', estimate: true }, [target, value], (t, v) => t.div(v).minus(1));
    return computed(basis, measure, [{ code: 'base_is_actual' }]);
  });
}

/** Whether a value is at its target or above, judged on the unrounded numbers. */
export function isReached(target: Quantity, value: Quantity): boolean {
  return value.value.gte(target.value);
}

/** Compares the latest full year with the target; nothing without a target, a refusal without a full year. */
function againstTarget(
  figure: Figure,
  name: DerivedName,
  compare: (basis: Basis, target: Quantity, value: Quantity) => Derived,
): Derived | undefined {
  const target = targetOf(figure);
  if (target === undefined) return undefined;
  const value = latestFullYear(figure);
  if (value === undefined) {
    return notComputable(buildBasis(name, undefined, [targetInput(figure, target)]), { code: 'no_full_year' });
  }
  const inputs = [targetInput(figure, target), valueInput('value', figure, value)];
  return compare(buildBasis(name, value.period, inputs), target.quantity, value.quantity);
}

function reachedCaveats(target: Quantity, value: Quantity): readonly Caveat[] {
  if (isReached(target, value)) return [{ code: 'reached' }];
  return roundAlike(target, value) ? [{ code: 'not_reached_though_rounded_alike' }] : [];
}
