import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBare,
  formatCompact,
  formatInProse,
  formatUnit,
  type NumberStyle,
} from '../../src/document/format/format-amount.ts';
import { addMinutes, formatDateWithDay, formatTime } from '../../src/document/format/format-date.ts';
import { formatInterval, formatMeasure, type Wording } from '../../src/document/format/format-measure.ts';
import { formatNumber, formatSigned } from '../../src/document/format/format-number.ts';
import { formatMonthNames, formatPeriod } from '../../src/document/format/format-period.ts';
import { chooseScale, type Scale } from '../../src/document/format/scale.ts';
import { wordsFor } from '../../src/document/words/words.ts';
import { Exact } from '../../src/domain/decimal.ts';
import type { Measure } from '../../src/domain/derived.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { fullYear, type MonthSpan, type Period } from '../../src/domain/period.ts';
import { asideOf, exactly, figure, measureOf, smolensk, stated, toDate, values } from '../domain/figures.ts';

const english = style('en');
const billions: Scale = { power: 9, decimals: 1 };
const units: Scale = { power: 0, decimals: 0 };

function style(language: Language): NumberStyle {
  return { language, words: wordsFor(language) };
}

function number(text: string, decimals: number, language: Language = 'en'): string {
  return formatNumber(new Exact(text), decimals, language);
}

describe('a number', () => {
  it('is rounded half away from zero', () => {
    expect(['0.05', '-0.05', '0.25', '-0.25', '0.15', '1.04'].map((text) => number(text, 1))).toEqual([
      '0.1',
      '−0.1',
      '0.3',
      '−0.3',
      '0.2',
      '1.0',
    ]);
    expect(number('2.5', 0)).toBe('3');
  });

  it('is never minus zero', () => {
    expect(['-0.04', '-0', '0', '-0.049999'].map((text) => number(text, 1))).toEqual(['0.0', '0.0', '0.0', '0.0']);
    expect(formatSigned(new Exact('-0.04'), 1, 'en')).toBe('0.0');
  });

  it('has a plus sign where it is signed and shown as above zero', () => {
    expect(['3', '0.04', '0', '-3'].map((text) => formatSigned(new Exact(text), 1, 'en'))).toEqual([
      '+3.0',
      '0.0',
      '0.0',
      '−3.0',
    ]);
  });

  it('is grouped with the marks of its language', () => {
    const shown = languages.map((language) => number('1234567.5', 1, language).replace(/\s/gu, ' '));
    expect(Object.fromEntries(languages.map((language, index) => [language, shown[index]]))).toEqual({
      en: '1,234,567.5',
      de: '1.234.567,5',
      ru: '1 234 567,5',
      be: '1 234 567,5',
    });
  });

  it('keeps its thousands together at the end of a line', () => {
    expect(number('1234567', 0, 'ru') + number('1234567', 0, 'be')).not.toContain(' ');
  });

  it('keeps all digits of what no binary number holds', () => {
    expect(number('12345678901234567890.12', 2)).toBe('12,345,678,901,234,567,890.12');
    expect(number('0.1', 30)).toBe(`0.1${'0'.repeat(29)}`);
  });

  it('lies within half a step of the exact value, read back from its digits', () => {
    const anyNumber = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(
        anyNumber,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...languages),
        ([digits, power], decimals, language) => {
          const value = new Exact(digits.toString()).div(new Exact(10).pow(power));
          const shown = readBack(formatNumber(value, decimals, language), language);
          const half = new Exact(10).pow(-decimals).div(2);
          expect(shown.minus(value).abs().lte(half)).toBe(true);
        },
      ),
    );
  });
});

function readBack(text: string, language: Language): Exact {
  const plain = text.replace('−', '-').replace(/\s/gu, '');
  const digits = language === 'en' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.');
  return new Exact(digits);
}

