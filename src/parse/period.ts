import type { Period } from '../domain/period.ts';
import { readMonths, readPeriod, splitRange } from '../domain/period-text.ts';
import { explainDate } from './date-and-time.ts';

/** A period that was read (a label where it is words), or why it cannot exist. */
export type PeriodReading = { readonly period: Period } | PeriodFault;

interface PeriodFault {
  readonly message: string;
  readonly hint: string;
}

const howToWrite = 'Write 2023, 2024-H1, 2024-Q3, 2024-09, 2024-01..2024-09 or 2024-11-18.';

/**
 * Reads a period of the format. What looks like one but cannot exist is a fault; anything else is a label.
 */
export function parsePeriod(typed: string): PeriodReading {
  const text = typed.trim();
  if (text.includes('${')) {
    return { message: 'A period cannot hold a reference to a figure', hint: howToWrite };
  }
  const period = readPeriod(text);
  if (period !== undefined) return { period };
  const range = splitRange(text);
  if (range !== undefined) return buildRangeFault(text, range.first, range.last);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day !== null) {
    const date = { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) };
    return { message: `The day ${text} does not exist`, hint: explainDate(date) };
  }
  if (looksLikePeriod(text)) return { message: `The period “${text}” does not exist`, hint: looseHint(text) };
  return { period: { kind: 'label', text } };
}

function buildRangeFault(text: string, first: string, last: string): PeriodFault {
  if (readMonths(first) !== undefined && readMonths(last) !== undefined) {
    return { message: `The period “${text}” ends before it begins`, hint: `Write ${last}..${first}.` };
  }
  return {
    message: `The period “${text}” cannot be read`,
    hint: 'Write a range of months or years, such as 2024-01..2024-09 or 2022..2023.',
  };
}

/** Digits and the marks of periods only: an attempt at a period, not words. */
function looksLikePeriod(text: string): boolean {
  return /^\d{4}(?:[-–—/.](?:\d|[HhQq]\d)[\d\-–—/.HhQq]*)?$/.test(text);
}

function looseHint(text: string): string {
  const dashed = /^(\d{4}-\d{2})[–—](\d{4}-\d{2})$/.exec(text) ?? /^(\d{4})[-–—/](\d{4})$/.exec(text);
  if (dashed !== null) return `For a range write ${dashed[1]}..${dashed[2]}.`;
  const shortMonth = /^(\d{4})[-./](\d)$/.exec(text);
  if (shortMonth !== null && shortMonth[2] !== '0') return `Write ${shortMonth[1]}-0${shortMonth[2]}.`;
  if (/^\d{4}-\d{2}$/.test(text)) return 'Months go from 01 to 12.';
  if (/^\d{4}-[Qq]\d$/.test(text)) return 'Quarters go from Q1 to Q4.';
  return /^\d{4}-[Hh]\d$/.test(text) ? 'The half-years are H1 and H2.' : howToWrite;
}
