import type { Briefing } from '../domain/briefing.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Language } from '../domain/language.ts';
import { buildBriefing, createContext, findLanguage } from './build-briefing.ts';
import { keepCertain } from './certain-faults.ts';
import { findTooManyMarks } from './check-amount-of-marks.ts';
import { checkHouseRules } from './check-house-rules.ts';
import { checkOddTexts } from './check-odd-texts.ts';
import { checkShape } from './check-shape.ts';
import { chooseTranslations } from './choose-translations.ts';
import type { DataReading, DataSummary } from './data/data-reading.ts';
import type { DataRequest } from './data/data-request.ts';
import { findDataRequests } from './find-data-requests.ts';
import { createSourceText, type SourceText } from './source-text.ts';
import { createSuggest } from './suggest.ts';
import { kindWords, type TextNode, type TreeNode } from './tree.ts';
import { readYaml } from './yaml-document.ts';

/** A briefing where the file has no error, and every fault and warning in the order of the file. */
export interface ParseResult {
  readonly briefing?: Briefing;
  readonly diagnostics: readonly Diagnostic[];
  /** What each figure got from its file, in the order of the briefing. */
  readonly data: readonly DataSummary[];
}

/** A briefing file whose text has been read, and the files with figures that it asks for. */
export interface ReadBriefing {
  readonly dataRequests: readonly DataRequest[];
  /** Reads the meaning of the briefing with what was read from the files. To be called once. */
  finish(readings: ReadonlyMap<DataRequest, DataReading>): ParseResult;
}

/**
 * Reads the text of a briefing file by version 1 of the format, without the files with figures that it names: such figures
 * have their typed values only, and nothing is said about them. Never throws.
 */
export function parseBriefing(text: string, language?: Language): ParseResult {
  return readBriefing(text, language).finish(new Map());
}

/**
 * The same in two stages: what it asks of files, and, once these are read, the briefing. Texts that stand in several
 * languages come in `language`, or else in that of the briefing. Never throws.
 */
export function readBriefing(text: string, language?: Language): ReadBriefing {
  const source = createSourceText(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const tooMany = findTooManyMarks(source);
  if (tooMany !== undefined) {
    return { dataRequests: [], finish: () => ({ diagnostics: [tooMany], data: [] }) };
  }
  const reading = readYaml(source);
  const syntaxFaulty = reading.diagnostics.some(({ code }) => ['syntax', 'too-deep', 'alias'].includes(code));
  if (!hasContent(reading.root)) {
    const diagnostics = syntaxFaulty ? sortByPlace(reading.diagnostics) : [...reading.diagnostics, buildEmptyFile()];
    return { dataRequests: [], finish: () => ({ diagnostics, data: [] }) };
  }
  const {
    root,
    others,
    diagnostics: untranslated,
  } = chooseTranslations(reading.root, {
    asked: language,
    own: findLanguage(reading.root),
  });
  const meaning = readMeaning(root, source, others);
  return {
    dataRequests: meaning.dataRequests,
    finish: (readings) => {
      const { briefing, diagnostics: found, data, homes } = meaning.finish(readings);
      const kept = syntaxFaulty ? keepCertain(found, reading, source) : found;
      const told = [...reading.diagnostics, ...untranslated, ...withoutEchoes(kept, reading.diagnostics)];
      const errors = told.filter(({ severity }) => severity === 'error');
      const here = errors.map((error) => ({ ...error, place: homes.get(error) ?? error.place }));
      for (const warning of checkOddTexts(root, here)) told.push(warning);
      if (briefing !== undefined && root.kind === 'mapping' && reading.lostFrom === Number.POSITIVE_INFINITY) {
        for (const warning of checkHouseRules(briefing, root, source, here)) told.push(warning);
      }
      const ignored = findIgnoredWarnings(root);
      const wanted = told.filter(({ code, severity }) => severity === 'error' || !ignored.has(code));
      const diagnostics = sortByPlace(wanted, homes);
      if (briefing === undefined || errors.length > 0) return { diagnostics, data };
      return { briefing: { ...briefing, language: language ?? briefing.language }, diagnostics, data };
    },
  };
}

/**
 * What a tag stands before is of the wrong kind only because of it, and an amount that a comma cuts in two, which makes
 * an unknown key of the rest, is too small only because of that.
 */
function withoutEchoes(found: readonly Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
  const tags = linesWith('tag', told);
  const unknownKeys = linesWith('unknown-key', found);
  return found.filter(
    ({ code, place }) =>
      !(code === 'wrong-kind' && tags.has(place.line)) && !(code === 'scale-mismatch' && unknownKeys.has(place.line)),
  );
}

function linesWith(code: Diagnostic['code'], diagnostics: readonly Diagnostic[]): ReadonlySet<number> {
  return new Set(diagnostics.filter((each) => each.code === code).map(({ place }) => place.line));
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

interface Meaning extends ReadBriefing {
  finish(readings: ReadonlyMap<DataRequest, DataReading>): ParseResult & {
    /** Where the briefing asks for the file that a diagnostic stands in. */
    readonly homes: ReadonlyMap<Diagnostic, Place>;
  };
}

function readMeaning(root: TreeNode, source: SourceText, others: readonly TextNode[]): Meaning {
  if (root.kind !== 'mapping') {
    const diagnostics = [buildWrongTop(root)];
    return { dataRequests: [], finish: () => ({ diagnostics, data: [], homes: new Map() }) };
  }
  const suggest = createSuggest();
  const diagnostics = checkShape(root, source, suggest);
  const context = createContext(root, source, suggest, (diagnostic) => diagnostics.push(diagnostic));
  const dataRequests = findDataRequests(root, context);
  const homes = new Map<Diagnostic, Place>();
  return {
    dataRequests,
    finish: (read) => {
      const readings = new Map([...read].map(([request, reading]) => [request.figure, reading]));
      for (const [{ file }, reading] of read) {
        diagnostics.push(...reading.diagnostics);
        for (const diagnostic of reading.diagnostics) homes.set(diagnostic, file.place);
      }
      const briefing = buildBriefing(root, { ...context, others, readings });
      const data = dataRequests.flatMap((request) => summarise(request, read.get(request)));
      return briefing === undefined ? { diagnostics, data, homes } : { briefing, diagnostics, data, homes };
    },
  };
}

/** Nothing is said of a file that could not be used. */
function summarise({ id, file }: DataRequest, reading: DataReading | undefined): DataSummary[] {
  if (reading === undefined || reading.diagnostics.some(({ severity }) => severity === 'error')) return [];
  return [{ figure: id, file: file.text, values: reading.values.length, leftOut: reading.leftOut }];
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

function sortByPlace(
  diagnostics: readonly Diagnostic[],
  homes: ReadonlyMap<Diagnostic, Place> = new Map(),
): Diagnostic[] {
  const unique = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...unique.values()].sort(
    (a, b) => comparePlaces(homes.get(a) ?? a.place, homes.get(b) ?? b.place) || comparePlaces(a.place, b.place),
  );
}

function keyOf({ code, place, message }: Diagnostic): string {
  return `${place.beside?.file ?? ''}:${place.line}:${place.column}:${code}:${message}`;
}

function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}
