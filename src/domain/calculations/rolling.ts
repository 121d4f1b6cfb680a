import type { Derived, Reason } from '../derived.ts';
import type { Figure } from '../figure.ts';
import { fullYear, type MonthSpan, type YearToDate, yearBefore } from '../period.ts';
import { whyNoFlow } from './flow.ts';
import { valueInput } from './inputs.ts';
import { buildMeasure, finestStep } from './measures.ts';
import { buildBasis, computed, notComputable } from './results.ts';
import { latestYearToDate, missingYearToDate, valueFor } from './series.ts';

/**
 * The latest twelve months: the previous full year without the months that the year to date replaces,
 * previous year − its same period + V.
 */
export function buildRollingTwelveMonths(figure: Figure): Derived | undefined {
  const value = latestYearToDate(figure);
  if (value === undefined) return undefined;
  const year = fullYear(value.period.start.year - 1);
  const periodBefore = yearBefore(value.period);
  const previous = valueFor(figure, year);
  const before = valueFor(figure, periodBefore);
  const inputs = [
    previous && valueInput('previous_year', figure, previous),
    before && valueInput('same_period_before', figure, before),
    valueInput('value', figure, value),
  ];
  const basis = buildBasis('rolling_twelve_months', twelveMonthsTo(value.period), inputs);

  const reason = whyNoSum(figure, value.period);
  if (reason !== undefined) return notComputable(basis, reason);
  if (previous === undefined) return notComputable(basis, { code: 'no_value_for', period: year });
  if (before === undefined) return notComputable(basis, { code: 'no_value_for', period: periodBefore });
  const quantities = [previous.quantity, before.quantity, value.quantity] as const;
  const quantum = finestStep(quantities);
  const kind = { kind: 'amount', unit: figure.unit, ...(quantum !== undefined && { quantum }) } as const;
  return computed(
    basis,
    buildMeasure(kind, quantities, (p, b, v) => p.minus(b).plus(v)),
  );
}

/** A balance adds up over months too, although it has no pace. */
function whyNoSum(figure: Figure, period: YearToDate): Reason | undefined {
  if (figure.indicator !== 'balance') return whyNoFlow(figure, period);
  const missing = missingYearToDate(figure, period);
  return missing && { code: 'no_value_for', period: missing };
}

function twelveMonthsTo({ start, months }: YearToDate): MonthSpan {
  return { kind: 'months', start: { year: start.year - 1, month: months + 1 }, months: 12 };
}