describe('the scale of a figure', () => {
  it('is the largest that the largest amount reaches', () => {
    expect(chooseScale(smolensk())).toEqual({ power: 9, decimals: 1 });
    expect(chooseScale(figure({ values: values([2023, stated('0.344')]) }))).toEqual({ power: 6, decimals: 0 });
    expect(chooseScale(figure({ values: values([2023, stated('-4400')]) }))).toEqual({ power: 12, decimals: 3 });
  });

  it('is shared, so that small amounts stand beside large ones', () => {
    const scale = chooseScale(figure({ values: values([2022, stated('4.4')], [2023, stated('0.344')]) }));
    expect(scale).toEqual({ power: 9, decimals: 3 });
    // What was stated with one decimal gets no more of them, and only what is exact is filled up.
    expect(formatCompact(stated('4.4'), scale, english, scale.decimals)).toBe('4.4 bn USD');
    expect(formatCompact({ value: new Exact('5e9'), unit: 'USD' }, scale, english, scale.decimals)).toBe(
      '5.000 bn USD',
    );
    expect(formatCompact(stated('0.344'), scale, english)).toBe('0.344 bn USD');
  });

  it('is none for an amount that was stated to the unit', () => {
    const precise = { value: new Exact('4412345678'), quantum: new Exact(1), unit: 'USD' };
    const scale = chooseScale(figure({ values: values([2023, precise]) }));
    expect(scale).toEqual({ power: 0, decimals: 0 });
    expect(formatCompact(precise, scale, english)).toBe('4,412,345,678 USD');
  });

  it('is none for a few things that are counted', () => {
    const buses = { value: new Exact(55), quantum: new Exact(1), unit: 'buses' };
    const scale = chooseScale(figure({ unit: 'buses', values: values([2023, buses]) }));
    expect(scale).toEqual({ power: 0, decimals: 0 });
    expect(formatInProse(buses, scale, english)).toBe('55 buses');
  });

  it('is decided by the target too, but not by amounts in another unit', () => {
    const target = { quantity: exactly('5'), place: { line: 1, column: 1, length: 1 } };
    expect(chooseScale(figure({ values: values([2023, stated('0.9')]), target })).power).toBe(9);
    const roubles = values([2022, stated('0.9')], [2023, stated('220', 'RUB')]);
    expect(chooseScale(figure({ values: roubles })).power).toBe(6);
  });
});

describe('an amount', () => {
  it('is shown as precisely as it was stated', () => {
    expect(['5', '5.0', '4.40', '-0.2'].map((text) => formatBare(stated(text), billions, english))).toEqual([
      '5',
      '5.0',
      '4.40',
      '−0.2',
    ]);
  });

  it('is a percentage without a scale word', () => {
    const share = { value: new Exact('12.5'), unit: '%' };
    expect(formatInProse(share, units, english)).toBe('12.5 %');
    expect(formatCompact(share, units, style('de'))).toBe('12,5\u00a0%');
  });

  it('has its unit above a column', () => {
    expect([formatUnit('USD', billions, english), formatUnit('buses', units, english)]).toEqual(['bn USD', 'buses']);
  });
});

describe('a calculated number', () => {
  const gap = measureOf(smolensk(), 'gap');
  const growth = measureOf(smolensk(), 'growth_needed');
  const runRate = measureOf(smolensk(), 'run_rate');
  const pace = measureOf(smolensk(), 'pace');

  it('is said as an amount, in running text and in lists', () => {
    expect(inWordings(gap, ['prose', 'headline', 'detail'])).toEqual(['$0.6 billion', '0.6 bn USD', '0.6 bn USD']);
  });

  it('is said as about where it is an estimate, and one digit finer beside its formula', () => {
    expect(inWordings(growth, ['prose', 'headline', 'detail'])).toEqual(['about 14 %', 'about 14 %', '13.6 %']);
    expect(inWordings(runRate, ['prose', 'detail'])).toEqual(['about $4.1 billion', '4.13 bn USD']);
  });

  it('is a pace with three digits', () => {
    expect(inWordings(pace, ['prose', 'headline'])).toEqual(['$0.344 billion a month', '0.344 bn USD a month']);
  });

  it('is a share without a sign, and a change with one', () => {
    expect(inWordings(measureOf(smolensk(), 'attainment'), ['headline'])).toEqual(['88.0 %']);
    const grown = figure({ values: values([[2023, 9], stated('2.0')], [[2024, 9], stated('2.2')]) });
    expect(inWordings(measureOf(grown, 'change_on_same_period'), ['headline'])).toEqual(['+10.0 %']);
    const fallen = figure({ values: values([[2023, 9], stated('2.5')], [[2024, 9], stated('2.2')]) });
    expect(inWordings(measureOf(fallen, 'change_on_same_period'), ['headline'])).toEqual(['−12.0 %']);
  });

  it('is a ratio with two decimals', () => {
    expect(inWordings(asideOf(smolensk(), 'pace_needed').measure, ['headline'])).toEqual(['1.84 times']);
  });

  it('is a difference of shares in percentage points', () => {
    const points = exactMeasure('percentage_points', '3');
    const shown = languages.map((language) => formatMeasure(points, units, style(language), 'headline'));
    expect(Object.fromEntries(languages.map((language, index) => [language, shown[index]]))).toEqual({
      en: '+3.0 percentage points',
      de: '+3,0 Prozentpunkte',
      ru: '+3,0 процентного пункта',
      be: '+3,0 працэнтнага пункта',
    });
  });

  it('is a yearly rate with two decimals', () => {
    expect(inWordings(exactMeasure('annual_rate', '0.04353'), ['detail'])).toEqual(['4.35 %']);
  });

  it('is rounded to its digits where it is a large estimate', () => {
    const rough: Measure = { ...exactMeasure('amount', '1646089'), unit: 't', estimate: true, significantDigits: 3 };
    expect(formatMeasure(rough, units, english, 'headline')).toBe('about 1,650,000 t');
  });

  function inWordings(measure: Measure, wordings: readonly Wording[]): string[] {
    return wordings.map((wording) => formatMeasure(measure, billions, english, wording));
  }
});

