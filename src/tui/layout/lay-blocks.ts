import type { Block, Exchange, Heading, Paragraph, Points } from '../../document/document.ts';
import { type Content, splitAtHeadings } from '../../document/split-at-headings.ts';
import { lineOf } from '../../text/one-line.ts';
import { indentLine, type Line, type Role, type Run } from '../styled-line.ts';
import { layChart } from './lay-chart.ts';
import { layFields } from './lay-fields.ts';
import { layPlain, layRich } from './lay-inline.ts';
import { layTable } from './lay-table.ts';
import { indentRows, type PaneRow, rowsOf, spaceRows } from './pane-rows.ts';

/** How far content stands below its small heading. */
const headingIndent = 1;

const marks: Readonly<Record<Points['marker'], Run>> = {
  open: { text: '○ ', style: 'accent' },
  plain: { text: '· ', style: 'muted' },
  avoid: { text: '× ', style: 'adverse' },
};

const tones: Readonly<Record<Paragraph['tone'], Role>> = { normal: 'normal', muted: 'muted', warning: 'warning' };

/** Blocks one below the other with an empty row between them; what follows a small heading stands right below it. */
export function layBlocks(blocks: readonly Block[], width: number): PaneRow[] {
  const parts = splitAtHeadings(blocks).map(({ heading, content }) => {
    const indent = heading === undefined ? 0 : headingIndent;
    const body = spaceRows(content.map((block) => layBlock(block, width - indent)));
    const title = heading === undefined ? [] : rowsOf(layHeading(heading, width));
    return [...title, ...indentRows(body, indent)];
  });
  return spaceRows(parts);
}

/** A small heading as lines. */
export function layHeading({ text, tone }: Pick<Heading, 'text' | 'tone'>, width: number): Line[] {
  return layPlain(text, width, tone === 'avoid' ? 'adverse' : 'heading');
}

function layBlock(block: Content, width: number): PaneRow[] {
  switch (block.kind) {
    case 'paragraph':
      return rowsOf(layRich(block.text, width, tones[block.tone]));
    case 'fields':
      return rowsOf(layFields(block.rows, width));
    case 'points':
      return rowsOf(block.items.flatMap((item) => hang(marks[block.marker], layRich(item, width - 2))));
    case 'exchange':
      return rowsOf(layExchange(block, width));
    case 'table':
      return layTable(block, width);
    case 'chart':
      return rowsOf(layChart(block, width));
  }
}

function hang(mark: Run, lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index === 0 ? [mark, ...line] : indentLine(line, mark.text.length)));
}

function layExchange({ questionLabel, question, lineLabel, line }: Exchange, width: number): Line[] {
  return layFields(
    [
      { label: lineOf(questionLabel), text: question },
      { label: lineOf(lineLabel), text: line },
    ],
    width,
  );
}
