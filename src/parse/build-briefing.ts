import { type Briefing, briefingStatuses } from '../domain/briefing.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type Language, languages } from '../domain/language.ts';
import { assignIds } from './assign-ids.ts';
import { buildAgenda } from './build-agenda.ts';
import { buildFigures } from './build-figures.ts';
import { buildMeeting } from './build-meeting.ts';
import { buildParticipants } from './build-participants.ts';
import { buildCommitments, buildSources } from './build-record.ts';
import { paragraphsAt, statementAt, statementsAt } from './build-statements.ts';
import { checkTextReferences } from './check-text-references.ts';
import type { BuildContext } from './context.ts';
import { dateAt, fieldsOf, itemsAt, nodeAt, textAt, wordAt } from './fields.ts';
import { foldLines } from './fold-lines.ts';
import { briefingSchema } from './schema/briefing-schema.ts';
import type { SourceText } from './source-text.ts';
import type { Suggest } from './suggest.ts';
import type { MappingNode, TreeNode } from './tree.ts';
import { withoutAbsent } from './without-absent.ts';

/**
 * Reads the meaning of a file: dates, numbers, amounts, periods and references. Goes on past faults, so
 * that all are reported in one run; absent where the title or the day of the meeting is missing.
 */
export function buildBriefing(root: MappingNode, context: BuildContext): Briefing | undefined {
  const fields = fieldsOf(briefingSchema, root, context);
  if (fields === undefined) return undefined;
  for (const node of [root, ...context.others]) checkTextReferences(node, context);
  const title = textAt(fields, 'title');
  const meeting = buildMeeting(nodeAt(fields, 'meeting'), context);
  const rest = withoutAbsent({
    language: context.language,
    marking: textAt(fields, 'marking'),
    status: wordAt(fields, 'status', briefingStatuses),
    asOf: dateAt(fields, 'as_of'),
    preparedBy: textAt(fields, 'prepared_by'),
    clearedBy: itemsAt(fields, 'cleared_by').flatMap((item) => (item.kind === 'text' ? [foldLines(item.text)] : [])),
    summary: statementAt(fields, 'summary'),
    sceneSetter: paragraphsAt(fields, 'scene_setter'),
    objectives: statementsAt(fields, 'objectives'),
    theirObjectives: statementsAt(fields, 'their_objectives'),
    doNotRaise: statementsAt(fields, 'do_not_raise'),
    participants: buildParticipants(itemsAt(fields, 'participants'), context),
    agenda: buildAgenda(itemsAt(fields, 'agenda'), context),
    figures: buildFigures(itemsAt(fields, 'figures'), context),
    commitments: buildCommitments(itemsAt(fields, 'commitments'), context),
    sources: buildSources(itemsAt(fields, 'sources'), context),
  });
  return title === undefined || meeting === undefined ? undefined : { title, meeting, ...rest };
}

/** What the builders of one briefing share. Reports `duplicate-id`, and ids that cannot be named. */
export function createContext(
  root: MappingNode,
  source: SourceText,
  suggest: Suggest,
  report: (diagnostic: Diagnostic) => void,
): BuildContext {
  const nodeOf = (key: keyof typeof briefingSchema.entries) => root.entries.get(key)?.value;
  return {
    source,
    suggest,
    report,
    language: findLanguage(root),
    others: [],
    participants: assignIds(nodeOf('participants'), ['name'], { report }),
    sectors: assignIds(nodeOf('agenda'), ['title'], { report }),
    figures: assignIds(nodeOf('figures'), ['label', 'indicator'], { report }),
    sources: assignIds(nodeOf('sources'), ['title'], { report }),
    readings: new Map(),
  };
}

/** The language that a file says it is written in; English where it says none that is known. */
export function findLanguage(root: TreeNode): Language {
  const language = root.kind === 'mapping' ? root.entries.get('language')?.value : undefined;
  const typed = language?.kind === 'text' ? language.text : '';
  return languages.find((known) => known === typed) ?? 'en';
}
