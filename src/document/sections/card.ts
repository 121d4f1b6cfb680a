import type { Sector } from '../../domain/briefing.ts';
import type { DocumentContext } from '../context.ts';
import type { Block, Group, RichText } from '../document.ts';
import { formatDate } from '../format/format-date.ts';
import { buildCitations, buildPlainText, buildStatement, plain } from '../rich-text.ts';
import type { CardItem, CardItemKind } from './card-items.ts';
import { sayFigure, sayTargetFigure } from './figure-lines.ts';
import { sayTime } from './overview.ts';
import { buildFields, buildParagraphs, buildPoints } from './section-parts.ts';

type ItemOf<Kind extends CardItemKind> = Extract<CardItem, { readonly kind: Kind }>;

/** The groups of the card, for the items that have room on it. */
export function buildCardGroups(items: readonly CardItem[], context: DocumentContext): Group[] {
  const { labels } = context.words;
  const groups = [
    group('meeting', undefined, buildMeeting(itemsOf(items, 'participant'), context)),
    group('objectives', labels.objectives, buildStatements(itemsOf(items, 'objective'), 'open', context)),
    group('do-not-raise', labels.doNotRaise, buildStatements(itemsOf(items, 'avoid'), 'avoid', context)),
    group('points', context.words.sections.agenda, buildSectors(itemsOf(items, 'point'), context)),
    group('figures', labels.figuresThatMatter, buildFigures(itemsOf(items, 'figure'), context)),
    group('commitments', labels.commitments, buildCommitments(itemsOf(items, 'commitment'), context)),
  ];
  return groups.filter(({ blocks }) => blocks.length > 0);
}

function itemsOf<Kind extends CardItemKind>(items: readonly CardItem[], kind: Kind): ItemOf<Kind>[] {
  return items.filter((item): item is ItemOf<Kind> => item.kind === kind);
}

function group(id: string, title: string | undefined, blocks: readonly Block[]): Group {
  return { id, ...(title !== undefined && { title }), blocks, entries: [] };
}

function buildMeeting(people: readonly ItemOf<'participant'>[], context: DocumentContext): Block[] {
  const { briefing, words } = context;
  const names = people.map(({ participant: { name, post } }) => (post === undefined ? name : `${name}, ${post}`));
  return [
    ...(briefing.summary ? buildParagraphs(undefined, [briefing.summary], context) : []),
    ...buildFields(
      [
        [words.labels.time, sayTime(briefing.meeting, context)],
        [words.labels.participants, names.join('; ')],
      ],
      context,
    ),
  ];
}

function buildStatements(
  items: readonly ItemOf<'objective' | 'avoid'>[],
  marker: 'open' | 'avoid',
  context: DocumentContext,
): Block[] {
  return buildPoints(
    undefined,
    items.map(({ statement }) => statement),
    marker,
    context,
  );
}

/** The points by sector in the order of the agenda; those for an answer alone say so. */
function buildSectors(items: readonly ItemOf<'point'>[], context: DocumentContext): Block[] {
  const sectors = new Map<Sector, ItemOf<'point'>[]>();
  for (const item of items) sectors.set(item.sector, [...(sectors.get(item.sector) ?? []), item]);
  const ordered = [...sectors.entries()].toSorted(([, [a]], [, [b]]) => (a?.number ?? 0) - (b?.number ?? 0));
  return ordered.flatMap(([sector, points]): Block[] => {
    const { labels, tiers } = context.words;
    const minutes = sector.minutes === undefined ? '' : ` (${labels.minutes(String(sector.minutes))})`;
    const title = `${points[0]?.number ?? ''} ${buildPlainText(sector.title, context)}${minutes}`;
    return [
      { kind: 'heading', text: title, tone: 'normal' },
      {
        kind: 'points',
        marker: 'open',
        items: points.map(({ point }) => [
          ...(point.tier === 'if_raised' ? plain(`${tiers.if_raised}: `) : []),
          ...buildStatement(point, context),
        ]),
      },
    ];
  });
}

function buildFigures(items: readonly ItemOf<'figure'>[], context: DocumentContext): Block[] {
  return items.flatMap(({ facts }): Block[] => [
    { kind: 'heading', text: buildPlainText(facts.figure.label, context), tone: 'normal' },
    ...(facts.figure.target === undefined
      ? [{ kind: 'paragraph' as const, text: sayFigure(facts, context), tone: 'normal' as const }]
      : buildFields(sayTargetFigure(facts, context), context)),
  ]);
}

function buildCommitments(items: readonly ItemOf<'commitment'>[], context: DocumentContext): Block[] {
  if (items.length === 0) return [];
  const { words } = context;
  const texts = items.map(({ commitment: { text, owner, due, status, sources } }): RichText => {
    const details = [owner, due && formatDate(due, words), status === 'overdue' ? words.commitmentStatuses.overdue : '']
      .filter((part) => part !== undefined && part !== '')
      .join(', ');
    const said = details === '' ? text : `${text} (${details})`;
    return [...plain(buildPlainText(said, context)), ...buildCitations(sources, context)];
  });
  return [{ kind: 'points', marker: 'plain', items: texts }];
}
