import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '../../src/domain/decimal.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { interval } from '../../src/domain/quantity.ts';
import { type AmountReading, parseAmount } from '../../src/parse/amount.ts';

function read(typed: string, language: Language = 'en', unit?: string): AmountReading {
  return parseAmount(typed, { language, ...(unit === undefined ? {} : { unit }) });
}

function amountOf(typed: string, language: Language = 'en', unit?: string) {
  const reading = read(typed, language, unit);
  if ('fault' in reading) throw new Error(`${typed}: ${reading.fault.message}`);
  return reading.amount;
}

function readValue(typed: string, language: Language = 'en', unit = 'USD'): string {
  return amountOf(typed, language, unit).value.toFixed();
}

function faultOf(typed: string, language: Language = 'en', unit = 'USD') {
  const reading = read(typed, language, unit);
  if ('amount' in reading) throw new Error(`${typed} was read as ${reading.amount.value.toFixed()}`);
  return reading.fault;
}

describe('an amount', () => {
  it.each([
    '4400000000',
    '4,400,000,000',
    '4 400 000 000',
    '4.4 billion',
    '4.4 Billion',
    '4.4 bn',
    '4.4bn',
    '4.4e9',
    '4.4E9',
    '4400 million',
    '0.0044 trillion',
    '4.4 billion USD',
    'USD 4.4 billion',
    '$4.4bn',
    '$ 4.4 bn',
    'US$4.4bn',
    '4.4 billion dollars',
    '+4.4 billion',
    'about 4.4 billion',
    '  4.4 billion  ',
    '4.4\u00A0billion',
  ])('in English can be written %s', (typed) => {
    expect(readValue(typed)).toBe('4400000000');
  });

  it.each(['4,4 Mrd.', '4,4 Mrd', '4.4 Mrd.', '4,4 Milliarden', '4400 Mio.', '4,4 Mrd. USD', '4,4 Mrd. US-Dollar'])(
    'in German can be written %s',
    (typed) => {
      expect(readValue(typed, 'de')).toBe('4400000000');
    },
  );

  it.each([
    ['ru', '4,4 млрд'],
    ['ru', '4.4 млрд'],
    ['ru', '4,4 миллиарда долларов'],
    ['ru', '4400 млн долларов США'],
    ['ru', '4 400 000 тыс.'],
    ['ru', '0,0044 трлн'],
    ['be', '4,4 мільярда'],
    ['be', '4,4 млрд долараў'],
    ['be', '4400 мільёнаў'],
  ] as const)('in %s can be written %s', (language, typed) => {
    expect(readValue(typed, language)).toBe('4400000000');
  });

  it.each(['−0.2 billion', '-0.2 billion', '− 0.2 billion', '−$0.2bn', '$−0.2bn', '-0.2e9'])(
    'below zero can be written %s',
    (typed) => {
      expect(readValue(typed)).toBe('-200000000');
    },
  );

  it('one million million is a Billion in German and a trillion in English', () => {
    const million = new Exact(10).pow(12).times(5).toFixed();
    expect([readValue('5 Bio.', 'de'), readValue('5 Billionen', 'de'), readValue('5 trillion')]).toEqual([
      million,
      million,
      million,
    ]);
  });

  it('with Billion in a German briefing says which of the two was taken', () => {
    const reading = read('4 Billionen', 'de', 'USD');
    expect(reading).toMatchObject({ warning: { code: 'ambiguous-scale-word' } });
    expect('warning' in reading && reading.warning?.message).toContain('was taken as 10^12');
    expect(read('4 Bio.', 'de', 'USD')).not.toHaveProperty('warning');
  });

  it('can be in any unit of its figure', () => {
    expect(amountOf('55 buses', 'en', 'buses')).toMatchObject({ unit: 'buses' });
    expect(amountOf('12 %', 'en', '%')).toMatchObject({ unit: '%' });
    expect(amountOf('12 percent', 'en', '%')).toMatchObject({ unit: '%' });
    expect(amountOf('300 тыс. т', 'ru', 't').value.toFixed()).toBe('300000');
    expect(amountOf('3 m', 'en', 'm').value.toFixed()).toBe('3');
  });

  it('names the unit for a figure that has none', () => {
    expect(amountOf('€4.4bn').unit).toBe('EUR');
    expect(amountOf('20 lorries').unit).toBe('lorries');
    expect(amountOf('20').unit).toBeUndefined();
  });

  it('remembers that it is stated as about so much', () => {
    expect(amountOf('около 4,4 млрд', 'ru').approximate).toBe(true);
    expect(amountOf('~4.4 billion').approximate).toBe(true);
    expect(amountOf('4.4 billion').approximate).toBe(false);
  });

  it('of zero is zero, without a sign', () => {
    expect(amountOf('-0').value.isNegative()).toBe(false);
  });
});

describe('the precision of an amount', () => {
  it('is that of its last digit: 4.4 billion is 4.35 to 4.45 billion', () => {
    const { low, high } = interval({ ...amountOf('4.4 billion'), unit: 'USD' });
    expect([low.toFixed(), high.toFixed()]).toEqual(['4350000000', '4450000000']);
  });

  it.each([
    ['4400000000', '1'],
    ['4.40 billion', '10000000'],
    ['4.4e9', '100000000'],
    ['5 billion', '1000000000'],
    ['12.5', '0.1'],
  ])('of %s is %s', (typed, quantum) => {
    expect(amountOf(typed).quantum.toFixed()).toBe(quantum);
  });
});

