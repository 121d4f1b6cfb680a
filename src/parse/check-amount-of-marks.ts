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
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.has(text.charCodeAt(at))) continue;
    count += 1;
    if (count > mostMarks) return buildTooMany(source, at);
  }
  return undefined;
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
