import type { Block, NoteMark, RichText } from './document.ts';

/** The notes whose marks stand in blocks, each once, in the order of reading. */
export function findNotes(blocks: readonly Block[]): NoteMark[] {
  const marks = blocks.flatMap(listTexts).flatMap((text) => text.filter((inline) => inline.kind === 'note'));
  return [...new Map(marks.map((mark) => [mark.letter, mark])).values()];
}

function listTexts(block: Block): readonly RichText[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'fields':
      return block.rows.map(({ text }) => text);
    case 'points':
      return block.items;
    case 'exchange':
      return [block.question, block.line];
    case 'table':
      return block.rows.flat();
    case 'heading':
    case 'chart':
      return [];
  }
}
