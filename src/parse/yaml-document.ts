import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { hasUnsafe } from '../text/unsafe-characters.ts';
import { findReshapedText, findUnsafeText } from './check-typed-text.ts';
import { hideColons } from './hide-colons.ts';
import { requote } from './requote.ts';
import { lineText, placeOf, type SourceText } from './source-text.ts';
import { buildSyntaxFaults, type SyntaxFaults, type YamlFault } from './syntax-faults.ts';
import type { Entry, TextNode, TreeNode } from './tree.ts';
import { buildAlias, buildDuplicateKey, buildTag, buildTooDeep, deepest, findDirectives } from './yaml-refusals.ts';

/** What YAML makes of a file. */
export interface YamlReading {
  /** The value of the file; absent where it is empty. */
  readonly root?: TreeNode;
  readonly diagnostics: readonly Diagnostic[];
  /** The lines whose content cannot be trusted because of a syntax fault, counted from 1; everything from `lostFrom` on. */
  readonly brokenLines: ReadonlySet<number>;
  readonly lostFrom: number;
}

interface Reader {
  readonly source: SourceText;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Whether an unsafe character stands anywhere in the file as typed. */
  readonly suspicious: boolean;
}

/**
 * Reads a file as YAML 1.2 without guessing types: every scalar is a text. Where texts hold a colon and a
 * space, which hides the keys that follow, it is read once more without them. Never throws.
 */
export function readYaml(source: SourceText): YamlReading {
  const first = readOnce(source);
  if (first.textsWithColons.length === 0) return first;
  const told = first.diagnostics.filter(
    ({ code, place }) => code === 'syntax' && first.textsWithColons.includes(place),
  );
  const lines = new Set(told.map(({ place }) => place.line));
  const second = readOnce(hideColons(source, first.textsWithColons));
  return {
    ...second,
    diagnostics: [...told, ...second.diagnostics.filter(({ place }) => !lines.has(place.line))],
    brokenLines: new Set([...lines, ...second.brokenLines]),
  };
}

function readOnce(source: SourceText): YamlReading & Pick<SyntaxFaults, 'textsWithColons'> {
  const diagnostics: Diagnostic[] = [];
  const document = parseWhole(source.text);
  if (document === undefined) return buildUnreadable(source);
  const isLeftOpen = document.errors.some(({ message }) => isUnclosed(message));
  const openings = collectOpenings(isLeftOpen ? document.contents : null);
  const faults = [...document.errors, ...document.warnings].map((error) => toFault(error, openings));
  const syntax = buildSyntaxFaults(source, faults);
  for (const diagnostic of [...findDirectives(source), ...syntax.diagnostics]) diagnostics.push(diagnostic);
  const brokenLines = new Set(syntax.brokenLines);
  const told = new Set(syntax.diagnostics.map(({ place }) => `${place.line}:${place.column}`));
  const reader: Reader = {
    source,
    report: (diagnostic) => {
      // What the YAML reader took for an odd key has its reason in the fault that it told there.
      if (diagnostic.code === 'syntax' && told.has(`${diagnostic.place.line}:${diagnostic.place.column}`)) return;
      diagnostics.push(diagnostic);
      // What stands there is not known, so that nothing can be said about it.
      if (diagnostic.code === 'alias' || diagnostic.code === 'syntax') brokenLines.add(diagnostic.place.line);
    },
    suspicious: hasUnsafe(source.text),
  };
  const { lostFrom, textsWithColons } = syntax;
  const root = document.contents === null ? undefined : readNode(reader, document.contents, 0);
  const rest = { diagnostics: withoutEchoes(diagnostics), brokenLines, lostFrom, textsWithColons };
  return root === undefined ? rest : { root, ...rest };
}

/** Behind an anchor, an alias or a tag the rest of its line cannot be read either, which is no fault of its own. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Map(
    diagnostics.filter(({ code }) => code === 'alias' || code === 'tag').map(({ place }) => [place.line, place.column]),
  );
  return diagnostics.filter(
    ({ code, place }) => !(code === 'syntax' && place.column > (lines.get(place.line) ?? Number.POSITIVE_INFINITY)),
  );
}

/** Absent where keys or quotes follow on one another in thousands without an end, for which the reader's stack is too small. */
function parseWhole(text: string) {
  const { stackTraceLimit } = Error;
  // Each fault of the YAML reader is an error object, and nobody looks at where in its code it was made.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function buildUnreadable(source: SourceText): ReturnType<typeof readOnce> {
  const diagnostics = [buildTooDeep(placeOf(source, 0, source.text.length))];
  return { diagnostics, brokenLines: new Set(), lostFrom: 1, textsWithColons: [] };
}

/** Where quoted texts and brackets begin, by the offset at which they end. */
interface Openings {
  readonly quotes: ReadonlyMap<number, number>;
  readonly brackets: ReadonlyMap<number, number>;
}

/** A missing end is told at its opening. */
function toFault({ code, message, pos }: YAMLError, { quotes, brackets }: Openings): YamlFault {
  const [start, end] = pos;
  const opening = isUnclosedQuote(message) ? quotes.get(start) : isUnclosed(message) ? brackets.get(start) : undefined;
  return { code, message, start, end, ...(opening === undefined ? {} : { opening }) };
}

function isUnclosed(message: string): boolean {
  return isUnclosedQuote(message) || message.includes('end with a');
}

function isUnclosedQuote(message: string): boolean {
  return message.includes('closing');
}

