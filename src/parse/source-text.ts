import type { Place } from '../domain/diagnostic.ts';

/** The text of a briefing file with its lines, to turn offsets into places. */
export interface SourceText {
  readonly text: string;
  /** The offset at which each line begins. */
  readonly lineStarts: readonly number[];
}

/** Splits a text into lines, at LF and CRLF as YAML does. */
export function createSourceText(text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { text, lineStarts };
}

/** The place of the text from `start` to `end`, cut at the end of its first line. Offsets count UTF-16 code units from 0. */
export function placeOf(source: SourceText, start: number, end: number): Place {
  const from = Math.max(0, Math.min(start, source.text.length));
  const line = lineIndexAt(source, from);
  const begin = source.lineStarts[line] ?? 0;
  const length = Math.min(end, lineEnd(source, line)) - from;
  return { line: line + 1, column: from - begin + 1, length: Math.max(1, length) };
}

/** The text of a line, counted from 1, without its line break; empty where there is no such line. */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1];
  return start === undefined ? '' : source.text.slice(start, lineEnd(source, line - 1));
}

/** The offset of a place. */
export function offsetOf(source: SourceText, place: Place): number {
  return (source.lineStarts[place.line - 1] ?? source.text.length) + place.column - 1;
}

function lineEnd(source: SourceText, lineIndex: number): number {
  const next = source.lineStarts[lineIndex + 1];
  if (next === undefined) return source.text.length;
  return source.text[next - 2] === '\r' ? next - 2 : next - 1;
}

function lineIndexAt({ lineStarts }: SourceText, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Finds pieces of a text, in their order, where they are typed in the file: the function gives the offset of the next
 * one, and nothing where an escape or a fold hides it.
 */
export function createTypedFinder(
  { text }: SourceText,
  { start, end }: { readonly start: number; readonly end: number },
): (piece: string) => number | undefined {
  const typed = text.slice(start, end);
  let from = 0;
  return (piece) => {
    const found = typed.indexOf(piece, from);
    if (found < 0) return undefined;
    from = found + piece.length;
    return start + found;
  };
}
