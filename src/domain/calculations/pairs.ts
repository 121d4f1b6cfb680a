import type { Caveat, Derived, DerivedName } from '../derived.ts';
import type { Figure, FigureValue } from '../figure.ts';
import { isFullYear, type Period } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import { findCommonPeriods, findLagging, noValue, valuesFor } from './common-periods.ts';
import { findCounterpart, type Reporting } from './counterpart.ts';
import { inputFrom } from './inputs.ts';
import { type Basis, buildBasis, notComputable } from './results.ts';

/** The two figures of a pair with their values for one period. */
export interface Pair {
  readonly basis: Basis;
  readonly exports: Figure;
  readonly imports: Figure;
  readonly period: Period;
  /** In the order exports, imports. */
  readonly quantities: readonly [Quantity, Quantity];
  /** What is to be said of the pair, whatever is calculated. */
  readonly caveats: readonly Caveat[];
}

/**
 * A calculation with exports and the imports that belong to them, for the latest common full year and for the latest
 * common year to date. The results belong to the exports; nothing where the briefing has no such imports.
 */
export function deriveFromPair(
  name: DerivedName,
  exports: Figure,
  figures: readonly Figure[],
  reporting: Reporting,
  calculate: (pair: Pair) => Derived,
): readonly Derived[] {
  if (exports.indicator !== 'exports') return [];
  const counterpart = findCounterpart(exports, figures, 'imports', reporting);
  if (counterpart === undefined) return [];
  const { figure: imports, reason } = counterpart;
  const periods = findCommonPeriods([exports, imports]);
  if (reason !== undefined) {
    return periods.slice(0, 1).map((period) => notComputable(basisFor(name, exports, imports, period), reason));
  }
  return periods.map((period) => {
    const basis = basisFor(name, exports, imports, period);
    const { values, missing } = valuesFor([exports, imports], period);
    if (missing !== undefined) return notComputable(basis, noValue(missing, period, exports));
    const [first, second] = values as [FigureValue, FigureValue];
    const quantities = [first.quantity, second.quantity] as const;
    return calculate({ basis, exports, imports, period, quantities, caveats: caveatsOf(exports, imports, period) });
  });
}

function basisFor(name: DerivedName, exports: Figure, imports: Figure, period: Period): Basis {
  const pairs = [['exports', exports] as const, ['imports', imports] as const];
  const inputs = pairs.map(([role, figure]) => {
    const [value] = valuesFor([figure], period).values;
    return value && inputFrom(role, figure, value, exports);
  });
  return buildBasis(name, period, inputs);
}

function caveatsOf(exports: Figure, imports: Figure, period: Period): readonly Caveat[] {
  const caveats: Caveat[] = [];
  if (exports.valuation !== imports.valuation) caveats.push({ code: 'valuations_differ' });
  const lagging = isFullYear(period) ? findLagging([exports, imports], period) : undefined;
  if (lagging !== undefined) {
    caveats.push({ code: 'no_later_value', period: lagging.period, figure: lagging.figure.id });
  }
  return caveats;
}
