import type { RichText } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildSpans } from '../../text/running-text.ts';
import { wrapSpans, wrapText } from '../../text/wrap.ts';

/** Running text wrapped into lines; footnote marks such as `[1]` stay with the word before them. */
export function wrapRich(text: RichText, width: number): string[] {
  const lines = wrapSpans(
    buildSpans(text, () => undefined),
    width,
  );
  return lines.map((line) => line.map((piece) => piece.text).join(''));
}

/** A plain text wrapped into lines, as {@link wrapRich} does it. */
export function wrapPlain(text: string, width: number): string[] {
  return wrapText(lineOf(text), width);
}
