import { audiences, type Commitment, commitmentStatuses, type Source } from '../domain/briefing.ts';
import type { BuildContext } from './context.ts';
import { dateAt, fieldsOf, textAt, wordAt } from './fields.ts';
import { sourcesAt } from './references.ts';
import { commitmentSchema, sourceSchema } from './schema/record.ts';
import type { TreeNode } from './tree.ts';
import { withoutAbsent } from './without-absent.ts';

/** The commitments from earlier meetings; open where no status is given. */
export function buildCommitments(items: readonly TreeNode[], context: BuildContext): Commitment[] {
  return items.flatMap((item) => {
    const fields = fieldsOf(commitmentSchema, item, context);
    if (fields === undefined) return [];
    return [
      withoutAbsent({
        text: textAt(fields, 'text') ?? '',
        madeBy: textAt(fields, 'made_by'),
        madeOn: dateAt(fields, 'made_on'),
        owner: textAt(fields, 'owner'),
        due: dateAt(fields, 'due'),
        status: wordAt(fields, 'status', commitmentStatuses) ?? 'open',
        sources: sourcesAt(fields),
        for: wordAt(fields, 'for', audiences),
        place: item.place,
      }),
    ];
  });
}

/** The sources in the order of the file. */
export function buildSources(items: readonly TreeNode[], context: BuildContext): Source[] {
  return items.flatMap((item) => {
    const fields = fieldsOf(sourceSchema, item, context);
    if (fields === undefined) return [];
    return [
      withoutAbsent({
        id: context.sources.of.get(fields.mapping) ?? '',
        title: textAt(fields, 'title') ?? '',
        publisher: textAt(fields, 'publisher'),
        date: dateAt(fields, 'date'),
        url: textAt(fields, 'url'),
        language: textAt(fields, 'language'),
        place: item.place,
      }),
    ];
  });
}
