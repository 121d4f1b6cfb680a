import { Exact } from '../decimal.ts';
import type { Measure } from '../derived.ts';
import { type Interval, interval, type Quantity, significantDigits } from '../quantity.ts';

/** The numbers of quantities, in the same order. */
type NumbersOf<Q extends readonly Quantity[]> = { [K in keyof Q]: Exact };

/** What a measure is, apart from its number. */
export type MeasureKind = Pick<Measure, 'kind'> & Partial<Pick<Measure, 'unit' | 'quantum' | 'estimate'>>;

/**
 * A measure calculated from quantities by a function that only rises or only falls with each of them. The interval
 * spans the results at all corners of the input intervals; the digits are those of the least precise input.
 */
export function buildMeasure<const Q extends readonly Quantity[]>(
  { kind, unit, quantum, estimate = false }: MeasureKind,
  quantities: Q,
  calculate: (...numbers: NumbersOf<Q>) => Exact,
): Measure {
  const at = (numbers: readonly Exact[]) => calculate(...(numbers as NumbersOf<Q>));
  const results = corners(quantities.map(interval)).map(at);
  return {
    kind,
    value: at(quantities.map(({ value }) => value)),
    interval: { low: Exact.min(...results), high: Exact.max(...results) },
    ...(unit === undefined ? {} : { unit }),
    ...(quantum === undefined ? {} : { quantum }),
    significantDigits: Math.min(...quantities.map(significantDigits)),
    estimate,
  };
}

/**
 * The difference `after − before`: an amount, or percentage points (3 from 12 % to 15 %) where the two are shares.
 * It may be shown to the finer last digit of the two, so that difference and base add up as printed.
 */
export function buildDifference(kind: 'amount' | 'percentage_points', after: Quantity, before: Quantity): Measure {
  const quantum = finestStep([after, before]);
  return buildMeasure(
    { kind, ...(kind === 'amount' && { unit: after.unit }), ...(quantum !== undefined && { quantum }) },
    [after, before],
    (a, b) => a.minus(b),
  );
}

/** The sum of quantities of one unit, which may be shown to the finest last digit of its addends. */
export function buildSum(addends: readonly Quantity[]): Measure {
  const quantum = finestStep(addends);
  const unit = addends[0]?.unit;
  const kind = {
    kind: 'amount',
    ...(unit !== undefined && { unit }),
    ...(quantum !== undefined && { quantum }),
  } as const;
  return buildMeasure(kind, [addUp(addends)], (sum) => sum);
}

/** The sum of quantities of one unit with the interval that is left when every addend may be off by half its last digit. */
export function addUp(addends: readonly Quantity[]): Quantity {
  const unit = addends[0]?.unit ?? '';
  const value = addends.reduce((sum, each) => sum.plus(each.value), new Exact(0));
  const quantum = addends.reduce((sum, each) => sum.plus(each.quantum ?? 0), new Exact(0));
  return { value, unit, ...(!quantum.isZero() && { quantum }) };
}

/** Whether two stated or calculated numbers contradict each other: no number lies in the intervals of both. */
export function contradict(a: Interval, b: Interval): boolean {
  return a.low.gt(b.high) || b.low.gt(a.high);
}

/**
 * Whether two numbers look the same once both are rounded to the coarser of their last stated digits: 4.36 and 4.4
 * do. The zeros that end an exact number are not taken for coarseness beyond its second digit: 4.6 and an exact 5 differ.
 */
export function roundAlike(a: Quantity, b: Quantity): boolean {
  const steps = [a, b].flatMap((quantity) => spokenStep(quantity) ?? []);
  if (steps.length === 0) return a.value.eq(b.value);
  const coarser = Exact.max(...steps);
  return a.value.toNearest(coarser).eq(b.value.toNearest(coarser));
}

/** Whether a quantity is above zero with the whole interval that its precision allows. */
export function isPositive(quantity: Quantity): boolean {
  return interval(quantity).low.gt(0);
}

/** The annual rate by which `from` becomes `to` in a number of whole years: (to/from)^(1/years) − 1, compounded. */
export function annualRate(from: Exact, to: Exact, years: Exact): Exact {
  const ratio = to.div(from);
  const root = ratio.pow(new Exact(1).div(years));
  // The exponent of a cube root is cut off at 40 digits; a root that comes out even is given exactly.
  const even = root.toSignificantDigits(20);
  return (even.pow(years).eq(ratio) ? even : root).minus(1);
}

function corners(intervals: readonly Interval[]): readonly (readonly Exact[])[] {
  return intervals.reduce<readonly (readonly Exact[])[]>(
    (points, { low, high }) =>
      points.flatMap((point) => (low.eq(high) ? [low] : [low, high]).map((end) => [...point, end])),
    [[]],
  );
}

/** Exact quantities stand with the digits that they have; zero has none of its own. */
export function finestStep(quantities: readonly Quantity[]): Exact | undefined {
  const steps = quantities.flatMap(({ value, quantum }) => quantum ?? (value.isZero() ? [] : lastDigit(value)));
  return steps.length === 0 ? undefined : Exact.min(...steps);
}

function spokenStep({ value, quantum }: Quantity): Exact | undefined {
  if (quantum !== undefined || value.isZero()) return quantum;
  return Exact.min(lastDigit(value), new Exact(10).pow(value.e - 1));
}

function lastDigit(value: Exact): Exact {
  return new Exact(10).pow(value.e - value.precision() + 1);
}
