import { audiences, type Participant, participantRoles, sides } from '../domain/briefing.ts';
import { statementAt } from './build-statements.ts';
import type { BuildContext } from './context.ts';
import { dateAt, fieldsOf, nodeAt, textAt, wholeNumberAt, wordAt, yesNoAt } from './fields.ts';
import { sourcesAt } from './references.ts';
import { addressSchema, lastMetSchema, participantSchema } from './schema/participant.ts';
import type { TreeNode } from './tree.ts';
import { withoutAbsent } from './without-absent.ts';

/** The participants in the order of the file. */
export function buildParticipants(items: readonly TreeNode[], context: BuildContext): Participant[] {
  return items.flatMap((item) => {
    const fields = fieldsOf(participantSchema, item, context);
    if (fields === undefined) return [];
    return [
      withoutAbsent({
        id: context.participants.of.get(fields.mapping) ?? '',
        name: textAt(fields, 'name') ?? '',
        nativeName: textAt(fields, 'native_name'),
        post: textAt(fields, 'post'),
        side: wordAt(fields, 'side', sides),
        role: wordAt(fields, 'role', participantRoles),
        present: yesNoAt(fields, 'present') ?? true,
        address: buildAddress(nodeAt(fields, 'address'), context),
        pronunciation: textAt(fields, 'pronunciation'),
        precedence: wholeNumberAt(fields, 'precedence'),
        bio: statementAt(fields, 'bio'),
        lastMet: buildLastMet(nodeAt(fields, 'last_met'), context),
        notes: statementAt(fields, 'notes'),
        sources: sourcesAt(fields),
        for: wordAt(fields, 'for', audiences),
        place: item.place,
      }),
    ];
  });
}

function buildAddress(node: TreeNode | undefined, context: BuildContext): Participant['address'] {
  const fields = fieldsOf(addressSchema, node, context);
  return fields && withoutAbsent({ spoken: textAt(fields, 'spoken'), written: textAt(fields, 'written') });
}

function buildLastMet(node: TreeNode | undefined, context: BuildContext): Participant['lastMet'] {
  const fields = fieldsOf(lastMetSchema, node, context);
  return (
    fields &&
    withoutAbsent({
      date: dateAt(fields, 'date'),
      place: textAt(fields, 'place'),
      outcome: textAt(fields, 'outcome'),
    })
  );
}
