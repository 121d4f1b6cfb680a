import { Exact } from '../domain/decimal.ts';
import type { DiagnosticCode } from '../domain/diagnostic.ts';
import type { Language } from '../domain/language.ts';
import { type NumberReading, readNumber } from './amount-number.ts';
import {
  findScaleWord,
  isForeignScaleWord,
  type ScaleWord,
  scaleWords,
  translateScaleWord,
  usualScaleWords,
} from './scale-words.ts';
import { createSuggest, didYouMean } from './suggest.ts';
import { isKnownUnit, isUnit, unitsOf } from './unit-words.ts';

/** An amount as it was stated. */
export interface Amount {
  /** In whole units: `4.4 billion` is 4400000000. */
  readonly value: Exact;
  /** What one step of the last stated digit is worth. */
  readonly quantum: Exact;
  /** The unit as written with the amount, as a code where it is known. */
  readonly unit?: string;
  /** Whether it was stated with "about" or the like. */
  readonly approximate: boolean;
}

/** A fault or warning about an amount, without its place. */
export interface AmountProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

/** An amount with a warning, or the fault that stands in its way. */
export type AmountReading =
  | { readonly amount: Amount; readonly warning?: AmountProblem }
  | { readonly fault: AmountProblem };

/** What an amount is read against: the language decides marks and scale words, the unit is the figure's. */
export interface AmountContext {
  readonly language: Language;
  readonly unit?: string;
}

const approximately =
  /^(?:[~≈]|(?:about|approximately|approx\.?|around|roughly|circa|ca\.?|rund|etwa|ungefähr|около|примерно|приблизительно|каля|прыкладна)\s)\s*/iu;
