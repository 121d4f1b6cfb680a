import type { Language } from '../domain/language.ts';
import { unmixCyrillic } from './alike-letters.ts';
import type { AmountParts } from './amount-parts.ts';
import { findScaleWord, isMeantAsScaleWord, type ScaleWord, scaleWords, usualScaleWords } from './scale-words.ts';
import { createSuggest } from './suggest.ts';
import { isKnownUnit, isListedUnit, isUnit, unitsOf, unsettledUnits } from './unit-words.ts';

/** What an amount is read against: the language decides marks and scale words, the unit is the figure's. */
export interface AmountContext {
  readonly language: Language;
  readonly unit?: string;
}

/** The scale word and the unit of an amount. */
export interface AmountWords {
  readonly scale?: ScaleWord;
  readonly scaleText?: string;
  /** As a code where it is known, and as the figure has it where it has one. */
  readonly unit?: string;
}

/** Why the words of an amount cannot be read. */
export type WordProblem =
  | { readonly problem: 'unknown-before' | 'unknown-word' | 'unreadable'; readonly word: string }
  | { readonly problem: 'unlike-unit'; readonly word: string; readonly unit: string }
  | { readonly problem: 'unsettled-unit'; readonly word: string; readonly codes: readonly string[] }
  /** `3 m` in a figure without a unit: three million, or three metres. */
  | { readonly problem: 'metres-or-millions'; readonly word: string };

/** A remark such as `(est.)` or a fraction such as `½` would become the unit of the whole figure. */
const startsLikeUnit = /^[\p{L}%‰°"'′″]/u;

/** Finds the scale word and the unit around the digits of an amount, in any order in which they are usual. */
export function readWords({ before, rest }: AmountParts, context: AmountContext): AmountWords | WordProblem {
  if (before !== '' && !isKnownUnit(before)) return { problem: 'unknown-before', word: before };
  const { scale, scaleText, after } = findScale(rest.split(' ').map(unmixCyrillic), context);
  const scaleParts = scale === undefined ? {} : { scale, scaleText: scaleText ?? '' };
  const written = after === '' ? before : after;
  if (written === '') return checkMetres(scaleText ?? '', context) ?? scaleParts;
  if (after !== '' && before !== '' && !isUnit(after, unitsOf(before)[0] ?? before)) {
    return { problem: 'unknown-word', word: after };
  }
  const problem = checkUnit(written, scale !== undefined, context);
  return problem ?? { ...scaleParts, unit: context.unit ?? unitsOf(written)[0] ?? written };
}

interface FoundScale {
  readonly scale?: ScaleWord;
  readonly scaleText?: string;
  readonly after: string;
}

/** The scale word behind the digits or behind the unit (`4.4 USD bn`), and what is left as the unit. */
function findScale(words: readonly string[], { language, unit }: AmountContext): FoundScale {
  const all = words.join(' ');
  if (all === '' || (unit !== undefined && isUnit(all, unit))) return { after: all };
  const [first = '', ...others] = words.flatMap((word, index) => (index === 0 ? unglue(word, language) : [word]));
  const scale = findScaleWord(first, language);
  if (scale !== undefined) return addSecondScale({ scale, scaleText: first, after: others.join(' ').trim() }, language);
  const last = words.at(-1) ?? '';
  const lastScale = findScaleWord(last, language);
  const unitBefore = words.slice(0, -1).join(' ');
  if (lastScale === undefined || !isKnownUnit(unitBefore)) return { after: all };
  return { scale: lastScale, scaleText: last, after: unitBefore };
}

/** `4.4 thousand million`: thousands of a larger scale word. */
function addSecondScale(found: FoundScale & { readonly scale: ScaleWord }, language: Language): FoundScale {
  const [next = '', ...others] = found.after.split(' ');
  const second = found.scale.exponent === 3 ? findScaleWord(next, language) : undefined;
  if (second === undefined || second.exponent === 3) return found;
  const { exponent } = second;
  return { ...found, scale: { ...second, exponent: exponent + 3 }, after: others.join(' ') };
}

/** A scale word and its unit written as one: `млн.долл.`, `Mrd.USD`, `bn$`, `TEUR`. */
function unglue(word: string, language: Language): string[] {
  if (isListedUnit(word) || findScaleWord(word, language) !== undefined) return [word];
  const stop = word.indexOf('.') + 1;
  if (stop > 0 && stop < word.length && findScaleWord(word.slice(0, stop), language)) {
    return [word.slice(0, stop), word.slice(stop)];
  }
  const [, scale = '', unit = ''] = /^(\p{L}+?)(\p{Sc}|[A-Z]{3})$/u.exec(word) ?? [];
  if (!isListedUnit(unit)) return [word];
  if (language === 'de' && scale === 'T') return ['Tsd.', unit];
  return findScaleWord(scale, language) ? [scale, unit] : [word];
}

function checkMetres(scaleText: string, { language, unit }: AmountContext): WordProblem | undefined {
  if (language !== 'en' || unit !== undefined || scaleText !== 'm') return undefined;
  return { problem: 'metres-or-millions', word: scaleText };
}

/** A word that is no unit may be a misspelt or foreign scale word; only what is neither is another unit. */
function checkUnit(written: string, scaled: boolean, { unit, language }: AmountContext): WordProblem | undefined {
  if (unit !== undefined && isUnit(written, unit)) return undefined;
  const words = written.split(' ');
  const stray = words.find((word) => isStrayScale(word, words[0] === word && !scaled, language));
  if (!isListedUnit(written) && stray !== undefined) return { problem: 'unknown-word', word: stray };
  if (/\d/.test(written)) return { problem: 'unreadable', word: written };
  if (unit !== undefined) return { problem: 'unlike-unit', word: written, unit };
  if (!isListedUnit(written) && (!startsLikeUnit.test(written) || /\p{Sc}/u.test(written))) {
    return { problem: 'unknown-word', word: written };
  }
  const codes = unsettledUnits(written);
  return codes.length === 0 ? undefined : { problem: 'unsettled-unit', word: written, codes };
}

function isStrayScale(word: string, couldBeMisspelt: boolean, language: Language): boolean {
  if (isMeantAsScaleWord(word, language)) return true;
  if (word.length > 3 && findScaleWord(word, language) !== undefined) return true;
  return couldBeMisspelt && !isKnownUnit(word) && word.length >= 4 && suggestScaleWord(word, language) !== undefined;
}

/** The scale word of a language that a mistyped word is near to. */
export function suggestScaleWord(word: string, language: Language): string | undefined {
  const near = createSuggest()(
    word,
    scaleWords(language).filter((each) => each.length > 3),
  );
  // German nouns have a capital, which the table of words has not; the usual abbreviation is right.
  const exponent = near && findScaleWord(near, language)?.exponent;
  return language === 'de' && exponent ? (usualScaleWords.de[exponent] ?? near) : near;
}
