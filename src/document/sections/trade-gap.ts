import { buildChart } from '../build-chart.ts';
import type { DocumentContext, FigureFacts } from '../context.ts';
import type { Group, Section } from '../document.ts';
import { buildDerivedEntry } from '../explain-derived.ts';
import { buildPlainText } from '../rich-text.ts';

/** For each figure with a target or a history: its chart and everything that is calculated from it. */
export function buildTradeGap(context: DocumentContext): Section {
  const { words, figures } = context;
  const groups = [...figures.values()].flatMap((facts) => buildSeries(facts, context));
  return { id: 'trade-gap', title: words.sections['trade-gap'], groups, emptyNote: words.empty['trade-gap'] };
}

/** The group of one figure; nothing where there is nothing to calculate. */
export function buildSeries(facts: FigureFacts, context: DocumentContext): Group[] {
  const { figure, derived } = facts;
  if (derived.length === 0) return [];
  const chart = buildChart(facts, context);
  return [
    {
      id: figure.id,
      title: buildPlainText(figure.label, context),
      blocks: chart ? [chart] : [],
      entries: derived.map((each) => buildDerivedEntry(each, facts, context)),
    },
  ];
}
