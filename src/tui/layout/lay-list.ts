import type { Entry, Group } from '../../document/document.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import { indentLine, joinColumns, type Line, lineIn, type Role, spreadLine } from '../styled-line.ts';
import { layPlain, setBeside } from './lay-inline.ts';

/** The rows of a list of entries, and for each entry which of them are its own. */
export interface LaidList {
  readonly lines: readonly Line[];
  /** Rows from `start` up to, not including, `end`; and from `top`, where the title of its group begins. */
  readonly extents: readonly { readonly top: number; readonly start: number; readonly end: number }[];
}

/** The columns that the mark of the selected entry takes. */
export const markWidth = 2;

/** The part of the width that the titles of derived figures may take; longer ones wrap. */
const titleShare = 0.5;
/** The narrowest pane with titles and results in two columns. */
const columnsFrom = 52;
const gap = 2;

/** Which of an entry's words a list shows beside its title. */
export type ListStyle = 'titles' | 'asides' | 'results';

/** Entries below the titles of their groups. No word of a title is cut: long ones take several rows. */
export function layList(groups: readonly Group[], width: number, style: ListStyle): LaidList {
  const lines: Line[] = [];
  const extents: { top: number; start: number; end: number }[] = [];
  const filled = groups.filter((group) => group.entries.length > 0);
  // The name of a single series stands above its chart already.
  const hasTitles = style !== 'results' || filled.length > 1;
  for (const { title, entries } of filled) {
    let top = lines.length;
    if (title !== undefined && hasTitles) {
      if (top > 0) lines.push([]);
      top = lines.length;
      lines.push(...layPlain(title, width, 'muted'));
    }
    const lay = chooseLayout(entries, width - markWidth, style);
    for (const entry of entries) {
      const start = lines.length;
      lines.push(...lay(entry).map((line) => indentLine(line, markWidth)));
      extents.push({ top: Math.min(top, start), start, end: lines.length });
      top = lines.length;
    }
  }
  return { lines, extents };
}

function chooseLayout(entries: readonly Entry[], width: number, style: ListStyle): (entry: Entry) => Line[] {
  if (style === 'results' && width < columnsFrom) return (entry) => layResultBelow(entry, width);
  if (style === 'results') {
    const widest = Math.max(1, ...entries.map(({ title }) => displayWidth(lineOf(title))));
    const titleWidth = Math.min(widest, Math.floor(width * titleShare));
    return (entry) => layResult(entry, titleWidth, width);
  }
  return (entry) => layTitle(entry, width, style);
}

function layResult({ title, result }: Entry, titleWidth: number, width: number): Line[] {
  const resultWidth = width - titleWidth - gap;
  return joinColumns([
    { lines: layPlain(title, titleWidth), width: titleWidth + gap },
    { lines: layPlain(result?.text ?? '', resultWidth, resultRole(result)), width: resultWidth },
  ]);
}

/** On a narrow pane two columns would tear words apart. */
function layResultBelow({ title, result }: Entry, width: number): Line[] {
  return setBeside(layPlain(title, width), result?.text ?? '', resultRole(result), width);
}

/** What could not be computed stands back. */
function resultRole(result: Entry['result']): Role {
  return result?.raw === undefined ? 'muted' : 'strong';
}

function layTitle({ title, aside }: Entry, width: number, style: ListStyle): Line[] {
  const lines = layPlain(title, width);
  if (aside === undefined || style === 'titles') return lines;
  const [first = [], ...rest] = lines;
  const beside = spreadLine(first, lineIn('muted', lineOf(aside)), width);
  if (beside) return [beside, ...rest];
  return [...lines, ...layPlain(aside, width, 'muted')];
}
