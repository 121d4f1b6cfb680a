import type { Bar, Chart } from '../../document/document.ts';
import { buildBar } from '../../text/bar.ts';
import { displayWidth } from '../../text/display-width.ts';
import { fitLabels } from '../../text/label-column.ts';
import { lineOf } from '../../text/one-line.ts';
import { columnGap, hangLines, layColumns, layEdges } from './columns.ts';
import { wrapPlain } from './inline.ts';

const shortestBar = 12;
const longestBar = 40;

/** Bars with their labels, values and notes. The words and numbers alone say everything that the bars show. */
export function renderChart({ title, target, bars }: Chart, width: number): string[] {
  return [...renderTitle(lineOf(title), lineOf(target?.label ?? ''), width), ...renderBars(bars, width)];
}

function renderTitle(title: string, target: string, width: number): string[] {
  if (target === '') return title === '' ? [] : wrapPlain(title, width);
  const line = layEdges(title, target, width);
  return line === undefined ? [...wrapPlain(title, width), ...wrapPlain(target, width)] : [line];
}

function renderBars(bars: readonly Bar[], width: number): string[] {
  const label = fitLabels(
    bars.map((bar) => lineOf(bar.label)),
    width,
  );
  const value = widest(bars.map((bar) => bar.value));
  const note = widest(bars.map((bar) => bar.note));
  const besideNote = width - label - value - note - 3 * columnGap;
  if (besideNote >= shortestBar) return bars.flatMap((bar) => renderRow(bar, { label, value, note, bar: besideNote }));
  const aboveNote = width - label - value - 2 * columnGap;
  if (aboveNote >= shortestBar) return bars.flatMap((bar) => renderRow(bar, { label, value, bar: aboveNote }));
  return bars.flatMap((bar) => renderStacked(bar, width));
}

/** One bar in columns; without a width for its note, the note stands below the bar. */
function renderRow(bar: Bar, widths: { label: number; bar: number; value: number; note?: number }): string[] {
  const length = Math.min(longestBar, widths.bar);
  const note = wrapPlain(bar.note, widths.note ?? widths.bar + columnGap + widths.value);
  const columns = [
    { lines: wrapPlain(bar.label, widths.label), width: widths.label },
    { lines: [buildBar(bar, length)], width: length },
    { lines: [lineOf(bar.value)], width: widths.value, align: 'right' as const },
  ];
  if (widths.note !== undefined) return layColumns([...columns, { lines: note, width: widths.note }]);
  const below = note[0] === '' ? [] : hangLines(' '.repeat(widths.label + columnGap), note);
  return [...layColumns(columns), ...below];
}

function renderStacked({ label, value, note, ...shape }: Bar, width: number): string[] {
  const words = [value, note].map(lineOf).filter((text) => text !== '');
  const bar = buildBar(shape, Math.min(longestBar, width - columnGap));
  return [
    ...wrapPlain(label, width),
    ...[bar, ...wrapPlain(words.join('  '), width - columnGap)].map((line) => `  ${line}`),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => displayWidth(lineOf(text))));
}
