import type { Block, Exchange, Points } from '../../document/document.ts';
import { type Content, splitAtHeadings } from '../../document/split-at-headings.ts';
import { lineOf } from '../../text/one-line.ts';
import { joinPieces } from '../../text/running-text.ts';
import { renderChart } from './chart.ts';
import { hangLines, indentLines, spaceOut } from './columns.ts';
import { renderFields } from './fields.ts';
import { wrapPlain, wrapRich } from './inline.ts';
import { renderTable } from './table.ts';

/** How far blocks stand below what they belong to: an entry, a small heading. */
export const blockIndent = 2;

/** A circle to tick off for a line to say, a dot for what is only listed, a cross for what is not to be raised. */
const marks = { open: '○ ', plain: '· ', avoid: '× ' } as const;

/** Blocks one below the other with an empty line between them; what follows a small heading stands right below it, indented. */
export function renderBlocks(blocks: readonly Block[], width: number): string[] {
  const parts: string[][] = [];
  for (const { heading: block, content } of splitAtHeadings(blocks)) {
    const heading = lineOf(block?.text ?? '');
    const indent = heading === '' ? 0 : blockIndent;
    const body = content
      .map((block) => renderBlock(block, width - indent))
      .filter((lines) => lines.some((line) => line !== ''));
    const title = heading === '' ? [] : wrapPlain(heading, width);
    parts.push([...title, ...indentLines(spaceOut(body), indent)]);
  }
  return spaceOut(parts);
}

function renderBlock(block: Content, width: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrapRich(block.text, width);
    case 'fields':
      return renderFields(block.rows, width);
    case 'points':
      return renderPoints(block, width);
    case 'exchange':
      return renderExchange(block, width);
    case 'table':
      return renderTable(block, width);
    case 'chart':
      return renderChart(block, width);
  }
}

function renderPoints({ marker, items }: Points, width: number): string[] {
  const mark = marks[marker];
  return items
    .filter((item) => joinPieces(item) !== '')
    .flatMap((item) => hangLines(mark, wrapRich(item, width - mark.length)));
}

function renderExchange({ questionLabel, question, lineLabel, line }: Exchange, width: number): string[] {
  return renderFields(
    [
      { label: `${lineOf(questionLabel)}:`, text: question },
      { label: `${lineOf(lineLabel)}:`, text: line },
    ],
    width,
  );
}
