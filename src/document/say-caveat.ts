import type { Caveat } from '../domain/derived.ts';
import type { ValueStatus } from '../domain/figure.ts';
import type { Period } from '../domain/period.ts';
import type { DocumentContext } from './context.ts';
import { sayLabel } from './explain-outcome.ts';
import { formatCompact } from './format/format-amount.ts';
import { formatMeasure } from './format/format-measure.ts';
import { formatMonthNames, formatPeriod } from './format/format-period.ts';
import type { Scale } from './format/scale.ts';
import type { Words } from './words/words.ts';

/** What to bear in mind when a derived figure is said, as a sentence. */
export function sayCaveat(caveat: Caveat, scale: Scale, context: DocumentContext): string {
  const { words } = context;
  const { caveats } = words.derived;
  switch (caveat.code) {
    case 'target_year_assumed':
      return caveats.target_year_assumed(String(caveat.year));
    case 'months_without_data':
      return caveats.months_without_data(formatMonthNames(caveat.period, words));
    case 'status':
      return sayStatusCaveat(caveat.status, caveat.period, words);
    case 'stated_differs':
      return caveats.stated_differs(sayLabel(caveat.figure, context), formatCompact(caveat.quantity, scale, context));
    case 'no_later_value':
      return caveats.no_later_value(formatPeriod(caveat.period, words), sayLabel(caveat.figure, context));
    case 'index_contradicts':
      return caveats.index_contradicts(formatMeasure(caveat.measure, scale, context, 'headline'));
    default:
      return caveats[caveat.code];
  }
}

/** How firm a value is, as a sentence. */
export function sayStatusCaveat(status: ValueStatus, period: Period | undefined, words: Words): string {
  return words.derived.caveats.status(words.valueStatuses[status], period ? formatPeriod(period, words) : '');
}
