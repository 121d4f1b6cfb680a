import { latestFullYear, latestYearToDate } from '../../domain/calculations/series.ts';
import type { DerivedName } from '../../domain/derived.ts';
import type { FigureValue } from '../../domain/figure.ts';
import { type Period, periodKey } from '../../domain/period.ts';
import type { DocumentContext, FigureFacts } from '../context.ts';
import type { Entry, RichText, Table } from '../document.ts';
import { sayOutcome } from '../explain-outcome.ts';
import { formatCompact } from '../format/format-amount.ts';
import { formatPeriod } from '../format/format-period.ts';
import { buildPlainText, plain } from '../rich-text.ts';

interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** No text where a series has nothing of the kind. */
  readonly cell: (facts: FigureFacts) => RichText;
}

/**
 * The series that share a unit side by side, one entry for each unit: the latest full year and year to date, the change
 * on the same period, gap and attainment, each as it stands with its own series. Nothing for a unit with one series.
 */
export function buildSideBySide(context: DocumentContext): Entry[] {
  const all = [...context.figures.values()].filter(({ figure }) => latestFullYear(figure) ?? latestYearToDate(figure));
  const units = [...new Set(all.map(({ figure }) => figure.unit))];
  return units.flatMap((unit): Entry[] => {
    const series = all.filter(({ figure }) => figure.unit === unit);
    if (series.length < 2) return [];
    const title = context.words.labels.sideBySide;
    return [{ id: `side-by-side.${unit}`, title, aside: unit, blocks: [buildTable(series, context)] }];
  });
}

function buildTable(series: readonly FigureFacts[], context: DocumentContext): Table {
  const { labels } = context.words;
  const columns: Column[] = [
    { heading: labels.series, align: 'left', cell: ({ figure }) => plain(buildPlainText(figure.label, context)) },
    valueColumn(labels.fullYear, series, ({ figure }) => latestFullYear(figure), context),
    valueColumn(labels.yearToDate, series, ({ figure }) => latestYearToDate(figure), context),
    resultColumn(labels.change, 'change_on_same_period', context),
    resultColumn(labels.gap, 'gap', context),
    resultColumn(labels.attainment, 'attainment', context),
  ];
  const used = columns.filter(({ cell }) => series.some((facts) => cell(facts).length > 0));
  return {
    kind: 'table',
    columns: used.map(({ heading, align }) => ({ heading, align })),
    rows: series.map((facts) => used.map(({ cell }) => cell(facts))),
  };
}

/** Where all series have their value for the same period, that period heads the column. */
function valueColumn(
  heading: string,
  series: readonly FigureFacts[],
  find: (facts: FigureFacts) => FigureValue | undefined,
  context: DocumentContext,
): Column {
  const periods = new Map<string, Period>(
    series.flatMap((facts) => {
      const period = find(facts)?.period;
      return period === undefined ? [] : [[periodKey(period), period]];
    }),
  );
  const [shared] = periods.values();
  const isShared = shared !== undefined && periods.size === 1;
  return {
    heading: isShared ? formatPeriod(shared, context.words) : heading,
    align: 'right',
    cell: (facts) => {
      const value = find(facts);
      if (value === undefined) return [];
      const amount = formatCompact(value.quantity, facts.scale, context);
      const when = formatPeriod(value.period, context.words);
      const text = isShared ? amount : context.words.derived.inPeriod(amount, when);
      return [{ kind: 'value', text, raw: value.quantity.value.toFixed() }];
    },
  };
}

/** What cannot be computed says so; the reason stands with the series itself. */
function resultColumn(heading: string, name: DerivedName, context: DocumentContext): Column {
  return {
    heading,
    align: 'right',
    cell: ({ derived, scale }) => {
      const outcome = derived.find((each) => each.name === name)?.outcome;
      if (outcome === undefined) return [];
      if (!outcome.computed) return plain(context.words.derived.notCalculated);
      const text = sayOutcome(outcome, scale, context, 'headline');
      return [{ kind: 'value', text, raw: outcome.measure.value.toFixed() }];
    },
  };
}
