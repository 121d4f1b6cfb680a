import type { BalanceSign, Caveat, Derived, Measure } from '../derived.ts';
import type { Figure, Indicator } from '../figure.ts';
import { interval, type Quantity } from '../quantity.ts';
import { findDifference, sameWords } from './comparable.ts';
import { buildDifference, buildMeasure, buildSum, contradict, isPositive } from './measures.ts';
import { deriveFromPair, type Pair } from './pairs.ts';
import { computed, notComputable } from './results.ts';
import { valueFor } from './series.ts';

/** Exports and imports together, exports + imports; a turnover that the briefing states otherwise is a caveat. */
export function buildTurnover(figure: Figure, figures: readonly Figure[]): readonly Derived[] {
  return deriveFromPair('turnover', figure, figures, 'own', (pair) => {
    const measure = buildSum(pair.quantities);
    return computed(pair.basis, measure, [...pair.caveats, ...statedCaveats('turnover', measure, pair, figures)]);
  });
}

/** The trade balance of the reporter, exports − imports, with its sign in words. */
export function buildBalance(figure: Figure, figures: readonly Figure[]): readonly Derived[] {
  return deriveFromPair('balance', figure, figures, 'own', (pair) => {
    const measure = buildDifference('amount', ...pair.quantities);
    const caveats = [...pair.caveats, ...signCaveats(measure), ...statedCaveats('balance', measure, pair, figures)];
    const of = figure.between?.reporter ?? '';
    return { ...computed(pair.basis, measure, caveats), balance: { sign: signOf(measure), of } };
  });
}

/** The part of the imports that the exports pay for, exports / imports. */
export function buildCoverage(figure: Figure, figures: readonly Figure[]): readonly Derived[] {
  return deriveFromPair('coverage', figure, figures, 'own', ({ basis, quantities, caveats }) => {
    if (!isPositive(quantities[1])) return notComputable(basis, { code: 'imports_not_positive' });
    const measure = buildMeasure({ kind: 'share' }, quantities, (exports, imports) => exports.div(imports));
    return computed(basis, measure, caveats);
  });
}

function signOf({ value }: Measure): BalanceSign {
  if (value.isZero()) return 'balanced';
  return value.isPositive() ? 'surplus' : 'deficit';
}

function signCaveats({ interval: { low, high } }: Measure): readonly Caveat[] {
  return low.lt(0) && high.gt(0) ? [{ code: 'sign_uncertain' }] : [];
}

/** What the briefing states elsewhere for the same trade and period, where no number could be both. */
function statedCaveats(
  indicator: Indicator,
  measure: Measure,
  { exports, period }: Pair,
  figures: readonly Figure[],
): readonly Caveat[] {
  return figures
    .filter((figure) => figure.indicator === indicator && isOfSameTrade(figure, exports))
    .flatMap((figure): Caveat[] => {
      const stated: Quantity | undefined = valueFor(figure, period)?.quantity;
      if (stated === undefined || !contradict(measure.interval, interval(stated))) return [];
      return [{ code: 'stated_differs', quantity: stated, figure: figure.id }];
    });
}

function isOfSameTrade(figure: Figure, exports: Figure): boolean {
  const { between: a } = figure;
  const { between: b } = exports;
  if (a === undefined || b === undefined) return false;
  const sameSides = sameWords(a.reporter, b.reporter) && sameWords(a.partner, b.partner);
  return sameSides && findDifference(figure, exports, ['scope', 'unit', 'price_basis']) === undefined;
}
