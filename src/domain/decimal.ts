import { Decimal } from 'decimal.js';

/**
 * Decimal numbers for every amount and ratio: exact for sums, differences and products, 40 significant
 * digits for quotients and roots. Rounding is half away from zero and happens once, when a number is shown.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** An exact decimal number. */
export type Exact = Decimal;
