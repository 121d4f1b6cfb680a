import { derivedNames } from '../domain/derived.ts';
import { periodKey } from '../domain/period.ts';
import { periodKeyOfText } from '../domain/period-text.ts';
import { type ScannedReference, scanReferences } from '../domain/reference.ts';
import { checkUnbracedReferences } from './check-unbraced-references.ts';
import { type BuildContext, reportError } from './context.ts';
import { createTypedFinder, placeOf } from './source-text.ts';
import { didYouMean } from './suggest.ts';
import type { MappingNode, TextNode, TreeNode } from './tree.ts';

/** What references can name of one figure. */
interface FigureNames {
  readonly names: ReadonlySet<string>;
  /** The periods also as their common key, so that `2024-Q1` finds `2024-01..2024-03`. */
  readonly periods: ReadonlySet<string>;
  /** Its values stand in a file that could not be read, so that nobody knows its periods. */
  readonly isUnread: boolean;
}

/**
 * Checks every `${figure.name}` in the texts of a briefing. A name is a period of the figure, `latest`,
 * `target`, `peak` or a derived figure; `$${` is a literal `${`. Fault: `dangling-reference`;
 * warning where the braces are missing: `unbraced-reference`.
 */
export function checkTextReferences(root: TreeNode, context: BuildContext): void {
  if (!context.source.text.includes('$') && !context.source.text.includes('\\')) return;
  const figures = new Map([...context.figures.of].map(([node, id]) => [id, collectNames(node, context)]));
  const visit = (node: TreeNode): void => {
    if (node.kind === 'text') checkText(node, figures, context);
    else if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'mapping') for (const { value } of node.entries.values()) visit(value);
  };
  visit(root);
}

function collectNames(figure: MappingNode, { readings }: BuildContext): FigureNames {
  const names = new Set<string>(derivedNames);
  const periods = new Set<string>();
  const values = figure.entries.get('values')?.value;
  for (const item of values?.kind === 'list' ? values.items : []) {
    const period = item.kind === 'mapping' ? item.entries.get('period')?.value : undefined;
    if (period?.kind !== 'text') continue;
    names.add(period.text);
    periods.add(periodKeyOfText(period.text));
  }
  const read = readings.get(figure)?.values ?? [];
  for (const { period } of read) {
    names.add(periodKey(period));
    periods.add(periodKey(period));
  }
  if (periods.size > 0) names.add('latest');
  for (const part of ['target', 'peak']) {
    if (figure.entries.get(part)?.value.kind === 'mapping') names.add(part);
  }
  return { names, periods, isUnread: read.length === 0 && figure.entries.get('data')?.value.kind === 'mapping' };
}

function checkText(node: TextNode, figures: ReadonlyMap<string, FigureNames>, context: BuildContext): void {
  if (!node.text.includes('$')) return;
  checkUnbracedReferences(node, context);
  const findTyped = createTypedFinder(context.source, node);
  for (const reference of scanReferences(node.text)) {
    const start = findTyped(reference.typed);
    const fault = findFault(reference, figures, context);
    if (fault === undefined) continue;
    const place =
      start === undefined
        ? node.place
        : placeOf(context.source, start, endOfReference(reference, start, node, context));
    reportError(context, 'dangling-reference', place, fault.message, fault.hint);
  }
}

/** Of what is not closed, the whole word belongs to the reference. */
function endOfReference(
  { kind, typed }: ScannedReference,
  start: number,
  { end }: TextNode,
  { source }: BuildContext,
): number {
  if (kind !== 'unclosed') return start + typed.length;
  const word = /^\S*/.exec(source.text.slice(start, Math.min(end, start + 60)));
  return start + (word?.[0].length ?? 1);
}

interface ReferenceFault {
  readonly message: string;
  readonly hint: string;
}

const unclosed: ReferenceFault = {
  message: `A reference to a figure begins with \${ here and is not closed`,
  hint: `Write } after the name; for a literal \${ write $\${.`,
};

function findFault(
  { kind, figure: id, name }: ScannedReference,
  figures: ReadonlyMap<string, FigureNames>,
  { suggest }: BuildContext,
): ReferenceFault | undefined {
  if (kind === 'literal') return undefined;
  if (kind === 'unclosed') return unclosed;
  const figure = figures.get(id);
  if (figure === undefined) return buildUnknownFigure(id, figures, suggest);
  if (figure.isUnread && name !== '') return undefined;
  if (figure.names.has(name) || figure.periods.has(periodKeyOfText(name))) return undefined;
  const known = [...figure.names].filter((candidate) => !derivedNames.some((derived) => derived === candidate));
  const names = `Names of this figure are ${[...known.slice(0, 6), 'gap', 'attainment'].join(', ')}, …`;
  if (name === '') {
    return { message: `The reference to the figure “${id}” does not say which of its numbers is meant`, hint: names };
  }
  return {
    message: `The figure “${id}” has no “${name.slice(0, 60)}”`,
    hint: /^\d/.test(name) ? names : (didYouMean(suggest(name, figure.names), names) ?? ''),
  };
}

function buildUnknownFigure(
  id: string,
  figures: ReadonlyMap<string, FigureNames>,
  suggest: BuildContext['suggest'],
): ReferenceFault {
  const example = [...figures.keys()][0] ?? 'turnover';
  const otherwise = `Write the id of a figure, a full stop and a name, such as \${${example}.latest}.`;
  if (id === '') return { message: 'The reference does not name a figure', hint: otherwise };
  return {
    message: `There is no figure “${id.slice(0, 60)}”`,
    hint: didYouMean(suggest(id, figures.keys()), otherwise) ?? '',
  };
}
