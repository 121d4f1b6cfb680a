import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { type BuildContext, type IdTable, reportError } from './context.ts';
import type { MappingNode, TextNode, TreeNode } from './tree.ts';

/** What an id is made of: letters and digits of any script, hyphens and underscores. */
const idPattern = /^[\p{L}\p{M}\p{N}_-]+$/u;

/**
 * The ids of the items of a list. An item without one gets its name or title in lower case with hyphens
 * (`Road building` → `road-building`), with a number where that is taken. Faults: `duplicate-id`, and
 * `bad-value` for an id that no reference could name.
 */
export function assignIds(
  list: TreeNode | undefined,
  nameKeys: readonly string[],
  context: Pick<BuildContext, 'report'>,
): IdTable {
  const items = list?.kind === 'list' ? list.items.filter((item) => item.kind === 'mapping') : [];
  const places = new Map<string, Place>();
  const ids = new Map<MappingNode, string>();
  for (const item of items) {
    const typed = textOf(item, 'id');
    if (typed === undefined) continue;
    ids.set(item, typed.text);
    checkId(typed, places.get(typed.text), context);
    if (!places.has(typed.text)) places.set(typed.text, typed.place);
  }
  const used = new Set(places.keys());
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!ids.has(item)) ids.set(item, freeId(nameOf(item, nameKeys), used, counts));
  }
  return { all: used, of: ids };
}

function checkId({ text, place }: TextNode, earlier: Place | undefined, context: Pick<BuildContext, 'report'>): void {
  if (!idPattern.test(text)) {
    reportError(
      context,
      'bad-value',
      place,
      `“${text.slice(0, 60)}” cannot be an id, which has only letters, digits, hyphens and underscores`,
      `Write ${slug(text) || 'a short name'}.`,
    );
  }
  if (earlier === undefined) return;
  const diagnostic: Diagnostic = {
    code: 'duplicate-id',
    severity: 'error',
    message: `The id “${text.slice(0, 60)}” stands twice in this list`,
    hint: 'Give one of the two items another id.',
    place,
    related: { place: earlier, message: 'The first one is here' },
  };
  context.report(diagnostic);
}

function freeId(wanted: string, used: Set<string>, counts: Map<string, number>): string {
  let id = wanted;
  while (used.has(id)) {
    const count = (counts.get(wanted) ?? 1) + 1;
    counts.set(wanted, count);
    id = `${wanted}-${count}`;
  }
  used.add(id);
  return id;
}

function nameOf(item: MappingNode, nameKeys: readonly string[]): string {
  for (const key of nameKeys) {
    const name = slug(textOf(item, key)?.text ?? '');
    if (name !== '') return name;
  }
  return 'item';
}

function textOf(item: MappingNode, key: string): TextNode | undefined {
  const node = item.entries.get(key)?.value;
  return node?.kind === 'text' ? node : undefined;
}

function slug(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60);
}
