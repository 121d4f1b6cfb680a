import type { BuildContext } from './context.ts';
import { reportError } from './context.ts';
import { type Fields, textNodeAt } from './fields.ts';
import type { TextNode } from './tree.ts';

/** A figure with the key by which it says of what it is a part. */
type PartFields = Fields<'part_of'>;

/**
 * Reports every figure that is a part of itself, directly or through others: fault `circular-part`, at each `part_of`
 * that lies on the circle. A part of a circle that does not lie on it itself has no fault of its own.
 */
export function checkPartOf(figures: readonly PartFields[]): void {
  const totals = new Map<string, { readonly node: TextNode; readonly context: BuildContext }>();
  for (const fields of figures) {
    const node = textNodeAt(fields, 'part_of');
    const id = fields.context.figures.of.get(fields.mapping);
    if (node !== undefined && id !== undefined && !totals.has(id)) totals.set(id, { node, context: fields.context });
  }
  for (const [id, { node, context }] of totals) {
    const way = findCircle(id, totals);
    if (way === undefined) continue;
    const isSelf = way.length === 1;
    reportError(
      context,
      'circular-part',
      node.place,
      isSelf
        ? `The figure “${id}” is said to be a part of itself`
        : `The figure “${id}” is a part of itself: ${[id, ...way].join(' → ')}`,
      isSelf
        ? 'Name the figure with the total, or take the line away.'
        : 'Take away the part_of of the figure with the total.',
    );
  }
}

/** The ids that lead from a figure back to itself. */
function findCircle(id: string, totals: ReadonlyMap<string, { readonly node: TextNode }>): string[] | undefined {
  const way: string[] = [];
  const seen = new Set<string>();
  let next = totals.get(id)?.node.text;
  while (next !== undefined && !seen.has(next)) {
    way.push(next);
    if (next === id) return way;
    seen.add(next);
    next = totals.get(next)?.node.text;
  }
  return undefined;
}
