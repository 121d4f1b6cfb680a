import type { Diagnostic } from '../domain/diagnostic.ts';
import { findUnsafe, formatCodePoint } from '../text/unsafe-characters.ts';
import { requote } from './requote.ts';
import { lineText, placeOf, type SourceText } from './source-text.ts';
import type { TextNode } from './tree.ts';

/**
 * The warning `reshaped-text` where YAML takes the end of a text for a remark, which begins without a space,
 * such as `#1`, or stands only one space behind a plain text, such as `Contract # 45`; or takes a
 * list item for a part of the text above it.
 */
export function findReshapedText(source: SourceText, node: TextNode): Diagnostic | undefined {
  return findDroppedEnd(source, node) ?? findSwallowedItem(source, node) ?? findEscape(source, node);
}

/** A path such as `"C:\new"`: between double quotes the backslash and the n make a line break. */
function findEscape(source: SourceText, { start, end }: TextNode): Diagnostic | undefined {
  if (source.text[start] !== '"') return undefined;
  const escapes = /\\(?:\\|[nt])/g;
  const typed = source.text.slice(start, end);
  const found = Array.from(typed.matchAll(escapes)).find(([pair]) => pair !== '\\\\');
  if (found === undefined) return undefined;
  const place = placeOf(source, start + found.index, start + found.index + 2);
  return {
    code: 'reshaped-text',
    severity: 'warning',
    message: `The backslash makes a ${found[0] === '\\n' ? 'line break' : 'tab'} of the letter behind it`,
    hint: `Write two backslashes, or single quotes. ${requoteAt(source, start, place.line)}`,
    place,
  };
}

function requoteAt(source: SourceText, start: number, line: number): string {
  const opening = placeOf(source, start, start + 1);
  return opening.line === line ? requote(lineText(source, line), opening.column - 1) : 'Put the whole text in quotes.';
}

function findSwallowedItem(source: SourceText, { text, start, end }: TextNode): Diagnostic | undefined {
  if (!text.includes('- ') || !isPlain(source, start)) return undefined;
  const dash = /\n[ \t]*(?=- )/.exec(source.text.slice(start, end));
  if (dash === null) return undefined;
  if (/^-[^\s-]/.test(text)) return buildTightDash(source, start, dash.index);
  const at = start + dash.index + dash[0].length;
  const place = placeOf(source, at, end);
  return {
    code: 'reshaped-text',
    severity: 'warning',
    message: 'This line begins with a dash, but is read as a part of the text above it',
    hint: 'For a list item, let the dash begin in the same column as the other dashes.',
    place,
  };
}

function buildTightDash(source: SourceText, start: number, length: number): Diagnostic {
  const first = source.text.slice(start + 1, start + length).trimEnd();
  return {
    code: 'reshaped-text',
    severity: 'warning',
    message: 'A space is missing after the dash, so that this list is read as one text',
    hint: `Write: - ${first.slice(0, 60)}`,
    place: placeOf(source, start, start + length),
  };
}

function findDroppedEnd(source: SourceText, node: TextNode): Diagnostic | undefined {
  const { start, end } = node;
  const remark = findRemark(source, node);
  remark.lastIndex = end;
  if (!remark.test(source.text) || isToldAsSyntax(source, node, remark.lastIndex)) return undefined;
  const text = placeOf(source, start, end);
  const hash = placeOf(source, remark.lastIndex - 1, remark.lastIndex);
  const line = lineText(source, hash.line);
  const dropped = line.slice(hash.column - 1).trimEnd();
  const fix = text.line === hash.line ? requote(line, text.column - 1) : 'Put the whole text in quotes';
  return {
    code: 'reshaped-text',
    severity: 'warning',
    message: `“${dropped.slice(0, 60)}” is taken for a remark and is no part of the text`,
    hint: `${fix.replace(/\.$/, '')}. For a remark, write two spaces before # and one after it.`,
    place: { ...hash, length: dropped.length },
  };
}

/** What of a remark is suspicious; behind a single word, such as `draft # later`, only what looks like a number. */
function findRemark(source: SourceText, node: TextNode): RegExp {
  if (!maySwallow(source, node)) return /[ \t]+#(?=[^\s#])/y;
  return /\s/.test(node.text) ? /[ \t]+#(?=[^\s#])| #/y : /[ \t]+#(?=[^\s#])| #(?= ?\d)/y;
}

/** Whether a remark could be meant as the end: behind words without quotes, not behind a block, a number, date or time. */
function maySwallow(source: SourceText, { text, start }: TextNode): boolean {
  return isPlain(source, start) && /[\p{L}\s]/u.test(text);
}

/** Whether a text stands without quotes and not as a block. */
function isPlain(source: SourceText, start: number): boolean {
  return !/["'|>]/.test(source.text.charAt(start));
}

/** Whether the text goes on in the line below a remark, which YAML cannot read and which is told there. */
function isToldAsSyntax(source: SourceText, { start, end }: TextNode, afterHash: number): boolean {
  if (/[^\s#]/.test(source.text.charAt(afterHash))) return false;
  const { line, column } = placeOf(source, start, end);
  const lead = /^(?:[ \t]|- )*/.exec(lineText(source, line))?.[0] ?? '';
  const isAfterKey = column - 1 > lead.length;
  const margin = isAfterKey ? lead.length : (lead.trimEnd() || lead).length - 1;
  const next = lineText(source, placeOf(source, afterHash, afterHash).line + 1);
  return next.trim() !== '' && next.search(/\S/) > margin && !/^[#,\]}]/.test(next.trimStart());
}

/** The fault `unsafe-character` for the first such character of a text, typed or made by a backslash. */
export function findUnsafeText(source: SourceText, node: TextNode): Diagnostic | undefined {
  const [first] = findUnsafe(node.text);
  if (first === undefined) return undefined;
  const character = String.fromCodePoint(first.codePoint);
  const typedAt = source.text.slice(node.start, node.end).indexOf(character);
  const at = node.start + typedAt;
  return {
    code: 'unsafe-character',
    severity: 'error',
    message: `The text holds the control or direction character ${formatCodePoint(first.codePoint)}`,
    hint:
      typedAt < 0
        ? 'A backslash makes it here; take that away, or put the text between single quotes.'
        : 'Delete the character; it often comes along when a text is pasted.',
    place: typedAt < 0 ? node.place : placeOf(source, at, at + character.length),
  };
}