const amountPattern =
  /^([^\d\s.,+-]{0,3})\s?([+-]?)\s?([$€£¥₽]?)(\d[\d.,'’\s]*\d|\d)(?:e([+-]?\d{1,3}))?(?![\d.,])\s*(\S.*)?$/iu;
/** A remark such as `(est.)` or a fraction such as `½` would become the unit of the whole figure. */
const startsLikeUnit = /^[\p{L}\p{Sc}%‰°"'′″]/u;
/** More digits or a larger power than any statistic has. */
const mostDigits = 30;
const largestExponent = 24;
const longestAmount = 120;
const examples: Readonly<Record<Language, string>> = {
  en: '4.4 billion USD',
  de: '4,4 Mrd. USD',
  ru: '4,4 млрд USD',
  be: '4,4 млрд USD',
};

/**
 * Reads an amount in the words of a language, by the section "Values" of the format: `4.4 billion`,
 * `$4.4bn`, `4,4 Mrd.`, `4,4 млрд`, `−0.2e9`, `12 %`. Faults: `bad-amount`, `ambiguous-amount`,
 * `unlike-units`; warning: `ambiguous-scale-word`.
 */
export function parseAmount(typed: string, context: AmountContext): AmountReading {
  const text = typed.trim().replace(/\s/gu, ' ').replaceAll('\u2212', '-');
  if (text.length > longestAmount) return { fault: unreadable(typed, context.language) };
  const rough = approximately.exec(text);
  const parts = splitAmount(rough === null ? text : text.slice(rough[0].length));
  if (parts === undefined) return { fault: unreadable(typed, context.language) };
  const words = readWords(parts, context);
  if ('fault' in words) return words;
  const besideWord = words.scale !== undefined || (words.unit !== undefined && parts.sign === undefined);
  const number = readNumber(parts.digits, context.language, besideWord);
  if ('problem' in number) {
    return { fault: numberFault(number, context.language, (digits) => text.replace(parts.digits, digits)) };
  }
  if (number.digits.length > mostDigits || Math.abs(parts.exponent) > largestExponent) {
    return { fault: unreadable(typed, context.language) };
  }
  const amount = buildAmount(parts, words, number, rough !== null);
  const warning = scaleWarning(typed, words);
  return warning === undefined ? { amount } : { amount, warning };
}

function buildAmount(
  parts: Parts,
  { scale, unit }: Words,
  { digits, decimals }: { digits: string; decimals: number },
  approximate: boolean,
): Amount {
  const power = new Exact(10).pow((scale?.exponent ?? 0) + parts.exponent);
  const magnitude = new Exact(digits).times(power);
  return {
    value: parts.negative && !magnitude.isZero() ? magnitude.neg() : magnitude,
    quantum: power.div(new Exact(10).pow(decimals)),
    approximate,
    ...(unit === undefined ? {} : { unit }),
  };
}

interface Parts {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
  /** A currency sign or code before the digits. */
  readonly sign?: string;
  /** Everything after the digits. */
  readonly rest: string;
}

function splitAmount(text: string): Parts | undefined {
  const negativeFirst = /^[+-]\s?/.exec(text);
  const match = amountPattern.exec(negativeFirst === null ? text : text.slice(negativeFirst[0].length));
  if (match === null) return undefined;
  const [, before = '', innerSign = '', inside = '', digits = '', exponent = '0', rest = ''] = match;
  if (negativeFirst !== null && innerSign !== '') return undefined;
  const sign = before + inside;
  return {
    negative: innerSign === '-' || text.startsWith('-'),
    digits,
    exponent: Number(exponent),
    rest,
    ...(sign === '' ? {} : { sign }),
  };
}

interface Words {
  readonly scale?: ScaleWord;
  readonly scaleText?: string;
  readonly unit?: string;
}

function readWords({ rest, sign }: Parts, context: AmountContext): Words | { fault: AmountProblem } {
  if (sign !== undefined && !isKnownUnit(sign)) return { fault: unknownSign(sign, context) };
  const [first = '', ...others] = rest.split(' ');
  const isPlainUnit = context.unit !== undefined && isUnit(rest, context.unit);
  const scale = isPlainUnit ? undefined : findScaleWord(first, context.language);
  const after = scale === undefined ? rest : others.join(' ').trim();
  const written = after === '' ? sign : after;
  const scaleParts = scale === undefined ? {} : { scale, scaleText: first };
  if (written === undefined) return scaleParts;
  if (after !== '' && sign !== undefined && !isUnit(after, unitsOf(sign)[0] ?? sign)) {
    return { fault: unknownWord(after, context) };
  }
  const fault = checkUnit(written, scale !== undefined, context);
  return fault === undefined ? { ...scaleParts, unit: context.unit ?? unitsOf(written)[0] ?? written } : { fault };
}

/** A word that is no unit may be a misspelt or foreign scale word; only what is neither is another unit. */
function checkUnit(written: string, scaled: boolean, context: AmountContext): AmountProblem | undefined {
  const { unit, language } = context;
  if (unit !== undefined && isUnit(written, unit)) return undefined;
  const first = written.split(' ')[0] ?? '';
  if (!isKnownUnit(written) && (isForeignScaleWord(first, language) || isMisspeltScale(first, scaled, language))) {
    return unknownWord(first, context);
  }
  if (/\d/.test(written)) return unreadable(written, language);
  if (unit === undefined) return startsLikeUnit.test(written) ? undefined : unknownWord(written, context);
  return {
    code: 'unlike-units',
    message: `The amount is in “${written}”, its figure in “${unit}”`,
    hint: 'Give all values of one figure in its unit, or make a second figure.',
  };
}

/** A minus as other programs write it, by a dash or brackets, is not taken for a unit. */
function unknownSign(sign: string, context: AmountContext): AmountProblem {
  const fault = unknownWord(sign, context);
  return /^[–—(]/.test(sign) ? { ...fault, hint: 'Write an amount below zero with a minus before it: -5.' } : fault;
}

function isMisspeltScale(word: string, scaled: boolean, language: Language): boolean {
  return !scaled && word.length >= 4 && createSuggest()(word, longScaleWords(language)) !== undefined;
}

function longScaleWords(language: Language): string[] {
  return scaleWords(language).filter((word) => word.length > 3);
}

function unknownWord(word: string, { language }: AmountContext): AmountProblem {
  const meant = translateScaleWord(word, language) ?? createSuggest()(word, longScaleWords(language));
  const known = Object.values(usualScaleWords[language]).join(', ');
  return {
    code: 'bad-amount',
    message: `“${word}” is no scale word or unit that can be read here`,
    hint: didYouMean(meant, `The scale words of this briefing’s language are ${known}.`) ?? '',
  };
}

/** `write` gives the whole amount with other digits. */
function numberFault(
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

function unreadable(typed: string, language: Language, hint?: string): AmountProblem {
  return {
    code: 'bad-amount',
    message: `“${typed.trim().slice(0, 60)}” cannot be read as an amount`,
    hint: hint ?? `Write a number, then a scale word and a unit if needed, such as ${examples[language]}.`,
  };
}

function scaleWarning(typed: string, { scale, scaleText }: Words): AmountProblem | undefined {
  if (scale?.elsewhere === undefined) return undefined;
  const { exponent, elsewhere } = scale;
  return {
    code: 'ambiguous-scale-word',
    message: `“${scaleText}” in “${typed.trim()}” was taken as 10^${exponent}, its meaning in German; in English it is 10^${elsewhere}`,
    hint: exponent === 12 ? 'Write Bio. for 10^12, or Mrd. for 10^9.' : 'Write the amount with Bio., which is 10^12.',
  };
}
