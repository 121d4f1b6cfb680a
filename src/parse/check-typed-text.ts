import type { Diagnostic } from '../domain/diagnostic.ts';
import { findUnsafe, formatCodePoint } from '../text/unsafe-characters.ts';
import { requote } from './requote.ts';
import { lineText, placeOf, type SourceText } from './source-text.ts';
import type { TextNode } from './tree.ts';

/**
 * The warning `reshaped-text` where YAML takes the end of a text for a remark, which begins without a space,
 * such as `#1`, or a list item for a part of the text above it.
 */
export function findReshapedText(source: SourceText, node: TextNode): Diagnostic | undefined {
  return findDroppedEnd(source, node) ?? findSwallowedItem(source, node);
}

function findSwallowedItem(source: SourceText, { text, start, end }: TextNode): Diagnostic | undefined {
  if (!text.includes('- ') || /^["'|>]/.test(source.text.slice(start, start + 1))) return undefined;
  const dash = /\n[ \t]*(?=- )/.exec(source.text.slice(start, end));
  if (dash === null) return undefined;
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

function findDroppedEnd(source: SourceText, { start, end }: TextNode): Diagnostic | undefined {
  const remark = /[ \t]+#(?=[^\s#])/y;
  remark.lastIndex = end;
  if (!remark.test(source.text)) return undefined;
  const text = placeOf(source, start, end);
  const hash = placeOf(source, remark.lastIndex - 1, remark.lastIndex);
  const line = lineText(source, hash.line);
  const dropped = line.slice(hash.column - 1).trimEnd();
  const fix = text.line === hash.line ? requote(line, text.column - 1) : 'Put the whole text in quotes';
  return {
    code: 'reshaped-text',
    severity: 'warning',
    message: `“${dropped.slice(0, 60)}” is taken for a remark and is no part of the text`,
    hint: `${fix.replace(/\.$/, '')}. For a remark, write a space after #.`,
    place: { ...hash, length: dropped.length },
  };
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
