import { Exact } from './decimal.ts';

/** A number with its unit and the precision with which it was stated. */
export interface Quantity {
  /** The amount in whole units: `4.4 billion` is 4400000000. */
  readonly value: Exact;
  /**
   * What one step of the last stated digit is worth: 100000000 for `4.4 billion`, which therefore means
   * 4.35 to 4.45 billion. Absent where the number is exact.
   */
  readonly quantum?: Exact;
  /** An ISO 4217 currency code or any other unit: `USD`, `buses`, `t`, `%`. */
  readonly unit: string;
}

/** The bounds between which a stated number lies. */
export interface Interval {
  readonly low: Exact;
  readonly high: Exact;
}

/** The interval that the stated precision of a quantity allows; a single point where it is exact. */
export function interval({ value, quantum }: Quantity): Interval {
  const half = (quantum ?? new Exact(0)).div(2);
  return { low: value.minus(half), high: value.plus(half) };
}

/** The number of significant digits with which a quantity was stated: 2 for `4.4 billion`, infinite where it is exact. */
export function significantDigits({ value, quantum }: Quantity): number {
  if (quantum === undefined) return Number.POSITIVE_INFINITY;
  if (value.isZero()) return 1;
  return Math.max(1, value.abs().e - quantum.e + 1);
}
