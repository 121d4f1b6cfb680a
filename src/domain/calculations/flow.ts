import type { Reason } from '../derived.ts';
import type { Figure, Indicator } from '../figure.ts';

/**
 * What adds up over the months of a year. A balance does not count: it swings between surplus and deficit from
 * month to month, so that its pace and the part of it that is "done" would say nothing.
 */
const flows: ReadonlySet<Indicator> = new Set(['turnover', 'exports', 'imports', 'count', 'other']);

/** Whether the differences of a figure are percentage points: a share, or anything in percent. */
export function isShare({ indicator, unit }: Figure): boolean {
  return indicator === 'share' || unit === '%';
}

/** Why pace, run rate and the part done say nothing about a figure; nothing where they do. */
export function whyNoFlow(figure: Figure): Reason | undefined {
  if (isShare(figure)) return { code: 'not_for_shares' };
  return flows.has(figure.indicator) ? undefined : { code: 'not_a_flow' };
}
