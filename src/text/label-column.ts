import { displayWidth } from './display-width.ts';
import { splitAtSeams } from './seams.ts';

/** A label and the words beside it. */
export interface LabelledWords {
  readonly label: string;
  readonly text: string;
}

/** The part of the width that labels may take. */
const labelShare = 0.4;
/** From this width on, labels stand beside their texts whatever they hold. */
const roomyFrom = 44;

/** The width of a column of labels: as wide as the widest, at least 1, but leaving most of the room to what stands beside. */
export function fitLabels(labels: readonly string[], width: number): number {
  const widest = Math.max(1, ...labels.map(displayWidth));
  return Math.max(1, Math.min(widest, Math.floor(width * labelShare)));
}

/**
 * The width of a column of labels with their texts beside them, `gap` columns apart; undefined where the room is so
 * narrow that a label would wrap or a word would be torn apart, and labels better stand above their texts.
 */
export function fitLabelColumn(rows: readonly LabelledWords[], width: number, gap: number): number | undefined {
  const labels = rows.map(({ label }) => label);
  const labelWidth = fitLabels(labels, width);
  if (width >= roomyFrom) return labelWidth;
  const room = width - labelWidth - gap;
  const wraps = labels.some((label) => displayWidth(label) > labelWidth);
  return wraps || rows.some(({ text }) => isTorn(text, room)) ? undefined : labelWidth;
}

function isTorn(text: string, room: number): boolean {
  return text.split(/\s/).some((word) => splitAtSeams(word).some((piece) => displayWidth(piece) > room));
}
