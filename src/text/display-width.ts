import { wideWidth } from './wide-width.ts';

/**
 * Ranges of code units that take one column each and never join into a cluster with one another: Latin, Greek and
 * Cyrillic letters, general punctuation, currency signs, letter-like signs, arrows, mathematics, frames and blocks.
 */
export const plainRanges: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x00ac],
  [0x00ae, 0x02ff],
  [0x0370, 0x0482],
  [0x048a, 0x052f],
  [0x1e00, 0x1fff],
  [0x2000, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x205f],
  [0x2070, 0x20cf],
  [0x2100, 0x22ff],
  [0x2500, 0x25fc],
];

const plainPattern = new RegExp(
  `^[${plainRanges.map(([first, last]) => `${escapeUnit(first)}-${escapeUnit(last)}`).join('')}]*$`,
);

/** Whether every code unit of a text is a character of its own that takes one column; see {@link plainRanges}. */
export function isPlain(text: string): boolean {
  return plainPattern.test(text);
}

/**
 * The columns that one line of text takes in a terminal or a fixed font: 2 for East Asian wide characters and
 * emoji, 0 for combining marks. Control characters count 0; make them visible first.
 */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : wideWidth(text);
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
