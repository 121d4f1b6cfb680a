/** What a bar stands for; only a projection is drawn differently. */
export type BarQuality = 'full' | 'partial' | 'projected' | 'stated';

/**
 * A horizontal bar of `width` columns for a ratio to the end of its scale. A positive ratio always shows, and only
 * a ratio of 1 or more fills the bar, so that "nearly reached" never looks like "reached". A projected bar ends
 * in a lighter block. What is not a positive number gives the empty scale.
 */
export function buildBar(ratio: number, width: number, quality: BarQuality): string {
  const filled = countFilled(ratio, width);
  const end = quality === 'projected' && filled > 0 ? '▒' : '';
  return '█'.repeat(filled - end.length) + end + '░'.repeat(Math.max(0, width) - filled);
}

/**
 * How many columns of a bar of `width` are filled: none only where the ratio is no positive number, and all only
 * where it is 1 or more.
 */
export function countFilled(ratio: number, width: number): number {
  if (width < 1 || !(ratio > 0)) return 0;
  if (ratio >= 1) return width;
  return Math.max(1, Math.min(width - 1, Math.round(ratio * width)));
}
