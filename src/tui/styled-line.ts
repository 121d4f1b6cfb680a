import { displayWidth } from '../text/display-width.ts';
import type { StyledText } from '../text/wrap.ts';

/** What a piece of text is to the reader; the theme decides how it looks. */
export type Role =
  | 'normal'
  | 'strong'
  | 'muted'
  | 'accent'
  | 'selected'
  | 'heading'
  | 'favourable'
  | 'adverse'
  | 'warning';

/** A piece of a line in one role. */
export type Run = StyledText<Role>;

/** One line of the screen. Its texts hold no control characters. */
export type Line = readonly Run[];

/** A line of one piece. */
export function lineIn(style: Role, text: string): Line {
  return text === '' ? [] : [{ text, style }];
}

/** The columns that a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** The line filled up with spaces to a width. */
export function padLine(line: Line, width: number): Line {
  const missing = width - lineWidth(line);
  return missing > 0 ? [...line, { text: ' '.repeat(missing), style: 'normal' }] : line;
}

/** The line moved to the right; an empty one stays empty. */
export function indentLine(line: Line, columns: number): Line {
  return line.length === 0 || columns === 0 ? line : [{ text: ' '.repeat(columns), style: 'normal' }, ...line];
}

/** One piece at the left and one at the right edge, or nothing where they do not fit on one line. */
export function spreadLine(left: Line, right: Line, width: number): Line | undefined {
  const room = width - lineWidth(left) - lineWidth(right);
  if (right.length === 0) return room < 0 ? undefined : left;
  return room < 2 ? undefined : [...left, { text: ' '.repeat(room), style: 'normal' }, ...right];
}

/** Columns of lines side by side, top-aligned; all but the last are filled up to their widths. */
export function joinColumns(columns: readonly { readonly lines: readonly Line[]; readonly width: number }[]): Line[] {
  const height = Math.max(0, ...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns.flatMap(({ lines, width }, index) => {
      const line = lines[row] ?? [];
      return index === columns.length - 1 ? line : padLine(line, width);
    }),
  );
}
