import { describe, expect, it } from 'vitest';
import { formatCompact, formatInProse, type NumberStyle } from '../../src/document/format/format-amount.ts';
import { formatDate, formatDateWithDay } from '../../src/document/format/format-date.ts';
import { formatPeriod } from '../../src/document/format/format-period.ts';
import type { Scale } from '../../src/document/format/scale.ts';
import { wordsFor } from '../../src/document/words/words.ts';
import { Exact } from '../../src/domain/decimal.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { fullYear, type Period } from '../../src/domain/period.ts';
import { stated, toDate } from '../domain/figures.ts';

const billions: Scale = { power: 9, decimals: 1 };
const units: Scale = { power: 0, decimals: 0 };
const nbsp = '\u00a0';

function style(language: Language): NumberStyle {
  return { language, words: wordsFor(language) };
}

/** What each language makes of one thing, in the order of the languages. */
function inAll(say: (language: Language) => string): Record<Language, string> {
  return { en: say('en'), de: say('de'), ru: say('ru'), be: say('be') };
}

function money(text: string, unit: string): Record<Language, string> {
  return inAll((language) => formatInProse(stated(text, unit), billions, style(language)));
}

function inUnits(count: number, unit: string, language: Language): string {
  return formatInProse({ value: new Exact(count), unit }, units, style(language));
}

function months(year: number, month: number, count: number): Period {
  return { kind: 'months', start: { year, month }, months: count };
}

function period(value: Period): Record<Language, string> {
  return inAll((language) => formatPeriod(value, wordsFor(language)));
}

describe('money in running text', () => {
  it('has the scale word and the currency of the language', () => {
    expect(money('4.4', 'USD')).toEqual({
      en: '$4.4 billion',
      de: '4,4 Mrd. US-Dollar',
      ru: '4,4 млрд долл. США',
      be: '4,4 млрд долараў ЗША',
    });
    expect(money('0.6', 'EUR')).toEqual({
      en: '€0.6 billion',
      de: '0,6 Mrd. Euro',
      ru: '0,6 млрд евро',
      be: '0,6 млрд еўра',
    });
  });

  it('names roubles of Russia and of Belarus apart', () => {
    expect(money('220', 'RUB')).toEqual({
      en: '220 billion RUB',
      de: '220 Mrd. Russische Rubel',
      ru: '220 млрд руб.',
      be: '220 млрд расійскіх рублёў',
    });
    expect(money('1.5', 'BYN')).toEqual({
      en: '1.5 billion BYN',
      de: '1,5 Mrd. Belarussische Rubel',
      ru: '1,5 млрд бел. руб.',
      be: '1,5 млрд беларускіх рублёў',
    });
  });

  it('shows the code of any other currency', () => {
    expect(money('4.4', 'SEK')).toEqual({
      en: '4.4 billion SEK',
      de: '4,4 Mrd. SEK',
      ru: '4,4 млрд SEK',
      be: '4,4 млрд SEK',
    });
  });

  it('knows the currencies of the main partners by name', () => {
    expect(money('4.4', 'CNY')).toEqual({
      en: '4.4 billion CNY',
      de: '4,4 Mrd. Yuan',
      ru: '4,4 млрд юаней',
      be: '4,4 млрд юаняў',
    });
    expect([1, 2, 5, 11, 21].map((count) => inUnits(count, 'CNY', 'ru'))).toEqual([
      '1 юань',
      '2 юаня',
      '5 юаней',
      '11 юаней',
      '21 юань',
    ]);
    const half = { value: new Exact('2.5'), unit: 'GBP' };
    expect(formatInProse(half, units, style('ru'))).toBe('2,5 фунта стерлингов');
    expect(formatInProse(half, units, style('be'))).toBe('2,5 фунта стэрлінгаў');
  });

  it('is negative with a minus sign before everything', () => {
    expect(money('-0.8', 'USD')).toEqual({
      en: '−$0.8 billion',
      de: '−0,8 Mrd. US-Dollar',
      ru: '−0,8 млрд долл. США',
      be: '−0,8 млрд долараў ЗША',
    });
  });

  it('is never minus zero', () => {
    const almostZero = { value: new Exact(-1), quantum: new Exact(10).pow(8), unit: 'USD' };
    const said = inAll((language) => formatInProse(almostZero, billions, style(language)));
    expect(Object.values(said).join()).not.toMatch(/−|-0/);
  });

  it('agrees with the number in Belarusian', () => {
    expect([1, 2, 5, 11, 12, 21, 24, 111, 1000].map((count) => inUnits(count, 'BYN', 'be'))).toEqual([
      '1 беларускі рубель',
      '2 беларускія рублі',
      '5 беларускіх рублёў',
      '11 беларускіх рублёў',
      '12 беларускіх рублёў',
      '21 беларускі рубель',
      '24 беларускія рублі',
      '111 беларускіх рублёў',
      '1000 беларускіх рублёў',
    ]);
    const half = { value: new Exact('2.5'), unit: 'USD' };
    expect(formatInProse(half, units, style('be'))).toBe('2,5 долара ЗША');
  });
});

