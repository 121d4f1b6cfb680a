import { h, s } from 'hastscript';
import type { Bar, Chart } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import type { Nodes } from './phrases.ts';

/** The length of the scale in the units of the drawing; the page stretches it. */
const scale = 1000;
const height = 16;

/**
 * A chart as a table whose rows hold a drawn bar: the words and numbers are text, so that a screen reader reads them
 * in order, and the drawing adds nothing to them.
 */
export function buildChart({ title, target, bars }: Chart): Nodes {
  const caption = [title, target?.label].flatMap((text) => lineOf(text ?? '') || []).join(', ');
  return h('table.chart', [
    ...(caption === '' ? [] : [h('caption', caption)]),
    h(
      'tbody',
      bars.map((bar) => buildRow(bar, target?.ratio)),
    ),
  ]);
}

function buildRow(bar: Bar, target: number | undefined): Nodes {
  return h('tr', [
    h('th', { scope: 'row' }, lineOf(bar.label)),
    h('td.bar', [drawBar(bar, target)]),
    h('td.right', lineOf(bar.value)),
    h('td.note', lineOf(bar.note)),
  ]);
}

/** What was measured is filled; what was stated or calculated is an outline, what covers a part of a year is lighter. */
function drawBar({ ratio, start = 0, quality }: Bar, target: number | undefined) {
  const x = place(start);
  return s('svg', { viewBox: `0 0 ${scale} ${height}`, preserveAspectRatio: 'none', ariaHidden: 'true' }, [
    s('rect', { className: ['rest'], x: 0, y: 0, width: scale, height }),
    s('rect', { className: [quality], x, y: 0, width: Math.max(0, place(ratio) - x), height }),
    ...(target === undefined
      ? []
      : [s('line', { className: ['target'], x1: place(target), x2: place(target), y1: 0, y2: height })]),
  ]);
}

function place(ratio: number): number {
  return Math.round(Math.min(1, Math.max(0, ratio)) * scale);
}
