import type { Exact } from '../../domain/decimal.ts';
import type { Language } from '../../domain/language.ts';

/** What stands between groups of three digits. Intl knows it too, but takes a tenth of a print to load. */
const separators: Readonly<Record<Language, string>> = { en: ',', de: '.', ru: '\u00a0', be: '\u00a0' };
/** Belarusian leaves four digits as they are. */
const fewestGrouped: Readonly<Record<Language, number>> = { en: 4, de: 4, ru: 4, be: 5 };
const groupEnds = /\B(?=(?:\d{3})+$)/g;

/**
 * A number in a language's own marks, rounded half away from zero to a number of decimals, with U+2212 as the minus
 * sign and never as minus zero: `1,234.5`, `1.234,5`, `−0,8`.
 */
export function formatNumber(value: Exact, decimals: number, language: Language): string {
  const rounded = value.toFixed(decimals);
  const isNegative = rounded.startsWith('-') && /[1-9]/.test(rounded);
  const [whole = '', fraction] = rounded.replace('-', '').split('.');
  const grouped = whole.length < fewestGrouped[language] ? whole : whole.replace(groupEnds, separators[language]);
  const mark = language === 'en' ? '.' : ',';
  return `${isNegative ? '−' : ''}${grouped}${fraction === undefined ? '' : mark + fraction}`;
}

/** The same with a plus sign before what is above zero: `+3.0`. */
export function formatSigned(value: Exact, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language);
  return value.gt(0) && /[1-9]/.test(text) ? `+${text}` : text;
}
