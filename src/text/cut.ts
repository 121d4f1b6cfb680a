import { displayWidth } from './display-width.ts';
import { splitGraphemes } from './graphemes.ts';

/** At which side of its column a text stands. */
export type Align = 'left' | 'right';

/**
 * The text, if it takes at most `width` columns; otherwise its beginning with an ellipsis, together at most
 * `width` columns, never cut inside a character as a reader sees it.
 */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  return `${keepBeginning(text, width - 1).trimEnd()}…`;
}

/** As much of the beginning of a text as takes at most `width` columns, whole characters only. */
export function keepBeginning(text: string, width: number): string {
  return keepClusters(splitGraphemes(text), width).join('');
}

/** As much of the end of a text as takes at most `width` columns, whole characters only. */
export function keepEnd(text: string, width: number): string {
  return keepClusters(splitGraphemes(text).reverse(), width).reverse().join('');
}

function keepClusters(clusters: readonly string[], width: number): string[] {
  let used = 0;
  const overflow = clusters.findIndex((cluster) => {
    used += displayWidth(cluster);
    return used > width;
  });
  return overflow < 0 ? [...clusters] : clusters.slice(0, overflow);
}

/** The text filled up with spaces to `width` columns; a wider text stays as it is. */
export function padToWidth(text: string, width: number, align: Align = 'left'): string {
  const padding = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + padding : padding + text;
}
