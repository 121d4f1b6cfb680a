import type { Entry } from './document.ts';

/** An entry in one line of plain text, as the summary says it: `Gap to target, 2023: 0.6 bn USD`. */
export function sayEntry({ title, aside, result }: Entry): string {
  if (result !== undefined) return `${title}: ${result.text}`;
  return aside === undefined || aside === '' ? title : `${title} (${aside})`;
}
