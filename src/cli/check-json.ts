import { countBySeverity, type Diagnostic, type Place } from '../domain/diagnostic.ts';
import { formatJson, type JsonStyle } from '../text/format-json.ts';
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
 * A fault in a file with figures has the `file` beside its line, as the briefing names it; so may `related`. `data` says what
 * each figure got from its file: `{ "figure": "exports", "file": "comtrade.csv", "values": 12,
 * "leftOut": [ { "reason": "parts", "rows": 3 } ] }`. `hint`, `related`, `data` and `unreadable` may be absent. Lines and
 * columns count from 1, columns and lengths in UTF-16 code units. With `--watch`, each report is such an object on a line
 * of its own, with the files that were checked then. `file` is as given, `-` for standard input. All that does not print
 * is escaped as `\uXXXX`.
 */
export function formatCheckJson(results: readonly Checked[], style: JsonStyle): string {
  return formatJson({ version: 1, files: results.map(describeFile) }, style);
}

function describeFile(result: Checked) {
  if ('unreadable' in result) {
    return { file: result.file, errors: 0, warnings: 0, diagnostics: [], unreadable: result.unreadable };
  }
  const { file, diagnostics, data } = result;
  const counts = countBySeverity(diagnostics);
  return { file, ...counts, diagnostics: diagnostics.map(describeDiagnostic), ...(data.length > 0 && { data }) };
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

function describePlace({ line, column, length, beside }: Place) {
  return { file: beside?.file, line, column, length };
}
