import { audiences, type Commitment, commitmentStatuses, type Source } from '../domain/briefing.ts';
import type { BuildContext } from './context.ts';
import { parseDate } from './date-and-time.ts';
import { dateAt, type Fields, fieldsOf, textAt, textNodeAt, wordAt } from './fields.ts';
import { sourcesAt } from './references.ts';
import { commitmentSchema, sourceSchema } from './schema/record.ts';
import type { TreeNode } from './tree.ts';
import { withoutAbsent } from './without-absent.ts';

/** The commitments from earlier meetings; open where no status is given. */
export function buildCommitments(items: readonly TreeNode[], context: BuildContext): Commitment[] {
  return items.flatMap((item) => {
    const fields = fieldsOf(commitmentSchema, item, context);
    if (fields === undefined) return [];
    checkDue(fields);
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

/** Dates as typed can be compared as texts. */
function checkDue(fields: Fields<'made_on' | 'due'>): void {
  const [made, due] = [textNodeAt(fields, 'made_on'), textNodeAt(fields, 'due')];
  if (made === undefined || due === undefined || !isDate(made.text) || !isDate(due.text)) return;
  if (due.text.trim() >= made.text.trim()) return;
  fields.context.report({
    code: 'ends-before-it-begins',
    severity: 'error',
    message: 'The commitment is due before it was made',
    hint: 'Check the two dates.',
    place: due.place,
    related: { place: made.place, message: 'It was made on this day' },
  });
}

function isDate(text: string): boolean {
  return 'value' in parseDate(text);
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
