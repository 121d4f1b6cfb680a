import type { Derived } from '../derived.ts';
import type { Figure } from '../figure.ts';
import { significantDigits } from '../quantity.ts';
import { whyNoChange } from './base-reason.ts';
import { isShare } from './flow.ts';
import { differenceFormula, formulas } from './formulas.ts';
import { valueInput } from './inputs.ts';
import { buildDifference, buildMeasure } from './measures.ts';
import { buildBasis, computed, notComputable } from './results.ts';
import { comparablePeak, latestFullYear } from './series.ts';

/** The change from the earlier peak to the latest full year, V/peak − 1; for shares, the difference in percentage points. */
export function buildChangeFromPeak(figure: Figure): Derived | undefined {
  const peak = comparablePeak(figure);
  if (peak === undefined) return undefined;
  const value = latestFullYear(figure);
  const inputs = [value && valueInput('value', figure, value), valueInput('peak', figure, peak)];
  const formula = isShare(figure) ? differenceFormula('peak') : formulas.change_from_peak;
  const basis = buildBasis('change_from_peak', value?.period, inputs, formula);

  if (value === undefined) return notComputable(basis, { code: 'no_full_year' });
  if (isShare(figure)) return computed(basis, buildDifference('percentage_points', value.quantity, peak.quantity));
  const reason = whyNoChange(peak.quantity, value.quantity);
  if (reason !== undefined) return notComputable(basis, reason);
  const quantities = [value.quantity, peak.quantity] as const;
  // From a level that is known by its first digit only, no percentage follows to a decimal.
  const kind = { kind: 'change', estimate: significantDigits(peak.quantity) < 2 } as const;
  return computed(
    basis,
    buildMeasure(kind, quantities, (v, p) => v.div(p).minus(1)),
  );
}
