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
  let kept = '';
  let used = 0;
  for (const cluster of splitGraphemes(text)) {
    used += displayWidth(cluster);
    if (used > width - 1) break;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
}

/** The text filled up with spaces to `width` columns; a wider text stays as it is. */
export function padToWidth(text: string, width: number, align: Align = 'left'): string {
  const padding = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + padding : padding + text;
}
