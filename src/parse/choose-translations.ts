import type { Diagnostic } from '../domain/diagnostic.ts';
import { type Language, languages } from '../domain/language.ts';
import { type Entry, headPlace, type MappingNode, type TextNode, type TreeNode } from './tree.ts';

/** The languages that a reader gets a text in, the best first. */
export interface WantedLanguages {
  /** The language that was asked for, if any. */
  readonly asked: Language | undefined;
  /** The language of the briefing. */
  readonly own: Language;
}

/** A file whose texts stand in one language each, and the warnings of translations that are missing. */
export interface Chosen<Node extends TreeNode> {
  readonly root: Node;
  /** The texts in other languages, whose references are to be checked all the same. */
  readonly others: readonly TextNode[];
  readonly diagnostics: readonly Diagnostic[];
}

const names: Readonly<Record<Language, string>> = { en: 'English', de: 'German', ru: 'Russian', be: 'Belarusian' };

/**
 * Takes of each text that stands in several languages, `title: { en: Roads, ru: Дороги }`, the one that is asked for,
 * or else that of the briefing, or else the first. A text that lacks a language which others of the file have is told by
 * the warning `missing-translation`, because a reader of that language would get it in another one.
 */
export function chooseTranslations<Node extends TreeNode>(root: Node, wanted: WantedLanguages): Chosen<Node> {
  // Most files have none, and need no copy.
  if (!hasTranslations(root)) return { root, others: [], diagnostics: [] };
  const found: Translations[] = [];
  const chosen = rebuild(root, wanted, found) as Node;
  const used = languages.filter(
    (language) => language === wanted.asked || found.some(({ texts }) => texts.has(language)),
  );
  const others = found.flatMap(({ texts, taken }) => [...texts.values()].filter((text) => text !== taken));
  return { root: chosen, others, diagnostics: found.flatMap((each) => findMissing(each, used)) };
}

interface Translations {
  readonly node: MappingNode;
  readonly texts: ReadonlyMap<Language, TextNode>;
  /** The one that the reader gets. */
  readonly taken: TextNode;
}

function hasTranslations(node: TreeNode): boolean {
  if (node.kind === 'list') return node.items.some(hasTranslations);
  if (node.kind !== 'mapping') return false;
  if (readTranslations(node) !== undefined) return true;
  for (const { value } of node.entries.values()) if (hasTranslations(value)) return true;
  return false;
}

function rebuild(node: TreeNode, wanted: WantedLanguages, found: Translations[]): TreeNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => rebuild(item, wanted, found)) };
  if (node.kind !== 'mapping') return node;
  const texts = readTranslations(node);
  const taken = texts && takeBest(texts, wanted);
  if (texts === undefined || taken === undefined) {
    const entries = [...node.entries].map(([key, entry]): [string, Entry] => [
      key,
      { ...entry, value: rebuild(entry.value, wanted, found) },
    ]);
    return { ...node, entries: new Map(entries) };
  }
  found.push({ node, texts, taken });
  return taken;
}

function takeBest(texts: ReadonlyMap<Language, TextNode>, { asked, own }: WantedLanguages): TextNode | undefined {
  const [first] = texts.values();
  return (asked && texts.get(asked)) ?? texts.get(own) ?? first;
}

/** The texts of a group whose keys are languages and nothing else; no group of the format is like that. */
function readTranslations({ entries }: MappingNode): ReadonlyMap<Language, TextNode> | undefined {
  const texts = new Map<Language, TextNode>();
  for (const { key, value } of entries.values()) {
    const language = languages.find((each) => each === key);
    if (language === undefined || value.kind === 'list' || value.kind === 'mapping') return undefined;
    if (value.kind === 'text') texts.set(language, value);
  }
  return texts.size === 0 ? undefined : texts;
}

function findMissing({ node, texts }: Translations, used: readonly Language[]): Diagnostic[] {
  return used
    .filter((language) => !texts.has(language))
    .map((language) => ({
      code: 'missing-translation',
      severity: 'warning',
      message: `This text is not there in ${names[language]}, as others of the briefing are`,
      hint: `Add “${language}: …”; until then a reader of ${names[language]} gets it in another language.`,
      place: headPlace(node),
    }));
}
