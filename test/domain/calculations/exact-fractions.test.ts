import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '../../../src/domain/decimal.ts';
import type { DerivedName } from '../../../src/domain/derived.ts';
import { fullYear } from '../../../src/domain/period.ts';
import { asideOf, figure, measureOf, place, toDate } from '../figures.ts';

/** A fraction of whole numbers, calculated without any rounding; the denominator is above zero. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

/** The numbers of one figure: earlier and latest full year, the same months before, the months so far, target and peak. */
const numbers = fc.record({
  earlier: amount(1, 10 ** 6),
  latest: amount(1, 10 ** 6),
  sameMonths: amount(1, 10 ** 6),
  soFar: amount(1, 10 ** 6),
  peak: amount(1, 10 ** 6),
  target: amount(2 * 10 ** 6, 10 ** 7),
  months: fc.integer({ min: 1, max: 11 }),
  years: fc.integer({ min: 1, max: 6 }),
});
type Numbers = typeof numbers extends fc.Arbitrary<infer N> ? N : never;

/** The formulas of the design, written again with whole numbers. */
const byHand: Partial<Record<DerivedName, (n: Numbers, m: bigint) => Fraction>> = {
  gap: ({ target, latest }) => [target - latest, 1n],
  attainment: ({ target, latest }) => [latest, target],
  shortfall: ({ target, latest }) => [target - latest, target],
  growth_needed: ({ target, latest }) => [target - latest, latest],
  change_on_same_period: ({ soFar, sameMonths }) => [soFar - sameMonths, sameMonths],
  done_share: ({ soFar, latest }) => [soFar, latest],
  pace: ({ soFar }, m) => [soFar, m],
  pace_needed: ({ target, soFar }, m) => [target - soFar, 12n - m],
  run_rate: ({ soFar }, m) => [soFar * 12n, m],
  change_from_peak: ({ latest, peak }) => [latest - peak, peak],
};

describe('calculated again with exact fractions of whole numbers', () => {
  it.each(Object.entries(byHand) as [DerivedName, (n: Numbers, m: bigint) => Fraction][])(
    '%s agrees',
    (name, formula) => {
      fc.assert(
        fc.property(numbers, (n) => {
          expectEqual(measureOf(figureOf(n), name).value, formula(n, BigInt(n.months)));
        }),
      );
    },
  );

  it('pace_needed_to_match agrees wherever the year before is not matched yet', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        fc.pre(n.soFar < n.latest);
        const left = 12n - BigInt(n.months);
        expectEqual(measureOf(figureOf(n), 'pace_needed_to_match').value, [n.latest - n.soFar, left]);
        const ratio: Fraction = [(n.latest - n.soFar) * BigInt(n.months), left * n.soFar];
        expectEqual(asideOf(figureOf(n), 'pace_needed_to_match').measure.value, ratio);
      }),
    );
  });

  it('the ratio to the pace so far, the part of the year and the distance of the run rate agree', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const m = BigInt(n.months);
        expectEqual(asideOf(figureOf(n), 'pace_needed').measure.value, [(n.target - n.soFar) * m, (12n - m) * n.soFar]);
        expectEqual(asideOf(figureOf(n), 'done_share').measure.value, [m, 12n]);
        const distance = n.target * m - n.soFar * 12n;
        fc.pre(distance !== 0n);
        const { code, measure } = asideOf(figureOf(n), 'run_rate');
        expect(code).toBe(distance > 0n ? 'below_target' : 'above_target');
        expectEqual(measure.value, [distance > 0n ? distance : -distance, m]);
      }),
    );
  });

  it('the annual growth, compounded again, leads from the first year to the last', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const rate = measureOf(figureOf(n), 'cagr').value;
        const [factor, unit] = fractionOf(rate.plus(1));
        const power = BigInt(n.years);
        expectNear([n.earlier * factor ** power, unit ** power], [n.latest, 1n]);
      }),
    );
  });

  it('the annual growth needed, compounded again, leads from the latest year to the target', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const rate = measureOf(figureOf(n, 2023 + n.years), 'cagr_needed').value;
        const [factor, unit] = fractionOf(rate.plus(1));
        const power = BigInt(n.years);
        expectNear([n.latest * factor ** power, unit ** power], [n.target, 1n]);
      }),
    );
  });
});

function amount(min: number, max: number) {
  return fc.integer({ min, max }).map(BigInt);
}

function figureOf({ earlier, latest, sameMonths, soFar, peak, target, months, years }: Numbers, by = 2024) {
  const inDollars = (whole: bigint) => ({ value: new Exact(whole.toString()), quantum: new Exact(1), unit: 'USD' });
  return figure({
    values: [
      { period: toDate(2024, months), quantity: inDollars(soFar), place },
      { period: toDate(2023, months), quantity: inDollars(sameMonths), place },
      { period: fullYear(2023), quantity: inDollars(latest), place },
      { period: fullYear(2023 - years), quantity: inDollars(earlier), place },
    ],
    target: { quantity: inDollars(target), by: fullYear(by), place },
    peak: { quantity: inDollars(peak), place },
  });
}

/** A decimal as the fraction that its digits say. */
function fractionOf(decimal: Exact): Fraction {
  const [whole = '', decimals = ''] = decimal.toFixed().split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

/** The decimal is the fraction itself, or where it cannot be, the fraction cut off at thirty digits or later. */
function expectEqual(decimal: Exact, fraction: Fraction): void {
  expectNear(fractionOf(decimal), fraction);
}

function expectNear([a, b]: Fraction, [c, d]: Fraction): void {
  const difference = a * d - c * b;
  const allowed = (c * b < 0n ? -c * b : c * b) / 10n ** 30n;
  expect(difference <= allowed && difference >= -allowed, `${a}/${b} is ${c}/${d}`).toBe(true);
}
