import type { Aside, Caveat, Derived, DerivedName, Measure, Reason } from '../derived.ts';
import type { Figure } from '../figure.ts';
import { isFullYear, type MonthSpan, yearBefore } from '../period.ts';
import { interval, type Quantity } from '../quantity.ts';
import { findCommonPeriods, noValue } from './common-periods.ts';
import { inputFrom } from './inputs.ts';
import { buildMeasure, isPositive } from './measures.ts';
import { findTotal, whyNoPart } from './part-of.ts';
import { buildBasis, computed, notComputable } from './results.ts';
import { valueFor } from './series.ts';

/** The part that a figure is of its total, part/total. */
export function buildShare(part: Figure, figures: readonly Figure[]): readonly Derived[] {
  return deriveFromTotal('share', part, figures, ['part', 'total'], (own, total) => {
    if (!isPositive(total)) return { code: 'total_not_positive' };
    return { measure: buildMeasure({ kind: 'share' }, [own, total], (p, t) => p.div(t)) };
  });
}

/** How the share moved from the same period of the year before, in percentage points. */
export function buildChangeOfShare(part: Figure, figures: readonly Figure[]): readonly Derived[] {
  return deriveFromTotal('change_of_share', part, figures, rolesOfChange, (...quantities) => {
    const [, total, , totalBefore] = quantities;
    if (!isPositive(total) || !isPositive(totalBefore)) return { code: 'total_not_positive' };
    const measure = buildMeasure({ kind: 'percentage_points' }, quantities, (p, t, before, tBefore) =>
      p.div(t).minus(before.div(tBefore)).times(100),
    );
    return { measure };
  });
}

/**
 * What a part contributed to the growth of its total on the same period, (part − part before)/total before, in
 * percentage points; the growth of the total beside it.
 */
export function buildContribution(part: Figure, figures: readonly Figure[]): readonly Derived[] {
  return deriveFromTotal('contribution', part, figures, rolesOfChange, (own, total, before, totalBefore) => {
    if (!isPositive(totalBefore)) return { code: 'total_not_positive' };
    const kind = { kind: 'percentage_points' } as const;
    const measure = buildMeasure(kind, [own, before, totalBefore], (p, b, t) => p.minus(b).div(t).times(100));
    return { measure, aside: totalGrowth(total, totalBefore) };
  });
}

/** The growth of the total, which the contributions of its parts add up to. */
export function totalGrowth(total: Quantity, before: Quantity): Aside {
  return {
    code: 'of_total_growth',
    measure: buildMeasure({ kind: 'change' }, [total, before], (t, b) => t.div(b).minus(1)),
  };
}

type Role = 'part' | 'total' | 'part_before' | 'total_before';

const rolesOfChange = ['part', 'total', 'part_before', 'total_before'] as const;

/** The quantities of roles, in the same order. */
type QuantitiesOf<Roles extends readonly Role[]> = { [K in keyof Roles]: Quantity };

type Result = Reason | { readonly measure: Measure; readonly aside?: Aside };

/**
 * A calculation with a part and its total, for the latest common full year and for the latest common year to date.
 * A change between full years is left out where neither of the two has a value for the year before.
 */
function deriveFromTotal<const Roles extends readonly Role[]>(
  name: DerivedName,
  part: Figure,
  figures: readonly Figure[],
  roles: Roles,
  calculate: (...quantities: QuantitiesOf<Roles>) => Result,
): readonly Derived[] {
  const total = findTotal(part, figures);
  if (total === undefined) return [];
  const reason = whyNoPart(part, total);
  return findCommonPeriods([part, total]).flatMap((period) => {
    const slots = roles.map((role) => readSlot(role, part, total, period));
    const before = slots.filter(({ isBefore }) => isBefore);
    const unknownBefore = before.length > 0 && before.every(({ value }) => value === undefined);
    if (isFullYear(period) && unknownBefore) return [];
    const inputs = slots.map(({ role, figure, value }) => value && inputFrom(role, figure, value, part));
    const basis = buildBasis(name, period, inputs);
    if (reason !== undefined) return notComputable(basis, reason);
    const missing = slots.find(({ value }) => value === undefined);
    if (missing !== undefined) return notComputable(basis, noValue(missing.figure, missing.period, part));
    const quantities = slots.flatMap(({ value }) => value?.quantity ?? []) as unknown as QuantitiesOf<Roles>;
    const result = calculate(...quantities);
    return 'code' in result
      ? notComputable(basis, result)
      : computed(basis, result.measure, exceedCaveats(slots), [result.aside]);
  });
}

/** A part above its total beyond all that their precision allows, now or a year before. */
function exceedCaveats(slots: readonly Slot[]): readonly Caveat[] {
  const exceeds = (part: Role, total: Role) => {
    const [own, whole] = [part, total].map((role) => slots.find((slot) => slot.role === role)?.value?.quantity);
    return own !== undefined && whole !== undefined && interval(own).low.gt(interval(whole).high);
  };
  return exceeds('part', 'total') || exceeds('part_before', 'total_before') ? [{ code: 'part_exceeds_total' }] : [];
}

type Slot = ReturnType<typeof readSlot>;

function readSlot(role: Role, part: Figure, total: Figure, now: MonthSpan) {
  const isBefore = role === 'part_before' || role === 'total_before';
  const figure = role === 'part' || role === 'part_before' ? part : total;
  const period = isBefore ? yearBefore(now) : now;
  return { role, figure, period, isBefore, value: valueFor(figure, period) };
}
