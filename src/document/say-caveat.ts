import type { Caveat } from '../domain/derived.ts';
import { formatMonthNames, formatPeriod } from './format/format-period.ts';
import type { Words } from './words/words.ts';

/** What to bear in mind when a figure is said, as a sentence. */
export function sayCaveat(caveat: Caveat, words: Words): string {
  const { caveats } = words.derived;
  switch (caveat.code) {
    case 'target_year_assumed':
      return caveats.target_year_assumed(String(caveat.year));
    case 'months_without_data':
      return caveats.months_without_data(formatMonthNames(caveat.period, words));
    case 'status':
      return caveats.status(
        words.valueStatuses[caveat.status],
        caveat.period ? formatPeriod(caveat.period, words) : '',
      );
    default:
      return caveats[caveat.code];
  }
}
