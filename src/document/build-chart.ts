import { monthsWithoutData } from '../domain/calculations/inputs.ts';
import { buildDifference } from '../domain/calculations/measures.ts';
import {
  comparablePeak,
  latestFullYear,
  latestYearToDate,
  targetOf,
  type ValueFor,
} from '../domain/calculations/series.ts';
import { Exact } from '../domain/decimal.ts';
import type { Measure } from '../domain/derived.ts';
import { byEnd, type FigureValue } from '../domain/figure.ts';
import { isFullYear, type YearToDate } from '../domain/period.ts';
import type { DocumentContext, FigureFacts } from './context.ts';
import type { Bar, Chart } from './document.ts';
import { atScale, formatBare, formatUnit } from './format/format-amount.ts';
import { formatMeasureNumber } from './format/format-measure.ts';
import { formatNumber } from './format/format-number.ts';
import { formatMonthNames, formatPeriod } from './format/format-period.ts';
import type { Scale } from './format/scale.ts';

/** Older years than these say little about the gap, and would push it off a small screen. */
const mostYears = 6;

interface Row {
  readonly label: string;
  readonly amount: Exact;
  /** Where the bar begins; zero where absent. */
  readonly from?: Exact;
  readonly value: string;
  readonly note: string;
  readonly quality: Bar['quality'];
}

/**
 * The bars of a figure against its target: the level reached earlier, the full years, the year so far, what its other
 * months must bring, and its run rate. Nothing where an amount is negative, because a bar from zero could not show it.
 */
export function buildChart(facts: FigureFacts, context: DocumentContext): Chart | undefined {
  const { figure, scale } = facts;
  const rows = [
    ...buildPeakRow(facts, context),
    ...buildYearRows(facts, context),
    ...buildYearToDateRows(facts, context),
  ];
  const target = targetOf(figure)?.quantity;
  const amounts = [...rows.map(({ amount }) => amount), ...(target ? [target.value] : [])];
  if (rows.length === 0 || amounts.some((amount) => amount.lt(0))) return undefined;
  const end = Exact.max(...amounts);
  const ratioOf = (amount: Exact) => (end.isZero() ? 0 : amount.div(end).toNumber());
  return {
    kind: 'chart',
    title: formatUnit(figure.unit, scale, context),
    ...(target && {
      target: {
        label: context.words.derived.chart.target(formatBare(target, scale, context, scale.decimals)),
        ratio: ratioOf(target.value),
      },
    }),
    bars: rows.map(({ label, amount, from, value, note, quality }) => ({
      label,
      value,
      note,
      ratio: ratioOf(amount),
      ...(from && { start: ratioOf(from) }),
      quality,
    })),
  };
}

function buildPeakRow({ figure, scale }: FigureFacts, context: DocumentContext): Row[] {
  const peak = comparablePeak(figure);
  if (peak === undefined) return [];
  const { words } = context;
  const when = peak.period ? formatPeriod(peak.period, words) : '';
  return [
    {
      label: words.derived.chart.earlierLevel,
      amount: peak.quantity.value,
      value: formatBare(peak.quantity, scale, context, scale.decimals),
      note: peak.status === 'statement' ? words.derived.chart.asStated : when,
      quality: peak.status === 'statement' ? 'stated' : 'full',
    },
  ];
}

function buildYearRows(facts: FigureFacts, context: DocumentContext): Row[] {
  const { values, unit } = facts.figure;
  const years = values.filter(({ period, quantity }) => isFullYear(period) && quantity.unit === unit).toSorted(byEnd);
  const latest = latestFullYear(facts.figure);
  return years.slice(-mostYears).map((value): Row => {
    const row = buildValueRow(value, facts, context);
    const { valueStatuses } = context.words;
    if (value.status === 'forecast') return { ...row, note: valueStatuses.forecast, quality: 'projected' };
    return { ...row, note: value === latest ? sayGap(facts, context) : '', quality: 'full' };
  });
}

function buildYearToDateRows(facts: FigureFacts, context: DocumentContext): Row[] {
  const { words } = context;
  const latest = latestYearToDate(facts.figure);
  if (latest === undefined) return [];
  const { months, start } = latest.period;
  const note = words.derived.chart.monthsOfYear(String(months));
  const rows: Row[] = [
    { ...buildValueRow(latest, facts, context), note, quality: 'partial' },
    ...buildNeededRow(latest, facts, context),
  ];
  const runRate = facts.derived.find(({ name }) => name === 'run_rate')?.outcome;
  if (runRate?.computed) {
    const { measure } = runRate;
    rows.push({
      label: words.derived.chart.runRate(String(start.year)),
      amount: measure.value,
      value: `≈ ${formatMeasureNumber(measure, facts.scale, context, 'headline')}`,
      note: words.derived.chart.runRateNote,
      quality: 'projected',
    });
  }
  return rows;
}

/** What the months without data must bring for the target to be reached, behind what the others have brought. */
function buildNeededRow(
  { period, quantity }: ValueFor<YearToDate>,
  { figure, derived, scale }: FigureFacts,
  context: DocumentContext,
): Row[] {
  const pace = derived.find(({ name }) => name === 'pace_needed')?.outcome;
  const target = targetOf(figure)?.quantity;
  if (target === undefined || pace?.computed !== true || quantity.value.lt(0)) return [];
  const { words } = context;
  return [
    {
      label: formatMonthNames(monthsWithoutData(period), words),
      from: quantity.value,
      amount: target.value,
      value: formatSize(buildDifference('amount', target, quantity), scale, context),
      note: words.derived.chart.needed(
        words.numbers.aMonth(formatMeasureNumber(pace.measure, scale, context, 'headline')),
      ),
      quality: 'projected',
    },
  ];
}

function buildValueRow(
  { period, quantity }: FigureValue,
  { scale }: FigureFacts,
  context: DocumentContext,
): Pick<Row, 'label' | 'amount' | 'value'> {
  return {
    label: formatPeriod(period, context.words),
    amount: quantity.value,
    value: formatBare(quantity, scale, context, scale.decimals),
  };
}

function sayGap({ derived, scale }: FigureFacts, context: DocumentContext): string {
  const outcome = derived.find(({ name }) => name === 'gap')?.outcome;
  if (outcome?.computed !== true) return '';
  const { chart } = context.words.derived;
  const say = outcome.measure.value.lt(0) ? chart.aboveTarget : chart.gap;
  return say(formatSize(outcome.measure, scale, context));
}

function formatSize({ value, quantum }: Measure, scale: Scale, { language }: DocumentContext): string {
  const decimals = quantum === undefined ? 0 : Math.max(0, scale.power - quantum.e);
  return formatNumber(atScale(value.abs(), scale), decimals, language);
}
