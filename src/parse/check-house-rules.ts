import type { Briefing } from '../domain/briefing.ts';
import type { Diagnostic, HouseRuleCode, Place } from '../domain/diagnostic.ts';
import { type Breach, findBreaches } from '../domain/house-rules.ts';
import { lineText, type SourceText } from './source-text.ts';
import { headPlace, type MappingNode } from './tree.ts';

type Words = (breach: { subject: string; count: number; most: number }) => readonly [message: string, hint: string];

const words: Readonly<Record<HouseRuleCode, Words>> = {
  'too-many-objectives': ({ count, most }) => [
    `There are ${count} objectives, and more than ${most} are hard to hold in the head`,
    'Keep the three that matter most; the others can stand with their sectors.',
  ],
  'too-many-points': ({ subject, count, most }) => [
    most === 4
      ? `“${subject}” has ${count} talking points to raise; more than four are hard to make in one meeting`
      : `“${subject}” has ${count} talking points; six are the most that can be looked through in the room`,
    most === 4
      ? 'Join points, or mark those of less weight with “tier: if_raised”.'
      : 'Move what is not to be said to “background”.',
  ],
  'no-talking-points': ({ subject }) => [
    `The sector “${subject}” has no talking points`,
    'Add “talking_points:” with what is to be said, or take the sector away.',
  ],
  'participant-without-post': ({ subject }) => [`The post of ${subject} is missing`, 'Add a line “post: …”.'],
  'participant-without-side': ({ subject }) => [
    `It is not said to which side ${subject} belongs`,
    'Add a line “side: ours”, “side: theirs” or “side: third”.',
  ],
  'agenda-too-long': ({ subject, count, most }) => [
    `The sectors take ${count} minutes and the meeting ${most}; with “${subject}” it becomes too long`,
    'Give the sectors fewer minutes, or the meeting more.',
  ],
  'ends-after-midnight': ({ count }) => [
    `A meeting of ${count} minutes that starts at this time ends after midnight`,
    'Check the start and the minutes.',
  ],
  'figure-without-source': ({ subject }) => [
    `Nothing says where the figure “${subject}” comes from`,
    'Add a line “source: …” with the id of a source.',
  ],
  'figure-without-period': ({ subject }) => [
    `The figure “${subject}” has no value for any period`,
    'Add “values:” with a period and a value below it.',
  ],
  'figure-without-as-of': ({ subject }) => [
    `Nothing says as of when the figure “${subject}” holds`,
    'Add “as_of: …” with the day here, or once at the top for the whole briefing.',
  ],
  'old-figure': ({ subject }) => [
    `The latest value of the figure “${subject}” is more than a year old on the day of the meeting`,
    'Look for a newer one, and add it to “values:”.',
  ],
  'target-without-date': ({ subject }) => [
    `A text asks for the pace that “${subject}” needs, and its target has no date`,
    'Add “by: …” with the year to the target, or take the reference out of the text.',
  ],
  'commitment-without-owner': ({ subject }) => [
    `The open commitment “${subject}” has no owner`,
    'Add a line “owner: …” with who sees to it.',
  ],
  'commitment-without-due': ({ subject }) => [
    `The open commitment “${subject}” has no date`,
    'Add a line “due: …” with the day by which it is due.',
  ],
  'uncited-source': ({ subject }) => [
    `Nothing in the briefing refers to the source “${subject}”`,
    'Add “source: …” with its id to what it backs, or take it away.',
  ],
};

/** The rules that can be broken by what is there, and not only by what a fault may have taken away. */
const byExcess: ReadonlySet<HouseRuleCode> = new Set([
  'too-many-objectives',
  'too-many-points',
  'agenda-too-long',
  'ends-after-midnight',
]);

/**
 * The warnings of the house rules. Beside errors, only those that no error can explain are told: of an item
 * that holds an error, nothing is said to be missing.
 */
export function checkHouseRules(
  briefing: Briefing,
  root: MappingNode,
  source: SourceText,
  errors: readonly Diagnostic[],
): Diagnostic[] {
  const errorLines = errors.map(({ place }) => place.line);
  return findBreaches(briefing)
    .map((breach) => ({ ...breach, place: breach.place ?? findStart(root) }))
    .filter((breach) => errorLines.length === 0 || isCertain(breach, source, errorLines))
    .map(buildWarning);
}

function buildWarning({ code, subject = '', count = 0, most = 0, place }: Breach & { place: Place }): Diagnostic {
  const shown = subject.length > 60 ? `${subject.slice(0, 60)}…` : subject;
  const [message, hint] = words[code]({ subject: shown, count, most });
  return { code, severity: 'warning', message, hint, place };
}

/** When the meeting starts. */
function findStart(root: MappingNode): Place {
  const meeting = root.entries.get('meeting')?.value;
  const start = meeting?.kind === 'mapping' ? meeting.entries.get('start') : undefined;
  return start?.value.place ?? headPlace(root);
}

function isCertain({ code, place }: Breach & { place: Place }, source: SourceText, errorLines: number[]): boolean {
  if (code === 'uncited-source' || code === 'figure-without-as-of') return false;
  if (byExcess.has(code)) return true;
  const end = findEnd(source, place);
  return !errorLines.some((line) => line >= place.line && line < end);
}

/** The first line, counted from 1, that no longer belongs to the item at a place: it begins further left. */
function findEnd(source: SourceText, { line, column }: Place): number {
  let next = line + 1;
  while (next <= source.lineStarts.length) {
    const text = lineText(source, next);
    if (text.trim() !== '' && text.search(/\S/) < column - 1) break;
    next += 1;
  }
  return next;
}
