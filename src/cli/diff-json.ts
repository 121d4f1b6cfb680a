import type { Change } from '../document/compare/part.ts';
import { formatJson } from '../text/format-json.ts';

/**
 * The report of `prebrief diff --format json`: one object, `version` 1 until the shape changes.
 *
 * ```
 * { "version": 1, "before": "HEAD:a.yaml", "after": "a.yaml", "different": true,
 *   "changes": [
 *     { "section": "Agenda", "path": ["Road building"], "kind": "added", "what": "talking point",
 *       "after": "We build roads.", "details": { "tier": "if raised" } },
 *     { "section": "Figures", "path": ["Trade turnover", "2023"], "kind": "changed", "what": "value",
 *       "before": "4.4 bn USD", "after": "4.5 bn USD" },
 *     { "section": "Figures", "path": ["Trade turnover", "Gap to target, 2023"], "kind": "changed", "what": "result",
 *       "before": "0.6 bn USD", "after": "0.5 bn USD", "follows": true },
 *     { "section": "Agenda", "path": ["Machine tools"], "kind": "moved", "what": "talking point",
 *       "text": "…", "before": "Road building", "after": "Machine tools" } ] }
 * ```
 *
 * `section` is Briefing, Meeting, Participants, Agenda, Figures, Commitments or Sources; `kind` is added, removed,
 * changed, moved or reordered. `before` is absent of what was added, `after` of what was removed. `follows` stands with
 * what is calculated from other changes. Texts stand as they were typed; numbers and dates in English. All that does not
 * print is escaped as `\uXXXX`.
 */
export function formatDiffJson(before: string, after: string, changes: readonly Change[]): string {
  return formatJson({ version: 1, before, after, different: changes.length > 0, changes: changes.map(describeChange) });
}

function describeChange({ section, path, kind, what, text, before, after, details, follows }: Change) {
  const properties = Object.fromEntries(details.map(({ name, text: value }) => [name, value]));
  return {
    section,
    path,
    kind,
    what,
    text,
    before,
    after,
    details: details.length === 0 ? undefined : properties,
    follows,
  };
}
