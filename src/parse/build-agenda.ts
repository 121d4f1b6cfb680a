import { audiences, type Sector } from '../domain/briefing.ts';
import { defensivesAt, paragraphsAt, statementAt, statementsAt, talkingPointsAt } from './build-statements.ts';
import type { BuildContext } from './context.ts';
import { fieldsOf, minutesAt, textAt, wordAt } from './fields.ts';
import { referenceAt, referencesAt, sourcesAt } from './references.ts';
import { sectorSchema } from './schema/sector.ts';
import type { TreeNode } from './tree.ts';
import { withoutAbsent } from './without-absent.ts';

/** The sectors of the agenda in their order. */
export function buildAgenda(items: readonly TreeNode[], context: BuildContext): Sector[] {
  return items.flatMap((item) => {
    const fields = fieldsOf(sectorSchema, item, context);
    if (fields === undefined) return [];
    return [
      withoutAbsent({
        id: context.sectors.of.get(fields.mapping) ?? '',
        title: textAt(fields, 'title') ?? '',
        minutes: minutesAt(fields, 'minutes'),
        lead: referenceAt(fields, 'lead', 'participants'),
        objective: statementAt(fields, 'objective'),
        position: statementAt(fields, 'position'),
        theirPosition: statementAt(fields, 'their_position'),
        talkingPoints: talkingPointsAt(fields, 'talking_points'),
        asks: statementsAt(fields, 'asks'),
        offers: statementsAt(fields, 'offers'),
        defensives: defensivesAt(fields, 'defensives'),
        doNotRaise: statementsAt(fields, 'do_not_raise'),
        background: paragraphsAt(fields, 'background'),
        deliverables: statementsAt(fields, 'deliverables'),
        figures: referencesAt(fields, 'figures', 'figures'),
        sources: sourcesAt(fields),
        for: wordAt(fields, 'for', audiences),
        place: item.place,
      }),
    ];
  });
}
