import * as v from 'valibot';
import { type Diagnostic, diagnosticCodes } from '../domain/diagnostic.ts';
import { toLatin } from './alike-letters.ts';
import { buildUnknownKey, checkKeys } from './check-keys.ts';
import { findLookAlikeItem } from './look-alikes.ts';
import { requote } from './requote.ts';
import { briefingSchema } from './schema/briefing-schema.ts';
import { lineText, type SourceText } from './source-text.ts';
import { didYouMean, type Suggest } from './suggest.ts';
import { type Entry, headPlace, kindWords, type TreeNode, toPlain } from './tree.ts';

/**
 * Everything in which a file differs from the shape of the format: `unknown-key`, `missing-key`,
 * `wrong-kind` and `bad-value`, each at its place.
 */
export function checkShape(root: TreeNode, source: SourceText, suggest: Suggest): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const misplaced = new Set<TreeNode>();
  /** The keys that misspelt ones stand for: they are not missing as well. */
  const meant = new Map<TreeNode, Set<string>>();
  checkKeys(briefingSchema, root, {
    onUnknown: (unknown) => {
      const { entry, allowed, mapping } = unknown;
      const suggestion = suggest(toLatin(entry.key), allowed);
      if (suggestion !== undefined) meant.set(mapping, new Set([...(meant.get(mapping) ?? []), suggestion]));
      diagnostics.push(buildCutInTwo(entry, source) ?? buildUnknownKey(unknown, suggestion));
    },
    onReshaped: (node, entry) => {
      misplaced.add(node);
      diagnostics.push(buildReshaped(entry, source));
    },
  });
  const { issues } = v.safeParse(briefingSchema, toPlain(root));
  for (const issue of issues ?? []) {
    if (issue.expected === 'never') continue;
    const diagnostic = buildShapeFault(root, issue, { misplaced, meant, source }, suggest);
    if (diagnostic !== undefined) diagnostics.push(diagnostic);
  }
  return diagnostics;
}

type Issue = v.BaseIssue<unknown>;

/** What has been told already, so that one mistake is one fault. */
interface Told {
  readonly misplaced: Set<TreeNode>;
  readonly meant: ReadonlyMap<TreeNode, ReadonlySet<string>>;
  readonly source: SourceText;
}

interface Spot {
  readonly node: TreeNode;
  /** The entry that holds it, where a mapping does. */
  readonly entry?: Entry;
}

function buildShapeFault(root: TreeNode, issue: Issue, told: Told, suggest: Suggest): Diagnostic | undefined {
  const keys = (issue.path ?? []).map(({ key }) => key);
  if (issue.path?.at(-1)?.origin === 'key') return buildMissingKey(root, keys, told);
  const spot = find(root, keys);
  if (spot.node.kind === 'absent') return buildEmpty(root, keys, spot);
  if (issue.type === 'picklist' && spot.node.kind === 'text') return buildBadWord(spot.node, issue, suggest);
  return buildWrongKind(spot, expectedKind(issue), told);
}

function find(root: TreeNode, keys: readonly unknown[]): Spot {
  let spot: Spot = { node: root };
  for (const key of keys) {
    const { node } = spot;
    if (node.kind === 'mapping') {
      const entry = node.entries.get(String(key));
      if (entry === undefined) return spot;
      spot = { node: entry.value, entry };
    } else if (node.kind === 'list') {
      const item = node.items[Number(key)];
      if (item === undefined) return spot;
      spot = { node: item };
    }
  }
  return spot;
}

function buildMissingKey(root: TreeNode, keys: readonly unknown[], told: Told): Diagnostic | undefined {
  const { misplaced, meant } = told;
  const parent = find(root, keys.slice(0, -1));
  if (misplaced.has(parent.node)) return undefined;
  if (parent.node.kind !== 'mapping') return buildWrongKind(parent, 'mapping', told);
  const key = String(keys.at(-1));
  return meant.get(parent.node)?.has(key) ? undefined : missingKey(key, parent);
}