describe('an amount that could mean two numbers', () => {
  it('names both readings with a German point between thousands', () => {
    expect(faultOf('1.234', 'de')).toMatchObject({
      code: 'ambiguous-amount',
      message: '“1.234” could mean 1,234 or 1234',
    });
    expect(faultOf('1.234 Mio. USD', 'de').hint).toBe(
      'Write 1,234 Mio. USD for the one and 1234 Mio. USD for the other.',
    );
  });

  it('names both readings with an English comma beside a word', () => {
    expect(faultOf('1,234 million').message).toBe('“1,234 million” could mean 1.234 million or 1234 million');
  });

  it('is none where the marks decide', () => {
    expect([readValue('1,234'), readValue('1,234.5'), readValue('1,234,567 dollars')]).toEqual([
      '1234',
      '1234.5',
      '1234567',
    ]);
    expect([readValue('1.234.567', 'de'), readValue('1.234,5', 'de'), readValue('1.23', 'de')]).toEqual([
      '1234567',
      '1234.5',
      '1.23',
    ]);
    expect([readValue('0.234', 'de'), readValue('1234.567', 'de'), readValue('1,234', 'ru')]).toEqual([
      '0.234',
      '1234.567',
      '1.234',
    ]);
  });
});

describe('an amount that cannot be read', () => {
  it.each(['soon', 'billion', '', '4.4.4', '1,23,456', '4.4 4 billion', '--4', '4 billion 5', '1e99', '9'.repeat(50)])(
    'is refused: %j',
    (typed) => {
      expect(faultOf(typed).code).toBe('bad-amount');
    },
  );

  it('is shown as it should be written, where that is plain', () => {
    expect(faultOf('4,4 billion').hint).toBe('Write 4.4 billion.');
    expect(faultOf('1.234.567').hint).toBe('Write 1234567.');
    expect(faultOf('4.4 bilion').hint).toBe('Did you mean “billion”?');
  });

  it('has its scale word in another language than the briefing', () => {
    expect(faultOf('4.4 Mrd.').hint).toBe('Did you mean “billion”?');
    expect(faultOf('4.4 млрд', 'de').hint).toBe('Did you mean “Mrd.”?');
    expect(faultOf('4,4 bn', 'ru').hint).toBe('Did you mean “млрд”?');
  });

  it('has another unit than its figure', () => {
    expect(faultOf('5 billion EUR')).toMatchObject({
      code: 'unlike-units',
      message: 'The amount is in “EUR”, its figure in “USD”',
    });
    expect(faultOf('€5bn').code).toBe('unlike-units');
  });
});

describe('what stands after the number of a figure without a unit', () => {
  it.each(['5½', '5 billion (est.)', '5 ²', '5 / year'])('is no unit where it cannot be one: %s', (typed) => {
    const reading = parseAmount(typed, { language: 'en' });
    expect(reading).toMatchObject({ fault: { code: 'bad-amount' } });
  });

  it.each([
    ['5 °C', '°C'],
    ['5 ‰', '‰'],
    ['5 µg', 'µg'],
  ])('is the unit where it can be one: %s', (typed, unit) => {
    expect(parseAmount(typed, { language: 'en' })).toMatchObject({ amount: { unit } });
  });
});

describe('an amount below zero', () => {
  it.each(['–5', '(5)', '(4.4 billion)'])('in the manner of other programs is refused with the fix: %s', (typed) => {
    expect(faultOf(typed).hint).toBe('Write an amount below zero with a minus before it: -5.');
  });
});

describe('any amount', () => {
  const scales = { en: 'billion', de: 'Mrd.', ru: 'млрд', be: 'млрд' } as const;
  const numbers = fc.record({
    language: fc.constantFrom(...languages),
    whole: fc.integer({ min: 0, max: 999_999 }),
    decimals: fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 2 }),
    negative: fc.boolean(),
  });

  it('is read exactly, to the digits with which it was stated, in every language', () => {
    fc.assert(
      fc.property(numbers, ({ language, whole, decimals, negative }) => {
        const sign = negative ? '−' : '';
        const mark = language === 'en' ? '.' : ',';
        const typed = `${sign}${whole}${decimals === '' ? '' : mark + decimals} ${scales[language]}`;
        const { value, quantum } = amountOf(typed, language);
        const expected = new Exact(`${whole}.${decimals || '0'}`).times(1e9).times(negative ? -1 : 1);
        expect(value.eq(expected)).toBe(true);
        expect(quantum.eq(new Exact(10).pow(9 - decimals.length))).toBe(true);
      }),
    );
  });

  it('is read or refused with a fix, whatever was typed', () => {
    const parts = fc.constantFrom('4', '.', ',', ' ', '-', '−', '$', 'e9', 'bn', 'Mrd.', 'млрд', 'USD', "'", '0', '%');
    const typed = fc.oneof(
      fc.string(),
      fc.array(parts).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...languages), (text, language) => {
        const reading = read(text, language, 'USD');
        if ('amount' in reading) expect(reading.amount.value.isFinite()).toBe(true);
        else expect(reading.fault.hint).not.toBe('');
      }),
    );
  });
});
