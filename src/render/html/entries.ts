import { h } from 'hastscript';
import type { Entry, Group } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildBlocks } from './blocks.ts';
import { buildHeading, type Nodes, sourceAnchor } from './phrases.ts';

/** A group: its title, its blocks, its entries. Entries of one line stand together as a list. */
export function buildGroup({ id, title, blocks, entries }: Group): Nodes[] {
  const name = lineOf(title ?? '');
  const level = name === '' ? 3 : 4;
  return [
    ...(name === '' ? [] : [buildHeading(3, name)]),
    ...buildBlocks(blocks, level),
    ...buildEntries(entries, level, anchorsOf(id)),
  ];
}

/** Sources are led to by their numbers, notes by their ids. */
function anchorsOf(group: string): (entry: Entry, index: number) => { id?: string } {
  if (group === 'sources') return (_, index) => ({ id: sourceAnchor(index + 1) });
  return group === 'notes' ? ({ id }) => ({ id }) : () => ({});
}

function buildEntries(entries: readonly Entry[], level: number, anchorOf: ReturnType<typeof anchorsOf>): Nodes[] {
  const content: Nodes[] = [];
  for (const [index, entry] of entries.entries()) {
    const anchor = anchorOf(entry, index);
    if (entry.blocks.length > 0) {
      content.push(h('article', anchor, [buildHead(entry, level), ...buildBlocks(entry.blocks, level + 1)]));
      continue;
    }
    const last = content.at(-1);
    const item = h('li', anchor, [h('strong', lineOf(entry.title)), ...buildAside(entry)]);
    if (last?.tagName === 'ul') last.children.push(item);
    else content.push(h('ul.entries', [item]));
  }
  return content;
}

function buildHead(entry: Entry, level: number): Nodes {
  const heading = buildHeading(level, entry.title);
  heading.children.push(...buildAside(entry));
  return heading;
}

/** What stands beside a title: the result of a calculation, the post of a participant, the minutes of a sector. */
function buildAside({ result, aside }: Entry) {
  const parts = [
    { kind: 'result', text: lineOf(result?.text ?? '') },
    { kind: 'aside', text: lineOf(aside ?? '') },
  ];
  return parts
    .filter(({ text }) => text !== '')
    .flatMap(({ kind, text }) => [{ type: 'text' as const, value: ' ' }, h('span', { className: [kind] }, text)]);
}
