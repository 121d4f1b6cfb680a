import type { BlockContent, RootContent, TableCell } from 'mdast';
import type { Block, Exchange, Fields, Points, Table } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { renderChart } from '../text/chart.ts';
import { buildHeading, buildLabelled, buildPhrases } from './phrases.ts';

/** How wide a chart may be, in columns; it stands as drawn, in a fixed font. */
const chartWidth = 72;

/** Blocks one below the other; small headings have the level given. */
export function buildBlocks(blocks: readonly Block[], level: number): RootContent[] {
  return blocks.map((block): RootContent => {
    return block.kind === 'heading' ? buildHeading(level, block.text) : buildBlock(block);
  });
}

function buildBlock(block: Exclude<Block, { kind: 'heading' }>): RootContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', children: buildPhrases(block.text) };
    case 'fields':
      return buildFields(block.rows);
    case 'points':
      return buildPoints(block);
    case 'exchange':
      return buildExchange(block);
    case 'table':
      return buildTable(block);
    case 'chart':
      return { type: 'code', lang: 'text', value: renderChart(block, chartWidth).join('\n') };
  }
}

function buildFields(rows: Fields['rows']): RootContent {
  return buildList(rows.map(({ label, text }) => buildLabelled(label, buildPhrases(text))));
}

function buildPoints({ items }: Points): RootContent {
  return buildList(items.map((item) => ({ type: 'paragraph', children: buildPhrases(item) })));
}

function buildList(items: readonly BlockContent[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  };
}

function buildExchange({ questionLabel, question, lineLabel, line }: Exchange): RootContent {
  return {
    type: 'blockquote',
    children: [buildLabelled(questionLabel, buildPhrases(question)), buildLabelled(lineLabel, buildPhrases(line))],
  };
}

function buildTable({ columns, rows }: Table): RootContent {
  const heads = columns.map(
    ({ heading }): TableCell => ({
      type: 'tableCell',
      children: [{ type: 'text', value: lineOf(heading) }],
    }),
  );
  return {
    type: 'table',
    align: columns.map(({ align }) => align),
    children: [
      heads,
      ...rows.map((row) => row.map((cell): TableCell => ({ type: 'tableCell', children: buildPhrases(cell) }))),
    ].map((children) => ({ type: 'tableRow', children })),
  };
}
