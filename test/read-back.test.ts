import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBare, formatCompact, formatInProse, formatUnit } from '../src/document/format/format-amount.ts';
import { formatMeasure, lastShownStep } from '../src/document/format/format-measure.ts';
import { chooseScale } from '../src/document/format/scale.ts';
import { wordsFor } from '../src/document/words/words.ts';
import { Exact } from '../src/domain/decimal.ts';
import type { Measure } from '../src/domain/derived.ts';
import { languages } from '../src/domain/language.ts';
import { type Period, periodKey } from '../src/domain/period.ts';
import type { Quantity } from '../src/domain/quantity.ts';
import { parseAmount } from '../src/parse/amount.ts';
import { parsePeriod } from '../src/parse/period.ts';
import { figure, values } from './domain/figures.ts';

const unitNames = [
  'USD',
  'EUR',
  'RUB',
  'BYN',
  'GBP',
  'CNY',
  'CHF',
  'JPY',
  'KZT',
  'PLN',
  '%',
  't',
  'buses',
  'автобусов',
  'm',
];

/** Any amount with so many significant digits as people state, of any size and sign. */
const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    digits: fc.bigInt({ min: -999_999_999n, max: 999_999_999n }),
    power: fc.integer({ min: -4, max: 12 }),
    exact: fc.boolean(),
    unit: fc.constantFrom(...unitNames),
  })
  .map(({ digits, power, exact, unit }) => {
    const quantum = new Exact(10).pow(power);
    const value = new Exact(digits.toString()).times(quantum);
    return { value: value.isZero() ? new Exact(0) : value, unit, ...(!exact && { quantum }) };
  });

describe('an amount that the document has written', () => {
  const anyWritten = fc.record({
    quantity: anyQuantity,
    // Another amount of the figure may ask for a larger scale than this one.
    other: fc.integer({ min: 0, max: 13 }),
    language: fc.constantFrom(...languages),
  });

  it('is read back as the same amount, with the same precision where the scale can show it', () => {
    fc.assert(
      fc.property(anyWritten, ({ quantity, other, language }) => {
        const { unit } = quantity;
        const largest = { value: new Exact(10).pow(other), unit };
        const scale = chooseScale(figure({ unit, values: values([2022, quantity], [2023, largest]) }));
        const style = { language, words: wordsFor(language) };
        const cell = formatBare(quantity, scale, style, scale.decimals);
        const column = formatUnit(unit, scale, style);
        const written = [
          formatInProse(quantity, scale, style),
          formatCompact(quantity, scale, style),
          formatCompact(quantity, scale, style, scale.decimals),
          `${cell} ${column}`,
        ];
        for (const text of written) expectSame(text, quantity, scale.power);

        function expectSame(text: string, { value, quantum }: Quantity, power: number): void {
          const reading = parseAmount(text, { language, unit });
          if ('fault' in reading) {
            // One mark between thousands could be a decimal mark; then both readings are named, and one is right.
            expect([text, reading.fault.code]).toEqual([text, 'ambiguous-amount']);
            const [, wholeReading = ''] = / or (.*)$/.exec(reading.fault.message) ?? [];
            expectSame(wholeReading, { value, unit }, power);
            return;
          }
          expect([text, reading.amount.value.toFixed()]).toEqual([text, value.toFixed()]);
          if (quantum?.lte(new Exact(10).pow(power)))
            expect([text, reading.amount.quantum.toFixed()]).toEqual([text, quantum.toFixed()]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('as an estimate is read back as about so much, to the digits that are said', () => {
    const estimates = anyWritten.filter(({ quantity }) => !quantity.value.isZero() && quantity.unit !== '%');
    fc.assert(
      fc.property(estimates, fc.integer({ min: 1, max: 7 }), ({ quantity, language }, significantDigits) => {
        const { value, unit } = quantity;
        const scale = chooseScale(figure({ unit, values: values([2023, quantity]) }));
        const measure: Measure = {
          kind: 'amount',
          value,
          unit,
          interval: { low: value, high: value },
          significantDigits,
          estimate: true,
        };
        const style = { language, words: wordsFor(language) };
        for (const wording of ['prose', 'headline'] as const) {
          const text = formatMeasure(measure, scale, style, wording);
          const reading = parseAmount(text, { language, unit });
          if ('fault' in reading) {
            expect([text, reading.fault.code]).toEqual([text, 'ambiguous-amount']);
            continue;
          }
          expect(reading.amount.approximate).toBe(true);
          const distance = reading.amount.value.minus(value).abs();
          expect([text, distance.lte(lastShownStep(measure, wording).div(2))]).toEqual([text, true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a period by its key, as references and messages name it', () => {
  const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
    fc.record({
      kind: fc.constant('months' as const),
      start: fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) }),
      months: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({
      kind: fc.constant('day' as const),
      date: fc.record({
        year: fc.integer({ min: 1900, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    }),
  );

  it('is read back as the same period', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(periodKey(period))).toEqual({ period });
      }),
    );
  });
});
