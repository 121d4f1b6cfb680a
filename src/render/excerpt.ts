import type { Place } from '../domain/diagnostic.ts';
import { keepBeginning, keepEnd } from '../text/cut.ts';
import { displayWidth } from '../text/display-width.ts';
import { makeVisible } from '../text/unsafe-characters.ts';

/** A part of a source line, and where the mark goes below it, in columns. */
export interface Excerpt {
  readonly shown: string;
  /** Columns before the place. */
  readonly before: number;
  /** Columns that belong to the place, at least 1. */
  readonly marked: number;
}

const cutMark = '...';
const tabWidth = 4;

/**
 * The source line around a place in at most `width` columns: tabs as four spaces, unsafe characters
 * written out, and a long line cut on either side, where `...` stands.
 */
export function buildExcerpt(line: string, place: Place, width: number): Excerpt {
  const start = place.column - 1;
  const reach = 2 * width;
  const end = Math.min(start + place.length, start + reach);
  const head = show(line.slice(Math.max(0, start - reach), start));
  const mark = show(line.slice(start, end));
  const tail = show(line.slice(end, end + reach));
  // A place behind the end of the line is pointed at too.
  const markedWidth = Math.max(1, displayWidth(mark));
  const room = Math.max(Math.floor(width / 3), width - markedWidth - displayWidth(tail));
  const before = start > reach || displayWidth(head) > room ? cutMark + keepEnd(head, room - cutMark.length) : head;
  const beforeWidth = displayWidth(before);
  const rest = mark + tail;
  const isCut = end + reach < line.length || displayWidth(rest) > width - beforeWidth;
  const kept = isCut ? keepBeginning(rest, width - beforeWidth - cutMark.length) : rest;
  return {
    shown: (before + kept + (isCut ? cutMark : '')).trimEnd(),
    before: beforeWidth,
    marked: Math.max(1, Math.min(markedWidth, displayWidth(kept))),
  };
}

function show(text: string): string {
  return makeVisible(text.replaceAll('\t', ' '.repeat(tabWidth)));
}
