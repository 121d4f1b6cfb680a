/** What a bar stands for: each is drawn with a sign of its own, so that they differ without colour too. */
export type BarQuality = 'full' | 'partial' | 'projected' | 'stated';

/** A bar by ratios to the end of its scale. */
export interface BarShape {
  readonly ratio: number;
  /** Where it begins; 0 where absent. */
  readonly start?: number;
  readonly quality: BarQuality;
}

/** The columns of a drawn bar, from the left: empty scale, the bar, empty scale. */
export interface BarColumns {
  readonly before: number;
  readonly filled: number;
  readonly after: number;
}

/** The signs of bars, as high as a line. */
const signs: Readonly<Record<BarQuality, string>> = { full: '█', stated: '█', partial: '▓', projected: '▒' };

/** A horizontal bar of `width` columns on its empty scale; see {@link layBar}. */
export function buildBar(shape: BarShape, width: number): string {
  const { before, filled, after } = layBar(shape, width);
  return '░'.repeat(before) + signs[shape.quality].repeat(filled) + '░'.repeat(after);
}

/**
 * Where a bar of `width` columns begins and ends. A positive ratio always shows, and only a ratio of 1 or more reaches
 * the end, so that "nearly reached" never looks like "reached". One that begins further right begins where a bar to
 * that place would end. What is not a positive number gives the empty scale.
 */
export function layBar({ ratio, start = 0 }: Pick<BarShape, 'ratio' | 'start'>, width: number): BarColumns {
  const room = Math.max(0, width);
  const end = countFilled(ratio, room);
  const before = Math.max(0, Math.min(countFilled(start, room), end - 1));
  return { before, filled: end - before, after: room - end };
}

/**
 * How many columns of a bar of `width` are filled: none only where the ratio is no positive number, and all only
 * where it is 1 or more.
 */
function countFilled(ratio: number, width: number): number {
  if (width < 1 || !(ratio > 0)) return 0;
  if (ratio >= 1) return width;
  return Math.max(1, Math.min(width - 1, Math.round(ratio * width)));
}
