import type { Reason } from '../derived.ts';
import type { Figure, Indicator } from '../figure.ts';
import type { YearToDate } from '../period.ts';
import { missingYearToDate } from './series.ts';

/**
 * What adds up over the months of a year. A balance does not count: it swings between surplus and deficit from
 * month to month, so that its pace and the part of it that is "done" would say nothing.
 */
const flows: ReadonlySet<Indicator> = new Set(['turnover', 'exports', 'imports', 'count', 'other']);

/** Whether the differences of a figure are percentage points: a share, or anything in percent. */
export function isShare({ indicator, unit }: Figure): boolean {
  return indicator === 'share' || unit === '%';
}

/**
 * Why pace, run rate and the part done say nothing about a figure, or not for a year to date that leaves out months
 * with values of their own; nothing where they do.
 */
export function whyNoFlow(figure: Figure, yearToDate: YearToDate): Reason | undefined {
  if (isShare(figure)) return { code: 'not_for_shares' };
  if (!flows.has(figure.indicator)) return { code: 'not_a_flow' };
  const missing = missingYearToDate(figure, yearToDate);
  return missing && { code: 'no_value_for', period: missing };
}
