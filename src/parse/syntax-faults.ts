import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { lineText, offsetOf, placeOf, type SourceText } from './source-text.ts';
import { translate } from './syntax-messages.ts';

/** A fault in the words of the YAML reader; offsets count UTF-16 code units from 0. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** For a missing end: where the quoted text or the bracket begins. */
  readonly opening?: number;
}

/** Syntax faults in plain words, and how much of the file they make doubtful. */
export interface SyntaxFaults {
  readonly diagnostics: readonly Diagnostic[];
  /** Lines, counted from 1, whose content cannot be trusted. */
  readonly brokenLines: ReadonlySet<number>;
  /** The line from which on nothing can be trusted; infinite where the reader could go on. */
  readonly lostFrom: number;
  /** Places from which to the end of the line everything is one text, whose colons YAML takes for the ends of keys. */
  readonly textsWithColons: readonly Place[];
}

/**
 * Turns the faults of the YAML reader into diagnostics: plain words, the place where the mistake was made
 * (an unclosed quote at its opening), one for each line, and none that only follow from an earlier one.
 */
export function buildSyntaxFaults(source: SourceText, faults: readonly YamlFault[]): SyntaxFaults {
  const byLine = new Map<number, Found>();
  for (const fault of faults.slice(0, mostFaults)) {
    const found = locate(source, fault);
    if (found === undefined) continue;
    const earlier = byLine.get(found.diagnostic.place.line);
    if (earlier === undefined || earlier.rank > found.rank) byLine.set(found.diagnostic.place.line, found);
  }
  const next = faults[mostFaults];
  const found = [...byLine.values(), ...(next === undefined ? [] : [buildMoreFollow(source, next)])];
  const lostFrom = found.reduce(
    (first, { loses, diagnostic }) => (loses ? Math.min(first, diagnostic.place.line) : first),
    Number.POSITIVE_INFINITY,
  );
  const kept = found.filter(({ diagnostic }) => diagnostic.place.line <= lostFrom);
  const errors = kept.filter(({ diagnostic }) => diagnostic.severity === 'error');
  const brokenLines = new Set(errors.flatMap(({ diagnostic, alsoLine }) => [diagnostic.place.line, alsoLine]));
  const textsWithColons = kept.filter(({ isText }) => isText).map(({ diagnostic }) => diagnostic.place);
  return { diagnostics: kept.map(({ diagnostic }) => diagnostic), brokenLines, lostFrom, textsWithColons };
}

/** So many faults of the YAML reader are put into words; nobody mends more before checking again. */
const mostFaults = 1000;

function buildMoreFollow(source: SourceText, { start }: YamlFault): Found {
  const place = placeOf(source, start, start + 1);
  return {
    diagnostic: {
      code: 'syntax',
      severity: 'error',
      message: 'There are so many faults up to here that what follows was not looked at',
      hint: 'Mend the faults above, and check again.',
      place,
    },
    rank: 9,
    loses: true,
    isText: false,
    alsoLine: place.line,
  };
}

interface Found {
  readonly diagnostic: Diagnostic;
  readonly rank: number;
  readonly loses: boolean;
  readonly isText: boolean;
  readonly alsoLine: number;
}

function locate(source: SourceText, fault: YamlFault): Found | undefined {
  const start = fault.opening ?? skipSpace(source.text, fault.start);
  const place = placeOf(source, start, fault.opening === undefined ? Math.max(fault.end, start + 1) : start + 1);
  const line = lineText(source, place.line);
  const [previous, next] = [lineText(source, place.line - 1), lineText(source, place.line + 1)];
  const translation = translate({ ...fault, line, column: place.column - 1, previous, next });
  if (translation === undefined) return undefined;
  const moved = translation.nextLine
    ? movedDown(source, place)
    : translation.column === undefined
      ? place
      : { ...place, column: translation.column + 1, length: translation.length ?? 1 };
  return {
    diagnostic: {
      code: translation.code,
      severity: translation.code === 'directive' ? 'warning' : 'error',
      message: translation.message,
      hint: translation.hint,
      place: moved,
    },
    rank: translation.rank,
    loses: translation.loses,
    isText: translation.isText === true,
    alsoLine: placeOf(source, Math.max(0, fault.end - 1), fault.end).line,
  };
}

/** A fault that the reader noticed at the end of one line is shown at the text that follows. */
function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && (text[at] === '\n' || text[at] === '\r' || text[at] === ' ')) at += 1;
  return at < text.length ? at : start;
}

/** The first text of the next line that has any. */
function movedDown(source: SourceText, place: Place): Place {
  const nextLine = offsetOf(source, { line: place.line + 1, column: 1, length: 1 });
  const at = skipSpace(source.text, nextLine);
  const line = placeOf(source, at, at + 1).line;
  return placeOf(source, at, at + lineText(source, line).trim().length);
}
