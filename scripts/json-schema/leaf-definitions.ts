import { languages } from '../../src/domain/language.ts';
import { yesWords } from '../../src/parse/fields.ts';
import type { Reads } from '../../src/parse/schema/leaves.ts';
import type { JsonSchema } from './json-schema.ts';

const textError = 'Write a text here; put it in quotes if it holds a colon and a space.';

/**
 * A text as prebrief takes it: everything but a list or a group of keys. Editors read `2023` as a number and
 * `true` as yes or no, where prebrief reads what was typed. Said by what is refused, as an editor would offer
 * `true`, `false` and `null` for a list of types.
 */
const text = allBut('object', 'array');
const filledText = allBut('object', 'array', 'null');

/** A text that stands in several languages: one text for each, and no other keys. */
const translations: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(languages.map((language) => [language, text])),
  additionalProperties: false,
};

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const months = `\\d{4}(?:-(?:${month}|[Hh][12]|[Qq][1-4]))?`;
const period = `${months}(?:\\s*\\.\\.\\.?\\s*${months})?|\\d{4}-${month}-${day}`;
/** Digits and the marks of periods only, or a range: an attempt at a period, not words. */
const periodAttempt = '\\d{4}(?:[-–—/.](?:\\d|[HhQq]\\d)[\\d\\-–—/.HhQq]*)?\\s*$|\\d{4}\\S*?\\s*\\.\\.|.*\\$\\{';

const idError = 'An id has only letters, digits, hyphens and underscores.';
const idPattern = '^[\\p{L}\\p{M}\\p{N}_-]+$';

/** What each kind of text may look like, as far as a schema can say it. */
export const leafDefinitions: Readonly<Record<Reads, JsonSchema>> = {
  text: { if: translations, else: filledText },
  amount: {
    type: ['string', 'number'],
    pattern: '\\d',
    errorMessage: 'Write an amount with its scale word and unit, such as 4.4 billion.',
  },
  index: {
    type: ['string', 'number'],
    pattern: '\\d',
    errorMessage: 'Write the year before as 100, such as 108.0, or a multiple, such as 3.1 times.',
  },
  date: {
    type: 'string',
    pattern: `^\\s*\\d{4}-${month}-${day}\\s*$`,
    errorMessage: 'Write year, month and day, such as 2024-11-18.',
  },
  time: {
    type: 'string',
    pattern: '^\\s*(?:[01]?\\d|2[0-3]):[0-5]\\d\\s*$',
    errorMessage: 'Write hours and minutes by the 24-hour clock, such as 10:00.',
  },
  period: {
    type: ['string', 'integer'],
    pattern: `^\\s*(?:(?:${period})\\s*$|(?!${periodAttempt}))`,
    errorMessage: 'Write 2023, 2024-H1, 2024-Q3, 2024-09, 2024-01..2024-09 or 2024-11-18.',
  },
  'whole-number': {
    type: ['integer', 'string'],
    minimum: 1,
    maximum: 999999,
    pattern: '^\\s*(?!0+\\s*$)\\d{1,6}\\s*$',
    errorMessage: 'Write digits only, such as 45.',
  },
  'yes-no': {
    if: { type: 'boolean' },
    else: { type: 'string', pattern: buildYesNoPattern(), errorMessage: 'Write yes or no.' },
  },
  id: { ...filledText, pattern: idPattern, patternErrorMessage: idError },
  reference: { ...filledText, pattern: idPattern, patternErrorMessage: idError },
};

/** The same for what may also be left empty, which editors read as null; `nothing` alone is that. */
export const emptyDefinitions: Readonly<Record<string, JsonSchema>> = {
  ...Object.fromEntries(
    Object.entries(leafDefinitions).map(([name, definition]) => [
      nameOrNothing(name),
      name === 'text' ? { if: translations, else: text } : { if: { type: 'null' }, else: definition },
    ]),
  ),
  nothing: { if: { type: 'null' }, else: { type: 'null' } },
};

/** The name of the definition that also takes nothing. */
export function nameOrNothing(name: string): string {
  return `${name}-or-nothing`;
}

/** The words for yes and no of all languages, in capitals or not. */
function buildYesNoPattern(): string {
  const words = [...new Set(['true', 'false', ...Object.values(yesWords).flat()])];
  const anyCase = (word: string) => [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('');
  return `^\\s*(?:${words.map(anyCase).join('|')})\\s*$`;
}

function allBut(...types: readonly string[]): JsonSchema {
  return { if: { not: { type: types } }, else: { type: 'string', errorMessage: textError } };
}
