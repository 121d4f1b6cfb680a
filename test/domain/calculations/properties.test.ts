import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFigure } from '../../../src/domain/calculations/derive-figure.ts';
import { Exact } from '../../../src/domain/decimal.ts';
import type { Derived, Measure } from '../../../src/domain/derived.ts';
import { type Figure, indicators } from '../../../src/domain/figure.ts';
import { fullYear } from '../../../src/domain/period.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { derive, figure, place, toDate } from '../figures.ts';

const isAmount = ({ kind }: Measure) => kind === 'amount' || kind === 'amount_per_month';

/** Amounts with up to three decimals as they are written, negative and zero among them; some of them exact. */
const quantity: fc.Arbitrary<Quantity> = fc
  .record({
    digits: fc.integer({ min: -9999, max: 9999 }),
    exponent: fc.integer({ min: -3, max: 9 }),
    exact: fc.boolean(),
  })
  .map(({ digits, exponent, exact }) => {
    const quantum = new Exact(10).pow(exponent);
    return { value: quantum.times(digits), unit: 'USD', ...(!exact && { quantum }) };
  });

const period = fc.oneof(
  fc.integer({ min: 2018, max: 2024 }).map(fullYear),
  fc.tuple(fc.integer({ min: 2022, max: 2025 }), fc.integer({ min: 1, max: 11 })).map(([y, m]) => toDate(y, m)),
);

const value = fc.record({ period, quantity, place: fc.constant(place) });

const anyFigure: fc.Arbitrary<Figure> = fc
  .record(
    {
      indicator: fc.constantFrom(...indicators),
      values: fc.uniqueArray(value, { selector: ({ period }) => JSON.stringify(period), maxLength: 8 }),
      target: fc.record({ quantity, by: period, place: fc.constant(place) }, { requiredKeys: ['quantity', 'place'] }),
      peak: fc.record({ quantity, place: fc.constant(place) }),
    },
    { requiredKeys: ['indicator', 'values'] },
  )
  .map(figure);

describe('every calculation', () => {
  it('gives numbers, and never something that is none', () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        for (const { value, interval } of deriveFigure(any, []).flatMap(measuresIn)) {
          for (const number of [value, interval.low, interval.high]) expect(number.isFinite()).toBe(true);
        }
      }),
    );
  });

  it('lies within the interval that its inputs allow', () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        for (const { value, interval } of deriveFigure(any, []).flatMap(measuresIn)) {
          expect(interval.low.lte(value) && value.lte(interval.high)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order in which the values stand in the file', () => {
    const shuffled = anyFigure.chain((any) =>
      fc.tuple(fc.constant(any), fc.shuffledSubarray([...any.values], { minLength: any.values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([any, values]) => {
        expect(plain(deriveFigure({ ...any, values }, []))).toEqual(plain(deriveFigure(any, [])));
      }),
    );
  });

  it('scales amounts with the inputs, and leaves ratios as they are', () => {
    fc.assert(
      fc.property(anyFigure, fc.integer({ min: 2, max: 1000 }), (any, factor) => {
        const before = deriveFigure(any, []).flatMap(measuresIn);
        const after = deriveFigure(scale(any, factor), []).flatMap(measuresIn);
        expect(after.length).toBe(before.length);
        for (const [index, measure] of before.entries()) {
          const scales = isAmount(measure) || measure.kind === 'percentage_points';
          const expected = scales ? measure.value.times(factor) : measure.value;
          expect(near(after[index]?.value, expected), `${measure.kind} ${expected}`).toBe(true);
        }
      }),
    );
  });

  it('leaves out whatever has another unit than the figure', () => {
    fc.assert(
      fc.property(anyFigure, value, fc.nat({ max: 8 }), (any, strange, position) => {
        const foreign = { ...strange, quantity: { ...strange.quantity, unit: 'RUB' } };
        const mixed = { ...any, values: any.values.toSpliced(position, 0, foreign) };
        expect(plain(deriveFigure(mixed, []))).toEqual(plain(deriveFigure(any, [])));
      }),
    );
  });

  it('gives the unit of the figure to amounts, and none to ratios', () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        for (const measure of deriveFigure(any, []).flatMap(measuresIn)) {
          expect(measure.unit).toBe(isAmount(measure) ? 'USD' : undefined);
        }
      }),
    );
  });
});

describe('the gap', () => {
  const withTarget = fc.record({ of2023: quantity, aim: quantity }).map(({ of2023, aim }) => {
    const values = [{ period: fullYear(2023), quantity: of2023, place }];
    return { of2023, aim, subject: figure({ values, target: { quantity: aim, place } }) };
  });

  it('adds up with the value to the target, unrounded and as printed', () => {
    fc.assert(
      fc.property(withTarget, ({ of2023, aim, subject }) => {
        const outcome = derive(subject, 'gap')?.outcome;
        if (!outcome?.computed) throw new Error('There is no gap');
        const { value, quantum = new Exact(1) } = outcome.measure;
        expect(value.plus(of2023.value).eq(aim.value)).toBe(true);
        expect(value.toNearest(quantum).plus(of2023.value).eq(aim.value)).toBe(true);
      }),
    );
  });

  it('is called reached exactly where nothing lacks', () => {
    fc.assert(
      fc.property(withTarget, ({ of2023, aim, subject }) => {
        const reached = derive(subject, 'gap')?.caveats.some(({ code }) => code === 'reached');
        expect(reached).toBe(of2023.value.gte(aim.value));
      }),
    );
  });
});

function measuresIn({ outcome, asides }: Derived): readonly Measure[] {
  const beside = asides.map(({ measure }) => measure);
  if (outcome.computed) return [outcome.measure, ...beside];
  const { reason } = outcome;
  return 'absoluteChange' in reason && reason.absoluteChange ? [reason.absoluteChange, ...beside] : beside;
}

/** Everything in a form that compares by its numbers. */
function plain(derived: readonly Derived[]): unknown {
  return JSON.parse(JSON.stringify(derived));
}

function scale(subject: Figure, factor: number): Figure {
  const scaled = <T extends { readonly quantity: Quantity }>(holder: T): T => ({
    ...holder,
    quantity: {
      ...holder.quantity,
      value: holder.quantity.value.times(factor),
      ...(holder.quantity.quantum && { quantum: holder.quantity.quantum.times(factor) }),
    },
  });
  return {
    ...subject,
    values: subject.values.map(scaled),
    ...(subject.target && { target: scaled(subject.target) }),
    ...(subject.peak && { peak: scaled(subject.peak) }),
  };
}

/** Equal to thirty digits: quotients and roots are cut off at forty. */
function near(a: Exact | undefined, b: Exact): boolean {
  if (a === undefined) return false;
  const largest = Exact.max(a.abs(), b.abs(), 1);
  return a.minus(b).abs().lte(largest.times('1e-30'));
}
