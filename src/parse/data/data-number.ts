import type { DecimalMark } from './data-request.ts';

/** The digits of a number of a file in plain decimal notation, with its own power of ten. */
export interface FileNumber {
  readonly digits: string;
  readonly decimals: number;
  readonly exponent: number;
}

const missingMarks = new Set([
  '',
  ':',
  '.',
  '..',
  '...',
  '…',
  '-',
  '–',
  '—',
  'x',
  '/',
  'null',
  'na',
  'n/a',
  'n.a.',
  'nan',
  'none',
  '#n/a',
]);

/** Whether a cell says that there is no value: empty, `:`, `.`, `-`, `x`, `...`, `NULL`. It is never 0. */
export function isMissing(text: string): boolean {
  return missingMarks.has(text.trim().toLowerCase());
}

/**
 * Reads a number with this decimal mark. Spaces, no-break spaces and apostrophes, and the other of point and comma,
 * may stand between groups of three digits. Nothing where it is none.
 */
export function readFileNumber(typed: string, decimal: DecimalMark): FileNumber | undefined {
  const text = tidy(typed);
  const group = decimal === 'point' ? ',' : '\\.';
  const mark = decimal === 'point' ? '\\.' : ',';
  const number = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+|\\d{1,3}(?:[ '’]\\d{3})+)?(?:${mark}(\\d*))?(?:e([+-]?\\d{1,2}))?$`,
    'i',
  ).exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = number ?? [];
  if (number === null || (whole === '' && fraction === '')) return undefined;
  const digits = whole.replace(/\D/g, '') || '0';
  if (digits.length + fraction.length > 30) return undefined;
  return {
    digits: `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`,
    decimals: fraction.length,
    exponent: Number(exponent),
  };
}

/** What a number tells about the decimal mark of its file; `either` where it could be read with both, as two numbers. */
export function findDecimalMark(typed: string): DecimalMark | 'either' | undefined {
  const withPoint = readFileNumber(typed, 'point');
  const withComma = readFileNumber(typed, 'comma');
  if (withPoint === undefined) return withComma && 'comma';
  if (withComma === undefined) return 'point';
  return withPoint.digits === withComma.digits ? undefined : 'either';
}

function tidy(typed: string): string {
  return typed.trim().replace(/\s/gu, ' ').replaceAll('\u2212', '-');
}
