import { Exact } from '../../domain/decimal.ts';
import type { Language } from '../../domain/language.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Words } from '../words/words.ts';
import { formatNumber } from './format-number.ts';
import { decimalsAt, type Scale } from './scale.ts';

/** What formatting needs to know besides the number. */
export interface NumberStyle {
  readonly language: Language;
  readonly words: Words;
}

/**
 * An amount as a bare number at a scale, in the precision in which it was stated: `4.4`. Only an exact one gets more
 * decimals where asked for: a target of 5 is 5.0 beside 4.4, but what somebody called 5 stays 5.
 */
export function formatBare(quantity: Quantity, scale: Scale, { language }: NumberStyle, exactDecimals = 0): string {
  const stated = decimalsAt(quantity, scale.power);
  const decimals = quantity.quantum === undefined ? Math.max(exactDecimals, stated) : stated;
  return formatNumber(atScale(quantity.value, scale), decimals, language);
}

/** An amount in running text, in the precision in which it was stated: `$4.4 billion`, `4,4 Mrd. US-Dollar`, `55 buses`. */
export function formatInProse(quantity: Quantity, scale: Scale, style: NumberStyle): string {
  return sayInProse(formatBare(quantity, scale, style), quantity.unit, scale, style);
}

/** An amount in a table or list: `4.4 bn USD`, `55 buses`. */
export function formatCompact(quantity: Quantity, scale: Scale, style: NumberStyle, exactDecimals = 0): string {
  return withUnit(formatBare(quantity, scale, style, exactDecimals), quantity.unit, scale, style);
}

/** A formatted number with its scale word and unit, as running text has them. */
export function sayInProse(number: string, unit: string, { power }: Scale, { words }: NumberStyle): string {
  if (unit === '%') return words.numbers.percent(number);
  const scaled = power === 0 ? number : `${number} ${words.numbers.scales[power]}`;
  return words.numbers.money(scaled, unit);
}

/** A formatted number with the unit of tables behind it: `4.4 bn USD`. */
export function withUnit(number: string, unit: string, scale: Scale, style: NumberStyle): string {
  return unit === '%' ? style.words.numbers.percent(number) : `${number} ${formatUnit(unit, scale, style)}`;
}

/** The unit that stands once above a column of numbers: `bn USD`, `buses`, `%`. */
export function formatUnit(unit: string, { power }: Scale, { words }: NumberStyle): string {
  return power === 0 ? unit : `${words.numbers.shortScales[power]} ${unit}`;
}

/** The number of whole units as a number of scale units: 4400000000 is 4.4 in billions. */
export function atScale(value: Exact, { power }: Scale): Exact {
  return value.div(new Exact(10).pow(power));
}
