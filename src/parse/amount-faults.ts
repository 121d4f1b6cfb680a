import type { DiagnosticCode } from '../domain/diagnostic.ts';
import type { Language } from '../domain/language.ts';
import type { NumberReading } from './amount-number.ts';
import type { AmountParts } from './amount-parts.ts';
import { type AmountContext, type AmountWords, suggestScaleWord, type WordProblem } from './amount-words.ts';
import { translateScaleWord, usualScaleWords } from './scale-words.ts';
import { didYouMean } from './suggest.ts';

/** A fault or warning about an amount, without its place. */
export interface AmountProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

const examples: Readonly<Record<Language, string>> = {
  en: '4.4 billion USD',
  de: '4,4 Mrd. USD',
  ru: '4,4 млрд USD',
  be: '4,4 млрд USD',
};
const aboutWords: Readonly<Record<Language, string>> = { en: 'about', de: 'rund', ru: 'примерно', be: 'прыкладна' };

const range = /^(?:[-–—]|(?:to|bis|до|да)\s)\s*\d/iu;
const power = /^(?:[x×*·]\s*10\s*\^?\s*|e\s*)(\d{1,2})(?!\d)/iu;
const fraction = /^(?:[¼-¾⅐-⅞]|\/\s*\d)/u;

/** What is wrong with the shape of an amount, whatever its words mean; an amount without parts cannot be read at all. */
export function explainShape(typed: string, parts: undefined, language: Language): AmountProblem;
/** The same, `undefined` where nothing is wrong. */
export function explainShape(
  typed: string,
  parts: AmountParts | undefined,
  language: Language,
): AmountProblem | undefined;
export function explainShape(
  typed: string,
  parts: AmountParts | undefined,
  language: Language,
): AmountProblem | undefined {
  if (parts === undefined) return unreadable(typed, language);
  const { before, digits, rest } = parts;
  if (range.test(rest)) {
    return {
      code: 'bad-amount',
      message: `“${shorten(typed)}” is a range; an amount is one number`,
      hint: `Write its middle with “${aboutWords[language]}” before it, and the range under “note:”.`,
    };
  }
  const exponent = power.exec(rest)?.[1];
  if (exponent !== undefined) return unreadable(typed, language, `Write ${digits}e${exponent}.`);
  const mark = language === 'en' ? '.' : ',';
  if (before === '.' || before === ',') return unreadable(typed, language, `Write 0${mark}${digits}.`);
  if (fraction.test(rest)) return unreadable(typed, language, `Write the fraction in decimals, such as 0${mark}5.`);
  return undefined;
}

/** Why the words around the digits cannot be read, and what to write. */
export function explainWords(words: WordProblem, typed: string, context: AmountContext): AmountProblem {
  const { word } = words;
  switch (words.problem) {
    case 'unknown-before':
      return unknownBefore(word, context.language);
    case 'unknown-word':
      return unknownWord(word, context.language);
    case 'unreadable':
      return unreadable(typed, context.language);
    case 'unlike-unit':
      return {
        code: 'unlike-units',
        message: `The amount is in “${word}”, its figure in “${words.unit}”`,
        hint: 'Give all values of one figure in its unit, or make a second figure.',
      };
    case 'unsettled-unit':
      return {
        code: 'ambiguous-amount',
        message: `“${word}” in “${shorten(typed)}” could mean ${words.codes.join(' or ')}`,
        hint: `Give the figure its unit: ${words.codes.map((code) => `“unit: ${code}”`).join(' or ')}.`,
      };
    case 'metres-or-millions':
      return {
        code: 'ambiguous-amount',
        message: `“${word}” in “${shorten(typed)}” could mean million or metres`,
        hint: 'Write million or mn for the one, and “unit: m” in the figure for the other.',
      };
  }
}

/** `write` gives the whole amount with other digits. */
export function explainNumber(
  number: Exclude<NumberReading, { digits: string }>,
  language: Language,
  write: (digits: string) => string,
): AmountProblem {
  const typed = write('$&');
  if (number.problem === 'unreadable') {
    return unreadable(typed, language, number.instead && `Write ${write(number.instead)}.`);
  }
  const [decimal, whole] = number.readings.map(write);
  return {
    code: 'ambiguous-amount',
    message: `“${typed}” could mean ${decimal} or ${whole}`,
    hint: `Write ${decimal} for the one and ${whole} for the other.`,
  };
}

/** The warning for a scale word that means something else in another language. */
export function warnOfScale(typed: string, { scale, scaleText }: AmountWords): AmountProblem | undefined {
  if (scale?.elsewhere === undefined) return undefined;
  const { exponent, elsewhere } = scale;
  return {
    code: 'ambiguous-scale-word',
    message: `“${scaleText}” in “${typed.trim()}” was taken as 10^${exponent}, its meaning in German; in English it is 10^${elsewhere}`,
    hint: exponent === 12 ? 'Write Bio. for 10^12, or Mrd. for 10^9.' : 'Write the amount with Bio., which is 10^12.',
  };
}

/** A minus as other programs write it, by a dash or brackets, or words such as "more than". */
function unknownBefore(word: string, language: Language): AmountProblem {
  const message = `“${word}” before the number cannot be read as a currency or a sign`;
  const hint = /^[–—(]/.test(word)
    ? 'Write an amount below zero with a minus before it: -5.'
    : `Write the number alone or with “${aboutWords[language]}” before it; what else is known of it can stand under “note:”.`;
  return { code: 'bad-amount', message, hint };
}

function unknownWord(word: string, language: Language): AmountProblem {
  const meant = translateScaleWord(word, language) ?? suggestScaleWord(word, language);
  const isTyped = meant?.toLowerCase() === word.toLowerCase();
  const known = Object.values(usualScaleWords[language]).join(', ');
  return {
    code: 'bad-amount',
    message: `“${word}” is no scale word or unit that can be read here`,
    hint:
      didYouMean(
        isTyped ? undefined : meant,
        `The scale words of this briefing’s language are ${known}${known.endsWith('.') ? '' : '.'}`,
      ) ?? '',
  };
}

function unreadable(typed: string, language: Language, hint?: string): AmountProblem {
  return {
    code: 'bad-amount',
    message: `“${shorten(typed)}” cannot be read as an amount`,
    hint: hint ?? `Write a number, then a scale word and a unit if needed, such as ${examples[language]}.`,
  };
}

function shorten(typed: string): string {
  return typed.trim().slice(0, 60);
}
