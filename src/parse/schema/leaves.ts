import * as v from 'valibot';
import { audiences } from '../../domain/briefing.ts';
import { audienceMeanings } from './word-meanings.ts';

/**
 * Every value of a briefing is a text as typed; what it is read as stands in the metadata `reads`, for the
 * JSON Schema and the format reference.
 */
export type Reads =
  | 'text'
  | 'amount'
  | 'index'
  | 'date'
  | 'time'
  | 'period'
  | 'whole-number'
  | 'yes-no'
  | 'id'
  | 'reference';

/** A text, with what it means and examples. */
export function text(description: string, ...examples: string[]) {
  return v.optional(requiredText(description, ...examples));
}

/** A text that must be there. */
export function requiredText(description: string, ...examples: string[]) {
  return leaf('text', description, examples);
}

/** A text that is read as something else, such as a date. */
export function leaf(reads: Reads, description: string, examples: readonly string[]) {
  return v.pipe(v.string(), v.description(description), v.examples([...examples]), v.metadata({ reads }));
}

/** One of a few words; the metadata `meanings` holds what each of them means, in their order. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
  description: string,
  meanings: Readonly<Record<Words[number], string>>,
) {
  return v.optional(oneOfWords(words, description, meanings));
}

/** The same as an item of a list. */
export function oneOfWords<const Words extends readonly string[]>(
  words: Words,
  description: string,
  meanings: Readonly<Record<Words[number], string>>,
) {
  const inOrder = words.map((word: Words[number]) => meanings[word]);
  return v.pipe(
    v.picklist(words),
    v.description(description),
    v.examples([...words]),
    v.metadata({ meanings: inOrder }),
  );
}

/** A list of like items; absent is the same as empty. */
export function list<Item extends v.GenericSchema>(item: Item, description: string) {
  return v.optional(v.pipe(v.array(item), v.description(description)));
}

/** The id of an item, by which other parts of the briefing refer to it. */
export function id(of: string, example: string) {
  return v.optional(
    leaf(
      'id',
      `A short name without spaces by which the briefing refers to ${of}; made from its name, title or label where absent.`,
      [example],
    ),
  );
}

/** Who may see an item. */
export const audience = oneOf(
  audiences,
  'Who may see this: the principal alone, the own delegation too, or everyone.',
  audienceMeanings,
);

/** A day, as `2024-11-18`. */
export function date(description: string) {
  return v.optional(leaf('date', description, ['2024-11-18']));
}
