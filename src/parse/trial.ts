import { rateBounds } from '../domain/calculations/growth-path.ts';
import type { Exact } from '../domain/decimal.ts';
import type { Figure, Target } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import type { Period } from '../domain/period.ts';
import { type AmountReading, parseAmount } from './amount.ts';
import { parsePeriod } from './period.ts';

/** What was read, or why it cannot be used; an empty text reads as nothing. */
export type TrialReading<T> =
  | { readonly value: T | undefined }
  | { readonly fault: 'unreadable' | 'ambiguous' | 'other-unit' | 'too-small' };

/** From here on an amount is so small beside the figure's own that a scale word is missing. */
const suspiciousRatio = 1000;

/** Reads a target to try out, in the words of a language and the unit of its figure; exact unless it says "about". */
export function parseTrialTarget(text: string, figure: Figure, language: Language): TrialReading<Target['quantity']> {
  if (text.trim() === '') return { value: undefined };
  const reading = parseAmount(text, { language, unit: figure.unit });
  if ('fault' in reading) return { fault: faultOf(reading) };
  const { value, quantum, approximate } = reading.amount;
  const stated = [...figure.values, ...(figure.peak ? [figure.peak] : [])].map(({ quantity }) => quantity.value.abs());
  const isTooSmall = !value.isZero() && stated.some((each) => value.abs().times(suspiciousRatio).lte(each));
  if (isTooSmall) return { fault: 'too-small' };
  return { value: { value, unit: figure.unit, ...(approximate && { quantum }) } };
}

/** Reads the date of a target to try out; words are no date here. */
export function parseTrialDate(text: string): TrialReading<Period> {
  if (text.trim() === '') return { value: undefined };
  const reading = parsePeriod(text);
  if (!('period' in reading) || reading.period.kind === 'label') return { fault: 'unreadable' };
  return { value: reading.period };
}

/** Reads an annual growth rate in percent, with or without the sign: `5 %`, `4.35`. */
export function parseTrialRate(text: string, language: Language): TrialReading<Exact> {
  if (text.trim() === '') return { value: undefined };
  const reading = parseAmount(text, { language, unit: '%' });
  if ('fault' in reading) return { fault: faultOf(reading) };
  const { value } = reading.amount;
  const isWithin = value.gt(rateBounds.above) && value.lte(rateBounds.most);
  return isWithin ? { value } : { fault: 'unreadable' };
}

function faultOf({ fault }: Extract<AmountReading, { fault: unknown }>): 'unreadable' | 'ambiguous' | 'other-unit' {
  if (fault.code === 'ambiguous-amount') return 'ambiguous';
  return fault.code === 'unlike-units' ? 'other-unit' : 'unreadable';
}
