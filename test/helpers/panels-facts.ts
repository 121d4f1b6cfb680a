import type { Inline, RichText } from '../../src/document/document.ts';
import { makeVisible } from '../../src/text/unsafe-characters.ts';

/** What is never shown as it stands: names for the program, marks, and numbers that are shown formatted. */
const hiddenKeys = new Set([
  'id',
  'kind',
  'tone',
  'marker',
  'align',
  'quality',
  'raw',
  'ratio',
  'start',
  'language',
  'numbers',
]);

/**
 * Every text of a piece of a document that a reader must find: titles, labels, values, and each running text with its
 * footnote marks, without spaces. A key that nobody thought of counts as text.
 */
export function factsOf(node: unknown): string[] {
  if (typeof node === 'string') return [squeeze(node)].filter((fact) => fact !== '');
  if (isRichText(node)) return factsOf(node.map(sayInline).join(''));
  if (Array.isArray(node)) return node.flatMap(factsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (hiddenKeys.has(key) ? [] : factsOf(value)));
}

/** A text without spaces, with unsafe characters written out. */
export function squeeze(text: string): string {
  return makeVisible(text).replace(/\s/g, '');
}

function isRichText(node: unknown): node is RichText {
  const kinds = ['text', 'value', 'citation', 'note'];
  return Array.isArray(node) && node.length > 0 && node.every((part) => kinds.includes(part?.kind));
}

function sayInline(inline: Inline): string {
  if (inline.kind === 'note') return `[${inline.letter}]`;
  return inline.kind === 'citation' ? `[${inline.number}]` : inline.text;
}

/**
 * Whether a fact can be read on rows of text: in one row, or flowing from row to row, whatever stands beside it in
 * other columns, which are two spaces away.
 */
function standsIn(rows: readonly string[], fact: string): boolean {
  return rows.some((_, row) => flowsFrom(rows, row, fact));
}

/** The facts that cannot be read on the rows. */
export function findLost(rows: readonly string[], facts: readonly string[]): string[] {
  return facts.filter((fact) => !standsIn(rows, fact));
}

function flowsFrom(rows: readonly string[], row: number, fact: string): boolean {
  const text = rows[row];
  if (text === undefined) return false;
  return startsOf(text, fact).some((start) => {
    const read = readChunk(text, start, fact);
    return read === fact.length || (read > 0 && flowsFrom(rows, row + 1, fact.slice(read)));
  });
}

/** Where a text may begin in a row: at its first letter, after a space or an opening mark. */
function startsOf(text: string, fact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(fact.charAt(0)); at >= 0; at = text.indexOf(fact.charAt(0), at + 1)) {
    if (at === 0 || /[\s([]/.test(text.charAt(at - 1))) starts.push(at);
  }
  return starts;
}

/** How many characters of a fact stand in a row from a place on, up to its end or to the next column. */
function readChunk(text: string, start: number, fact: string): number {
  let read = 0;
  for (let at = start; at < text.length && read < fact.length; at++) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      if (text.startsWith('  ', at)) break;
    } else if (character === fact.charAt(read)) read++;
    else break;
  }
  return read;
}
