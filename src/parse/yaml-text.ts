import { Document, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineOf } from '../text/one-line.ts';

/** A value of a briefing that is to be written: texts, whole numbers, lists and groups of keys. */
export type YamlValue = string | number | YamlList | YamlGroup;
type YamlList = readonly (YamlValue | Remarked)[];

/** Keys with their values; keys without a value are not written. */
export interface YamlGroup {
  readonly [key: string]: YamlValue | Remarked | undefined;
}

/** A value with a remark on a line above it; without a value, its key is written alone, to be filled in. */
export class Remarked {
  readonly remark: string;
  readonly value: YamlValue | undefined;

  constructor(remark: string, value?: YamlValue) {
    this.remark = remark;
    this.value = value;
  }
}

/** Longer texts stand folded below their key, as people write them. */
const longestOnLine = 60;
const lineWidth = 100;

/**
 * A group of keys as YAML that reads back to the same texts. Each text is written on one line of words, with what does
 * not print made visible; line breaks mean nothing in the texts of a briefing.
 */
export function formatYaml(group: YamlGroup): string {
  const document = new Document({});
  document.contents = buildNode(document, group) as typeof document.contents;
  return document.toString({ nullStr: '', lineWidth });
}

function buildNode(document: Document, value: YamlValue | undefined): Node {
  if (value === undefined) return new Scalar(null);
  if (typeof value === 'number') return new Scalar(value);
  if (typeof value === 'string') return buildText(value);
  if (isList(value)) return buildList(document, value);
  const map = document.createNode({}) as YAMLMap;
  map.flow = false;
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) map.items.push(buildPair(document, key, entry));
  }
  return map;
}

function buildPair(document: Document, key: string, entry: YamlValue | Remarked): Pair {
  const keyNode = new Scalar(key);
  if (!(entry instanceof Remarked)) return document.createPair(keyNode, buildNode(document, entry));
  keyNode.commentBefore = ` ${lineOf(entry.remark)}`;
  return document.createPair(keyNode, buildNode(document, entry.value));
}

function buildList(document: Document, list: YamlList): Node {
  const node = document.createNode([]) as YAMLSeq;
  node.flow = false;
  for (const item of list) {
    const inner = buildNode(document, item instanceof Remarked ? item.value : item);
    if (item instanceof Remarked) inner.commentBefore = ` ${lineOf(item.remark)}`;
    node.items.push(inner);
  }
  return node;
}

function buildText(value: string): Scalar {
  const text = lineOf(value);
  const scalar = new Scalar(text);
  if (text.length > longestOnLine) scalar.type = 'BLOCK_FOLDED';
  return scalar;
}

function isList(value: YamlValue): value is YamlList {
  return Array.isArray(value);
}