function collectOpenings(contents: Node | null): Openings {
  const quotes = new Map<number, number>();
  const brackets = new Map<number, number>();
  const pending: unknown[] = [contents];
  while (pending.length > 0) {
    const node = pending.pop();
    for (const child of childrenOf(node)) pending.push(child);
    if (!isNode(node) || !opensWithMark(node) || !node.range) continue;
    const [start, end, after] = node.range;
    const openings = isScalar(node) ? quotes : brackets;
    for (const at of [end, after]) openings.set(at, Math.min(start, openings.get(at) ?? start));
  }
  return { quotes, brackets };
}

function childrenOf(node: unknown): unknown[] {
  if (isMap(node)) return node.items.flatMap((pair) => [pair.key, pair.value]);
  return isSeq(node) ? node.items : [];
}

function opensWithMark(node: Node): boolean {
  if (isMap(node) || isSeq(node)) return node.flow === true;
  return isScalar(node) && node.type?.startsWith('QUOTE') === true;
}

function readNode(reader: Reader, node: Node, depth: number): TreeNode {
  const [start, end] = node.range ?? [0, 0];
  const place = placeOf(reader.source, start, end);
  reportProperties(reader, node, start);
  if (isAlias(node)) {
    reader.report(buildAlias(place, reader.source.text.slice(start, end), lineText(reader.source, place.line)));
    return { kind: 'absent', place };
  }
  if (isScalar(node)) return readText(reader, node, start, end, place);
  if (depth >= deepest) {
    reader.report(buildTooDeep(place));
    return { kind: 'absent', place };
  }
  if (isSeq(node)) return readList(reader, node, place, depth);
  if (isMap(node)) return readMapping(reader, node, place, depth);
  return { kind: 'absent', place };
}

function readList(reader: Reader, list: YAMLSeq, place: Place, depth: number): TreeNode {
  const items = list.items.map((item) => readNode(reader, item as Node, depth + 1));
  return { kind: 'list', items, place };
}

function readMapping(reader: Reader, mapping: YAMLMap, place: Place, depth: number): TreeNode {
  const entries = new Map<string, Entry>();
  for (const pair of mapping.items) {
    const key = readKey(reader, pair.key as Node, depth);
    if (key === undefined) continue;
    const value = pair.value as Node | null;
    const entry: Entry = {
      key: key.text,
      keyPlace: key.place,
      value: value === null ? { kind: 'absent', place: key.place } : readNode(reader, value, depth + 1),
    };
    const earlier = entries.get(entry.key);
    if (earlier === undefined) entries.set(entry.key, entry);
    else reader.report(buildDuplicateKey(entry, earlier));
  }
  return { kind: 'mapping', entries, place };
}

function readKey(reader: Reader, node: Node, depth: number): { text: string; place: Place } | undefined {
  const key = readNode(reader, node, depth + 1);
  reportQuestionMark(reader, key.place);
  if (key.kind === 'text' && key.text === '<<') {
    reader.report(buildAlias(key.place, '<<', ''));
    return undefined;
  }
  if (key.kind === 'text' || (isScalar(node) && node.value !== '')) return key.kind === 'text' ? key : undefined;
  reader.report({
    code: 'syntax',
    severity: 'error',
    message: key.kind === 'absent' ? 'A key is missing before this colon' : 'A list or a group of keys cannot be a key',
    hint: 'Write a key, a colon and a space; put a text that begins with [ or { in quotes.',
    place: key.place,
  });
  return undefined;
}

/** A question mark and a space before a key make YAML read a key of its own kind. */
function reportQuestionMark({ source, report }: Reader, place: Place): void {
  const line = lineText(source, place.line);
  const before = /^(?:\s|- )*\?\s+$/.exec(line.slice(0, place.column - 1))?.[0];
  if (before === undefined) return;
  const at = before.indexOf('?');
  report({
    code: 'syntax',
    severity: 'error',
    message: 'A question mark and a space begin a key in YAML, which briefings do not have',
    hint: requote(line, at),
    place: { ...place, column: at + 1, length: 1 },
  });
}

function readText(
  reader: Reader,
  node: { value: unknown; type?: string | null | undefined },
  start: number,
  end: number,
  place: Place,
): TreeNode {
  const text = String(node.value ?? '');
  if (text.trim() === '') return { kind: 'absent', place };
  const result: TextNode = { kind: 'text', text, isLiteral: node.type === 'BLOCK_LITERAL', place, start, end };
  const reshaped = findReshapedText(reader.source, result);
  if (reshaped !== undefined) reader.report(reshaped);
  const unsafe = reader.suspicious || node.type === 'QUOTE_DOUBLE' ? findUnsafeText(reader.source, result) : undefined;
  if (unsafe !== undefined) reader.report(unsafe);
  return result;
}

function reportProperties(reader: Reader, node: Node, start: number): void {
  const { text } = reader.source;
  if ('anchor' in node && typeof node.anchor === 'string') {
    const at = text.lastIndexOf(`&${node.anchor}`, start);
    const place = placeOf(reader.source, Math.max(0, at), at + node.anchor.length + 1);
    if (at >= 0) reader.report(buildAlias(place, `&${node.anchor}`, lineText(reader.source, place.line)));
  }
  if (node.tag !== undefined && !isAlias(node)) {
    const at = Math.max(0, text.lastIndexOf('!', start - 1));
    const typed = /^\S*/.exec(text.slice(at, at + 200))?.[0] ?? '';
    const first = text[at - 1] === '!' ? at - 1 : at;
    const place = placeOf(reader.source, first, at + typed.length);
    reader.report(buildTag(place, text.slice(first, at + typed.length), lineText(reader.source, place.line)));
  }
}
