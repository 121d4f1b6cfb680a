import type { Place } from '../domain/diagnostic.ts';

/** A value of the file as it was typed, before any meaning is read into it. */
export type TreeNode = TextNode | ListNode | MappingNode | AbsentNode;

/** A text: plain texts exactly as typed, quoted and block texts without their marks. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  /** Whether its line breaks are those of the file, as below `|`; elsewhere a line break was a blank line. */
  readonly isLiteral: boolean;
  readonly place: Place;
  /** Where it stands in the file, in code units. */
  readonly start: number;
  readonly end: number;
}

/** A list of values. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
  readonly place: Place;
}

/** Keys with their values; of two entries with the same key the first. */
export interface MappingNode {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

/** A key without a value, or with nothing but white space; it counts as if it were not written. */
export interface AbsentNode {
  readonly kind: 'absent';
  readonly place: Place;
}

/** A key with its value. */
export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: TreeNode;
}

/** The kinds of values in the words of a message. */
export const kindWords = {
  text: 'a text',
  list: 'a list',
  mapping: 'a group of keys',
  absent: 'empty',
} as const satisfies Record<TreeNode['kind'], string>;

/**
 * The tree as plain values for the schema: texts, arrays, objects without prototype, and `undefined` for
 * what is absent.
 */
export function toPlain(node: TreeNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(toPlain);
  if (node.kind === 'absent') return undefined;
  const plain: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries.values()) plain[key] = toPlain(value);
  return plain;
}

/** The place to name when a key is missing in a mapping: its first key. */
export function headPlace(node: TreeNode): Place {
  if (node.kind !== 'mapping') return node.place;
  for (const entry of node.entries.values()) return entry.keyPlace;
  return node.place;
}
