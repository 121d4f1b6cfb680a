import { audiences, type Meeting, meetingKinds, type Press } from '../domain/briefing.ts';
import { defensivesAt, statementAt } from './build-statements.ts';
import { type BuildContext, reportError } from './context.ts';
import { dateAt, type Fields, fieldsOf, minutesAt, nodeAt, textAt, textNodeAt, timeAt, wordAt } from './fields.ts';
import { meetingSchema, pressSchema } from './schema/meeting.ts';
import { didYouMean } from './suggest.ts';
import type { TreeNode } from './tree.ts';
import { withoutAbsent } from './without-absent.ts';

/** The meeting; absent where its date cannot be read. */
export function buildMeeting(node: TreeNode | undefined, context: BuildContext): Meeting | undefined {
  const fields = fieldsOf(meetingSchema, node, context);
  if (fields === undefined) return undefined;
  const date = dateAt(fields, 'date');
  const rest = withoutAbsent({
    start: timeAt(fields, 'start'),
    minutes: minutesAt(fields, 'minutes'),
    timezone: timezoneAt(fields),
    place: textAt(fields, 'place'),
    kind: wordAt(fields, 'kind', meetingKinds),
    reason: statementAt(fields, 'reason'),
    interpretation: textAt(fields, 'interpretation'),
    press: buildPress(nodeAt(fields, 'press'), context),
  });
  return date === undefined ? undefined : { date, ...rest };
}

function buildPress(node: TreeNode | undefined, context: BuildContext): Press | undefined {
  const fields = fieldsOf(pressSchema, node, context);
  if (fields === undefined) return undefined;
  return withoutAbsent({
    arrangement: textAt(fields, 'arrangement'),
    line: textAt(fields, 'line'),
    ifAsked: defensivesAt(fields, 'if_asked'),
    for: wordAt(fields, 'for', audiences),
  });
}

function timezoneAt(fields: Fields<'timezone'>): string | undefined {
  const node = textNodeAt(fields, 'timezone');
  if (node === undefined) return undefined;
  if (isTimezone(node.text)) return node.text;
  const suggestion = fields.context.suggest(node.text, Intl.supportedValuesOf('timeZone'));
  reportError(
    fields.context,
    'bad-value',
    node.place,
    `“${node.text.slice(0, 60)}” is not a time zone`,
    didYouMean(suggestion, 'Write continent and city in English, such as Europe/Minsk.'),
  );
  return undefined;
}

function isTimezone(name: string): boolean {
  // The list is quick to get, but holds no other names of the same zone.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
