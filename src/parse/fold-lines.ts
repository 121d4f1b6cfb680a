import type { TextNode } from './tree.ts';

/** A text of several lines on one line; a text of one line unchanged. */
export function foldLines(text: string): string {
  return text.includes('\n') ? joinLines(text.split('\n')) : text;
}

/**
 * The paragraphs of a text, which blank lines of the file part; each on one line. In a text that is not
 * literal YAML has joined the lines already, and every line break that is left was a blank line.
 */
export function splitParagraphs({ text, isLiteral }: Pick<TextNode, 'text' | 'isLiteral'>): string[] {
  if (!text.includes('\n')) return [text];
  if (!isLiteral)
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const paragraphs: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0).map(joinLines);
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
