import type { Aside, Caveat, Derived } from '../derived.ts';
import type { Figure } from '../figure.ts';
import { fullYear, type Period, type YearToDate } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import { whyNoFlow } from './flow.ts';
import { monthsOfData, monthsOfYear, valueInput } from './inputs.ts';
import { buildMeasure, isPositive } from './measures.ts';
import { buildBasis, computed, notComputable } from './results.ts';
import { latestYearToDate, targetOf, valueFor } from './series.ts';

const weakBasisBelow = 6;

/** The year to date as a part of the whole previous year, V / previous full year, beside the part of the year, m/12. */
export function buildDoneShare(figure: Figure): Derived | undefined {
  const value = latestYearToDate(figure);
  if (value === undefined) return undefined;
  const previousPeriod = fullYear(value.period.start.year - 1);
  const previous = valueFor(figure, previousPeriod);
  const inputs = [valueInput('value', figure, value), previous && valueInput('previous_year', figure, previous)];
  const basis = buildBasis('done_share', value.period, inputs);

  const noFlow = whyNoFlow(figure, value.period);
  if (noFlow !== undefined) return notComputable(basis, noFlow);
  if (previous === undefined) return notComputable(basis, { code: 'no_value_for', period: previousPeriod });
  if (!isPositive(previous.quantity)) return notComputable(basis, { code: 'base_not_positive' });
  const measure = buildMeasure({ kind: 'share' }, [value.quantity, previous.quantity], (v, p) => v.div(p));
  return computed(basis, measure, [{ code: 'not_growth' }], [shareOfYear(value.period)]);
}

/** The average per month of data, V/m. */
export function buildPace(figure: Figure): Derived | undefined {
  const value = latestYearToDate(figure);
  if (value === undefined) return undefined;
  const months = monthsOfData(value.period);
  const basis = buildBasis('pace', value.period, [valueInput('value', figure, value), months]);
  const noFlow = whyNoFlow(figure, value.period);
  if (noFlow !== undefined) return notComputable(basis, noFlow);
  const kind = { kind: 'amount_per_month', unit: figure.unit } as const;
  return computed(
    basis,
    buildMeasure(kind, [value.quantity, months.quantity], (v, m) => v.div(m)),
  );
}

/**
 * The months so far extended to a whole year, V × 12/m, without regard to seasons; beside it, how far it is from the
 * target and from the previous full year.
 */
export function buildRunRate(figure: Figure): Derived | undefined {
  const value = latestYearToDate(figure);
  if (value === undefined) return undefined;
  const year = monthsOfYear();
  const months = monthsOfData(value.period);
  const inputs = [valueInput('value', figure, value), year, months];
  const basis = buildBasis('run_rate', fullYear(value.period.start.year), inputs);
  const noFlow = whyNoFlow(figure, value.period);
  if (noFlow !== undefined) return notComputable(basis, noFlow);
  const kind = { kind: 'amount', unit: figure.unit, estimate: true } as const;
  const quantities = [value.quantity, year.quantity, months.quantity] as const;
  const measure = buildMeasure(kind, quantities, (v, y, m) => v.times(y).div(m));
  const target = targetOf(figure)?.quantity;
  const before = fullYear(value.period.start.year - 1);
  const previous = valueFor(figure, before)?.quantity;
  return computed(basis, measure, runRateCaveats(value.period), [
    target && buildDistance(target, quantities, { below: 'below_target', above: 'above_target' }),
    previous && buildDistance(previous, quantities, { below: 'below_period', above: 'above_period', period: before }),
  ]);
}

function runRateCaveats({ months }: YearToDate): readonly Caveat[] {
  const caveats: Caveat[] = [{ code: 'no_seasonality' }];
  if (months < weakBasisBelow) caveats.push({ code: 'under_six_months' });
  return caveats;
}

function shareOfYear(period: YearToDate): Aside {
  const quantities = [monthsOfData(period).quantity, monthsOfYear().quantity] as const;
  return { code: 'share_of_year', measure: buildMeasure({ kind: 'share' }, quantities, (m, y) => m.div(y)) };
}

/** How far the run rate lies below or above a level; nothing where it meets it. */
function buildDistance(
  level: Quantity,
  pace: readonly [Quantity, Quantity, Quantity],
  { below, above, period }: { below: Aside['code']; above: Aside['code']; period?: Period },
): Aside | undefined {
  const kind = { kind: 'amount', unit: level.unit, estimate: true } as const;
  const missing = buildMeasure(kind, [level, ...pace], (l, v, y, m) => l.minus(v.times(y).div(m)));
  if (missing.value.isZero()) return undefined;
  const compared = period && { period };
  if (missing.value.isPositive()) return { code: below, measure: missing, ...compared };
  const excess = buildMeasure(kind, [level, ...pace], (l, v, y, m) => v.times(y).div(m).minus(l));
  return { code: above, measure: excess, ...compared };
}
