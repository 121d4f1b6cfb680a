import type { Derived, Input, InputRole, Reason } from '../derived.ts';
import type { Figure, FigureValue } from '../figure.ts';
import { yearBefore } from '../period.ts';
import { whyNoChange } from './base-reason.ts';
import { isShare } from './flow.ts';
import { valueInput } from './inputs.ts';
import { buildMeasure } from './measures.ts';
import { type Basis, buildBasis, computed, notComputable } from './results.ts';
import { latestFullYear, latestYearToDate, valueFor } from './series.ts';

/**
 * The change on the same period in the currency that a figure is converted to, (V/rate)/(V before/rate before) − 1;
 * the rates are units of the figure for one unit of that currency. For the same two values as the change in its own.
 */
export function buildChangeConverted(figure: Figure): Derived | undefined {
  const { convertTo } = figure;
  const toDate = latestYearToDate(figure);
  const value = toDate ?? latestFullYear(figure);
  if (convertTo === undefined || value === undefined) return undefined;
  const periodBefore = yearBefore(value.period);
  const before = valueFor(figure, periodBefore);
  if (before === undefined && toDate === undefined) return undefined;
  const inputs = [
    valueInput('value', figure, value),
    rateInput('rate', figure, value),
    before && valueInput('value_before', figure, before),
    before && rateInput('rate_before', figure, before),
  ];
  const basis: Basis = { ...buildBasis('change_converted', value.period, inputs), currency: convertTo };
  if (isShare(figure)) return notComputable(basis, { code: 'not_for_shares' });
  if (before === undefined) return notComputable(basis, { code: 'no_value_for', period: periodBefore });
  return convert(basis, value, before);
}

function convert(basis: Basis, value: FigureValue, before: FigureValue): Derived {
  if (value.rate === undefined) return notComputable(basis, { code: 'no_rate_for', period: value.period });
  if (before.rate === undefined) return notComputable(basis, { code: 'no_rate_for', period: before.period });
  const reason = whyNotConverted(before, value);
  if (reason !== undefined) return notComputable(basis, reason);
  const quantities = [value.quantity, value.rate, before.quantity, before.rate] as const;
  return computed(
    basis,
    buildMeasure({ kind: 'change' }, quantities, (v, r, b, q) => v.div(r).div(b.div(q)).minus(1)),
  );
}

/** An absolute change is not said: it would be one in the own currency. */
function whyNotConverted(before: FigureValue, value: FigureValue): Reason | undefined {
  return whyNoChange(before.quantity, value.quantity) && { code: 'base_not_positive' };
}

function rateInput(role: InputRole, figure: Figure, value: FigureValue): Input | undefined {
  return value.rate && { ...valueInput(role, figure, value), quantity: value.rate };
}
