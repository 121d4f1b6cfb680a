import type { Bar, Chart } from '../../document/document.ts';
import { layBar } from '../../text/bar.ts';
import { padToWidth } from '../../text/cut.ts';
import { displayWidth } from '../../text/display-width.ts';
import { fitLabels } from '../../text/label-column.ts';
import { lineOf } from '../../text/one-line.ts';
import { indentLine, joinColumns, type Line, lineIn, type Run, spreadLine } from '../styled-line.ts';
import { layPlain } from './lay-inline.ts';

const gap = 2;
const shortestBar = 8;
const longestBar = 60;

/** Bars with labels, values and notes; on a narrow pane the notes, and then the bars, stand on lines of their own. */
export function layChart({ title, target, bars }: Chart, width: number): Line[] {
  return [...layTitle(lineOf(title), lineOf(target?.label ?? ''), width), ...layBars(bars, width)];
}

function layTitle(title: string, target: string, width: number): Line[] {
  const line = spreadLine(lineIn('heading', title), lineIn('accent', target), widestChart(width));
  if (line) return [line];
  return [...layPlain(title, width, 'heading'), ...(target === '' ? [] : layPlain(target, width, 'accent'))];
}

/** A target far away at the edge of a wide screen would not be read as part of the chart. */
function widestChart(width: number): number {
  return Math.min(width, longestBar + 48);
}

function layBars(bars: readonly Bar[], paneWidth: number): Line[] {
  const width = widestChart(paneWidth);
  const label = fitLabels(
    bars.map((bar) => lineOf(bar.label)),
    width,
  );
  const value = Math.max(0, ...bars.map((bar) => displayWidth(lineOf(bar.value))));
  const note = Math.max(0, ...bars.map((bar) => displayWidth(lineOf(bar.note))));
  const beside = width - label - value - note - 3 * gap;
  const withoutNote = width - label - value - 2 * gap;
  if (beside >= shortestBar) return bars.flatMap((bar) => layBeside(bar, { label, value, bar: beside }, true));
  if (withoutNote >= shortestBar) {
    return bars.flatMap((bar) => [
      ...layBeside(bar, { label, value, bar: withoutNote }, false),
      ...layPlain(bar.note, withoutNote, 'muted').map((line) => indentLine(line, label + gap)),
    ]);
  }
  return bars.flatMap((bar) => layStacked(bar, width));
}

function layBeside(bar: Bar, widths: { label: number; value: number; bar: number }, withNote: boolean): Line[] {
  const length = Math.min(longestBar, widths.bar);
  const note: Line[] = withNote && bar.note !== '' ? [lineIn('muted', `  ${lineOf(bar.note)}`)] : [];
  return joinColumns([
    { lines: layPlain(bar.label, widths.label, 'muted'), width: widths.label + gap },
    { lines: [drawBar(bar, length)], width: length + gap },
    { lines: [lineIn('strong', padToWidth(lineOf(bar.value), widths.value, 'right'))], width: widths.value },
    { lines: note, width: 0 },
  ]);
}

function layStacked(bar: Bar, width: number): Line[] {
  const words = [bar.value, bar.note].map(lineOf).filter((text) => text !== '');
  return [
    ...layPlain(bar.label, width, 'muted'),
    indentLine(drawBar(bar, Math.min(longestBar, width - gap)), gap),
    ...layPlain(words.join('  '), width - gap, 'strong').map((line) => indentLine(line, gap)),
  ];
}

/** Half-high and lower signs, so that bars below one another stay apart; each kind of bar has its own. */
const signs: Readonly<Record<Bar['quality'], string>> = { full: '▄', stated: '▄', partial: '▖', projected: '▂' };

/** The bar is bright where it is data and in the accent where it is calculated; the rest of the scale is dim. */
function drawBar(bar: Bar, length: number): Line {
  const { before, filled, after } = layBar(bar, length);
  const runs: Run[] = [
    { text: '·'.repeat(before), style: 'muted' },
    { text: signs[bar.quality].repeat(filled), style: bar.quality === 'projected' ? 'accent' : 'normal' },
    { text: '·'.repeat(after), style: 'muted' },
  ];
  return runs.filter(({ text }) => text !== '');
}
