import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Chart, Table as TableBlock } from '../../document/document.ts';
import { buildBar } from '../../text/bar.ts';
import type { Content } from './entries.ts';
import { buildHeading, buildLabelled, buildRuns, wordLine } from './phrases.ts';
import { bullets, tableBorders } from './style.ts';

/** How long a bar of a chart is, in characters. */
const barLength = 32;

/** Blocks one below the other; small headings have the level given. */
export function buildBlocks(blocks: readonly Block[], level: number): Content[] {
  return blocks.flatMap((block) => buildBlock(block, level));
}

function buildBlock(block: Block, level: number): Content[] {
  switch (block.kind) {
    case 'heading':
      return [buildHeading(level, block.text)];
    case 'paragraph':
      return [new Paragraph({ ...(block.tone === 'muted' && { style: 'Muted' }), children: buildRuns(block.text) })];
    case 'fields':
      return block.rows.map(({ label, text }, index) => {
        const keepNext = index < block.rows.length - 1;
        return new Paragraph({ style: 'Field', keepNext, children: buildLabelled(label, text) });
      });
    case 'points':
      return block.items.map((item) => new Paragraph({ numbering: bullets(block.marker), children: buildRuns(item) }));
    case 'exchange':
      return [
        new Paragraph({ style: 'Field', keepNext: true, children: buildLabelled(block.questionLabel, block.question) }),
        new Paragraph({ style: 'Field', children: buildLabelled(block.lineLabel, block.line) }),
      ];
    case 'table':
      return buildTable(block);
    case 'chart':
      return buildChart(block);
  }
}

/** A cell of a table; its width is a part of the page in percent. */
type Cell = { readonly children: TextRun[]; readonly align: 'left' | 'right'; readonly width?: number };

function buildTable({ columns, rows }: TableBlock): Content[] {
  const alignOf = (index: number) => columns[index]?.align ?? 'left';
  const head = columns.map(({ heading, align }) => ({
    children: [new TextRun({ text: wordLine(heading), bold: true })],
    align,
  }));
  const body = rows.map((row) => row.map((cell, index) => ({ children: buildRuns(cell), align: alignOf(index) })));
  return layTable([buildRow(head, true), ...body.map((cells) => buildRow(cells, false))]);
}

/** The bars are drawn with block characters, so that they can be copied; the words beside them say the same. */
function buildChart({ title, target, bars }: Chart): Content[] {
  const caption = [title, target?.label].flatMap((text) => wordLine(text ?? '') || []).join(', ');
  const rows = bars.map(({ label, value, note, ...shape }) =>
    buildRow(
      [
        { children: [new TextRun(wordLine(label))], align: 'left', width: 24 },
        {
          children: [new TextRun({ text: buildBar(shape, barLength), style: 'Bar' })],
          align: 'left',
          width: 38,
        },
        { children: [new TextRun(wordLine(value))], align: 'right', width: 12 },
        { children: [new TextRun(wordLine(note))], align: 'left', width: 26 },
      ],
      false,
    ),
  );
  return [
    ...(caption === '' ? [] : [new Paragraph({ style: 'Muted', keepNext: true, text: caption })]),
    ...layTable(rows),
  ];
}

function buildRow(cells: readonly Cell[], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      ({ children, align, width }) =>
        new TableCell({
          ...(width !== undefined && { width: { size: width, type: WidthType.PERCENTAGE } }),
          margins: { right: 160 },
          children: [
            new Paragraph({
              style: 'Cell',
              alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children,
            }),
          ],
        }),
    ),
  });
}

/** A table without rows would damage the file; what follows stands at a distance. */
function layTable(rows: readonly TableRow[]): Content[] {
  if (rows.length === 0) return [];
  return [
    new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE }, borders: tableBorders }),
    new Paragraph({ style: 'Cell', text: '' }),
  ];
}
