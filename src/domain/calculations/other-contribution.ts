import type { Caveat, Derived, Input } from '../derived.ts';
import type { Figure, FigureValue } from '../figure.ts';
import { isFullYear, type MonthSpan, yearBefore } from '../period.ts';
import { interval, type Quantity } from '../quantity.ts';
import { findCommonPeriods, noValue, valuesFor } from './common-periods.ts';
import { inputFrom, valueInput } from './inputs.ts';
import { addUp, buildMeasure, finestStep, isPositive } from './measures.ts';
import { findParts, whyNoPart } from './part-of.ts';
import { totalGrowth } from './parts.ts';
import { type Basis, buildBasis, computed, notComputable } from './results.ts';
import { valueFor } from './series.ts';

/**
 * What the parts of a total leave of its growth to everything else, in percentage points: the contributions of the
 * parts and this one add up to the growth of the total, which stands beside it. For the latest full year and year to
 * date that the total and all its parts have.
 */
export function buildOtherContribution(total: Figure, figures: readonly Figure[]): readonly Derived[] {
  const parts = findParts(total, figures);
  if (parts.length === 0) return [];
  return findCommonPeriods([total, ...parts]).flatMap((period) => {
    const before = yearBefore(period);
    const all = [total, ...parts];
    if (isFullYear(period) && valuesFor(all, before).values.length === 0) return [];
    return deriveOther(total, parts, period, before);
  });
}

function deriveOther(total: Figure, parts: readonly Figure[], period: MonthSpan, before: MonthSpan): Derived {
  const now = valueFor(total, period);
  const then = valueFor(total, before);
  const [partsNow, partsThen] = [valuesFor(parts, period), valuesFor(parts, before)];
  const basis = buildBasis('other_contribution', period, [
    now && valueInput('total', total, now),
    then && valueInput('total_before', total, then),
    ...parts.flatMap((part) => [takePart('part', part, period, total), takePart('part_before', part, before, total)]),
  ]);
  for (const part of parts) {
    const reason = whyNoPart(part, total);
    if (reason !== undefined) return notComputable(basis, reason);
  }
  if (now === undefined) return notComputable(basis, { code: 'no_value_for', period });
  if (then === undefined) return notComputable(basis, { code: 'no_value_for', period: before });
  if (partsNow.missing !== undefined) return notComputable(basis, noValue(partsNow.missing, period, total));
  if (partsThen.missing !== undefined) return notComputable(basis, noValue(partsThen.missing, before, total));
  if (!isPositive(then.quantity)) return notComputable(basis, { code: 'total_not_positive' });
  return computeOther(
    basis,
    now.quantity,
    then.quantity,
    quantitiesOf(partsNow.values),
    quantitiesOf(partsThen.values),
  );
}

function computeOther(
  basis: Basis,
  total: Quantity,
  totalBefore: Quantity,
  parts: readonly Quantity[],
  partsBefore: readonly Quantity[],
): Derived {
  const quantities = [total, addUp(parts), totalBefore, addUp(partsBefore)] as const;
  const measure = buildMeasure({ kind: 'percentage_points' }, quantities, (t, p, tBefore, pBefore) =>
    t.minus(p).minus(tBefore.minus(pBefore)).div(tBefore).times(100),
  );
  const sums = { inputs: [...basis.inputs, sumInput('parts', parts), sumInput('parts_before', partsBefore)] };
  const caveats = [...exceedCaveats(total, parts), ...exceedCaveats(totalBefore, partsBefore)].slice(0, 1);
  return computed({ ...basis, ...sums }, measure, caveats, [totalGrowth(total, totalBefore)]);
}

function takePart(role: 'part' | 'part_before', part: Figure, period: MonthSpan, total: Figure): Input | undefined {
  const value = valueFor(part, period);
  return value && inputFrom(role, part, value, total);
}

/** A sum as it is printed: to the finest last digit of its addends, and at no place of its own. */
function sumInput(role: 'parts' | 'parts_before', addends: readonly Quantity[]): Input {
  const { value, unit } = addUp(addends);
  const quantum = finestStep(addends);
  return { role, quantity: { value, unit, ...(quantum !== undefined && { quantum }) } };
}

function exceedCaveats(total: Quantity, parts: readonly Quantity[]): readonly Caveat[] {
  return interval(addUp(parts)).low.gt(interval(total).high) ? [{ code: 'parts_exceed_total' }] : [];
}

function quantitiesOf(values: readonly FigureValue[]): readonly Quantity[] {
  return values.map(({ quantity }) => quantity);
}
