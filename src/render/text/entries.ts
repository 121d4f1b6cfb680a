import type { Entry, Group } from '../../document/document.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import { blockIndent, renderBlocks } from './blocks.ts';
import { columnGap, indentLines, layColumns, layEdges, spaceOut } from './columns.ts';
import { wrapPlain, wrapRich } from './inline.ts';

/** The part of the width that the titles of derived figures may take; longer ones wrap. */
const titleShare = 0.55;

/** How far a title of several lines hangs, further than the blocks below it. */
const continuationIndent = 4;

/** A group: its title underlined, its blocks, its entries. Entries without blocks stand close together, as a list. */
export function renderGroup(group: Group, width: number): string[] {
  const title = wrapPlain(group.title ?? '', width);
  const blocks = indentLines(renderBlocks(group.blocks, width - blockIndent), blockIndent);
  return spaceOut([underline(title, '-'), blocks, renderEntries(group.entries, width)]);
}

/** Lines with a rule of their own width below them; nothing where there is no text. */
export function underline(lines: readonly string[], rule: string): string[] {
  const width = Math.max(0, ...lines.map(displayWidth));
  return width === 0 ? [] : [...lines, rule.repeat(width)];
}

function renderEntries(entries: readonly Entry[], width: number): string[] {
  const layout = chooseLayout(entries, width);
  const parts: string[][] = [];
  let previousHadBlocks = true;
  for (const entry of entries) {
    const head = entry.result ? renderResult(entry, layout, width) : renderHead(entry, layout, width);
    const blocks = indentLines(renderBlocks(entry.blocks, width - blockIndent), blockIndent);
    if (previousHadBlocks || blocks.length > 0) parts.push([...head, ...blocks]);
    else parts.at(-1)?.push(...head);
    previousHadBlocks = blocks.length > 0;
  }
  return spaceOut(parts);
}

/** What all entries of a group share, so that their heads line up. */
interface Layout {
  /** The width of the titles of derived figures. */
  readonly titleWidth: number;
  /** Whether every aside fits beside its title at the right edge. */
  readonly asidesAtEdge: boolean;
}

function chooseLayout(entries: readonly Entry[], width: number): Layout {
  const results = entries.filter(({ result }) => result !== undefined);
  const titleWidth = Math.max(0, ...results.map(({ title }) => displayWidth(lineOf(title))));
  return {
    titleWidth: Math.min(titleWidth, Math.floor(width * titleShare)),
    asidesAtEdge: entries.every(
      ({ title, aside }) => layEdges(lineOf(title), lineOf(aside ?? ''), width) !== undefined,
    ),
  };
}

function renderHead(entry: Entry, { asidesAtEdge }: Layout, width: number): string[] {
  const left = lineOf(entry.title);
  const right = lineOf(entry.aside ?? '');
  const line = asidesAtEdge && right !== '' ? layEdges(left, right, width) : undefined;
  if (line !== undefined) return [line];
  const aside = right === '' ? [] : [{ kind: 'value' as const, text: `(${right})` }];
  const [first = '', ...rest] = wrapRich([{ kind: 'text', text: `${left} ` }, ...aside], width - continuationIndent);
  return first === '' ? [] : [first, ...indentLines(rest, continuationIndent)];
}

function renderResult({ title, aside, result }: Entry, { titleWidth }: Layout, width: number): string[] {
  const said = [lineOf(result?.text ?? ''), lineOf(aside ?? '')].filter((text) => text !== '').join(' · ');
  const resultWidth = width - titleWidth - columnGap;
  return layColumns([
    { lines: wrapPlain(title, titleWidth), width: titleWidth },
    { lines: wrapPlain(said, resultWidth), width: resultWidth },
  ]);
}
