import type { Derived } from '../derived.ts';
import type { Figure, FigureValue, StatedIndex } from '../figure.ts';
import { type MonthSpan, yearBefore } from '../period.ts';
import { whyNoChange } from './base-reason.ts';
import { isShare } from './flow.ts';
import { differenceFormula, formulas, indexFormulas } from './formulas.ts';
import { valueInput } from './inputs.ts';
import { buildDifference, buildMeasure } from './measures.ts';
import { type Basis, buildBasis, computed, notComputable } from './results.ts';
import { latestFullYear, latestYearToDate, valueFor } from './series.ts';
import { changeByIndex, indexCaveats, indexInput } from './stated-index.ts';

/**
 * The change on the identical months a year before, V(p)/V(p, a year before) − 1: of the latest year-to-date value,
 * or else of the latest full year where the year before is there too; or as its growth index states it. For shares, the difference
 * in percentage points.
 */
export function buildChangeOnSamePeriod(figure: Figure): Derived | undefined {
  const toDate = latestYearToDate(figure);
  const value = toDate ?? latestFullYear(figure);
  if (value === undefined) return undefined;
  const periodBefore: MonthSpan = yearBefore(value.period);
  const before = valueFor(figure, periodBefore);
  if (before === undefined && value.index !== undefined && !isShare(figure)) return byIndex(figure, value, value.index);
  if (before === undefined && toDate === undefined) return undefined;

  const inputs = [valueInput('value', figure, value), before && valueInput('value_before', figure, before)];
  const formula = isShare(figure) ? differenceFormula('value_before') : formulas.change_on_same_period;
  const basis = nameCurrency(figure, buildBasis('change_on_same_period', value.period, inputs, formula));
  if (before === undefined) return notComputable(basis, { code: 'no_value_for', period: periodBefore });
  if (isShare(figure)) return computed(basis, buildDifference('percentage_points', value.quantity, before.quantity));

  const reason = whyNoChange(before.quantity, value.quantity);
  if (reason !== undefined) return notComputable(basis, reason);
  const quantities = [value.quantity, before.quantity] as const;
  const measure = buildMeasure({ kind: 'change' }, quantities, (v, b) => v.div(b).minus(1));
  return computed(basis, measure, indexCaveats(measure, value.index));
}

/** The change as a growth index states it, where the value of the year before is not in the briefing. */
function byIndex(figure: Figure, value: FigureValue, index: StatedIndex): Derived {
  const formula = indexFormulas.change[index.form];
  const basis = buildBasis('change_on_same_period', value.period, [indexInput(figure, value, index)], formula);
  return computed(nameCurrency(figure, basis), changeByIndex(index), [{ code: 'from_index' }]);
}

/** Beside a change in another currency, this one names its own. */
function nameCurrency({ convertTo, unit }: Figure, basis: Basis): Basis {
  return convertTo === undefined ? basis : { ...basis, currency: unit };
}
