import { Paragraph, type Table, TextRun } from 'docx';
import type { Entry, Group } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildBlocks } from './blocks.ts';
import { buildHeading, wordLine } from './phrases.ts';
import { bullets } from './style.ts';

/** What stands on the page, one below the other. */
export type Content = Paragraph | Table;

/** A group: its title, its blocks, its entries. Entries of one line stand together as a list. */
export function buildGroup({ title, blocks, entries }: Group): Content[] {
  const name = lineOf(title ?? '');
  const level = name === '' ? 2 : 3;
  return [
    ...(name === '' ? [] : [buildHeading(2, name)]),
    ...buildBlocks(blocks, level),
    ...entries.flatMap((entry) => buildEntry(entry, level)),
  ];
}

function buildEntry(entry: Entry, level: number): Content[] {
  const { title, result, aside, blocks } = entry;
  const beside = [result?.text, aside].flatMap((text) => wordLine(text ?? '') || []);
  if (blocks.length > 0) return [buildHeading(level, title, beside), ...buildBlocks(blocks, level + 1)];
  const runs = beside.map((words) => new TextRun({ text: `  ${words}` }));
  return [
    new Paragraph({
      numbering: bullets('plain'),
      children: [new TextRun({ text: wordLine(title), bold: true }), ...runs],
    }),
  ];
}
