import type { Exact } from '../../domain/decimal.ts';
import type { Language } from '../../domain/language.ts';

const formatters: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-US'),
  de: new Intl.NumberFormat('de-DE'),
  ru: new Intl.NumberFormat('ru-RU'),
  be: new Intl.NumberFormat('be-BY'),
};

/**
 * A number in a language's own marks, rounded half away from zero to a number of decimals, with U+2212 as the minus
 * sign and never as minus zero: `1,234.5`, `1.234,5`, `−0,8`.
 */
export function formatNumber(value: Exact, decimals: number, language: Language): string {
  const rounded = value.toFixed(decimals);
  const isNegative = rounded.startsWith('-') && /[1-9]/.test(rounded);
  // Intl refuses more than twenty decimals, so it groups the whole part alone.
  const [whole = '', fraction] = rounded.replace('-', '').split('.');
  const grouped = formatters[language].format(whole as Intl.StringNumericLiteral);
  const mark = language === 'en' ? '.' : ',';
  return `${isNegative ? '−' : ''}${grouped}${fraction === undefined ? '' : mark + fraction}`;
}

/** The same with a plus sign before what is above zero: `+3.0`. */
export function formatSigned(value: Exact, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language);
  return value.gt(0) && /[1-9]/.test(text) ? `+${text}` : text;
}
