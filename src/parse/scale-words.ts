import type { Language } from '../domain/language.ts';

/** A scale word: the power of ten that it stands for, and whether other languages mean another one by it. */
export interface ScaleWord {
  readonly exponent: number;
  /** What the same word means elsewhere, as a power of ten. */
  readonly elsewhere?: number;
}

/** Lower case, without a final full stop. */
const tables: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    thousand: 3,
    k: 3,
    million: 6,
    millions: 6,
    mln: 6,
    mn: 6,
    m: 6,
    billion: 9,
    billions: 9,
    bln: 9,
    bn: 9,
    b: 9,
    trillion: 12,
    trillions: 12,
    trn: 12,
    tn: 12,
  },
  de: {
    tausend: 3,
    tsd: 3,
    million: 6,
    millionen: 6,
    mio: 6,
    milliarde: 9,
    milliarden: 9,
    mrd: 9,
    billion: 12,
    billionen: 12,
    bio: 12,
    trillion: 18,
    trillionen: 18,
  },
  ru: {
    тыс: 3,
    тысяча: 3,
    тысячи: 3,
    тысяч: 3,
    млн: 6,
    миллион: 6,
    миллиона: 6,
    миллионов: 6,
    млрд: 9,
    миллиард: 9,
    миллиарда: 9,
    миллиардов: 9,
    трлн: 12,
    триллион: 12,
    триллиона: 12,
    триллионов: 12,
  },
  be: {
    тыс: 3,
    тысяча: 3,
    тысячы: 3,
    тысяч: 3,
    млн: 6,
    мільён: 6,
    мільёна: 6,
    мільёны: 6,
    мільёнаў: 6,
    млрд: 9,
    мільярд: 9,
    мільярда: 9,
    мільярды: 9,
    мільярдаў: 9,
    трлн: 12,
    трыльён: 12,
    трыльёна: 12,
    трыльёны: 12,
    трыльёнаў: 12,
  },
};

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
  const exponent = Object.hasOwn(tables[language], plain) ? tables[language][plain] : undefined;
  if (exponent === undefined) return undefined;
  const elsewhere = language === 'de' ? falseFriends.get(plain) : undefined;
  return elsewhere === undefined ? { exponent } : { exponent, elsewhere };
}

/** Whether a word is a scale word in another language than this one. */
export function isForeignScaleWord(word: string, language: Language): boolean {
  const plain = normalise(word);
  return (
    plain.length > 1 &&
    Object.entries(tables).some(([other, table]) => other !== language && Object.hasOwn(table, plain))
  );
}

/** The word of a language for a scale word of another one; absent where the other languages disagree about it. */
export function translateScaleWord(word: string, language: Language): string | undefined {
  const plain = normalise(word);
  const exponents = Object.values(tables).flatMap((table) => (Object.hasOwn(table, plain) ? [table[plain]] : []));
  const [exponent, ...others] = new Set(exponents);
  return exponent === undefined || others.length > 0 ? undefined : usualScaleWords[language][exponent];
}

/** All scale words of a language, for did-you-mean. */
export function scaleWords(language: Language): string[] {
  return Object.keys(tables[language]);
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
