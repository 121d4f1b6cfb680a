import type { Diagnostic } from '../domain/diagnostic.ts';
import { placeOf, type SourceText } from './source-text.ts';

/** So many lines and marks a file may hold, which is far more than any briefing and still read in a second. */
export const mostMarks = 30_000;

/** Every mark that may mean something to YAML or to the format, and the end of a line. */
const marks = new Set([...'\n[]{},"\':?&*!\\|>%@`$-'].map((mark) => mark.charCodeAt(0)));

/** The fault `too-large` at the line or mark from which on a file holds more than {@link mostMarks} of them. */
export function findTooManyMarks(source: SourceText): Diagnostic | undefined {
  const { text } = source;
  if (text.length <= mostMarks) return undefined;
  let count = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.has(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    if (isPunctuation(text, at, depth)) continue;
    count += 1;
    if (count > mostMarks) return buildTooMany(source, at);
  }
  return undefined;
}

/** What stands in a sentence as in any other text: a comma outside of brackets, a hyphen or apostrophe within a word. */
function isPunctuation(text: string, at: number, depth: number): boolean {
  const mark = text.charAt(at);
  if (mark === ',') return depth === 0;
  return (mark === '-' || mark === "'") && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

/** A letter of A to Z, or any sign beyond ASCII; nothing at either end of a text. */
function isLetter(code: number): boolean {
  return code > 127 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function buildTooMany(source: SourceText, at: number): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    message: `The file holds more than ${mostMarks} lines, brackets, quotes and other marks; it is not read any further`,
    hint: 'Check that this is the right file. A briefing needs a few thousand of them at most.',
    place: placeOf(source, at, at + 1),
  };
}
