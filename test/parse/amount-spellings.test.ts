import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { parseAmount } from '../../src/parse/amount.ts';

/** What becomes of an amount: its value and unit, or the code of the fault and its fix. */
function read(typed: string, language: Language, unit?: string): string {
  const reading = parseAmount(typed, { language, ...(unit !== undefined && { unit }) });
  if ('fault' in reading) return `${reading.fault.code}: ${reading.fault.hint}`;
  const { value, unit: written = '', approximate } = reading.amount;
  return `${approximate ? 'about ' : ''}${value.toFixed()} ${written}`.trim();
}

const noBreak = '\u00a0';
const thin = '\u2009';
const narrow = '\u202f';

describe('4.4 billion dollars', () => {
  it.each([
    ...['4.4bn.', '4.4 bln', '4.4B USD', 'US $4.4 billion', 'U.S.$4.4bn', 'USD4.4bn', 'usd 4.4 billion', '4.4bnUSD'],
    ...['4.4 USD bn', '4.4 USD billion', '4.4 billion U.S. dollars', '4.4 billion US$', '$4.4 billion USD'],
    ...[
      '4.4 thousand million',
      '4,400,000 thousand',
      '4.4E+9',
      `4.4${noBreak}bn`,
      `$4.4${thin}bn`,
      `4${narrow}400${narrow}000${narrow}000`,
    ],
  ])('are read in English from %j', (typed) => {
    expect(read(typed, 'en', 'USD').replace(' USD', '')).toBe('4400000000');
  });

  it.each([
    ...['4,4 Mrd US$', '4,4 Mrd.$', '4,4 MRD', '4,4 Mia.', '4,4 Md.', '4,4 Mrd.USD', '4,4Mrd.', '4,4 Mrd. US-Dollars'],
    ...['4,4 Mrd. US Dollar', '4,4 Mrd. U.S.-Dollar', 'US-Dollar 4,4 Mrd.', '4,4 Milliarden US-$', '4.400.000 TUSD'],
    ...[
      '4.400.000.000,00 USD',
      '4’400’000’000',
      "4'400 Mill. USD",
      `4${thin}400${thin}000${thin}000`,
      '0,0044 Bio. Dollar',
    ],
    ...['4,4 Mrd. amerikanische Dollar', `4,4${noBreak}Mrd.${noBreak}US-Dollar`],
  ])('are read in German from %j', (typed) => {
    expect(read(typed, 'de', 'USD').replace(' USD', '')).toBe('4400000000');
  });

  it.each([
    ...['4,4 млрд. долл. США', '4,4 млрд.$', '4,4 МЛРД', '4,4 Млрд.', '4,4 миллиарда долларов США', '$4,4 млрд'],
    ...['4400 млн.долл.', '4400 млн.долл.США', '4400000 тыс. долл.', '4400000 тыс.долл.', '4,4 млрд ам. долл.'],
    ...['долл. США 4,4 млрд', 'USD 4,4 млрд', '4,4 миллиарды', '4,4 млрд американских долларов', '4,4 млрд долл. США.'],
    ...[
      `4,4${noBreak}млрд${noBreak}долл.`,
      `4${noBreak}400${noBreak}000${noBreak}000`,
      '4,4 тыс. млн',
      '4.4 млpд долларов',
    ],
  ])('are read in Russian from %j', (typed) => {
    expect(read(typed, 'ru', 'USD').replace(' USD', '')).toBe('4400000000');
  });

  it.each([
    ...['4,4 млрд дол. ЗША', '4,4 млрд. долл. ЗША', '4,4 мільярда долараў', '4,4 мiльярда долараў ЗША', '4,4 мільярды'],
    ...['4,4 млрд амерыканскіх долараў', '4400 мільёнаў дол.', '4400000 тысяч долараў ЗША', '4400 млн.дол.'],
  ])('are read in Belarusian from %j', (typed) => {
    expect(read(typed, 'be', 'USD').replace(' USD', '')).toBe('4400000000');
  });
});

