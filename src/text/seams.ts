import { displayWidth, isPlain } from './display-width.ts';
import { splitGraphemes } from './graphemes.ts';

/** Marks, closing brackets and small kana do not begin a line (the rules of JIS X 4051, simplified). */
const cannotBegin = /^[\s\p{Pe}\p{Pf}\p{Po}\p{Mn}\u2060々〜ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
/** Opening brackets and quotes do not end a line. */
const cannotEnd = /[\s\p{Ps}\p{Pi}\u2060]$/u;

/** The text cut where a line may break although no space stands there: beside East Asian characters and emoji. */
export function splitAtSeams(text: string): string[] {
  if (isPlain(text)) return [text];
  const parts: string[] = [];
  let part = '';
  let previous = '';
  for (const cluster of splitGraphemes(text)) {
    if (previous !== '' && isBreakable(previous, cluster)) {
      parts.push(part);
      part = '';
    }
    part += cluster;
    previous = cluster;
  }
  parts.push(part);
  return parts;
}

/** Whether a line may break between two texts that stand side by side without a space. */
export function isSeam(before: string, after: string): boolean {
  if (isPlain(before) && isPlain(after)) return false;
  return isBreakable(splitGraphemes(before).at(-1) ?? '', splitGraphemes(after)[0] ?? '');
}

function isBreakable(before: string, after: string): boolean {
  return (isWide(before) || isWide(after)) && !cannotEnd.test(before) && !cannotBegin.test(after);
}

function isWide(cluster: string): boolean {
  return !isPlain(cluster) && displayWidth(cluster) > 1;
}
