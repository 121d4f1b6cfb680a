import { Exact } from '../../domain/decimal.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** How the amounts of one figure are written: in units, millions, billions or trillions (10^12). */
export interface Scale {
  readonly power: 0 | 6 | 9 | 12;
  /** The decimals that the most precise stated value needs at this scale; a target is shown with as many. */
  readonly decimals: number;
}

const powers = [12, 9, 6, 0] as const;

/** More decimals than this read worse than the number written out. */
const mostDecimals = 3;

/**
 * The scale that all amounts of a figure share, so that 0.344 stands beside 3.1 and not as 344 beside it: the
 * largest that the largest amount reaches and at which no stated amount needs more than three decimals. Percentages
 * have none: a million per cent is not said in millions.
 */
export function chooseScale({ values, target, peak, unit }: Figure): Scale {
  const stated = [...values, ...(peak ? [peak] : [])].map(({ quantity }) => quantity);
  const all = [...stated, ...(target ? [target.quantity] : [])].filter((quantity) => quantity.unit === unit);
  return chooseScaleFor(
    all,
    stated.filter((quantity) => quantity.unit === unit),
  );
}

/** The scale that amounts of one unit share, with the decimals that the stated ones among them need. */
export function chooseScaleFor(all: readonly Quantity[], stated: readonly Quantity[]): Scale {
  const largest = Exact.max(0, ...all.map(({ value }) => value.abs()));
  const fits = (power: number) =>
    largest.gte(new Exact(10).pow(power)) && all.every((quantity) => decimalsAt(quantity, power) <= mostDecimals);
  // A million per cent is not said in millions.
  const power = all.some(({ unit }) => unit === '%') ? 0 : (powers.find(fits) ?? 0);
  return { power, decimals: Math.max(0, ...stated.map((quantity) => decimalsAt(quantity, power))) };
}

/** The decimals that a quantity was stated with, seen at a scale; those of the number itself where it is exact. */
export function decimalsAt({ value, quantum }: Quantity, power: number): number {
  if (quantum !== undefined) return Math.max(0, power - quantum.e);
  return value.div(new Exact(10).pow(power)).decimalPlaces();
}
