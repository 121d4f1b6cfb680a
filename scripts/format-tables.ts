import * as v from 'valibot';
import type { Reads } from '../src/parse/schema/leaves.ts';
import { buildTable } from './markdown-table.ts';

/** A schema of the format with the parts that its keys, items and words can be read from. */
export interface Shape extends v.GenericSchema {
  readonly entries?: Entries;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly getter?: (input: unknown) => Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly unknown[];
}

/** The keys of a group with what stands under each. */
export type Entries = Readonly<Record<string, Shape>>;

/** Gives the address on the page of the section that explains a group of keys. */
type LinkTo = (entries: Entries) => string;

/** The table of one group of keys: what each is, what to write, and whether it must be there. */
export function buildKeyTable(entries: Entries, linkTo: LinkTo): string {
  const rows = Object.entries(entries).map(([key, schema]) => {
    const shape = schema.wrapped ?? schema;
    return [code(key), describe(key, shape), sayWhatToWrite(shape, linkTo), schema.wrapped ? '' : 'yes'];
  });
  return buildTable(['key', 'what it is', 'allowed words or example', 'required'], rows);
}

/** A text as it is typed, which may hold a backtick. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function describe(key: string, shape: Shape): string {
  const description = v.getDescription(shape);
  if (description === undefined) throw new Error(`The schema does not say what "${key}" is.`);
  return description;
}

function sayWhatToWrite(shape: Shape, linkTo: LinkTo): string {
  if (shape.options !== undefined) return shape.options.map((word) => code(String(word))).join(' · ');
  if (shape.item !== undefined) return `a list, each item ${sayWhatToWrite(shape.item, linkTo)}`;
  if (shape.getter !== undefined) return sayAlternatives(shape.getter, linkTo);
  if (shape.entries !== undefined) return `a group of [keys](${linkTo(shape.entries)})`;
  if (shape.type === 'record') return `any keys with a text each: ${sayExamples(shape)}`;
  return sayLeaf(shape);
}

/** What may stand as a text, as a group of keys or as a list, by what the schema answers to each. */
function sayAlternatives(getter: NonNullable<Shape['getter']>, linkTo: LinkTo): string {
  const { entries } = getter({});
  const text = entries === undefined ? sayWhatToWrite(getter(''), linkTo) : `a text, or [keys](${linkTo(entries)})`;
  return getter([]).item === undefined ? text : `${text}; or a list of these`;
}

const kinds: Readonly<Record<Reads, string>> = {
  text: 'a text',
  amount: 'an [amount](#amounts)',
  index: 'a growth index',
  date: 'a day',
  time: 'a time',
  period: 'a [period](#periods)',
  'whole-number': 'a whole number',
  'yes-no': 'a word, also in the language of the briefing',
  id: 'a name without spaces',
  reference: 'an id',
};

function sayLeaf(shape: Shape): string {
  const { reads } = v.getMetadata(shape) as { reads: Reads };
  return `${kinds[reads]}: ${sayExamples(shape)}`;
}

function sayExamples(shape: Shape): string {
  const examples = v.getExamples(shape) as readonly (string | Readonly<Record<string, string>>)[];
  if (examples.length === 0) throw new Error(`The schema has no example of "${v.getDescription(shape)}".`);
  return examples.map((example) => code(typeof example === 'string' ? example : sayKeys(example))).join(', ');
}

function sayKeys(keys: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
}
