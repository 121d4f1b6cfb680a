import type { CalendarDate, TimeOfDay } from '../domain/calendar.ts';
import type { DiagnosticCode } from '../domain/diagnostic.ts';
import type { Language } from '../domain/language.ts';
import { type BuildContext, reportError } from './context.ts';
import { parseDate, parseTime, type Reading } from './date-and-time.ts';
import { foldLines } from './fold-lines.ts';
import type { MappingNode, TextNode, TreeNode } from './tree.ts';

/**
 * The fields of one mapping, whose keys the schema knows. Reading never fails: a field that is absent or
 * of another kind, which the check of the shape reports, reads as absent.
 */
export interface Fields<Key extends string> {
  readonly mapping: MappingNode;
  readonly context: BuildContext;
  /** Only for the compiler: the keys that can be read. */
  readonly reads?: (key: Key) => void;
}

/** The fields of a value by its schema; `undefined` where it is no mapping. */
export function fieldsOf<Entries extends object>(
  _schema: { readonly entries: Entries },
  node: TreeNode | undefined,
  context: BuildContext,
): Fields<keyof Entries & string> | undefined {
  return node?.kind === 'mapping' ? { mapping: node, context } : undefined;
}

/** The value of a field as it stands in the file. */
export function nodeAt<Key extends string>({ mapping }: Fields<Key>, key: Key): TreeNode | undefined {
  return mapping.entries.get(key)?.value;
}

/** The items of a list; none where it is absent. */
export function itemsAt<Key extends string>(fields: Fields<Key>, key: Key): readonly TreeNode[] {
  const node = nodeAt(fields, key);
  return node?.kind === 'list' ? node.items : [];
}

/** The text node of a field. */
export function textNodeAt<Key extends string>(fields: Fields<Key>, key: Key): TextNode | undefined {
  const node = nodeAt(fields, key);
  return node?.kind === 'text' ? node : undefined;
}

/** A text on one line. */
export function textAt<Key extends string>(fields: Fields<Key>, key: Key): string | undefined {
  const node = textNodeAt(fields, key);
  return node && foldLines(node.text);
}

/** One of a few words; absent where it is another one, which the check of the shape reports. */
export function wordAt<Key extends string, const Word extends string>(
  fields: Fields<Key>,
  key: Key,
  words: readonly Word[],
): Word | undefined {
  const text = textNodeAt(fields, key)?.text;
  return words.find((word) => word === text);
}

/** A day; a fault `bad-date` where it cannot be read. */
export function dateAt<Key extends string>(fields: Fields<Key>, key: Key): CalendarDate | undefined {
  return readAt(fields, key, 'bad-date', parseDate);
}

/** A time of day; a fault `bad-time` where it cannot be read. */
export function timeAt<Key extends string>(fields: Fields<Key>, key: Key): TimeOfDay | undefined {
  return readAt(fields, key, 'bad-time', parseTime);
}

/** A whole number from 1; a fault `bad-number` where it is none. */
export function wholeNumberAt<Key extends string>(fields: Fields<Key>, key: Key): number | undefined {
  return readAt(fields, key, 'bad-number', (text) => parseWholeNumber(text, explainNumber));
}

/** A number of minutes; a fault `bad-number` where it is none. */
export function minutesAt<Key extends string>(fields: Fields<Key>, key: Key): number | undefined {
  return readAt(fields, key, 'bad-number', (text) => parseWholeNumber(text, explainMinutes));
}

/** Yes or no, in English or in the briefing's language; a fault `bad-value` where it is neither. */
export function yesNoAt<Key extends string>(fields: Fields<Key>, key: Key): boolean | undefined {
  const { language } = fields.context;
  return readAt(fields, key, 'bad-value', (text) => parseYesNo(text, language));
}

function readAt<Key extends string, T>(
  fields: Fields<Key>,
  key: Key,
  code: DiagnosticCode,
  parse: (text: string) => Reading<T>,
): T | undefined {
  const node = textNodeAt(fields, key);
  if (node === undefined) return undefined;
  const reading = parse(node.text);
  if ('value' in reading) return reading.value;
  reportError(fields.context, code, node.place, reading.message, reading.hint);
  return undefined;
}

/** Words for minutes in the four languages: min, minutes, Minuten, мин, минут, хвілін. */
const minuteWord = /^(?:min(?:s|utes?|uten?)?|мин(?:ут[аыу]?)?|мін|хв(?:ілін[аыу]?)?)\.?$/iu;

function parseWholeNumber(typed: string, explain: (text: string) => string): Reading<number> {
  const text = typed.trim();
  if (/^\d{1,6}$/.test(text) && Number(text) > 0) return { value: Number(text) };
  return { message: `“${text.slice(0, 40)}” is not a whole number from 1`, hint: explain(text) };
}

function explainNumber(text: string): string {
  const { digits, word } = splitWord(text);
  return word === '' ? 'Write digits only, such as 45; the largest is 999999.' : `Write ${digits} without a word.`;
}

/** Only the word for minutes can be left out: an hour is not one minute. */
function explainMinutes(text: string): string {
  const { digits, word } = splitWord(text);
  return minuteWord.test(word) ? `Write ${digits} without a word.` : 'Write the whole number of minutes, such as 60.';
}

/** A number from 1 and the one word behind it; both empty where it is anything else. */
function splitWord(text: string): { digits: string; word: string } {
  const [, digits = '', word = ''] = /^(\d{1,6})\s*(\p{L}+\.?)$/u.exec(text) ?? [];
  return Number(digits) > 0 ? { digits, word } : { digits: '', word: '' };
}

/** The words for yes and no, besides those that are understood in every language: yes, true, no and false. */
export const yesWords: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  en: ['yes', 'no'],
  de: ['ja', 'nein'],
  ru: ['да', 'нет'],
  be: ['так', 'не'],
};

function parseYesNo(typed: string, language: Language): Reading<boolean> {
  const word = typed.trim().toLowerCase();
  const [yes, no] = yesWords[language];
  if (word === 'yes' || word === 'true' || word === yes) return { value: true };
  if (word === 'no' || word === 'false' || word === no) return { value: false };
  const own = language === 'en' ? '' : ` (or ${yes} or ${no})`;
  return { message: `“${typed.slice(0, 40)}” is neither yes nor no`, hint: `Write yes or no${own}.` };
}
