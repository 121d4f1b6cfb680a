import { displayWidth } from './display-width.ts';
import { splitGraphemes } from './graphemes.ts';
import { isSeam, splitAtSeams } from './seams.ts';

/** A run of text in one style. */
export interface Span<S> {
  readonly text: string;
  readonly style: S;
  /**
   * Its spaces are no places to break at. A footnote mark that begins with a space stays with the word before it,
   * a number with its unit.
   */
  readonly unbroken?: boolean;
}

/** A piece of a finished line. */
export interface StyledText<S> {
  readonly text: string;
  readonly style: S;
}

/** The columns to leave free at the beginning of the first and of all further lines; whoever draws fills them. */
export interface Indent {
  readonly first: number;
  readonly rest: number;
}

/** What stands together on a line, and the spaces before it, which fall away at a break. */
interface Word<S> {
  readonly gap: StyledText<S>[];
  readonly pieces: StyledText<S>[];
}

const spaces = ' \\t\\u1680\\u2000-\\u2006\\u2008-\\u200B\\u205F\\u3000';
const wordsAndSpaces = new RegExp(`[${spaces}]+|[^${spaces}]+`, 'g');
const startsWithSpace = new RegExp(`^[${spaces}]`);

/**
 * The lines of a text, each at most `width` columns (at least 1): words kept whole where they fit, no-break spaces
 * kept, newlines kept, no spaces at either end of a line. A word wider than a line is cut, after a dash or slash
 * if one is near the end, never inside a character as a reader sees it. An empty text is one empty line.
 */
export function wrapText(text: string, width: number): string[] {
  return wrapSpans([{ text, style: undefined }], width).map((line) => line.map((piece) => piece.text).join(''));
}

/** The same as {@link wrapText} for text in several styles; a word may change its style within. */
export function wrapSpans<S>(
  spans: readonly Span<S>[],
  width: number,
  indent: Indent = { first: 0, rest: 0 },
): StyledText<S>[][] {
  const lines: StyledText<S>[][] = [];
  for (const hardLine of splitHardLines(spans)) {
    const limits = { first: width - (lines.length === 0 ? indent.first : indent.rest), rest: width - indent.rest };
    lines.push(...fillLines(splitWords(hardLine), limits));
  }
  return lines.map(mergeStyles);
}

function splitHardLines<S>(spans: readonly Span<S>[]): Span<S>[][] {
  const lines: Span<S>[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines;
}

function splitWords<S>(spans: readonly Span<S>[]): Word<S>[] {
  const words: Word<S>[] = [];
  let gap: StyledText<S>[] = [];
  for (const piece of spans.flatMap(splitSpan)) {
    if (piece.isSpace) {
      gap.push(piece);
      continue;
    }
    const before = gap.length === 0 ? words.at(-1)?.pieces : undefined;
    if (before && !isSeam(before.at(-1)?.text ?? '', piece.text)) before.push(piece);
    else words.push({ gap, pieces: [piece] });
    gap = [];
  }
  return words;
}

function splitSpan<S>({ text, style, unbroken }: Span<S>): (StyledText<S> & { isSpace: boolean })[] {
  if (unbroken) return text === '' ? [] : [{ text, style, isSpace: false }];
  return (text.match(wordsAndSpaces) ?? []).flatMap((part) => {
    const isSpace = startsWithSpace.test(part);
    return (isSpace ? [part] : splitAtSeams(part)).map((piece) => ({ text: piece, style, isSpace }));
  });
}

function fillLines<S>(words: readonly Word<S>[], limits: { first: number; rest: number }): StyledText<S>[][] {
  const lines: StyledText<S>[][] = [];
  let line: StyledText<S>[] = [];
  let used = 0;
  const limit = () => Math.max(1, lines.length === 0 ? limits.first : limits.rest);
  for (const { gap, pieces } of words) {
    const width = widthOf(pieces);
    const needed = used + widthOf(gap) + width;
    if (line.length > 0 && needed <= limit()) {
      line.push(...gap, ...pieces);
      used = needed;
      continue;
    }
    if (line.length > 0) lines.push(line);
    if (width <= limit()) {
      line = pieces;
    } else {
      const chunks = cutWord(pieces, limit(), Math.max(1, limits.rest));
      lines.push(...chunks.slice(0, -1));
      line = chunks.at(-1) ?? [];
    }
    used = widthOf(line);
  }
  return [...lines, line];
}

/**
 * The parts of a word that is wider than its line: cut at a space that was to be kept, after a dash or slash, or
 * anywhere; at least one character a part, even where it is wider than the line.
 */
function cutWord<S>(pieces: readonly StyledText<S>[], firstLimit: number, limit: number): StyledText<S>[][] {
  const clusters = pieces.flatMap(({ text, style }) =>
    splitGraphemes(text).map((cluster) => ({ text: cluster, style })),
  );
  const chunks: StyledText<S>[][] = [];
  let start = 0;
  while (start < clusters.length) {
    const end = findCut(clusters, start, chunks.length === 0 ? firstLimit : limit);
    chunks.push(clusters.slice(start, end));
    start = end;
    while (isSpaceAt(clusters, start)) start++;
  }
  return chunks;
}

function findCut<S>(clusters: readonly StyledText<S>[], start: number, limit: number): number {
  const end = findOverflow(clusters, start, limit);
  if (end === clusters.length) return end;
  for (let cut = end; cut > start; cut--) if (isSpaceAt(clusters, cut)) return cut;
  for (let cut = end; cut >= (start + end) / 2; cut--) if (/^[-–/]$/.test(clusters[cut - 1]?.text ?? '')) return cut;
  return end;
}

/** The index of the first character that does not fit any more. */
function findOverflow<S>(clusters: readonly StyledText<S>[], start: number, limit: number): number {
  let used = 0;
  let end = start;
  while (end < clusters.length) {
    used += displayWidth(clusters[end]?.text ?? '');
    if (used > limit && end > start) break;
    end++;
  }
  return end;
}

function isSpaceAt<S>(clusters: readonly StyledText<S>[], index: number): boolean {
  return /^\s$/.test(clusters[index]?.text ?? '');
}

function widthOf<S>(pieces: readonly StyledText<S>[]): number {
  return pieces.length === 1
    ? displayWidth(pieces[0]?.text ?? '')
    : displayWidth(pieces.map(({ text }) => text).join(''));
}

function mergeStyles<S>(line: readonly StyledText<S>[]): StyledText<S>[] {
  const merged: StyledText<S>[] = [];
  for (const { text, style } of line) {
    const last = merged.at(-1);
    if (last && last.style === style) merged[merged.length - 1] = { text: last.text + text, style };
    else merged.push({ text, style });
  }
  return merged;
}
