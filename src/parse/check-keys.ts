import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { formatCodePoint } from '../text/unsafe-characters.ts';
import { toLatin } from './alike-letters.ts';
import { didYouMean } from './suggest.ts';
import { type Entry, type TreeNode, toPlain } from './tree.ts';

/** The parts of a schema that its keys can be read from. */
interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly wrapped?: SchemaShape;
  readonly item?: SchemaShape;
  readonly getter?: (input: unknown) => SchemaShape;
}

/** A key that is not part of the format where it stands. */
export interface UnknownKey {
  readonly entry: Entry;
  /** The keys that could stand in its place. */
  readonly allowed: readonly string[];
  readonly mapping: TreeNode;
  /** The key above it under which it would be part of the format. */
  readonly owner: Entry | undefined;
}

/** What is done with a key that is not part of the format, and with a text that YAML took for a key. */
export interface KeyFaults {
  readonly onUnknown: (unknown: UnknownKey) => void;
  readonly onReshaped: (node: TreeNode, entry: Entry) => void;
}

/**
 * Finds every key that the schema does not have; the schema library tells only the first one of a mapping.
 * Where a text may stand, a single key that looks like none is the beginning of a text with a colon.
 */
export function checkKeys(schema: unknown, root: TreeNode, faults: KeyFaults): void {
  visit(schema as SchemaShape, root, faults);
}

function visit(schema: SchemaShape, node: TreeNode, faults: KeyFaults): void {
  const inner = schema.wrapped ?? schema.getter?.(sampleOf(node));
  const reshaped = schema.getter === undefined ? undefined : findReshaped(node, inner?.entries);
  if (reshaped !== undefined) {
    faults.onReshaped(node, reshaped);
  } else if (inner !== undefined) {
    visit(inner, node, faults);
  } else if (node.kind === 'list' && schema.item !== undefined) {
    for (const item of node.items) visit(schema.item, item, faults);
  } else if (node.kind === 'mapping' && schema.entries !== undefined) {
    visitMapping(schema.entries, node, faults);
  }
}

function visitMapping(
  entries: Readonly<Record<string, SchemaShape>>,
  node: TreeNode & { kind: 'mapping' },
  faults: KeyFaults,
): void {
  const above: Entry[] = [];
  for (const entry of node.entries.values()) {
    const schema = Object.hasOwn(entries, entry.key) ? entries[entry.key] : undefined;
    if (schema === undefined) {
      const owner = above.findLast((each) => mayOwn(entries[each.key], each, entry));
      faults.onUnknown({ entry, allowed: unused(entries, node), mapping: node, owner });
    } else {
      visit(schema, entry.value, faults);
      above.push(entry);
    }
  }
}

/** Whether a key that stands too far to the left is one of the group above it. */
function mayOwn(schema: SchemaShape | undefined, { value }: Entry, { key }: Entry): boolean {
  const entries = schema?.entries ?? schema?.wrapped?.entries;
  const isFree = value.kind === 'absent' || (value.kind === 'mapping' && !value.entries.has(key));
  return isFree && entries !== undefined && Object.hasOwn(entries, key);
}

/** The keys of the format are small Latin letters without spaces: `Ask: …` and `Вопрос: …` begin a text, `Text: …` does not. */
function findReshaped(node: TreeNode, known: SchemaShape['entries']): Entry | undefined {
  if (node.kind !== 'mapping' || node.entries.size !== 1) return undefined;
  const [entry] = node.entries.values();
  if (entry === undefined) return undefined;
  if (entry.value.kind === 'absent') return known !== undefined && Object.hasOwn(known, entry.key) ? undefined : entry;
  if (!/\S\s+\S|^\p{Lu}|^\p{L}*[^\P{L}\p{Script=Latin}]/u.test(entry.key)) return undefined;
  return known !== undefined && Object.hasOwn(known, entry.key.toLowerCase()) ? undefined : entry;
}

/** A value of the same kind, which is all that a schema that depends on its input looks at. */
function sampleOf(node: TreeNode): unknown {
  if (node.kind === 'list') return [];
  return node.kind === 'mapping' ? {} : toPlain(node);
}

/** A key that stands there already is no likely meaning of another one. */
function unused(entries: Readonly<Record<string, SchemaShape>>, node: TreeNode & { kind: 'mapping' }): string[] {
  return Object.keys(entries).filter((key) => !node.entries.has(key));
}

/** The fault for a key that is not part of the format, with the nearest one of those that are. */
export function buildUnknownKey(
  { entry: { key, keyPlace }, allowed, owner }: UnknownKey,
  suggestion: string | undefined,
): Diagnostic {
  const oddSpace = /^[\p{Zs}\p{Cf}]+/u.exec(key)?.[0];
  if (oddSpace !== undefined) return buildOddSpace(oddSpace, keyPlace);
  const [, beforeColon = '', afterColon = ''] = /^([a-z_]+):(.+)$/s.exec(key) ?? [];
  const joined = allowed.includes(beforeColon)
    ? `Write a space after the colon: ${beforeColon}: ${afterColon}`
    : undefined;
  const alike = suggestion !== undefined && suggestion === toLatin(key);
  const shown = allowed.slice(0, 8).join(', ');
  return {
    code: 'unknown-key',
    severity: 'error',
    message: alike
      ? `The key “${key}” holds Cyrillic letters that only look like Latin ones`
      : `The key “${key.slice(0, 60)}” is not part of the format${owner === undefined ? '' : ' here'}`,
    hint:
      joined ??
      (alike ? `Type it anew with Latin letters: ${suggestion}` : undefined) ??
      sayOwner(owner) ??
      didYouMean(
        suggestion,
        shown === '' ? 'Take it away.' : `Keys that can stand here are ${shown}${allowed.length > 8 ? ', …' : '.'}`,
      ) ??
      '',
    place: keyPlace,
  };
}

function sayOwner(owner: Entry | undefined): string | undefined {
  if (owner === undefined) return undefined;
  const [first] = owner.value.kind === 'mapping' ? owner.value.entries.values() : [];
  const steps =
    first?.keyPlace.line === owner.keyPlace.line
      ? 0
      : (first?.keyPlace.column ?? owner.keyPlace.column + 2) - owner.keyPlace.column;
  return steps > 0 ? `It belongs under “${owner.key}:”. Indent the line by ${steps} spaces.` : undefined;
}

/** A no-break space looks like indentation, but belongs to the key. */
function buildOddSpace(typed: string, keyPlace: Place): Diagnostic {
  const name = formatCodePoint(typed.codePointAt(0) ?? 0);
  return {
    code: 'unknown-key',
    severity: 'error',
    message: `The key begins with ${name}, which only looks like a space or like nothing`,
    hint: 'Delete it and indent with ordinary spaces; it often comes along when a text is pasted.',
    place: { ...keyPlace, length: typed.length },
  };
}
