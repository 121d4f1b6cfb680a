import { displayWidth } from './display-width.ts';
import { makeVisible } from './unsafe-characters.ts';
import type { Span } from './wrap.ts';

/** A piece of running text: words, a value with its unit, the number of a source, or the letter of a note. */
export type RunningPiece =
  | { readonly kind: 'text' | 'value'; readonly text: string }
  | { readonly kind: 'citation'; readonly number: number }
  | { readonly kind: 'note'; readonly letter: string };

/** Values up to this width are kept on one line, the number with its unit. */
const longestKeptValue = 24;

/**
 * Running text as spans to wrap, each in the style of its kind: nothing in it is hidden, marks such as `[1]` and `[a]`
 * stay with the word before them, and values are kept whole.
 */
export function buildSpans<S>(pieces: readonly RunningPiece[], styleOf: (kind: RunningPiece['kind']) => S): Span<S>[] {
  return pieces.map((piece, index) => {
    const style = styleOf(piece.kind);
    if (isMark(piece)) {
      const before = pieces[index - 1];
      const joined = before === undefined || isMark(before);
      const sign = piece.kind === 'note' ? piece.letter : piece.number;
      return { text: `${joined ? '' : ' '}[${sign}]`, style, unbroken: true };
    }
    const visible = makeVisible(piece.text);
    const next = pieces[index + 1];
    const text = next !== undefined && isMark(next) ? visible.trimEnd() : visible;
    return { text, style, unbroken: piece.kind === 'value' && displayWidth(text) <= longestKeptValue };
  });
}

function isMark(piece: RunningPiece): piece is Extract<RunningPiece, { kind: 'citation' | 'note' }> {
  return piece.kind === 'citation' || piece.kind === 'note';
}

/** Running text on one line a paragraph, not wrapped: what a table cell holds. */
export function joinPieces(pieces: readonly RunningPiece[]): string {
  return buildSpans(pieces, () => undefined)
    .map(({ text }) => text)
    .join('')
    .trim();
}
