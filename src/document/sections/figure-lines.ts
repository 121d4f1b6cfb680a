import type { DerivedName } from '../../domain/derived.ts';
import type { Figure } from '../../domain/figure.ts';
import { findReferenceTarget } from '../../domain/reference.ts';
import type { DocumentContext, FigureFacts } from '../context.ts';
import type { Inline, RichText } from '../document.ts';
import { sayResult, titleOf } from '../explain-derived.ts';
import { formatCompact } from '../format/format-amount.ts';
import { formatPeriod } from '../format/format-period.ts';
import { buildCitations, plain } from '../rich-text.ts';

/** The latest value of a figure in one line: `55 buses (last two years) [1]`. */
export function sayFigure({ figure, scale }: FigureFacts, context: DocumentContext): RichText {
  const latest = findReferenceTarget(figure, 'latest');
  if (latest?.kind !== 'value') return [];
  const { quantity, period, source = figure.source } = latest.value;
  const value = formatCompact(quantity, scale, context);
  return [
    { kind: 'value', text: value, raw: quantity.value.toFixed() },
    ...plain(` (${formatPeriod(period, context.words)})`),
    ...buildCitations([source], context),
  ];
}

/** The derived figures that are said first. */
const headlines: readonly DerivedName[] = ['gap', 'growth_needed', 'run_rate'];

/** What matters of a figure with a target, as labels and texts: its values, its target, gap and growth needed. */
export function sayTargetFigure(facts: FigureFacts, context: DocumentContext): [label: string, text: RichText][] {
  const { figure, scale, derived } = facts;
  const { words } = context;
  const values = latestValues(figure).map(({ period, quantity, source = figure.source }): [string, RichText] => [
    formatPeriod(period, words),
    [amount(quantity, facts, context), ...buildCitations([source], context)],
  ]);
  const target: [string, RichText][] = figure.target
    ? [
        [
          words.labels.target,
          [
            amount(figure.target.quantity, { figure, scale, derived }, context),
            ...buildCitations([figure.target.source ?? figure.source], context),
          ],
        ],
      ]
    : [];
  const results = derived.filter(({ name, outcome }) => headlines.includes(name) && outcome.computed);
  return [
    ...values,
    ...target,
    ...results.map((each): [string, RichText] => [titleOf(each, context), plain(sayResult(each, facts, context))]),
  ];
}

/** The last few values with a time are what a reader compares with the target. */
function latestValues({ values }: Figure): Figure['values'] {
  return values.slice(-3);
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
