import { Exact } from '../decimal.ts';
import type { Aside, Derived, Measure } from '../derived.ts';
import type { Figure } from '../figure.ts';
import type { Quantity } from '../quantity.ts';
import { buildMeasure, isPositive } from './measures.ts';
import { deriveFromPair, type Pair } from './pairs.ts';
import { computed, notComputable } from './results.ts';

/**
 * The convention by which imports with freight and insurance (CIF) are brought to the value at the border of the
 * exporter (FOB): the IMF's Direction of Trade Statistics takes them as 6 % higher.
 */
const cifToFob = new Exact('1.06');
const half = new Exact('0.5');

/**
 * How far the exports of one side and the imports that the other side counts of the same trade lie apart, |A − B|/mean;
 * beside it the same with imports / 1.06, unless both sides are known to be valued alike.
 */
export function buildMirrorDiscrepancy(figure: Figure, figures: readonly Figure[]): readonly Derived[] {
  return deriveFromPair('mirror_discrepancy', figure, figures, 'mirror', (pair) => {
    const { basis, quantities } = pair;
    if (!quantities.every(isPositive)) return notComputable(basis, { code: 'base_not_positive' });
    const caveats = pair.caveats.filter(({ code }) => code !== 'valuations_differ');
    return computed(basis, discrepancy(quantities, new Exact(1)), caveats, [asFob(pair)]);
  });
}

/** Whose imports are stated as CIF are taken down by the convention; where nothing is stated, only on that condition. */
function asFob({ exports, imports, quantities }: Pair): Aside | undefined {
  if (exports.valuation === 'cif' || imports.valuation === 'fob') return undefined;
  const code = imports.valuation === 'cif' ? 'imports_as_fob' : 'if_imports_cif';
  return { code, measure: discrepancy(quantities, cifToFob) };
}

/** The difference rises with one side and falls with the other, so that its size is least, nothing, where they can meet. */
function discrepancy(quantities: readonly [Quantity, Quantity], factor: Exact): Measure {
  const signed = buildMeasure({ kind: 'share' }, quantities, (exports, imports) => {
    const other = imports.div(factor);
    return exports.minus(other).div(exports.plus(other).times(half));
  });
  const { low, high } = signed.interval;
  const meets = low.lte(0) && high.gte(0);
  const ends = [low.abs(), high.abs()] as const;
  return {
    ...signed,
    value: signed.value.abs(),
    interval: { low: meets ? new Exact(0) : Exact.min(...ends), high: Exact.max(...ends) },
  };
}
