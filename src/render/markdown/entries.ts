import type { List, ListItem, RootContent } from 'mdast';
import type { Entry, Group } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildBlocks } from './blocks.ts';
import { buildHeading, buildLabelled, buildParagraph, buildPlain } from './phrases.ts';

/** A group: its title, its blocks, its entries. Entries of one line stand together as a list. */
export function buildGroup({ title, blocks, entries }: Group): RootContent[] {
  const name = lineOf(title ?? '');
  const level = name === '' ? 3 : 4;
  return [
    ...(name === '' ? [] : [buildHeading(3, name)]),
    ...buildBlocks(blocks, level),
    ...buildEntries(entries, level),
  ];
}

function buildEntries(entries: readonly Entry[], level: number): RootContent[] {
  const content: RootContent[] = [];
  for (const entry of entries) {
    if (entry.blocks.length > 0) {
      content.push(buildHeading(level, sayHead(entry)), ...buildBlocks(entry.blocks, level + 1));
      continue;
    }
    const last = content.at(-1);
    if (last?.type === 'list') last.children.push(buildItem(entry));
    else content.push({ type: 'list', spread: false, children: [buildItem(entry)] } satisfies List);
  }
  return content;
}

function buildItem(entry: Entry): ListItem {
  const { title, aside, result } = entry;
  const words = [result?.text, aside].filter((text) => text !== undefined).map(lineOf);
  const said = words.filter((text) => text !== '').join(' · ');
  const paragraph = said === '' ? buildParagraph(lineOf(title)) : buildLabelled(title, buildPlain(said));
  return { type: 'listItem', spread: false, children: [paragraph] };
}

function sayHead({ title, aside, result }: Entry): string {
  const name = result === undefined ? lineOf(title) : `${lineOf(title)}: ${lineOf(result.text)}`;
  return aside === undefined || lineOf(aside) === '' ? name : `${name} (${lineOf(aside)})`;
}
