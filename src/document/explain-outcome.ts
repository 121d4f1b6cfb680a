import type { Measure, Outcome, Reason } from '../domain/derived.ts';
import type { NumberStyle } from './format/format-amount.ts';
import { formatMeasure, type Wording } from './format/format-measure.ts';
import { formatPeriod } from './format/format-period.ts';
import type { Scale } from './format/scale.ts';

/** The result of a calculation in words: its number, or why there is none. */
export function sayOutcome(outcome: Outcome, scale: Scale, style: NumberStyle, wording: Wording): string {
  if (outcome.computed) return formatMeasure(outcome.measure, scale, style, wording);
  return style.words.derived.cannotBeComputed(sayReason(outcome.reason, scale, style));
}

function sayReason(reason: Reason, scale: Scale, style: NumberStyle): string {
  const { words } = style;
  const { reasons } = words.derived;
  switch (reason.code) {
    case 'no_value_for':
      return reasons.no_value_for(formatPeriod(reason.period, words));
    case 'already_matched':
      return reasons.already_matched(formatPeriod(reason.period, words));
    case 'target_year_without_data':
    case 'target_year_not_after':
      return reasons[reason.code](String(reason.year));
    case 'base_not_positive':
      return reasons.base_not_positive(reason.absoluteChange && saySigned(reason.absoluteChange, scale, style));
    case 'sign_changed':
      return reasons.sign_changed(saySigned(reason.absoluteChange, scale, style));
    default:
      return reasons[reason.code];
  }
}

function saySigned(change: Measure, scale: Scale, style: NumberStyle): string {
  const text = formatMeasure(change, scale, style, 'headline');
  return change.kind === 'amount' && change.value.gt(0) ? `+${text}` : text;
}
