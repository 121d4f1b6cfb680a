import { countBySeverity, type Diagnostic, type Place } from '../domain/diagnostic.ts';
import type { Checked } from './check.ts';

/**
 * The report of `prebrief check --format json`: one object, `version` 1 until the shape changes.
 *
 * ```
 * { "version": 1,
 *   "files": [
 *     { "file": "a.yaml", "errors": 1, "warnings": 0,
 *       "diagnostics": [
 *         { "code": "bad-date", "severity": "error", "message": "…", "hint": "…",
 *           "line": 3, "column": 9, "length": 10,
 *           "related": { "line": 1, "column": 1, "length": 5, "message": "…" } } ] },
 *     { "file": "b.yaml", "errors": 0, "warnings": 0, "diagnostics": [], "unreadable": "There is no file b.yaml." } ] }
 * ```
 *
 * `hint`, `related` and `unreadable` may be absent. Lines and columns count from 1, columns and lengths in UTF-16
 * code units. With `--watch`, each report is such an object on a line of its own, with the files that were checked
 * then. `file` is as given, `-` for standard input. All that does not print is escaped as `\uXXXX`.
 */
export function formatCheckJson(results: readonly Checked[], style: JsonStyle): string {
  const report = { version: 1, files: results.map(describeFile) };
  return `${escapeUnprintable(JSON.stringify(report, undefined, style === 'page' ? 2 : undefined))}\n`;
}

/** A report on several lines, or on one. */
export type JsonStyle = 'page' | 'line';

function describeFile(result: Checked) {
  if ('unreadable' in result) {
    return { file: result.file, errors: 0, warnings: 0, diagnostics: [], unreadable: result.unreadable };
  }
  const { file, diagnostics } = result;
  return { file, ...countBySeverity(diagnostics), diagnostics: diagnostics.map(describeDiagnostic) };
}

function describeDiagnostic({ code, severity, message, hint, place, related }: Diagnostic) {
  return {
    code,
    severity,
    message,
    hint,
    ...describePlace(place),
    related: related && { ...describePlace(related.place), message: related.message },
  };
}

function describePlace({ line, column, length }: Place) {
  return { line, column, length };
}

/** Controls, invisible formats such as bidi marks, unassigned characters and separators other than the space. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

function escapeUnprintable(json: string): string {
  return json.replace(unprintable, (character) =>
    character === '\n' ? character : character.split('').map(escapeUnit).join(''),
  );
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
