import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFigure } from '../../../src/domain/calculations/derive-figure.ts';
import { Exact } from '../../../src/domain/decimal.ts';
import type { Derived, Measure } from '../../../src/domain/derived.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { fullYear } from '../../../src/domain/period.ts';
import { asideOf, figure, measureOf, place } from '../figures.ts';

type Fraction = readonly [numerator: bigint, denominator: bigint];

const amount = fc.integer({ min: 1, max: 10 ** 6 }).map(BigInt);
const numbers = fc.record({
  now: amount,
  before: amount,
  other: amount,
  otherBefore: amount,
  rate: amount,
  rateBefore: amount,
});
type Numbers = typeof numbers extends fc.Arbitrary<infer N> ? N : never;

const between = { reporter: 'Belarus', partner: 'Russia' };
const mirrored = { reporter: 'Russia', partner: 'Belarus' };

function series(parts: Partial<Figure>, before: bigint, now: bigint, factor = 1): Figure {
  const unit = parts.unit ?? 'USD';
  const inUnits = (whole: bigint) => ({
    value: new Exact(whole.toString()).times(factor),
    quantum: new Exact(factor),
    unit,
  });
  return figure({
    ...parts,
    values: [
      { period: fullYear(2022), quantity: inUnits(before), place },
      { period: fullYear(2023), quantity: inUnits(now), place },
    ],
  });
}

/** Exports with their imports, mirror, and two parts of the exports. */
function briefing(n: Numbers, factor = 1): readonly [Figure, ...Figure[]] {
  return [
    series({ id: 'exports', indicator: 'exports', between }, n.before, n.now, factor),
    series({ id: 'imports', indicator: 'imports', between }, n.otherBefore, n.other, factor),
    series({ id: 'mirror', indicator: 'imports', between: mirrored }, n.otherBefore, n.other, factor),
    series({ id: 'a', indicator: 'exports', between, scope: 'a', partOf: 'exports' }, n.rateBefore, n.rate, factor),
    series({ id: 'b', indicator: 'exports', between, scope: 'b', partOf: 'exports' }, n.other, n.otherBefore, factor),
  ];
}

