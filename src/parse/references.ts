import { type BuildContext, type IdTable, reportError } from './context.ts';
import { type Fields, nodeAt } from './fields.ts';
import { didYouMean } from './suggest.ts';
import type { TreeNode } from './tree.ts';

/** What a reference can name. */
export type Referent = 'participants' | 'figures' | 'sources';

const nouns: Readonly<Record<Referent, string>> = {
  participants: 'participant',
  figures: 'figure',
  sources: 'source',
};

/** The id that a field names; a fault `dangling-reference` where the briefing has no such item. */
export function referenceAt<Key extends string>(fields: Fields<Key>, key: Key, to: Referent): string | undefined {
  return resolve(nodeAt(fields, key), to, fields.context);
}

/** The ids that a field names, as one text or a list. */
export function referencesAt<Key extends string>(fields: Fields<Key>, key: Key, to: Referent): string[] {
  const node = nodeAt(fields, key);
  const nodes = node?.kind === 'list' ? node.items : [node];
  return nodes.map((item) => resolve(item, to, fields.context)).filter((id) => id !== undefined);
}

/** The sources of an item, from `source` and `sources`, each once. */
export function sourcesAt(fields: Fields<'source' | 'sources'>): string[] {
  return [...new Set([...referencesAt(fields, 'source', 'sources'), ...referencesAt(fields, 'sources', 'sources')])];
}

function resolve(node: TreeNode | undefined, to: Referent, context: BuildContext): string | undefined {
  if (node?.kind !== 'text') return undefined;
  const table: IdTable = context[to];
  if (table.all.has(node.text)) return node.text;
  const hint = didYouMean(context.suggest(node.text, table.all), `${listIds(table, to)} under “${to}:”.`);
  reportError(context, 'dangling-reference', node.place, `There is no ${nouns[to]} “${node.text.slice(0, 60)}”`, hint);
  return undefined;
}

function listIds({ all }: IdTable, to: Referent): string {
  if (all.size === 0) return `There are no ${to} yet; add one`;
  const known = [...take(all, 6)].join(', ');
  const listed = all.size === 1 ? `only ${nouns[to]} is` : `${to} are`;
  return `The ${listed} ${known}${all.size > 6 ? ', …' : ''}; add another one`;
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken === count) return;
    taken += 1;
    yield item;
  }
}
