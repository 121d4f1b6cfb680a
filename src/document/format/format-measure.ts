import { Exact } from '../../domain/decimal.ts';
import type { Measure } from '../../domain/derived.ts';
import { atScale, type NumberStyle, sayInProse, withUnit } from './format-amount.ts';
import { formatNumber, formatSigned } from './format-number.ts';
import type { Scale } from './scale.ts';

/**
 * How a measure is said: `prose` in running text (`$0.6 billion`, `about 14 %`), `headline` in a list
 * (`0.6 bn USD`, `about 14 %`), `detail` beside its formula (`13.6 %`), one digit finer where it is an estimate; `range` for the
 * ends of an interval, where a difference is one digit finer than stated (`0.55 to 0.65 bn USD`).
 */
export type Wording = 'prose' | 'headline' | 'detail' | 'range';

const hundred = new Exact(100);
const smallestStep = new Exact('1e-30');

/** Estimates show at least two digits, and no more than six. */
const fewestDigits = 2;
const mostDigits = 6;
/** A monthly pace, which is calculated and not stated, shows three digits. */
const paceDigits = 3;

/** The decimals of the ratios, after they are turned into percent. */
const ratioDecimals = { share: 1, change: 1, annual_rate: 2, times: 2 } as const;

/** A calculated number in words, rounded here and nowhere else. */
export function formatMeasure(measure: Measure, scale: Scale, style: NumberStyle, wording: Wording): string {
  const number = formatDigits(measure, measure.value, scale, style, wording);
  const text = withMeasureUnit(measure, number, scale, style, wording);
  return measure.estimate && !isFine(wording) ? style.words.numbers.about(text) : text;
}

/** The interval that the precision of the inputs allows: `12.4 to 14.9 %`; nothing where it is, or is shown as, a single point. */
export function formatInterval(measure: Measure, scale: Scale, style: NumberStyle): string | undefined {
  const { low, high } = measure.interval;
  if (low.eq(high)) return undefined;
  const from = formatDigits(measure, low, scale, style, 'range');
  const to = formatDigits(measure, high, scale, style, 'range');
  if (from === to) return undefined;
  const range = style.words.numbers.range(from, to);
  return withMeasureUnit(measure, range, scale, style, 'range');
}

/** The number of a measure alone, with the digits of the whole: `4.1` of `about 4.1 bn USD`. */
export function formatMeasureNumber(measure: Measure, scale: Scale, style: NumberStyle, wording: Wording): string {
  return formatDigits(measure, measure.value, scale, style, wording);
}

function withMeasureUnit(measure: Measure, number: string, scale: Scale, style: NumberStyle, wording: Wording): string {
  const { numbers } = style.words;
  const say = wording === 'prose' ? sayInProse : withUnit;
  switch (measure.kind) {
    case 'amount':
      return say(number, measure.unit ?? '', scale, style);
    case 'amount_per_month':
      return numbers.aMonth(say(number, measure.unit ?? '', scale, style));
    case 'times':
      return numbers.times(number);
    case 'percentage_points':
      return numbers.percentagePoints(number);
    case 'share':
    case 'change':
    case 'annual_rate':
      return numbers.percent(number);
  }
}

function formatDigits(measure: Measure, value: Exact, scale: Scale, style: NumberStyle, wording: Wording): string {
  // The value decides on the digits for the ends of its interval too.
  const own = inShownUnits(measure, measure.value, scale);
  const decimals = decimalsOf(measure, own, scale, wording);
  const step = stepOf(measure, own, wording);
  const shown = inShownUnits(measure, value, scale).toNearest(step);
  const isSigned = !measure.estimate && (measure.kind === 'change' || measure.kind === 'percentage_points');
  return isSigned ? formatSigned(shown, decimals, style.language) : formatNumber(shown, decimals, style.language);
}

function inShownUnits({ kind }: Measure, value: Exact, scale: Scale): Exact {
  switch (kind) {
    case 'amount':
    case 'amount_per_month':
      return atScale(value, scale);
    case 'share':
    case 'change':
    case 'annual_rate':
      return value.times(hundred);
    case 'times':
    case 'percentage_points':
      return value;
  }
}

function decimalsOf(measure: Measure, shown: Exact, scale: Scale, wording: Wording): number {
  const { kind, quantum } = measure;
  // A change that was stated, as a growth index, has the digits of the statement.
  if (kind === 'change' && quantum !== undefined) return Math.min(1, Math.max(0, -2 - quantum.e));
  if (kind === 'percentage_points') return Math.max(1, (wording === 'range' ? 1 : 0) - (quantum?.e ?? 0));
  if (kind === 'amount' && quantum !== undefined) {
    return Math.max(0, scale.power - quantum.e + (wording === 'range' ? 1 : 0));
  }
  if (kind === 'amount') return decimalsFor(shown, estimateDigits(measure, wording));
  if (kind === 'amount_per_month') return decimalsFor(shown, paceDigits);
  const usual = ratioDecimals[kind];
  if (!measure.estimate) return usual;
  return Math.min(decimalsFor(shown, estimateDigits(measure, wording)), usual + (isFine(wording) ? 1 : 0));
}

/** An estimate of 1,646,089 from three digits is said as 1,650,000; everything else is rounded by its decimals alone. */
function stepOf(measure: Measure, own: Exact, wording: Wording): Exact {
  const excess = own.e + 1 - estimateDigits(measure, wording);
  return measure.estimate && excess > 0 ? new Exact(10).pow(excess) : smallestStep;
}

function isFine(wording: Wording): boolean {
  return wording === 'detail' || wording === 'range';
}

/** What one step of the last shown digit of an estimated amount is worth, in whole units. */
export function lastShownStep(measure: Measure, wording: Wording): Exact {
  return new Exact(10).pow(measure.value.e + 1 - estimateDigits(measure, wording));
}

function estimateDigits({ significantDigits }: Measure, wording: Wording): number {
  const digits = Math.min(mostDigits, Math.max(fewestDigits, significantDigits));
  return isFine(wording) ? digits + 1 : digits;
}

/** The decimals that show a number with so many significant digits; never fewer than none. */
function decimalsFor(value: Exact, digits: number): number {
  return value.isZero() ? digits - 1 : Math.max(0, digits - 1 - value.e);
}
