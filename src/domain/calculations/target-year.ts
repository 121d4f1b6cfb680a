import type { Reason } from '../derived.ts';
import type { Target } from '../figure.ts';
import { lastMonth, type Period } from '../period.ts';

/** The year at whose end a target is to be reached, or why it is none. */
export type TargetYear = { readonly year: number } | { readonly reason: Reason };

/** Reads the year of a target; a date in words is no date. */
export function findTargetYear({ by }: Target): TargetYear {
  if (by === undefined || by.kind === 'label') return { reason: { code: 'target_without_date' } };
  const year = yearEndedBy(by);
  return year === undefined ? { reason: { code: 'target_not_at_year_end' } } : { year };
}

function yearEndedBy(by: Exclude<Period, { kind: 'label' }>): number | undefined {
  if (by.kind === 'day') return by.date.month === 12 && by.date.day === 31 ? by.date.year : undefined;
  const { year, month } = lastMonth(by);
  return month === 12 ? year : undefined;
}
