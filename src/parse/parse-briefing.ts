import type { Briefing } from '../domain/briefing.ts';
import type { Diagnostic, DiagnosticCode, Place } from '../domain/diagnostic.ts';
import { buildBriefing } from './build-briefing.ts';
import { findTooManyMarks } from './check-amount-of-marks.ts';
import { checkShape } from './check-shape.ts';
import { createSourceText, type SourceText } from './source-text.ts';
import { createSuggest } from './suggest.ts';
import { kindWords, type TreeNode } from './tree.ts';
import { readYaml, type YamlReading } from './yaml-document.ts';

/** A briefing where the file has no error, and every fault and warning in the order of the file. */
export interface ParseResult {
  readonly briefing?: Briefing;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of a briefing file by version 1 of the format. Never throws. */
export function parseBriefing(text: string): ParseResult {
  const source = createSourceText(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const tooMany = findTooManyMarks(source);
  if (tooMany !== undefined) return { diagnostics: [tooMany] };
  const reading = readYaml(source);
  const syntaxFaulty = reading.diagnostics.some(({ code }) => ['syntax', 'too-deep', 'alias'].includes(code));
  if (!hasContent(reading.root)) {
    return {
      diagnostics: syntaxFaulty ? sortByPlace(reading.diagnostics) : [...reading.diagnostics, buildEmptyFile()],
    };
  }
  const { briefing, diagnostics: found } = readMeaning(reading.root, source);
  const kept = syntaxFaulty ? found.filter((diagnostic) => isCertain(diagnostic, reading)) : found;
  const diagnostics = sortByPlace([...reading.diagnostics, ...kept]);
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  return briefing === undefined || isFaulty ? { diagnostics } : { briefing, diagnostics };
}

function hasContent(root: TreeNode | undefined): root is TreeNode {
  return root !== undefined && root.kind !== 'absent';
}

function readMeaning(root: TreeNode, source: SourceText): { briefing?: Briefing; diagnostics: Diagnostic[] } {
  if (root.kind !== 'mapping') return { diagnostics: [buildWrongTop(root)] };
  const suggest = createSuggest();
  const diagnostics = checkShape(root, source, suggest);
  const briefing = buildBriefing(root, source, suggest, (diagnostic) => diagnostics.push(diagnostic));
  return briefing === undefined ? { diagnostics } : { briefing, diagnostics };
}

/** Faults that may only follow from what a syntax fault took away. */
const consequences: ReadonlySet<DiagnosticCode> = new Set(['missing-key', 'dangling-reference']);

function isCertain({ code, place }: Diagnostic, { brokenLines, lostFrom }: YamlReading): boolean {
  if (consequences.has(code) || brokenLines.has(place.line) || place.line >= lostFrom) return false;
  return code !== 'wrong-kind' || lostFrom === Number.POSITIVE_INFINITY;
}

function buildEmptyFile(): Diagnostic {
  return {
    code: 'empty-file',
    severity: 'error',
    message: 'The file holds no briefing',
    hint: 'A briefing needs at least “title: …” and “meeting:” with “date: …” below it.',
    place: { line: 1, column: 1, length: 1 },
  };
}

function buildWrongTop(root: TreeNode): Diagnostic {
  return {
    code: 'wrong-kind',
    severity: 'error',
    message: `A briefing is a group of keys, but this file is ${kindWords[root.kind]}`,
    hint: 'Begin with “title: …” at the left margin.',
    place: root.place,
  };
}

function sortByPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...unique.values()].sort((a, b) => comparePlaces(a.place, b.place));
}

function keyOf({ code, place, message }: Diagnostic): string {
  return `${place.line}:${place.column}:${code}:${message}`;
}

function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}
