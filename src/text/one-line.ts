import { makeVisible } from './unsafe-characters.ts';

/** A title, label or other short text on one line, with nothing hidden in it. */
export function lineOf(text: string): string {
  return makeVisible(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
