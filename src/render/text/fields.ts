import type { RichText } from '../../document/document.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import { columnGap, layColumns } from './columns.ts';
import { wrapPlain, wrapRich } from './inline.ts';

/** A label and what it says. */
export interface LabelledText {
  readonly label: string;
  readonly text: RichText;
}

/** The part of the width that labels may take; longer ones wrap. */
const labelShare = 0.4;

/** Labels and their texts in two columns, one row below the other. */
export function renderFields(rows: readonly LabelledText[], width: number): string[] {
  const labelWidth = fitLabels(
    rows.map(({ label }) => label),
    width,
  );
  const textWidth = width - labelWidth - columnGap;
  return rows.flatMap(({ label, text }) =>
    layColumns([
      { lines: wrapPlain(label, labelWidth), width: labelWidth },
      { lines: wrapRich(text, textWidth), width: textWidth },
    ]),
  );
}

/** The width of a column of labels: as wide as the widest, but leaving most of the page to what stands beside. */
export function fitLabels(labels: readonly string[], width: number): number {
  const widest = Math.max(0, ...labels.map((label) => displayWidth(lineOf(label))));
  return Math.min(widest, Math.floor(width * labelShare));
}
