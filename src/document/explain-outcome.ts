import type { Aspect, Derived, Measure, Outcome, Reason } from '../domain/derived.ts';
import { indicators, valuations } from '../domain/figure.ts';
import type { DocumentContext, FigureFacts } from './context.ts';
import type { NumberStyle } from './format/format-amount.ts';
import { formatMeasure, type Wording } from './format/format-measure.ts';
import { formatPeriod } from './format/format-period.ts';
import { chooseScaleFor, type Scale } from './format/scale.ts';

/** The result of a calculation in words: its number, or why there is none. */
export function sayOutcome(outcome: Outcome, scale: Scale, context: DocumentContext, wording: Wording): string {
  if (outcome.computed) return formatMeasure(outcome.measure, scale, context, wording);
  return context.words.derived.cannotBeComputed(sayReason(outcome.reason, scale, context));
}

/**
 * The scale of a calculation: that of its figure, or one for all its amounts where some are taken from another figure,
 * so that 0.63 stands beside 1.8 and not 630 beside 1,800.
 */
export function scaleOf({ inputs }: Derived, { figure, scale }: FigureFacts): Scale {
  if (inputs.every((input) => input.figure === undefined)) return scale;
  const amounts = inputs.map(({ quantity }) => quantity).filter(({ unit }) => unit === figure.unit);
  return chooseScaleFor(amounts, amounts);
}

/** What a figure is called, by its id, as a part of a sentence. */
export function sayLabel(id: string, context: DocumentContext): string {
  return context.figures.get(id)?.figure.label ?? id;
}

function sayReason(reason: Reason, scale: Scale, context: DocumentContext): string {
  const { words } = context;
  const { reasons } = words.derived;
  switch (reason.code) {
    case 'no_value_for':
      return reasons.no_value_for(formatPeriod(reason.period, words));
    case 'no_rate_for':
      return reasons.no_rate_for(formatPeriod(reason.period, words));
    case 'no_value_in':
      return reasons.no_value_in(formatPeriod(reason.period, words), sayLabel(reason.figure, context));
    case 'differs':
      return reasons.differs[reason.aspect](
        ...(reason.stated.map((stated) => sayStated(reason.aspect, stated, context)) as [string, string]),
      );
    case 'several_counterparts':
      return reasons.several_counterparts(reason.figures.map((id) => sayLabel(id, context)).join(', '));
    case 'already_matched':
      return reasons.already_matched(formatPeriod(reason.period, words));
    case 'target_year_without_data':
    case 'target_year_not_after':
      return reasons[reason.code](String(reason.year));
    case 'base_not_positive':
      return reasons.base_not_positive(reason.absoluteChange && saySigned(reason.absoluteChange, scale, context));
    case 'sign_changed':
      return reasons.sign_changed(saySigned(reason.absoluteChange, scale, context));
    default:
      return reasons[reason.code];
  }
}

/** What one of two figures states of an aspect; indicators and valuations are words of the format. */
function sayStated(aspect: Aspect, stated: string | undefined, { words }: DocumentContext): string {
  if (stated === undefined) return words.derived.notStated;
  const indicator = aspect === 'indicator' ? indicators.find((each) => each === stated) : undefined;
  if (indicator !== undefined) return words.indicators[indicator];
  const valuation = aspect === 'valuation' ? valuations.find((each) => each === stated) : undefined;
  return valuation === undefined ? stated : words.valuations[valuation];
}

function saySigned(change: Measure, scale: Scale, style: NumberStyle): string {
  const text = formatMeasure(change, scale, style, 'headline');
  return change.kind === 'amount' && change.value.gt(0) ? `+${text}` : text;
}
