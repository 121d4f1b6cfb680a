import { type Language, languages } from '../domain/language.ts';

/** A scale word: the power of ten that it stands for, and whether other languages mean another one by it. */
export interface ScaleWord {
  readonly exponent: number;
  /** What the same word means elsewhere, as a power of ten. */
  readonly elsewhere?: number;
}

/** A noun in the cases that stand beside a number. */
function inflect(stem: string, endings: string): [string, ...string[]] {
  return [stem, ...endings.split(' ').map((ending) => stem + ending)];
}

const russianCases = 'а ы ов';
const belarusianCases = 'а ы аў';

/** Lower case, without a final full stop. */
const words: Readonly<Record<Language, Readonly<Record<number, readonly string[]>>>> = {
  en: {
    3: ['thousand', 'thousands', 'k'],
    6: ['million', 'millions', 'mln', 'mn', 'm'],
    9: ['billion', 'billions', 'bln', 'bn', 'b'],
    12: ['trillion', 'trillions', 'trn', 'tn'],
  },
  de: {
    3: ['tausend', 'tsd'],
    6: ['million', 'millionen', 'mio', 'mill'],
    9: ['milliarde', 'milliarden', 'mrd', 'md', 'mld', 'mia'],
    12: ['billion', 'billionen', 'bio'],
    15: ['billiarde', 'billiarden'],
    18: ['trillion', 'trillionen'],
  },
  ru: {
    3: ['тыс', ...inflect('тысяч', 'а и у')],
    6: ['млн', ...inflect('миллион', russianCases)],
    9: ['млрд', ...inflect('миллиард', russianCases)],
    12: ['трлн', ...inflect('триллион', russianCases)],
  },
  be: {
    3: ['тыс', ...inflect('тысяч', 'а ы у')],
    6: ['млн', ...inflect('мільён', belarusianCases)],
    9: ['млрд', ...inflect('мільярд', belarusianCases)],
    12: ['трлн', ...inflect('трыльён', belarusianCases)],
  },
};

const tables = Object.fromEntries(
  Object.entries(words).map(([language, powers]) => [language, byWord(powers)]),
) as Readonly<Record<Language, ReadonlyMap<string, number>>>;

/**
 * What is no scale word but probably meant as one, in any language: slips and words of other trades. As a unit of a
 * figure it would make an amount a thousand or a million times too small without anybody noticing.
 */
const slips: ReadonlyMap<string, number | undefined> = new Map<string, number | undefined>([
  ...[
    ...byWord({
      3: ['thou', 'tds', 'тысч', 'тыщ'],
      6: ['mil', 'mm', 'мл', 'мн', 'мил'],
      9: ['bil', 'bill', 'milliard', 'milliards', 'mrden', 'мрд', 'млд', 'млр', 'млрдов'],
      12: ['tril', 'tr', 'трл'],
    }),
  ],
  ...['hundred', 'hundreds', 'dozen', 'dozens', 'lakh', 'crore', 'quadrillion', 'hundert', 'dutzend'].map(unnamed),
  ...['сто', 'сотня', 'сотни', 'сотен', 'соцень', 'десятков', 'дзясяткаў', 'дюжин', 'тузін'].map(unnamed),
]);

function unnamed(word: string): [string, undefined] {
  return [word, undefined];
}

function byWord(powers: Readonly<Record<number, readonly string[]>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(powers).flatMap(([power, all]) => all.map((word): [string, number] => [word, Number(power)])),
  );
}

/** The usual scale words of each language by their powers of ten, as a fix names them. */
export const usualScaleWords: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' },
  de: { 3: 'Tsd.', 6: 'Mio.', 9: 'Mrd.', 12: 'Bio.' },
  ru: { 3: 'тыс.', 6: 'млн', 9: 'млрд', 12: 'трлн' },
  be: { 3: 'тыс.', 6: 'млн', 9: 'млрд', 12: 'трлн' },
};

/** German words that an English reader takes for a thousandth or a millionth of what they mean. */
const falseFriends: ReadonlyMap<string, number> = new Map([
  ['billion', 9],
  ['billionen', 9],
  ['trillion', 12],
  ['trillionen', 12],
]);

/** The scale word of a language, upper and lower case alike, with or without a full stop. */
export function findScaleWord(word: string, language: Language): ScaleWord | undefined {
  const plain = normalise(word);
  const exponent = tables[language].get(plain);
  if (exponent === undefined) return undefined;
  const elsewhere = language === 'de' ? falseFriends.get(plain) : undefined;
  return elsewhere === undefined ? { exponent } : { exponent, elsewhere };
}

/** Whether a word is a scale word in another language than this one, or is probably meant as one. */
export function isMeantAsScaleWord(word: string, language: Language): boolean {
  const plain = normalise(word);
  if (slips.has(plain)) return true;
  return plain.length > 1 && languages.some((other) => other !== language && tables[other].has(plain));
}

/** The word of a language for a scale word of another one or a slip; absent where the other languages disagree about it. */
export function translateScaleWord(word: string, language: Language): string | undefined {
  const plain = normalise(word);
  const known = languages.flatMap((other) => tables[other].get(plain) ?? []);
  const [exponent, ...others] = new Set(known.length === 0 ? [slips.get(plain)] : known);
  return exponent === undefined || others.length > 0 ? undefined : usualScaleWords[language][exponent];
}

/** All scale words of a language, for did-you-mean. */
export function scaleWords(language: Language): string[] {
  return [...tables[language].keys()];
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