describe('an amount in a table', () => {
  it('has the short scale word and the code of the currency', () => {
    expect(inAll((language) => formatCompact(stated('4.4'), billions, style(language)))).toEqual({
      en: '4.4 bn USD',
      de: '4,4 Mrd. USD',
      ru: '4,4 млрд USD',
      be: '4,4 млрд USD',
    });
  });

  it('knows millions and trillions, of which the German one is a Billion', () => {
    const scale = (power: 6 | 12) => inAll((language) => wordsFor(language).numbers.shortScales[power]);
    expect(scale(6)).toEqual({ en: 'm', de: 'Mio.', ru: 'млн', be: 'млн' });
    expect(scale(12)).toEqual({ en: 'tn', de: 'Bio.', ru: 'трлн', be: 'трлн' });
  });
});

describe('a number with its words', () => {
  it('keeps its percent sign on the same line', () => {
    const percent = inAll((language) => wordsFor(language).numbers.percent('88'));
    expect(percent).toEqual({ en: '88 %', de: `88${nbsp}%`, ru: `88${nbsp}%`, be: `88${nbsp}%` });
  });

  it('is said as about', () => {
    expect(inAll((language) => wordsFor(language).numbers.about('14'))).toEqual({
      en: 'about 14',
      de: 'rund 14',
      ru: 'примерно 14',
      be: 'прыкладна 14',
    });
  });

  it('is a range', () => {
    expect(inAll((language) => wordsFor(language).numbers.range('−2', '3'))).toEqual({
      en: '−2 to 3',
      de: '−2 bis 3',
      ru: 'от −2 до 3',
      be: 'ад −2 да 3',
    });
  });

  it('is an amount a month or a length in minutes', () => {
    expect(inAll((language) => wordsFor(language).numbers.aMonth('3 USD'))).toEqual({
      en: '3 USD a month',
      de: '3 USD pro Monat',
      ru: '3 USD в месяц',
      be: '3 USD за месяц',
    });
    expect(inAll((language) => wordsFor(language).labels.minutes('15'))).toEqual({
      en: '15 min',
      de: '15 Min.',
      ru: '15 мин',
      be: '15 хв',
    });
  });

  it('agrees with percentage points, also as a fraction', () => {
    const ru = wordsFor('ru').numbers;
    const be = wordsFor('be').numbers;
    expect(['+3,0', '−1', '+2', '5', '12', '22'].map((number) => ru.percentagePoints(number))).toEqual([
      '+3,0 процентного пункта',
      '−1 процентный пункт',
      '+2 процентных пункта',
      '5 процентных пунктов',
      '12 процентных пунктов',
      '22 процентных пункта',
    ]);
    expect(['+3,0', '−1', '+2', '5'].map((number) => be.percentagePoints(number))).toEqual([
      '+3,0 працэнтнага пункта',
      '−1 працэнтны пункт',
      '+2 працэнтныя пункты',
      '5 працэнтных пунктаў',
    ]);
    expect(wordsFor('de').numbers.percentagePoints('+3,0')).toBe('+3,0 Prozentpunkte');
  });

  it('is a ratio to the pace so far, above and below one', () => {
    const ratio = (number: string) =>
      inAll((language) => {
        const { numbers, derived } = wordsFor(language);
        return derived.asides.times_pace_so_far(
          numbers.times(language === 'en' ? number.replace(',', '.') : number),
          '',
        );
      });
    expect(ratio('1,84')).toEqual({
      en: '1.84 times the pace so far',
      de: 'das 1,84-Fache des bisherigen Tempos',
      ru: 'в 1,84 раза выше текущего темпа',
      be: 'у 1,84 раза вышэй за цяперашні тэмп',
    });
    expect(ratio('0,80')).toMatchObject({ ru: '0,80 текущего темпа', be: '0,80 цяперашняга тэмпу' });
    expect(ratio('1,00')).toMatchObject({ ru: '1,00 текущего темпа', be: '1,00 цяперашняга тэмпу' });
    expect(ratio('12')).toMatchObject({ ru: 'в 12 раз выше текущего темпа', be: 'у 12 разоў вышэй за цяперашні тэмп' });
  });
});

