import type { Figure } from '../../domain/figure.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { DocumentContext, FigureFacts } from '../context.ts';
import type { Block, Entry, RichText, Section, Table } from '../document.ts';
import { formatBare, formatCompact, formatUnit } from '../format/format-amount.ts';
import { formatDate } from '../format/format-date.ts';
import { formatPeriod } from '../format/format-period.ts';
import { buildFigureNumbers } from '../numbers.ts';
import { buildPlainText, buildRichText, buildSources, plain } from '../rich-text.ts';
import { buildFields } from './section-parts.ts';
import { buildSideBySide } from './series-table.ts';

/** Every figure as a table: period, value, status and source. */
export function buildFigures(context: DocumentContext): Section {
  const { words, figures } = context;
  const entries = [...figures.values()].map((facts) => buildFigure(facts, context));
  return {
    id: 'figures',
    title: words.sections.figures,
    groups: [
      { id: 'figures', blocks: [], entries },
      { id: 'side-by-side', blocks: [], entries: buildSideBySide(context) },
    ].filter((group) => group.entries.length > 0),
    emptyNote: words.empty.figures,
  };
}

function buildFigure(facts: FigureFacts, context: DocumentContext): Entry {
  const { figure, scale } = facts;
  return {
    id: figure.id,
    line: figure.place.line,
    title: buildPlainText(figure.label, context),
    aside: formatUnit(figure.unit, scale, context),
    numbers: buildFigureNumbers(figure, context),
    blocks: [...buildValues(facts, context), ...buildDescription(figure, context)],
  };
}

interface Row {
  readonly period: string;
  readonly quantity: Quantity;
  readonly status: string;
  readonly note: string;
  readonly source: string | undefined;
}

/** The table, and below it what is said about single values: a column for that would leave no room on a small screen. */
function buildValues(facts: FigureFacts, context: DocumentContext): Block[] {
  const rows = buildRows(facts.figure, context);
  const notes = rows.filter(({ note }) => note !== '');
  return [
    buildTable(rows, facts, context),
    ...buildFields(
      notes.map(({ period, note }) => [period, buildRichText(note, [], context)]),
      context,
    ),
  ];
}

function buildTable(rows: readonly Row[], facts: FigureFacts, context: DocumentContext): Table {
  const { labels } = context.words;
  const columns = [
    { heading: labels.period, align: 'left' as const, cell: (row: Row) => plain(row.period) },
    { heading: labels.value, align: 'right' as const, cell: (row: Row) => buildValue(row.quantity, facts, context) },
    { heading: labels.status, align: 'left' as const, cell: (row: Row) => plain(row.status) },
    { heading: labels.source, align: 'left' as const, cell: (row: Row) => buildSources([row.source], context) },
  ];
  const used = columns.filter(({ cell }) => rows.some((row) => !isEmpty(cell(row))));
  return {
    kind: 'table',
    columns: used.map(({ heading, align }) => ({ heading, align })),
    rows: rows.map((row) => used.map(({ cell }) => cell(row))),
  };
}

function isEmpty(text: RichText): boolean {
  return text.every((inline) => inline.kind !== 'citation' && inline.text === '');
}

function buildRows(figure: Figure, context: DocumentContext): Row[] {
  const { words } = context;
  const { values, peak, target, source } = figure;
  const rows = values.map((value) => ({
    period: formatPeriod(value.period, words),
    quantity: value.quantity,
    status: value.status ? words.valueStatuses[value.status] : '',
    note: value.note ?? '',
    source: value.source ?? source,
  }));
  if (peak) {
    const when = peak.period ? `, ${formatPeriod(peak.period, words)}` : '';
    rows.push({
      period: `${words.labels.peak}${when}`,
      quantity: peak.quantity,
      status: peak.status ? words.valueStatuses[peak.status] : '',
      note: peak.note ?? '',
      source: peak.source ?? source,
    });
  }
  if (target) {
    rows.push({
      period: target.by ? words.labels.targetBy(formatPeriod(target.by, words)) : words.labels.target,
      quantity: target.quantity,
      status: '',
      note: target.origin ?? '',
      source: target.source ?? source,
    });
  }
  return rows;
}

/** The unit stands beside the title; a value in another unit carries its own. */
function buildValue(quantity: Quantity, { figure, scale }: FigureFacts, context: DocumentContext): RichText {
  const text =
    quantity.unit === figure.unit
      ? formatBare(quantity, scale, context, scale.decimals)
      : formatCompact(quantity, scale, context);
  return [{ kind: 'value', text, raw: quantity.value.toFixed() }];
}

/** The files that values were taken from, with their lines there. */
function sayDataFiles({ values }: Figure, { words }: DocumentContext): [string, string][] {
  const lines = new Map<string, number[]>();
  for (const { place } of values) {
    if (place.beside === undefined) continue;
    const { file } = place.beside;
    lines.set(file, [...(lines.get(file) ?? []), place.line]);
  }
  return [...lines].map(([file, of]) => [
    words.labels.dataFile,
    words.derived.atLines(file, Math.min(...of), Math.max(...of)),
  ]);
}

function buildDescription(figure: Figure, context: DocumentContext): Block[] {
  const { labels, indicators, valuations } = context.words;
  const { indicator, between, scope, priceBasis, valuation, partOf, definition, asOf } = figure;
  // A total that is not for the reader is not named.
  const total = partOf === undefined ? undefined : context.figures.get(partOf)?.figure;
  return buildFields(
    [
      [labels.indicator, indicator === 'other' ? undefined : indicators[indicator]],
      [labels.between, between && `${between.reporter} – ${between.partner}`],
      [labels.scope, scope],
      [labels.priceBasis, priceBasis],
      [labels.valuation, valuation && valuations[valuation]],
      [labels.partOf, total && buildPlainText(total.label, context)],
      [labels.factsAsOf, asOf && formatDate(asOf, context.words)],
      ...sayDataFiles(figure, context),
      [labels.definition, definition === undefined ? undefined : buildRichText(definition, [], context)],
    ],
    context,
  );
}
