import { isPlain } from './display-width.ts';

let segmenter: Intl.Segmenter | undefined;

/** The characters as a reader sees them, which must never be cut inside: letters with their marks, joined emoji. */
export function splitGraphemes(text: string): string[] {
  if (isPlain(text)) return text.split('');
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
