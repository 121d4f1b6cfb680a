import type { Aspect, Reason } from '../derived.ts';
import type { Figure, Indicator } from '../figure.ts';
import { findDifference, sameWords } from './comparable.ts';

/** The other figure of a pair, and why the two cannot be calculated with where they cannot. */
export interface Counterpart {
  readonly figure: Figure;
  readonly reason?: Reason;
}

/** Whose figure the other one of a pair is: of the same reporter, or of the partner, who counts the same trade from its side. */
export type Reporting = 'own' | 'mirror';

const aspects: readonly Aspect[] = ['scope', 'unit', 'price_basis'];

/**
 * The figure of an indicator that belongs to another one by `between`. Of several, the one that can be compared, and
 * of several such the one from the same source; where that leaves more than one, none is preferred. A part of a flow,
 * such as the exports of machines, has a counterpart only in a part with the same scope.
 */
export function findCounterpart(
  figure: Figure,
  figures: readonly Figure[],
  indicator: Indicator,
  reporting: Reporting,
): Counterpart | undefined {
  const isPart = isPartOfFlow(figure, figures);
  const candidates = figures.filter(
    (other) =>
      other.id !== figure.id &&
      other.indicator === indicator &&
      isBetween(figure, other, reporting) &&
      isPartOfFlow(other, figures) === isPart &&
      (!isPart || (figure.scope !== undefined && sameWords(figure.scope, other.scope))),
  );
  const comparable = candidates.filter((other) => findDifference(figure, other, aspects) === undefined);
  const fromSameSource = comparable.filter(({ source }) => source === figure.source);
  const [best, ...others] = fromSameSource.length > 0 ? fromSameSource : comparable;
  if (best !== undefined) return others.length === 0 ? { figure: best } : severalOf(best, [best, ...others]);
  const [first] = candidates;
  const reason = first && findDifference(figure, first, aspects);
  return first && { figure: first, ...(reason !== undefined && { reason }) };
}

/** Whether a figure is a part of another one of the same indicator: machines of exports, but not exports of turnover. */
function isPartOfFlow({ partOf, indicator }: Figure, figures: readonly Figure[]): boolean {
  return partOf !== undefined && figures.some((other) => other.id === partOf && other.indicator === indicator);
}

function isBetween({ between: a }: Figure, { between: b }: Figure, reporting: Reporting): boolean {
  if (a === undefined || b === undefined) return false;
  const [reporter, partner] = reporting === 'own' ? [b.reporter, b.partner] : [b.partner, b.reporter];
  return sameWords(a.reporter, reporter) && sameWords(a.partner, partner);
}

function severalOf(figure: Figure, all: readonly Figure[]): Counterpart {
  return { figure, reason: { code: 'several_counterparts', figures: all.map(({ id }) => id) } };
}
