import type { DerivedName } from '../../domain/derived.ts';
import { byEnd, type Figure, type FigureValue } from '../../domain/figure.ts';
import { findReferenceTarget } from '../../domain/reference.ts';
import type { DocumentContext, FigureFacts } from '../context.ts';
import type { Inline, RichText } from '../document.ts';
import { sayResult, titleOf } from '../explain-derived.ts';
import { findDerivedNotes, findTargetNotes } from '../figure-notes.ts';
import { formatCompact } from '../format/format-amount.ts';
import { formatPeriod } from '../format/format-period.ts';
import { buildCitations, markNotes, plain } from '../rich-text.ts';

/** The latest value of a figure in one line: `55 buses (last two years) [1]`. */
export function sayFigure({ figure, scale }: FigureFacts, context: DocumentContext): RichText {
  const latest = findReferenceTarget(figure, 'latest');
  if (latest?.kind !== 'value') return [];
  const { quantity, period, source = figure.source } = latest.value;
  const value = formatCompact(quantity, scale, context);
  return [
    { kind: 'value', text: value, raw: quantity.value.toFixed() },
    ...plain(` (${formatPeriod(period, context.words)})`),
    ...sayStatus(latest.value, context),
    ...markRemark(latest.value, context),
    ...buildCitations([source], context),
  ];
}

/** The derived figures that are said first. */
const headlines: readonly DerivedName[] = ['gap', 'growth_needed', 'run_rate'];

/** What matters of a figure with a target, as labels and texts: its values, its target, gap and growth needed. */
export function sayTargetFigure(facts: FigureFacts, context: DocumentContext): [label: string, text: RichText][] {
  const { figure, derived } = facts;
  const { words } = context;
  const values = latestValues(figure).map((value): [string, RichText] => [
    formatPeriod(value.period, words),
    [
      amount(value.quantity, facts, context),
      ...sayStatus(value, context),
      ...markRemark(value, context),
      ...buildCitations([value.source ?? figure.source], context),
    ],
  ]);
  const target: [string, RichText][] = figure.target
    ? [
        [
          words.labels.target,
          [
            amount(figure.target.quantity, facts, context),
            ...markNotes(findTargetNotes(figure.target, words), context),
            ...buildCitations([figure.target.source ?? figure.source], context),
          ],
        ],
      ]
    : [];
  const results = derived.filter(({ name, outcome }) => headlines.includes(name) && outcome.computed);
  return [
    ...values,
    ...target,
    ...results.map((each): [string, RichText] => [
      titleOf(each, context),
      [...plain(sayResult(each, facts, context)), ...markNotes(findDerivedNotes(each, facts, context), context)],
    ]),
  ];
}

/** How firm a value is, where a listener should be told: `, forecast`. */
function sayStatus({ status }: FigureValue, { words }: DocumentContext): RichText {
  return status === undefined || status === 'final' ? [] : plain(`, ${words.valueStatuses[status]}`);
}

/** The mark of its author's remark; how firm the value is stands beside it in words. */
function markRemark({ note }: FigureValue, context: DocumentContext): RichText {
  return markNotes(note === undefined ? [] : [note], context);
}

/** The values that end last, whatever their order in the file, are what a reader compares with the target. */
function latestValues({ values }: Figure): Figure['values'] {
  return values.toSorted(byEnd).slice(-3);
}

function amount(
  quantity: Figure['values'][number]['quantity'],
  { scale }: FigureFacts,
  context: DocumentContext,
): Inline {
  return {
    kind: 'value',
    text: formatCompact(quantity, scale, context, scale.decimals),
    raw: quantity.value.toFixed(),
  };
}
