import type { Block, Heading } from './document.ts';

/** A block that is no heading. */
export type Content = Exclude<Block, Heading>;

/** Blocks below the small heading that stands before them. */
export interface HeadedPart {
  readonly heading?: Heading;
  readonly content: readonly Content[];
}

/** Blocks by the small headings between them; the first part has none. */
export function splitAtHeadings(blocks: readonly Block[]): HeadedPart[] {
  const parts: { heading?: Heading; content: Content[] }[] = [{ content: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ heading: block, content: [] });
    else parts.at(-1)?.content.push(block);
  }
  return parts;
}
