import type { BuildContext } from './context.ts';
import { createTypedFinder, placeOf } from './source-text.ts';
import type { TextNode } from './tree.ts';

/** `$figure.name` and `$(figure.name)`; a full stop or comma after the name is not part of it. */
const unbraced =
  /\$(?:\(\s*([^\s${}().]+)\.([^\s${}()]+)\s*\)|([^\s${}().]+)\.([\p{L}\p{N}_]+(?:(?:-|\.\.)[\p{L}\p{N}_]+)*))/gu;

/**
 * Warns where a text holds a reference without its braces: `$turnover.2023` or `$(turnover.2023)` for a figure
 * of the briefing. Warning: `unbraced-reference`.
 */
export function checkUnbracedReferences(node: TextNode, context: BuildContext): void {
  const { source, figures, report } = context;
  const findTyped = createTypedFinder(source, node);
  for (const [typed, idInside, nameInside, idBare, nameBare] of node.text.matchAll(unbraced)) {
    const id = idInside ?? idBare ?? '';
    if (!figures.all.has(id)) continue;
    const start = findTyped(typed);
    report({
      code: 'unbraced-reference',
      severity: 'warning',
      message: `“${typed.slice(0, 60)}” is shown as it stands, because a reference needs braces`,
      hint: `Did you mean \${${id}.${nameInside ?? nameBare ?? ''}}?`,
      place: start === undefined ? node.place : placeOf(source, start, start + typed.length),
    });
  }
}