function exactMeasure(kind: Measure['kind'], value: string): Measure {
  const exact = new Exact(value);
  return { kind, value: exact, interval: { low: exact, high: exact }, significantDigits: 2, estimate: false };
}

describe('the interval of a calculated number', () => {
  it('has its unit once, and is one digit finer than an amount was stated', () => {
    expect(formatInterval(measureOf(smolensk(), 'growth_needed'), billions, english)).toBe('12.4 to 14.9 %');
    expect(formatInterval(measureOf(smolensk(), 'gap'), billions, english)).toBe('0.55 to 0.65 bn USD');
    expect(formatInterval(measureOf(smolensk(), 'run_rate'), billions, english)).toBe('4.07 to 4.20 bn USD');
  });

  it('is said in the words of each language', () => {
    const growth = measureOf(smolensk(), 'growth_needed');
    expect(formatInterval(growth, billions, style('de'))).toBe('12,4 bis 14,9\u00a0%');
    expect(formatInterval(growth, billions, style('ru'))).toBe('от 12,4 до 14,9\u00a0%');
    expect(formatInterval(growth, billions, style('be'))).toBe('ад 12,4 да 14,9\u00a0%');
  });

  it('is left out where the number is exact', () => {
    expect(formatInterval(exactMeasure('share', '0.5'), units, english)).toBeUndefined();
  });
});

describe('a period', () => {
  const english = wordsFor('en');

  it('is named by its kind', () => {
    const periods: Period[] = [
      fullYear(2023),
      span(2022, 1, 24),
      span(2024, 1, 6),
      span(2024, 7, 6),
      span(2024, 1, 3),
      span(2024, 10, 3),
      span(2024, 9, 1),
      toDate(2024, 9),
      span(2024, 2, 3),
      span(2023, 7, 12),
      { kind: 'day', date: { year: 2024, month: 11, day: 18 } },
      { kind: 'label', text: 'last two years' },
    ];
    expect(periods.map((period) => formatPeriod(period, english))).toEqual([
      '2023',
      '2022–2023',
      'H1 2024',
      'H2 2024',
      'Q1 2024',
      'Q4 2024',
      'September 2024',
      'Jan–Sep 2024',
      'Feb–Apr 2024',
      'July 2023 – June 2024',
      '18 Nov 2024',
      'last two years',
    ]);
  });

  it('is named by its months where a quarter would hide them', () => {
    expect([span(2024, 10, 3), span(2024, 12, 1)].map((months) => formatMonthNames(months, english))).toEqual([
      'Oct–Dec 2024',
      'December 2024',
    ]);
  });

  function span(year: number, month: number, months: number): MonthSpan {
    return { kind: 'months', start: { year, month }, months };
  }
});

describe('a date with its day', () => {
  it.each([
    ['Mon 18 Nov 2024', 2024, 11, 18],
    ['Thu 29 Feb 2024', 2024, 2, 29],
    ['Fri 1 Mar 2024', 2024, 3, 1],
    ['Mon 1 Jan 2024', 2024, 1, 1],
    ['Sun 31 Dec 2023', 2023, 12, 31],
    ['Sat 1 Jan 2000', 2000, 1, 1],
    ['Tue 29 Feb 2000', 2000, 2, 29],
    ['Mon 1 Jan 1900', 1900, 1, 1],
    ['Sun 28 Feb 2100', 2100, 2, 28],
    ['Mon 1 Mar 2100', 2100, 3, 1],
  ])('is %s', (shown, year, month, day) => {
    expect(formatDateWithDay({ year, month, day }, wordsFor('en'))).toBe(shown);
  });
});

describe('a time', () => {
  it('has two digits for hour and minute', () => {
    expect(formatTime({ hour: 9, minute: 5 })).toBe('09:05');
  });

  it('goes on with the next day past midnight', () => {
    expect(formatTime(addMinutes({ hour: 23, minute: 30 }, 45))).toBe('00:15');
  });
});
