import type { Change } from '../document/compare/part.ts';
import { cutToWidth } from '../text/cut.ts';
import { lineOf } from '../text/one-line.ts';
import { findWordChanges, type WordRun } from '../text/word-changes.ts';
import { wrapText } from '../text/wrap.ts';

const marks = { added: '+', removed: '-', changed: '~', moved: '>', reordered: '>' } as const;

/** Texts from this length on are shown with their changes marked word by word, where half of them has stayed. */
const shortestMarked = 30;

/**
 * The changes between two briefings as text of at most `width` columns, by section and by what they stand in: `+` new,
 * `-` gone, `~` changed, `>` moved, `=` follows from the others. In a text that was reworded, `[-old-]` and `{+new+}`
 * mark its words.
 */
export function renderChanges(changes: readonly Change[], width: number): string {
  const lines: string[] = [];
  let heading: readonly string[] = [];
  for (const change of changes) {
    const place = [change.section, ...change.path];
    const shared = countShared(heading, place);
    if (shared === 0 && lines.length > 0) lines.push('');
    for (const [depth, name] of place.entries()) {
      if (depth >= shared) lines.push('  '.repeat(depth) + cutToWidth(lineOf(name), width - 2 * depth));
    }
    heading = place;
    lines.push(...indent(describe(change), place.length, `${change.follows ? '=' : marks[change.kind]} `, width));
  }
  return `${lines.join('\n')}\n`;
}

function countShared(a: readonly string[], b: readonly string[]): number {
  const first = b.findIndex((name, index) => name !== a[index]);
  return first < 0 ? b.length : first;
}

/** Further lines stand below the text of the first. */
function indent(text: string, depth: number, mark: string, width: number): string[] {
  const margin = '  '.repeat(depth);
  const lines = wrapText(text, Math.max(20, width - margin.length - mark.length));
  return lines.map((line, index) => `${margin}${index === 0 ? mark : ' '.repeat(mark.length)}${line}`.trimEnd());
}

function describe({ kind, what, text, before, after, details, follows }: Change): string {
  const [old, current] = [lineOf(before ?? ''), lineOf(after ?? '')];
  switch (kind) {
    case 'added':
      return `${what}: ${current}${describeDetails(details)}`;
    case 'removed':
      return `${what}: ${old}${describeDetails(details)}`;
    case 'changed':
      return `${what}: ${follows ? `${old} → ${current}` : compare(old, current)}`;
    case 'moved':
      return `${what} moved from ${old}: ${lineOf(text ?? '')}`;
    case 'reordered':
      return `new order (${what}): ${current}`;
  }
}

function describeDetails(details: Change['details']): string {
  if (details.length === 0) return '';
  return ` (${details.map(({ name, text }) => `${name}: ${lineOf(text)}`).join('; ')})`;
}

function compare(old: string, current: string): string {
  const runs = findWordChanges(old, current);
  const kept = runs.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? text.length : 0), 0);
  const longest = Math.max(old.length, current.length);
  if (longest < shortestMarked || kept < longest / 2 || runs.every(({ kind }) => kind === 'kept'))
    return `${old} → ${current}`;
  return runs.map(markRun).join(' ');
}

function markRun({ kind, text }: WordRun): string {
  switch (kind) {
    case 'kept':
      return text;
    case 'removed':
      return `[-${text}-]`;
    case 'added':
      return `{+${text}+}`;
  }
}