function named(figures: readonly Figure[], id: string): Figure {
  const found = figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no figure ${id}`);
  return found;
}

describe('calculated again with exact fractions of whole numbers', () => {
  const ofExports: Record<string, (n: Numbers) => Fraction> = {
    turnover: (n) => [n.now + n.other, 1n],
    balance: (n) => [n.now - n.other, 1n],
    coverage: (n) => [n.now, n.other],
    mirror_discrepancy: (n) => [2n * (n.now > n.other ? n.now - n.other : n.other - n.now), n.now + n.other],
    other_contribution: (n) => [
      100n * (n.now - n.rate - n.otherBefore - (n.before - n.rateBefore - n.other)),
      n.before,
    ],
  };
  const ofPart: Record<string, (n: Numbers) => Fraction> = {
    share: (n) => [n.rate, n.now],
    change_of_share: (n) => [100n * (n.rate * n.before - n.rateBefore * n.now), n.now * n.before],
    contribution: (n) => [100n * (n.rate - n.rateBefore), n.before],
  };

  it.each(Object.entries(ofExports))('%s agrees', (name, formula) => {
    fc.assert(
      fc.property(numbers, (n) => {
        const all = briefing(n);
        expectEqual(measureOf(all[0], name as 'turnover', all).value, formula(n));
      }),
    );
  });

  it.each(Object.entries(ofPart))('%s agrees', (name, formula) => {
    fc.assert(
      fc.property(numbers, (n) => {
        fc.pre(n.before > 1n && n.now > 1n);
        const all = briefing(n);
        expectEqual(measureOf(named(all, 'a'), name as 'share', all).value, formula(n));
      }),
    );
  });

  it('the mirror discrepancy with imports / 1.06 agrees', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const all = briefing(n);
        const difference = 106n * n.now - 100n * n.other;
        const size = difference < 0n ? -difference : difference;
        expectEqual(asideOf(all[0], 'mirror_discrepancy', all).measure.value, [
          2n * size,
          106n * n.now + 100n * n.other,
        ]);
      }),
    );
  });

  it('twelve months, converted changes and implied bases agree', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const at = (whole: bigint, rate: bigint, year: number) => ({
          period: fullYear(year),
          quantity: { value: new Exact(whole.toString()), unit: 'RUB' },
          rate: { value: new Exact(rate.toString()), unit: 'RUB/USD' },
          place,
        });
        const roubles = figure({
          unit: 'RUB',
          convertTo: 'USD',
          values: [at(n.before, n.rateBefore, 2022), at(n.now, n.rate, 2023)],
        });
        expectEqual(measureOf(roubles, 'change_converted').value, [
          n.now * n.rateBefore - n.before * n.rate,
          n.rate * n.before,
        ]);
        const index = { form: 'percent', quantity: { value: new Exact(n.other.toString()), unit: '' } } as const;
        const indexed = figure({ unit: 'RUB', values: [{ ...at(n.now, 1n, 2023), index }] });
        expectEqual(measureOf(indexed, 'implied_base').value, [100n * n.now, n.other]);
        expectEqual(measureOf(indexed, 'change_on_same_period').value, [n.other - 100n, 100n]);
      }),
    );
  });
});

describe('every calculation with several figures', () => {
  it('lies within the interval that its inputs allow, and is a number', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const all = briefing(n);
        for (const { value, interval } of all.flatMap((each) => deriveFigure(each, all)).flatMap(measuresIn)) {
          expect(value.isFinite() && interval.low.isFinite() && interval.high.isFinite()).toBe(true);
          expect(interval.low.lte(value) && value.lte(interval.high)).toBe(true);
        }
      }),
    );
  });

  it('scales amounts with all inputs, and leaves ratios and points as they are', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 1000 }), (n, factor) => {
        const [before, after] = [briefing(n), briefing(n, factor)].map((all) =>
          all.flatMap((each) => deriveFigure(each, all)).flatMap(measuresIn),
        );
        expect(after?.length).toBe(before?.length);
        for (const [index, { kind, value }] of (before ?? []).entries()) {
          const isAmount = kind === 'amount' || kind === 'amount_per_month';
          expectNear(after?.[index]?.value, isAmount ? value.times(factor) : value);
        }
      }),
    );
  });

  it('never mixes units: with one figure in another unit nothing is calculated with both', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 4 }), (n, foreign) => {
        const all = briefing(n).map((each, index) =>
          index === foreign
            ? {
                ...each,
                unit: 'RUB',
                values: each.values.map((v) => ({ ...v, quantity: { ...v.quantity, unit: 'RUB' } })),
              }
            : each,
        );
        const computed = all.flatMap((each) => deriveFigure(each, all)).filter(({ outcome }) => outcome.computed);
        for (const { inputs } of computed)
          expect(new Set(inputs.map(({ quantity }) => quantity.unit).filter(isMoney)).size).toBeLessThan(2);
      }),
    );
  });

  it('does not depend on the order of the figures in the file', () => {
    const shuffled = numbers.chain((n) =>
      fc.tuple(fc.constant(n), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })),
    );
    fc.assert(
      fc.property(shuffled, ([n, order]) => {
        const all = briefing(n);
        const moved = order.flatMap((index) => all[index] ?? []);
        const values = (figures: readonly Figure[]) =>
          deriveFigure(all[0], figures).map(({ outcome }) => outcome.computed && outcome.measure.value.toFixed());
        expect(values(moved)).toEqual(values(all));
      }),
    );
  });
});

describe('what adds up', () => {
  it('is the balance with the imports to the exports, and the turnover without them', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const all = briefing(n);
        const imports = new Exact(n.other.toString());
        const exports = n.now.toString();
        expect(measureOf(all[0], 'balance', all).value.plus(imports).toFixed()).toBe(exports);
        expect(measureOf(all[0], 'turnover', all).value.minus(imports).toFixed()).toBe(exports);
      }),
    );
  });

  it('is the contributions of all parts and of everything else to the growth of the total', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        fc.pre(n.before > 1n);
        const all = briefing(n);
        const parts = ['a', 'b'].map((id) => measureOf(named(all, id), 'contribution', all).value);
        const sum = parts.reduce((a, b) => a.plus(b), measureOf(all[0], 'other_contribution', all).value);
        expectNear(sum, measureOf(all[0], 'change_on_same_period').value.times(100));
      }),
    );
  });

  it('is the shares of parts that make up the total to the whole', () => {
    fc.assert(
      fc.property(amount, amount, (first, second) => {
        const total = series({ id: 'total' }, 1n, first + second);
        const parts = [first, second].map((now, index) => series({ id: `p${index}`, partOf: 'total' }, 1n, now));
        const sum = parts.map((part) => measureOf(part, 'share', [total]).value).reduce((a, b) => a.plus(b));
        expectNear(sum, new Exact(1));
      }),
    );
  });
});

function isMoney(unit: string): boolean {
  return unit === 'USD' || unit === 'RUB';
}

function measuresIn({ outcome, asides }: Derived): readonly Measure[] {
  return [...(outcome.computed ? [outcome.measure] : []), ...asides.map(({ measure }) => measure)];
}

/** The decimal, times the denominator, is the numerator: to thirty digits, as quotients are cut off at forty. */
function expectEqual(decimal: Exact, [numerator, denominator]: Fraction): void {
  const [whole = '', decimals = ''] = decimal.toFixed().split('.');
  const [a, b] = [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
  const difference = a * denominator - numerator * b;
  const allowed = (denominator * b) / 10n ** 28n;
  expect(difference <= allowed && difference >= -allowed, `${decimal} is ${numerator}/${denominator}`).toBe(true);
}

function expectNear(a: Exact | undefined, b: Exact): void {
  const largest = Exact.max(a?.abs() ?? 0, b.abs(), 1);
  expect(a?.minus(b).abs().lte(largest.times('1e-28')), `${a} is ${b}`).toBe(true);
}