describe('a date', () => {
  const date = { year: 2024, month: 11, day: 18 };

  it('is written as the language has it', () => {
    expect(inAll((language) => formatDate(date, wordsFor(language)))).toEqual({
      en: '18 Nov 2024',
      de: '18. Nov. 2024',
      ru: '18 нояб. 2024\u00a0г.',
      be: '18 ліст. 2024\u00a0г.',
    });
  });

  it('has its day of the week before it', () => {
    expect(inAll((language) => formatDateWithDay(date, wordsFor(language)))).toEqual({
      en: 'Mon 18 Nov 2024',
      de: 'Mo., 18. Nov. 2024',
      ru: 'пн, 18 нояб. 2024\u00a0г.',
      be: 'пн, 18 ліст. 2024\u00a0г.',
    });
  });

  it('has the short months in the genitive where they are not abbreviated', () => {
    const march = inAll((language) => formatDate({ year: 2024, month: 3, day: 8 }, wordsFor(language)));
    expect(march).toEqual({
      en: '8 Mar 2024',
      de: '8. März 2024',
      ru: '8 марта 2024\u00a0г.',
      be: '8 сак. 2024\u00a0г.',
    });
    const may = inAll((language) => formatDate({ year: 2024, month: 5, day: 9 }, wordsFor(language)));
    expect(may).toEqual({ en: '9 May 2024', de: '9. Mai 2024', ru: '9 мая 2024\u00a0г.', be: '9 мая 2024\u00a0г.' });
  });
});

describe('a period', () => {
  it('is a range of months', () => {
    expect(period(toDate(2024, 9))).toEqual({
      en: 'Jan–Sep 2024',
      de: 'Jan.–Sept. 2024',
      ru: 'январь–сентябрь 2024\u00a0г.',
      be: 'студзень–верасень 2024\u00a0г.',
    });
  });

  it('is a half-year or a quarter', () => {
    expect(period(toDate(2024, 6))).toEqual({
      en: 'H1 2024',
      de: '1. Halbjahr 2024',
      ru: 'I полугодие 2024\u00a0г.',
      be: 'I паўгоддзе 2024\u00a0г.',
    });
    expect(period(months(2024, 7, 3))).toEqual({
      en: 'Q3 2024',
      de: '3. Quartal 2024',
      ru: 'III квартал 2024\u00a0г.',
      be: 'III квартал 2024\u00a0г.',
    });
  });

  it('is one month, or months of two years', () => {
    expect(period(months(2024, 2, 1))).toEqual({
      en: 'February 2024',
      de: 'Februar 2024',
      ru: 'февраль 2024\u00a0г.',
      be: 'люты 2024\u00a0г.',
    });
    expect(period(months(2023, 11, 3))).toEqual({
      en: 'November 2023 – January 2024',
      de: 'November 2023 – Januar 2024',
      ru: 'ноябрь 2023\u00a0г. – январь 2024\u00a0г.',
      be: 'лістапад 2023\u00a0г. – студзень 2024\u00a0г.',
    });
  });
});

