import { Exact } from '../domain/decimal.ts';
import { type AmountProblem, explainNumber, explainShape, explainWords, warnOfScale } from './amount-faults.ts';
import { type NumberReading, readNumber } from './amount-number.ts';
import { type AmountParts, normaliseTyping, splitAmount } from './amount-parts.ts';
import { type AmountContext, type AmountWords, readWords } from './amount-words.ts';

/** An amount as it was stated. */
export interface Amount {
  /** In whole units: `4.4 billion` is 4400000000. */
  readonly value: Exact;
  /** What one step of the last stated digit is worth. */
  readonly quantum: Exact;
  /** The unit as written with the amount, as a code where it is known. */
  readonly unit?: string;
  /** Whether it was stated with "about" or the like. */
  readonly approximate: boolean;
}

/** An amount with a warning, or the fault that stands in its way. */
export type AmountReading =
  | { readonly amount: Amount; readonly warning?: AmountProblem }
  | { readonly fault: AmountProblem };

/** More digits or a larger power than any statistic has. */
const mostDigits = 30;
const largestExponent = 24;
const longestAmount = 120;

/**
 * Reads an amount in the words of a language, by the section "Values" of the format: `4.4 billion`,
 * `$4.4bn`, `4,4 Mrd.`, `4,4 млрд`, `−0.2e9`, `12 %`. Faults: `bad-amount`, `ambiguous-amount`,
 * `unlike-units`; warning: `ambiguous-scale-word`.
 */
export function parseAmount(typed: string, context: AmountContext): AmountReading {
  const text = normaliseTyping(typed);
  const parts = text.length > longestAmount ? undefined : splitAmount(text);
  const shape = explainShape(typed, parts, context.language);
  if (parts === undefined || shape !== undefined)
    return { fault: shape ?? explainShape(typed, undefined, context.language) };
  const words = readWords(parts, context);
  if ('problem' in words) return { fault: explainWords(words, typed, context) };
  const hasWord = words.scale !== undefined || (words.unit !== undefined && parts.before === '');
  const number = readNumber(parts.digits, context.language, hasWord);
  if ('problem' in number) {
    return { fault: explainNumber(number, context.language, (digits) => text.replace(parts.digits, digits)) };
  }
  if (number.digits.length > mostDigits || Math.abs(parts.exponent) > largestExponent) {
    return { fault: explainShape(typed, undefined, context.language) };
  }
  const amount = buildAmount(parts, words, number);
  const warning = warnOfScale(typed, words);
  return warning === undefined ? { amount } : { amount, warning };
}

function buildAmount(
  { negative, approximate, exponent }: AmountParts,
  { scale, unit }: AmountWords,
  { digits, decimals }: Extract<NumberReading, { digits: string }>,
): Amount {
  const power = new Exact(10).pow((scale?.exponent ?? 0) + exponent);
  const magnitude = new Exact(digits).times(power);
  return {
    value: negative && !magnitude.isZero() ? magnitude.neg() : magnitude,
    quantum: power.div(new Exact(10).pow(decimals)),
    approximate,
    ...(unit === undefined ? {} : { unit }),
  };
}
