import type { Aspect, Reason } from '../derived.ts';
import type { Figure, Indicator } from '../figure.ts';
import { findDifference } from './comparable.ts';

const aspects: readonly Aspect[] = ['reporter', 'unit', 'price_basis', 'valuation'];

/** What adds up, so that one can be a part of another. */
const additive: ReadonlySet<Indicator> = new Set(['turnover', 'exports', 'imports', 'count', 'other']);

/** The figure of which another one says that it is a part. */
export function findTotal({ id, partOf }: Figure, figures: readonly Figure[]): Figure | undefined {
  return partOf === undefined || partOf === id ? undefined : figures.find((figure) => figure.id === partOf);
}

/** The figures that say of themselves that they are parts of this one. */
export function findParts({ id }: Figure, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => figure.partOf === id && figure.id !== id);
}

/**
 * Why a figure cannot be calculated with as a part of a total. Exports and imports may be parts of a turnover, which
 * has no valuation of its own; a part has a narrower scope, and may be the trade with one partner of several.
 */
export function whyNoPart(part: Figure, total: Figure): Reason | undefined {
  if (!additive.has(total.indicator) || total.unit === '%') return { code: 'not_additive' };
  const isOfTurnover = total.indicator === 'turnover' && (part.indicator === 'exports' || part.indicator === 'imports');
  const due = isOfTurnover ? aspects.filter((aspect) => aspect !== 'valuation') : (['indicator', ...aspects] as const);
  return findDifference(part, total, due);
}
