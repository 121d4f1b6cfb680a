import { followRate, type GrowthPath } from '../domain/calculations/growth-path.ts';
import type { Exact } from '../domain/decimal.ts';
import type { Figure } from '../domain/figure.ts';
import { periodKey } from '../domain/period.ts';
import { buildFacts, type DocumentContext, type FigureFacts } from './context.ts';
import type { Block, Entry, Group, RichText } from './document.ts';
import { sayOutcome } from './explain-outcome.ts';
import { formatBare, formatCompact } from './format/format-amount.ts';
import { formatMeasure, lastShownStep } from './format/format-measure.ts';
import { formatNumber } from './format/format-number.ts';
import { formatPeriod } from './format/format-period.ts';
import { buildCitations, plain } from './rich-text.ts';
import { buildSeries } from './sections/trade-gap.ts';

/** What of a series can be tried out: its target, the date of the target, and an annual growth. */
export const trialFields = ['target', 'by', 'rate'] as const;

/** One of {@link trialFields}. */
export type TrialField = (typeof trialFields)[number];

/** What somebody tries out, as typed; an empty text is none. */
export type Trial = Readonly<Record<TrialField, string>>;

/** Why a field of a trial cannot be used. `too-small` is an amount to which a scale word seems to be missing. */
export type TrialFault = 'unreadable' | 'ambiguous' | 'other-unit' | 'too-small';

/** What a trial gives: the series as it would then be, or the fields that cannot be used. */
export type TrialOutcome =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<TrialField, TrialFault>>> };

/** Trying out other numbers for a series; the briefing stays as it is. */
export interface TryOut {
  /** The fields of a series as the briefing has them, by the id of its figure; nothing where there is no such series. */
  start(figureId: string): Trial | undefined;
  /** The series with the numbers of a trial. */
  follow(figureId: string, trial: Trial): TrialOutcome;
}

/** The fields of a trial as a figure has them, written as they can be read again. */
export function buildTrial({ figure, scale }: FigureFacts, context: DocumentContext): Trial {
  const { target } = figure;
  return {
    target: target === undefined ? '' : formatCompact(target.quantity, scale, context, scale.decimals),
    by: target?.by === undefined ? '' : periodKey(target.by),
    rate: '',
  };
}

/**
 * A changed figure as a group of the trade gap: its chart and derived figures, and where a growth rate (in percent)
 * would lead. Every title says that it is a what-if.
 */
export function buildTrialGroup(figure: Figure, rate: Exact | undefined, context: DocumentContext): Group {
  const figures = context.briefing.figures.map((each) => (each.id === figure.id ? figure : each));
  const facts = buildFacts(figure, figures);
  const { trial } = context.words.derived;
  const [group] = buildSeries(facts, context);
  const entries = [...(group?.entries ?? []), ...(rate ? [buildRateEntry(rate, facts, context)] : [])];
  return {
    id: figure.id,
    title: trial.mark(group?.title ?? figure.label),
    blocks: group?.blocks ?? [],
    entries: entries.map((entry) => ({ ...entry, title: trial.mark(entry.title) })),
  };
}

function buildRateEntry(rate: Exact, facts: FigureFacts, context: DocumentContext): Entry {
  const { words, language } = context;
  const path = followRate(facts.figure, rate);
  const said = words.numbers.percent(formatNumber(rate, rate.decimalPlaces(), language));
  return {
    id: `${facts.figure.id}.trial_rate`,
    title: words.derived.trial.growth(said),
    result: {
      text: sayPath(path, facts, context),
      ...('measure' in path && { raw: path.measure.value.toFixed() }),
    },
    blocks: explainPath(path, said, facts, context),
  };
}

function sayPath(path: GrowthPath, facts: FigureFacts, context: DocumentContext): string {
  const { words } = context;
  const { trial, asides } = words.derived;
  switch (path.kind) {
    case 'reason':
      return sayOutcome({ computed: false, reason: path.reason }, facts.scale, context, 'headline');
    case 'never':
      return trial.never;
    case 'reached':
      return trial.reachedIn(formatPeriod(path.period, words));
    case 'value': {
      const { gap } = path;
      const value = formatMeasure(path.measure, facts.scale, context, 'headline');
      const result = words.derived.inPeriod(value, formatPeriod(path.period, words));
      if (gap === undefined || gap.value.isZero()) return result;
      const say = gap.value.gt(0) ? asides.below_target : asides.above_target;
      // Rounded like the estimate that it stands beside, so that the two add up.
      const quantum = lastShownStep(path.measure, 'headline');
      const rounded = gap.value.abs().toNearest(quantum);
      const size = rounded.isZero()
        ? { ...gap, value: gap.value.abs() }
        : { ...gap, value: rounded, quantum, estimate: false };
      return `${result} (${say(formatMeasure(size, facts.scale, context, 'headline'), '')})`;
    }
  }
}

/** The formula with its numbers, and the value that it starts from with its source. */
function explainPath(path: GrowthPath, rate: string, facts: FigureFacts, context: DocumentContext): Block[] {
  if (!('measure' in path)) return [];
  const { words } = context;
  const { trial, inputs, formula, from: fromLabel, inPeriod } = words.derived;
  const { quantity, period, source = facts.figure.source } = path.from;
  const start = formatBare(quantity, facts.scale, context, facts.scale.decimals);
  const result = formatMeasure(path.measure, facts.scale, context, 'detail');
  const inWords = `${inputs.value} × (1 + ${trial.rate}) ^ ${inputs.years}`;
  const text: RichText = [
    { kind: 'text', text: `${inWords} = ${start} × (1 + ${rate}) ^ ${path.years} = ` },
    { kind: 'value', text: result, raw: path.measure.value.toFixed() },
  ];
  const amount = formatCompact(quantity, facts.scale, context, facts.scale.decimals);
  const taken: RichText = [
    ...plain(`${inputs.value} `),
    { kind: 'value', text: inPeriod(amount, formatPeriod(period, words)), raw: quantity.value.toFixed() },
    ...buildCitations([source], context),
  ];
  return [
    {
      kind: 'fields',
      rows: [
        { label: formula, text },
        { label: fromLabel, text: taken },
      ],
    },
  ];
}
