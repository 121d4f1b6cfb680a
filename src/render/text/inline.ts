import type { RichText } from '../../document/document.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import { makeVisible } from '../../text/unsafe-characters.ts';
import { type Span, wrapSpans } from '../../text/wrap.ts';

/** Values up to this width are kept on one line, the number with its unit. */
const longestKeptValue = 24;

/** Running text wrapped into lines; footnote marks such as `[1]` stay with the word before them. */
export function wrapRich(text: RichText, width: number): string[] {
  return joinLines(wrapSpans(buildSpans(text), width));
}

/** A plain text wrapped into lines, as {@link wrapRich} does it. */
export function wrapPlain(text: string, width: number): string[] {
  return joinLines(wrapSpans([{ text: lineOf(text), style: undefined }], width));
}

/** Running text on one line a paragraph, not wrapped: what a table cell holds. */
export function formatRich(text: RichText): string {
  return buildSpans(text)
    .map((span) => span.text)
    .join('')
    .trim();
}

function joinLines(lines: readonly (readonly { text: string }[])[]): string[] {
  return lines.map((line) => line.map(({ text }) => text).join(''));
}

function buildSpans(text: RichText): Span<undefined>[] {
  const spans: Span<undefined>[] = [];
  for (const [index, inline] of text.entries()) {
    if (inline.kind === 'citation') {
      const joined = index === 0 || text[index - 1]?.kind === 'citation';
      spans.push({ text: `${joined ? '' : ' '}[${inline.number}]`, style: undefined, unbroken: true });
      continue;
    }
    const visible = makeVisible(inline.text);
    const shown = text[index + 1]?.kind === 'citation' ? visible.trimEnd() : visible;
    const unbroken = inline.kind === 'value' && displayWidth(shown) <= longestKeptValue;
    spans.push({ text: shown, style: undefined, unbroken });
  }
  return spans;
}
