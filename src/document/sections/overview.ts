import type { Meeting, Press } from '../../domain/briefing.ts';
import { findMissing, type Missing } from '../../domain/completeness.ts';
import type { Figure } from '../../domain/figure.ts';
import type { DocumentContext } from '../context.ts';
import type { Block, Group, Section } from '../document.ts';
import { addMinutes, formatDate, formatDateWithDay, formatTime } from '../format/format-date.ts';
import { formatPeriod } from '../format/format-period.ts';
import { buildPlainText, buildRichText, buildStatement, plain } from '../rich-text.ts';
import { sayFigure, sayTargetFigure } from './figure-lines.ts';
import { buildDefensives, buildFields, buildParagraphs, buildPoints } from './section-parts.ts';

/** The ten minutes before the meeting on one page. */
export function buildOverview(context: DocumentContext): Section {
  const { briefing, words } = context;
  const { labels } = words;
  const groups = [
    group('meeting', undefined, buildMeeting(context)),
    group('objectives', labels.objectives, buildPoints(undefined, briefing.objectives, 'open', context)),
    group(
      'their-objectives',
      labels.theirObjectives,
      buildPoints(undefined, briefing.theirObjectives, 'plain', context),
    ),
    group('do-not-raise', labels.doNotRaise, buildPoints(undefined, briefing.doNotRaise, 'avoid', context)),
    group('figures-that-matter', labels.figuresThatMatter, buildFiguresThatMatter(context)),
    group('missing', labels.stillMissing, buildMissing(context)),
    group('scene-setter', labels.sceneSetter, buildParagraphs(undefined, briefing.sceneSetter, context)),
    group('press', labels.press, buildPress(briefing.meeting.press, context)),
    group('clearance', undefined, buildClearance(context)),
  ];
  return {
    id: 'overview',
    title: words.sections.overview,
    groups: groups.filter(({ blocks }) => blocks.length > 0),
    emptyNote: words.empty.overview,
  };
}

function group(id: string, title: string | undefined, blocks: readonly Block[]): Group {
  return { id, ...(title !== undefined && { title }), blocks, entries: [] };
}

function buildMeeting(context: DocumentContext): Block[] {
  const { briefing, words } = context;
  const { labels, kinds } = words;
  const { meeting, summary } = briefing;
  const { date, place, kind, reason, interpretation } = meeting;
  return [
    ...(summary ? buildParagraphs(undefined, [summary], context) : []),
    ...buildFields(
      [
        [labels.date, formatDateWithDay(date, words)],
        [labels.time, sayTime(meeting, context)],
        [labels.place, place],
        [labels.kind, kind && kinds[kind]],
        [labels.participants, sayNames(true, context)],
        [labels.alsoNamed, sayNames(false, context)],
        [labels.reason, reason && buildStatement(reason, context)],
        [labels.interpretation, interpretation],
      ],
      context,
    ),
  ];
}

/** Those who attend, or those who are only named, each with the post. */
function sayNames(present: boolean, { briefing }: DocumentContext): string {
  return briefing.participants
    .filter((participant) => participant.present === present)
    .map(({ name, post }) => (post === undefined ? name : `${name}, ${post}`))
    .join('; ');
}

/** When a meeting begins and ends, in which time zone, and how long it lasts; empty where nothing of it is known. */
export function sayTime({ start, minutes, timezone }: Meeting, { words }: DocumentContext): string {
  const duration = minutes === undefined ? undefined : words.labels.minutes(String(minutes));
  if (start === undefined) return [duration, timezone].filter((part) => part !== undefined).join(', ');
  const end = minutes === undefined ? '' : `–${formatTime(addMinutes(start, minutes))}`;
  const zone = timezone === undefined ? '' : ` (${timezone})`;
  return [`${formatTime(start)}${end}${zone}`, duration].filter((part) => part !== undefined).join(', ');
}

function buildFiguresThatMatter(context: DocumentContext): Block[] {
  const all = [...context.figures.values()];
  const others = all.filter(({ figure }) => figure.target === undefined);
  const blocks = all
    .filter(({ figure }) => figure.target !== undefined)
    .flatMap((facts): Block[] => [
      { kind: 'heading', text: buildPlainText(facts.figure.label, context), tone: 'normal' },
      ...buildFields(sayTargetFigure(facts, context), context),
    ]);
  for (const facts of others) {
    blocks.push({ kind: 'heading', text: buildPlainText(facts.figure.label, context), tone: 'normal' });
    blocks.push({ kind: 'paragraph', text: sayFigure(facts, context), tone: 'normal' });
  }
  return blocks;
}

function buildMissing(context: DocumentContext): Block[] {
  if (context.audience !== 'principal') return [];
  const derivedOf = ({ id }: Figure) => context.figures.get(id)?.derived ?? [];
  const missing = findMissing(context.briefing, derivedOf);
  const items = missing.map((each) => plain(sayMissing(each, context)));
  return items.length === 0 ? [] : [{ kind: 'points', marker: 'plain', items }];
}

function sayMissing({ code, subject = '', period }: Missing, context: DocumentContext): string {
  const name = buildPlainText(subject, context);
  const when = period === undefined ? '' : formatPeriod(period, context.words);
  return context.words.missing[code](name, when);
}

function buildPress(press: Press | undefined, context: DocumentContext): Block[] {
  if (press === undefined) return [];
  const { labels } = context.words;
  return [
    ...buildFields(
      [
        [labels.pressArrangement, press.arrangement && buildRichText(press.arrangement, [], context)],
        [labels.pressLine, press.line && buildRichText(press.line, [], context)],
      ],
      context,
    ),
    ...buildDefensives(labels.ifAsked, press.ifAsked, context),
  ];
}

function buildClearance(context: DocumentContext): Block[] {
  const { briefing, words } = context;
  const { labels, statuses } = words;
  return buildFields(
    [
      [labels.status, briefing.status && statuses[briefing.status]],
      [labels.factsAsOf, briefing.asOf && formatDate(briefing.asOf, words)],
      [labels.preparedBy, briefing.preparedBy],
      [labels.clearedBy, briefing.clearedBy.join(', ')],
    ],
    context,
  );
}
