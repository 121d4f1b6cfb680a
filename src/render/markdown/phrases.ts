import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import type { RichText } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildSpans } from '../../text/running-text.ts';
import { makeVisible } from '../../text/unsafe-characters.ts';

/** A heading of a level from 1; Markdown has six. */
export function buildHeading(level: number, text: string): Heading {
  const depth = ([1, 2, 3, 4, 5, 6] as const)[level - 1] ?? 6;
  return { type: 'heading', depth, children: [{ type: 'text', value: lineOf(text) }] };
}

/** A paragraph of plain text. */
export function buildParagraph(text: string): Paragraph {
  return { type: 'paragraph', children: buildPlain(text) };
}

/** A paragraph in bold. */
export function buildStrong(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: buildPlain(lineOf(text)) }] };
}

/** A label in bold with its text behind it. */
export function buildLabelled(label: string, text: readonly PhrasingContent[]): Paragraph {
  const name = lineOf(label);
  const mark = name.endsWith(':') ? name : `${name}:`;
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: mark }] }, { type: 'text', value: ' ' }, ...text],
  };
}

/** Plain text; a line break stays one. */
export function buildPlain(text: string): PhrasingContent[] {
  return breakLines(makeVisible(text));
}

/** Running text with its footnote marks. */
export function buildPhrases(text: RichText): PhrasingContent[] {
  return breakLines(
    buildSpans(text, () => undefined)
      .map((span) => span.text)
      .join(''),
  );
}

function breakLines(text: string): PhrasingContent[] {
  return text
    .trim()
    .split(/[^\S\u00A0\u202F]*\n\s*/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text' as const, value: line },
    ]);
}
