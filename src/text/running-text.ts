import { displayWidth } from './display-width.ts';
import { makeVisible } from './unsafe-characters.ts';
import type { Span } from './wrap.ts';

/** A piece of running text: words, a value with its unit, or the number of a footnote. */
export type RunningPiece =
  | { readonly kind: 'text' | 'value'; readonly text: string }
  | { readonly kind: 'citation'; readonly number: number };

/** Values up to this width are kept on one line, the number with its unit. */
const longestKeptValue = 24;

/**
 * Running text as spans to wrap, each in the style of its kind: nothing in it is hidden, footnote marks such as `[1]`
 * stay with the word before them, and values are kept whole.
 */
export function buildSpans<S>(pieces: readonly RunningPiece[], styleOf: (kind: RunningPiece['kind']) => S): Span<S>[] {
  return pieces.map((piece, index) => {
    const style = styleOf(piece.kind);
    if (piece.kind === 'citation') {
      const joined = index === 0 || pieces[index - 1]?.kind === 'citation';
      return { text: `${joined ? '' : ' '}[${piece.number}]`, style, unbroken: true };
    }
    const visible = makeVisible(piece.text);
    const text = pieces[index + 1]?.kind === 'citation' ? visible.trimEnd() : visible;
    return { text, style, unbroken: piece.kind === 'value' && displayWidth(text) <= longestKeptValue };
  });
}

/** Running text on one line a paragraph, not wrapped: what a table cell holds. */
export function joinPieces(pieces: readonly RunningPiece[]): string {
  return buildSpans(pieces, () => undefined)
    .map(({ text }) => text)
    .join('')
    .trim();
}