describe('the unit of an amount', () => {
  it.each([
    ['4,4 млрд юаней', 'ru', '4400000000 CNY'],
    ['4 billion RMB', 'en', '4000000000 CNY'],
    ['4,4 Mrd. Russische Rubel', 'de', '4400000000 RUB'],
    ['4,4 Mrd. belarussische Rubel', 'de', '4400000000 BYN'],
    ['4,4 млрд росс. руб.', 'ru', '4400000000 RUB'],
    ['4,4 млрд бел.руб.', 'ru', '4400000000 BYN'],
    ['2 беларускія рублі', 'be', '2 BYN'],
    ['2,5 расійскага рубля', 'be', '2.5 RUB'],
    ['300 тыс.тонн', 'ru', '300000 t'],
    ['4,4 млрд евро', 'ru', '4400000000 EUR'],
    ['A$4bn', 'en', '4000000000 AUD'],
    ['12 v. H.', 'de', '12 %'],
    ['12 проц.', 'ru', '12 %'],
    ['12 працэнтаў', 'be', '12 %'],
    ['55 автобусов', 'ru', '55 автобусов'],
  ] as const)('is known in %j (%s)', (typed, language, expected) => {
    expect(read(typed, language)).toBe(expected);
  });

  it.each([
    ['4,4 млрд руб.', 'ru'],
    ['4,4 млрд рублёў', 'be'],
    ['4,4 Mrd. Rubel', 'de'],
    ['4bn roubles', 'en'],
  ] as const)('is asked for where roubles could be of Russia or of Belarus: %j', (typed, language) => {
    expect(read(typed, language)).toBe('ambiguous-amount: Give the figure its unit: “unit: RUB” or “unit: BYN”.');
    expect(read(typed, language, 'BYN')).toMatch(/^4+0+ BYN$/);
  });

  it('is asked for where a sign or a letter could mean two things', () => {
    expect(read('¥4bn', 'en')).toBe('ambiguous-amount: Give the figure its unit: “unit: JPY” or “unit: CNY”.');
    expect(read('3 m', 'en')).toBe(
      'ambiguous-amount: Write million or mn for the one, and “unit: m” in the figure for the other.',
    );
    expect([read('3 m', 'en', 'USD'), read('3 m', 'en', 'm'), read('$3m', 'en')]).toEqual([
      '3000000',
      '3 m',
      '3000000 USD',
    ]);
  });

  it.each([
    ['4,4 мрд', 'ru', 'Did you mean “млрд”?'],
    ['4,4 MLN', 'de', 'Did you mean “Mio.”?'],
    ['4.4 MRD', 'en', 'Did you mean “billion”?'],
    ['4.4 mil', 'en', 'Did you mean “million”?'],
    ['4.4 milliard', 'en', 'Did you mean “billion”?'],
    ['4,4 тыщ', 'ru', 'Did you mean “тыс.”?'],
    ['5 сотен', 'ru', 'The scale words of this briefing’s language are тыс., млн, млрд, трлн.'],
    ['3 lakh', 'en', 'The scale words of this briefing’s language are thousand, million, billion, trillion.'],
    ['4 M€', 'de', 'The scale words of this briefing’s language are Tsd., Mio., Mrd., Bio.'],
  ] as const)('is never a scale word that was not recognised: %j (%s)', (typed, language, hint) => {
    expect(read(typed, language)).toBe(`bad-amount: ${hint}`);
  });
});

describe('an amount that is more than one exact number', () => {
  it.each([
    ['порядка 4,4 млрд', 'ru'],
    ['прибл. 4,4 млрд', 'ru'],
    ['прыблізна 4,4 млрд', 'be'],
    ['rd. 4,4 Mrd.', 'de'],
    ['c. 4.4 bn', 'en'],
  ] as const)('is read as about so much: %j', (typed, language) => {
    expect(read(typed, language)).toBe('about 4400000000');
  });

  it.each([
    ['более 4,4 млрд', 'ru', 'примерно'],
    ['больш за 4,4 млрд', 'be', 'прыкладна'],
    ['knapp 4,4 Mrd.', 'de', 'rund'],
    ['over 4.4 billion', 'en', 'about'],
    ['>4.4 billion', 'en', 'about'],
  ] as const)('is refused where it is a bound: %j', (typed, language, about) => {
    expect(read(typed, language)).toContain(
      `with “${about}” before it; what else is known of it can stand under “note:”`,
    );
  });

  it.each([
    ['4.4-4.5 billion', 'en', 'about'],
    ['4,4 bis 4,5 Mrd.', 'de', 'rund'],
    ['4,4–4,5 млрд', 'ru', 'примерно'],
  ] as const)('is refused where it is a range: %j', (typed, language, about) => {
    expect(read(typed, language)).toBe(
      `bad-amount: Write its middle with “${about}” before it, and the range under “note:”.`,
    );
  });
});

describe('an amount in another notation', () => {
  it.each([
    ['4.4 x 10^9', 'Write 4.4e9.'],
    ['4.4×10^9', 'Write 4.4e9.'],
    ['4.4 e9', 'Write 4.4e9.'],
    ['.5 billion', 'Write 0.5.'],
    ['4½ billion', 'Write the fraction in decimals, such as 0.5.'],
    ['1/2 billion', 'Write the fraction in decimals, such as 0.5.'],
  ])('is shown as it should be written: %j', (typed, hint) => {
    expect(read(typed, 'en', 'USD')).toBe(`bad-amount: ${hint}`);
  });

  it.each([
    ['minus 0,2 Mrd.', 'de'],
    ['минус 0,2 млрд', 'ru'],
    ['мінус 0,2 млрд', 'be'],
    ['‑0,2 млрд', 'ru'],
  ] as const)('has its minus in words or as a no-break hyphen: %j', (typed, language) => {
    expect(read(typed, language)).toBe('-200000000');
  });
});