describe('a sentence', () => {
  it('reads right with a bare year, with years, and with a range that ends in an abbreviation', () => {
    const said = (language: Language) => {
      const words = wordsFor(language);
      const periods = [fullYear(2023), months(2022, 1, 24), toDate(2023, 9)];
      return periods.map((each) => words.missing.value_for('ВВП', formatPeriod(each, words)));
    };
    expect(said('ru')).toEqual([
      'ВВП: значение за 2023\u00a0г.',
      'ВВП: значение за 2022–2023\u00a0гг.',
      'ВВП: значение за январь–сентябрь 2023\u00a0г.',
    ]);
    expect(said('be')).toEqual([
      'ВВП: значэнне за 2023\u00a0г.',
      'ВВП: значэнне за 2022–2023\u00a0гг.',
      'ВВП: значэнне за студзень–верасень 2023\u00a0г.',
    ]);
    expect(said('de')[2]).toBe('ВВП: der Wert für den Zeitraum Jan.–Sept. 2023.');
  });

  it('leaves names in the nominative', () => {
    const post = inAll((language) => wordsFor(language).missing.post('Анна Иванова', ''));
    expect(post).toEqual({
      en: 'Анна Иванова: the post.',
      de: 'Анна Иванова: die Funktion.',
      ru: 'Анна Иванова: должность.',
      be: 'Анна Иванова: пасада.',
    });
  });

  it('does without a period where a value has none', () => {
    const status = (when: string) => inAll((language) => wordsFor(language).derived.caveats.status('X', when));
    expect(status('')).toEqual({
      en: 'Status of the value: X.',
      de: 'Status des Werts: X.',
      ru: 'Статус значения: X.',
      be: 'Статус значэння: X.',
    });
    expect(status('2023')).toEqual({
      en: 'Status of the value for 2023: X.',
      de: 'Status des Werts (2023): X.',
      ru: 'Статус значения (2023\u00a0г.): X.',
      be: 'Статус значэння (2023\u00a0г.): X.',
    });
  });

  it.each(languages)('ends with one full stop only, in %s', (language) => {
    const words = wordsFor(language);
    const sentences = [...saidTexts(words.missing), ...saidTexts(words.derived.caveats)].map(([, text]) => text);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((text) => !/[^.]\.$/.test(text))).toEqual([]);
  });
});

/** German, Russian and Belarusian take these over from English. */
const sameAsInEnglish = {
  de: ['indicators.index', 'labels.status', 'numbers.money'],
  ru: ['numbers.money'],
  be: ['numbers.money'],
};

describe('the words of a language', () => {
  it.each(['de', 'ru', 'be'] as const)('are not left in English, in %s', (language) => {
    const english = new Map(saidTexts(wordsFor('en')));
    const same = saidTexts(wordsFor(language)).filter(([path, text]) => english.get(path) === text);
    expect(same.map(([path]) => path)).toEqual(sameAsInEnglish[language]);
  });

  it.each(['ru', 'be'] as const)('are written in the Cyrillic letters of the language alone, in %s', (language) => {
    const foreign = language === 'ru' ? /[іўІЎ]/ : /[ищъИЩЪ]/;
    const texts = saidTexts(wordsFor(language)).map(([, text]) => text);
    expect(texts.filter((text) => foreign.test(text) || /[a-z][а-яёіў]|[а-яёіў][a-z]/iu.test(text))).toEqual([]);
  });

  it.each(['en', 'de'] as const)('hold no Cyrillic letter, in %s', (language) => {
    const texts = saidTexts(wordsFor(language)).map(([, text]) => text);
    expect(texts.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });
});

/** Every text of a table by its path; functions are given digits, which can be names, months, years and amounts. */
function saidTexts(table: object, path = ''): (readonly [path: string, text: string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    if (typeof value === 'function') return [[here, String(value('1', '2', '2023'))] as const];
    return typeof value === 'object' && value !== null ? saidTexts(value, here) : [];
  });
}
