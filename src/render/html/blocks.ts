import { h } from 'hastscript';
import type { Block, Exchange, Fields, Points, Table } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildChart } from './chart.ts';
import { buildHeading, buildPhrases, type Nodes } from './phrases.ts';

/** Blocks one below the other; small headings have the level given. */
export function buildBlocks(blocks: readonly Block[], level: number): Nodes[] {
  return blocks.map((block) => buildBlock(block, level));
}

function buildBlock(block: Block, level: number): Nodes {
  switch (block.kind) {
    case 'heading':
      return buildHeading(level, block.text, block.tone);
    case 'paragraph':
      return h('p', { className: [block.tone] }, buildPhrases(block.text));
    case 'fields':
      return buildFields(block);
    case 'points':
      return buildPoints(block);
    case 'exchange':
      return buildExchange(block);
    case 'table':
      return buildTable(block);
    case 'chart':
      return buildChart(block);
  }
}

function buildFields({ rows }: Fields): Nodes {
  return h(
    'dl',
    rows.map(({ label, text }) => h('div', [h('dt', lineOf(label)), h('dd', buildPhrases(text))])),
  );
}

function buildPoints({ marker, items }: Points): Nodes {
  return h(
    'ul',
    { className: ['points', marker] },
    items.map((item) => h('li', buildPhrases(item))),
  );
}

function buildExchange({ questionLabel, question, lineLabel, line }: Exchange): Nodes {
  return h('dl.exchange', [
    h('div', [h('dt', lineOf(questionLabel)), h('dd', buildPhrases(question))]),
    h('div', [h('dt', lineOf(lineLabel)), h('dd.line', buildPhrases(line))]),
  ]);
}

function buildTable({ columns, rows }: Table): Nodes {
  const head = columns.map(({ heading, align }) => h('th', { scope: 'col', className: [align] }, lineOf(heading)));
  const body = rows.map((row) =>
    h(
      'tr',
      row.map((cell, index) => {
        const align = columns[index]?.align ?? 'left';
        // The first cell says what the row is about.
        return index === 0
          ? h('th', { scope: 'row', className: [align] }, buildPhrases(cell))
          : h('td', { className: [align] }, buildPhrases(cell));
      }),
    ),
  );
  return h('table', [h('thead', [h('tr', head)]), h('tbody', body)]);
}