/** Between `{ }` a comma begins a new key: `{ value: 4,4 billion }`, `{ name: Anochin, Vasili }`. */
function buildCutInTwo({ key, keyPlace, value }: Entry, source: SourceText): Diagnostic | undefined {
  const line = lineText(source, keyPlace.line).slice(0, keyPlace.column - 1);
  const amount = /^\d/.test(key) ? /([\p{Sc}\d.]*\d,)$/u.exec(line)?.[1] : undefined;
  const words =
    value.kind === 'absent' && !key.includes(':')
      ? /:\s+([^\s"'{}[\],:][^"'{}[\],:]*,\s*)$/u.exec(line)?.[1]
      : undefined;
  const before = amount ?? words;
  if (before === undefined) return undefined;
  const typed = `${before}${key}`;
  return {
    code: 'unknown-key',
    severity: 'error',
    message: `The comma cuts “${typed.slice(0, 60)}” in two`,
    hint: `Put it in quotes: "${typed.slice(0, 60)}"`,
    place: keyPlace,
  };
}

function buildReshaped({ keyPlace, value }: Entry, source: SourceText): Diagnostic {
  const line = lineText(source, keyPlace.line);
  const brace = /\{\s*$/.exec(line.slice(0, keyPlace.column - 1));
  const isBraced = value.kind === 'absent' && brace !== null;
  return {
    code: 'wrong-kind',
    severity: 'error',
    message: isBraced
      ? 'The bracket { at the beginning of this text makes YAML read a key'
      : 'A colon and a space inside this text make YAML read a key',
    hint: requote(line, isBraced ? brace.index : keyPlace.column - 1),
    place: keyPlace,
  };
}

function missingKey(key: string, { node, entry }: Spot): Diagnostic {
  const within = entry === undefined ? '' : ` in “${entry.key}”`;
  return {
    code: 'missing-key',
    severity: 'error',
    message: `The key “${key}” is missing${within}`,
    hint: entry === undefined ? `Add a line “${key}: …” here.` : `Add a line “${key}: …” below it, indented.`,
    place: entry?.keyPlace ?? headPlace(node),
  };
}

/** A required key without a value, or a dash with nothing after it. */
function buildEmpty(root: TreeNode, keys: readonly unknown[], spot: Spot): Diagnostic {
  if (spot.entry !== undefined) {
    const { key, keyPlace } = spot.entry;
    const parent = find(root, keys.slice(0, -1));
    if (parent.node.kind === 'mapping') {
      return {
        code: 'missing-key',
        severity: 'error',
        message: `The key “${key}” has no value, and it must have one`,
        hint: `Write the value after “${key}:”.`,
        place: keyPlace,
      };
    }
  }
  return {
    code: 'wrong-kind',
    severity: 'error',
    message: 'This list item is empty',
    hint: 'Write its text after the dash, or take the dash away.',
    place: spot.node.place,
  };
}

function buildBadWord(node: TreeNode & { kind: 'text' }, issue: Issue, suggest: Suggest): Diagnostic {
  const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  if (allowed.includes('period-label')) return buildBadCode(node, suggest(node.text, allowed));
  const list = `The words allowed here are ${allowed.join(', ')}.`;
  const suggestion = didYouMean(suggest(node.text, allowed));
  return {
    code: 'bad-value',
    severity: 'error',
    message: `“${node.text.slice(0, 60)}” is not one of the words allowed here`,
    hint: suggestion === undefined ? list : `${suggestion} ${list}`,
    place: node.place,
  };
}

/** A code under `ignore_warnings` that is not the code of a warning. */
function buildBadCode({ text, place }: TreeNode & { kind: 'text' }, suggestion: string | undefined): Diagnostic {
  const isError = Object.hasOwn(diagnosticCodes, text);
  return {
    code: 'bad-value',
    severity: 'error',
    message: isError
      ? `“${text}” is the code of an error, and errors cannot be switched off`
      : `“${text.slice(0, 60)}” is not the code of a warning`,
    hint: isError
      ? 'Take the code away, and mend the error.'
      : (didYouMean(suggestion, 'Write the code that stands in brackets behind the warning.') ?? ''),
    place,
  };
}

type Kind = 'text' | 'list' | 'mapping';

/** The kinds that would fit: the schema's names for them stand in the issue, joined by bars. */
function expectedKind(issue: Issue): Kind | readonly Kind[] {
  const expected = issue.expected ?? '';
  const kinds: Kind[] = [];
  if (issue.type === 'picklist' || expected.includes('string')) kinds.push('text');
  if (expected.includes('Array')) kinds.push('list');
  if (expected.includes('Object')) kinds.push('mapping');
  return kinds;
}

function buildWrongKind(
  { node, entry }: Spot,
  expected: Kind | readonly Kind[],
  { misplaced, source }: Told,
): Diagnostic | undefined {
  if (misplaced.has(node)) return undefined;
  misplaced.add(node);
  const kinds = typeof expected === 'string' ? [expected] : expected;
  const wanted = kinds.map((kind) => kindWords[kind]).join(' or ');
  return {
    code: 'wrong-kind',
    severity: 'error',
    message: `${capitalise(wanted)} is expected here, but this is ${kindWords[node.kind]}`,
    hint: flowHint(node, kinds, source) ?? kindHint(node, kinds, entry?.key),
    place: node.kind === 'text' ? node.place : (entry?.keyPlace ?? node.place),
  };
}

/** The corrected line for a text that begins with a bracket, such as `[draft]`. */
function flowHint({ kind, place }: TreeNode, wanted: readonly Kind[], source: SourceText): string | undefined {
  const line = lineText(source, place.line);
  if (!wanted.includes('text') || kind !== 'list' || line[place.column - 1] !== '[') return undefined;
  const typed = line.slice(place.column - 1, place.column - 1 + place.length);
  const isBetweenBraces = /\{/.test(line.slice(0, place.column - 1)) && /^\[[^"\\]*\]$/.test(typed);
  return isBetweenBraces ? `Put it in quotes: "${typed}"` : requote(line, place.column - 1);
}

function kindHint(node: TreeNode, wanted: readonly Kind[], key: string | undefined): string {
  if (node.kind === 'text' && /^\S+\.(ya?ml|csv|tsv|txt|json|docx?|xlsx?)$/i.test(node.text)) {
    return 'This looks like a file name, and a briefing cannot include another file; write the content here.';
  }
  const item = node.kind === 'text' && wanted.includes('list') ? findLookAlikeItem(node.text) : undefined;
  if (item !== undefined) return `${item.message}. ${item.hint}`;
  if (wanted.includes('list') && node.kind === 'text') {
    return `Begin a line below${key === undefined ? '' : ` “${key}:”`} with a dash: - ${shorten(node.text)}`;
  }
  if (wanted.includes('list')) return 'Begin each item with a dash, indented under the key.';
  if (!wanted.includes('text') && node.kind === 'text' && key === undefined) {
    return 'Write “key: value” behind the dash, and the other keys below it in the same column.';
  }
  if (!wanted.includes('text')) return 'Write one “key: value” on each line, indented under the key.';
  return node.kind === 'mapping'
    ? 'Write one text; if it holds a colon and a space, put it in quotes.'
    : 'Write one text; a text that begins with [ or a dash stands in quotes.';
}

function shorten(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
