import type { Briefing } from '../domain/briefing.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { buildBriefing } from './build-briefing.ts';
import { keepCertain } from './certain-faults.ts';
import { findTooManyMarks } from './check-amount-of-marks.ts';
import { checkHouseRules } from './check-house-rules.ts';
import { checkOddTexts } from './check-odd-texts.ts';
import { checkShape } from './check-shape.ts';
import { createSourceText, type SourceText } from './source-text.ts';
import { createSuggest } from './suggest.ts';
import { kindWords, type TreeNode } from './tree.ts';
import { readYaml } from './yaml-document.ts';

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
  const kept = syntaxFaulty ? keepCertain(found, reading, source) : found;
  const told = [...reading.diagnostics, ...withoutEchoesOfTags(kept, reading.diagnostics)];
  const errors = told.filter(({ severity }) => severity === 'error');
  for (const warning of checkOddTexts(reading.root, errors)) told.push(warning);
  if (briefing !== undefined && reading.root.kind === 'mapping' && reading.lostFrom === Number.POSITIVE_INFINITY) {
    for (const warning of checkHouseRules(briefing, reading.root, source, errors)) told.push(warning);
  }
  const ignored = findIgnoredWarnings(reading.root);
  const diagnostics = sortByPlace(told.filter(({ code, severity }) => severity === 'error' || !ignored.has(code)));
  return briefing === undefined || errors.length > 0 ? { diagnostics } : { briefing, diagnostics };
}

/** What a tag stands before is of the wrong kind only because of it. */
function withoutEchoesOfTags(found: readonly Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Set(told.filter(({ code }) => code === 'tag').map(({ place }) => place.line));
  return found.filter(({ code, place }) => !(code === 'wrong-kind' && lines.has(place.line)));
}

/** The codes that the file names under `ignore_warnings`. */
function findIgnoredWarnings(root: TreeNode): ReadonlySet<string> {
  const list = root.kind === 'mapping' ? root.entries.get('ignore_warnings')?.value : undefined;
  const items = list?.kind === 'list' ? list.items : [];
  return new Set(items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));
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
