import { countBySeverity, type Diagnostic, type Place } from '../domain/diagnostic.ts';
import { displayWidth } from '../text/display-width.ts';
import { makeVisible } from '../text/unsafe-characters.ts';
import { wrapText } from '../text/wrap.ts';
import { buildExcerpt } from './excerpt.ts';

/** What a report of faults is made from. */
export interface FaultReport {
  /** The name of the file as the reader knows it. */
  readonly file: string;
  /** The text of the file; may be empty where it could not be read. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The columns that source lines and fixes may take. */
  readonly width: number;
}

/** The width of a panel in the smallest window. */
const narrowest = 38;
/** Nobody reads more; a file with so many faults is most often no briefing at all. */
const mostReports = 500;

/**
 * The faults and warnings for a reader: each with file, line and column, the source line with a caret under
 * the place, and the fix; then their count. Plain ASCII frame, no colour; unsafe characters are written out.
 */
export function renderFaults({ file, text, diagnostics, width }: FaultReport): string {
  const lines = text.split('\n');
  const name = formatInline(file);
  const room = Math.max(narrowest, width);
  const reports = diagnostics.slice(0, mostReports).map((diagnostic) => renderFault(diagnostic, name, lines, room));
  const left = diagnostics.length - reports.length;
  const rest = left > 0 ? [`${left} more are left out here. Mend the first ones, and check again.`] : [];
  return `${[...reports, ...rest, formatCount(diagnostics)].join('\n\n')}\n`;
}

/** How many errors and warnings there are, in words: `3 errors, 1 warning`. */
export function formatCount(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = countBySeverity(diagnostics);
  const parts = [countWord(errors, 'error'), countWord(warnings, 'warning')].filter((part) => part !== '');
  return parts.length === 0 ? 'No errors, no warnings' : parts.join(', ');
}

function countWord(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function renderFault(diagnostic: Diagnostic, file: string, lines: readonly string[], width: number): string {
  const { code, severity, message, hint, place, related } = diagnostic;
  const gutter = String(Math.max(place.line, related?.place.line ?? 0)).length;
  const head = `${formatPlace(place, file)}  ${severity}  ${formatInline(message)}  [${code}]`;
  const parts = [...wrapHead(head, width), ...renderPlace(place, lines, gutter, width)];
  if (related !== undefined) {
    const where = `  ${formatInline(related.message)}: ${formatPlace(related.place, file)}`;
    parts.push(...wrapHead(where, width));
    parts.push(...renderPlace(related.place, lines, gutter, width));
  }
  if (hint !== undefined && hint !== '') parts.push(renderFix(hint, width));
  return parts.join('\n');
}

/** A place as `file:line:column`; a file beside the briefing is named from where the reader names the briefing. */
function formatPlace({ line, column, beside }: Place, file: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const name = beside === undefined ? file : folder + formatInline(beside.file);
  return `${name}:${line}:${column}`;
}

/** The lines of a head that is wider than the page, the further ones indented; its columns stay apart. */
function wrapHead(head: string, width: number): string[] {
  if (displayWidth(head) <= width) return [head];
  const indent = /^ */.exec(head)?.[0] ?? '';
  const [first = '', ...rest] = wrapText(head.trimStart(), width - indent.length - 2);
  return [indent + first, ...rest.map((line) => `${indent}  ${line}`)];
}

function renderPlace(place: Place, lines: readonly string[], gutter: number, width: number): string[] {
  const { beside } = place;
  const line = (beside === undefined ? lines[place.line - 1] : beside.text)?.replace(/\r$/, '');
  if (line === undefined || line === '') return [];
  const frame = `${' '.repeat(gutter)} |`;
  const { shown, before, marked } = buildExcerpt(line, place, width - gutter - 3);
  const carets = `${' '.repeat(before)}${'^'.repeat(marked)}`;
  return [frame, `${String(place.line).padStart(gutter)} | ${shown}`, `${frame} ${carets}`];
}

function renderFix(hint: string, width: number): string {
  const label = '  fix: ';
  const indent = displayWidth(label);
  return label + wrapText(formatInline(hint), width - indent).join(`\n${' '.repeat(indent)}`);
}

/** Text of the briefing inside a line of the report: visible, and on one line. */
function formatInline(text: string): string {
  return makeVisible(text).replaceAll('\n', ' ');
}
