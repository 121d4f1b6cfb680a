import { type Align, padToWidth } from '../../text/cut.ts';
import { displayWidth } from '../../text/display-width.ts';

/** Lines that stand in one column of the page. */
export interface Column {
  readonly lines: readonly string[];
  readonly width: number;
  readonly align?: Align;
}

/** The spaces between two columns. */
export const columnGap = 2;

/** Columns side by side, top-aligned, with nothing after the last word of a line. */
export function layColumns(columns: readonly Column[]): string[] {
  const height = Math.max(0, ...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(({ lines, width, align }) => padToWidth(lines[row] ?? '', width, align))
      .join(' '.repeat(columnGap))
      .trimEnd(),
  );
}

/** A text at the left and one at the right edge of the page, or undefined where they do not fit on one line. */
export function layEdges(left: string, right: string, width: number): string | undefined {
  const line = `${left}${' '.repeat(columnGap)}${right}`;
  const room = width - displayWidth(line);
  return room < 0 ? undefined : `${left}${' '.repeat(columnGap + room)}${right}`;
}

/** Lines moved to the right; empty ones stay empty. */
export function indentLines(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(columns) + line));
}

/** Lines with a mark before the first one and the others below its text. */
export function hangLines(mark: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return [mark + first, ...indentLines(rest, displayWidth(mark))];
}

/** Groups of lines with one empty line between two of them. */
export function spaceOut(groups: readonly (readonly string[])[]): string[] {
  return groups.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
