import { audiences, type Defensive, type Statement, type TalkingPoint, tiers } from '../domain/briefing.ts';
import type { BuildContext } from './context.ts';
import { type Fields, fieldsOf, itemsAt, nodeAt, textAt, textNodeAt, wordAt } from './fields.ts';
import { foldLines, splitParagraphs } from './fold-lines.ts';
import { referencesAt, sourcesAt } from './references.ts';
import { defensive, pointMapping, statementMapping } from './schema/statements.ts';
import type { TreeNode } from './tree.ts';
import { withoutAbsent } from './without-absent.ts';

/** One statement; absent where there is no text. */
export function statementAt<Key extends string>(fields: Fields<Key>, key: Key): Statement | undefined {
  return buildStatement(nodeAt(fields, key), fields.context);
}

/** A list of statements. */
export function statementsAt<Key extends string>(fields: Fields<Key>, key: Key): Statement[] {
  return itemsAt(fields, key)
    .map((item) => buildStatement(item, fields.context))
    .filter((statement) => statement !== undefined);
}

/** Running text as paragraphs, from one text, one mapping or a list of both. */
export function paragraphsAt<Key extends string>(fields: Fields<Key>, key: Key): Statement[] {
  const node = nodeAt(fields, key);
  const nodes = node?.kind === 'list' ? node.items : [node];
  return nodes.flatMap((item) => buildParagraphs(item, fields.context));
}

/** Talking points with their tiers; `raise` where none is given. */
export function talkingPointsAt<Key extends string>(fields: Fields<Key>, key: Key): TalkingPoint[] {
  return itemsAt(fields, key).flatMap((item) => {
    const statement = buildStatement(item, fields.context);
    if (statement === undefined) return [];
    const point = fieldsOf(pointMapping, item, fields.context);
    return [{ ...statement, tier: (point && wordAt(point, 'tier', tiers)) ?? 'raise' }];
  });
}

/** Questions with our lines. */
export function defensivesAt<Key extends string>(fields: Fields<Key>, key: Key): Defensive[] {
  return itemsAt(fields, key).flatMap((item) => {
    const exchange = fieldsOf(defensive, item, fields.context);
    if (exchange === undefined) return [];
    return [
      withoutAbsent({
        question: textAt(exchange, 'question') ?? '',
        line: textAt(exchange, 'line') ?? '',
        sources: sourcesAt(exchange),
        for: wordAt(exchange, 'for', audiences),
        place: item.place,
      }),
    ];
  });
}

function buildStatement(node: TreeNode | undefined, context: BuildContext): Statement | undefined {
  if (node?.kind === 'text') {
    return { text: foldLines(node.text), sources: [], figures: [], place: node.place };
  }
  const fields = fieldsOf(statementMapping, node, context);
  if (fields === undefined) return undefined;
  const backing = buildBacking(fields);
  const text = textAt(fields, 'text');
  return text === undefined ? undefined : { text, ...backing };
}

function buildParagraphs(node: TreeNode | undefined, context: BuildContext): Statement[] {
  const statement = buildStatement(node, context);
  const fields = fieldsOf(statementMapping, node, context);
  const typed = node?.kind === 'text' ? node : fields && textNodeAt(fields, 'text');
  if (statement === undefined || typed === undefined) return [];
  return splitParagraphs(typed).map((text) => ({ ...statement, text }));
}

function buildBacking(fields: Fields<'source' | 'sources' | 'figures' | 'for'>): Omit<Statement, 'text'> {
  return withoutAbsent({
    sources: sourcesAt(fields),
    figures: referencesAt(fields, 'figures', 'figures'),
    for: wordAt(fields, 'for', audiences),
    place: fields.mapping.place,
  });
}
