import type { Fields } from '../../document/document.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import { joinColumns, type Line, type Role } from '../styled-line.ts';
import { layPlain, layRich } from './lay-inline.ts';

/** The part of the width that labels may take; longer ones wrap. */
const labelShare = 0.4;
const gap = 2;

/** Labels and their texts in two columns. */
export function layFields(rows: Fields['rows'], width: number, textRole: Role = 'normal'): Line[] {
  const labelWidth = fitLabels(
    rows.map(({ label }) => label),
    width,
  );
  const textWidth = width - labelWidth - gap;
  return rows.flatMap(({ label, text }) =>
    joinColumns([
      { lines: layPlain(label, labelWidth, 'muted'), width: labelWidth + gap },
      { lines: layRich(text, textWidth, textRole), width: textWidth },
    ]),
  );
}

/** The width of a column of labels: as wide as the widest, but leaving most of the pane to what stands beside. */
export function fitLabels(labels: readonly string[], width: number): number {
  const widest = Math.max(1, ...labels.map((label) => displayWidth(lineOf(label))));
  return Math.max(1, Math.min(widest, Math.floor(width * labelShare)));
}
