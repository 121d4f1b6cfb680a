import type { Exact } from '../domain/decimal.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { TextNode } from './tree.ts';

/** An amount of a figure: its value in whole units, and where it is typed. */
export interface TypedAmount {
  readonly value: Exact;
  readonly node: TextNode;
}

/** From here on two amounts of one figure are so far apart that a scale word may be missing. */
const suspiciousRatio = 1000;

/**
 * The warnings `scale-mismatch` for the amounts of one figure, all in the same unit: one at each amount other
 * than zero of which the largest is at least a thousand times as much, without regard to signs.
 */
export function findScaleMismatches(amounts: readonly TypedAmount[]): Diagnostic[] {
  const stated = amounts.filter(({ value }) => !value.isZero());
  const [first, ...others] = stated;
  if (first === undefined) return [];
  const largest = others.reduce((best, each) => (each.value.abs().gt(best.value.abs()) ? each : best), first);
  return stated
    .filter(({ value }) => value.abs().times(suspiciousRatio).lte(largest.value.abs()))
    .map(({ node }) => buildMismatch(node, largest.node));
}

function buildMismatch(small: TextNode, large: TextNode): Diagnostic {
  return {
    code: 'scale-mismatch',
    severity: 'warning',
    message: `${quoteAmount(small)} is far smaller than ${quoteAmount(large)} in the same figure`,
    hint: 'Was a scale word such as billion forgotten? If the amount is right, nothing needs to be done.',
    place: small.place,
  };
}

function quoteAmount({ text }: TextNode): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, 60);
}
