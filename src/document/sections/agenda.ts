import { type Sector, type Statement, tiers } from '../../domain/briefing.ts';
import type { DocumentContext } from '../context.ts';
import type { Block, Entry, Points, Section } from '../document.ts';
import { buildPlainText, buildSources, buildStatement, plain } from '../rich-text.ts';
import { sayFigure } from './figure-lines.ts';
import { buildDefensives, buildFields, buildParagraphs, buildPoints } from './section-parts.ts';

/** The sectors in their order, each with what to say, ask, offer and answer. */
export function buildAgenda(context: DocumentContext): Section {
  const { briefing, words } = context;
  const entries = briefing.agenda.map((sector, index) => buildSector(sector, index + 1, context));
  return {
    id: 'agenda',
    title: words.sections.agenda,
    groups: entries.length === 0 ? [] : [{ id: 'sectors', blocks: [], entries }],
    emptyNote: words.empty.agenda,
  };
}

function buildSector(sector: Sector, number: number, context: DocumentContext): Entry {
  const { labels } = context.words;
  return {
    id: sector.id,
    line: sector.place.line,
    title: `${number} ${buildPlainText(sector.title, context)}`,
    ...(sector.minutes !== undefined && { aside: labels.minutes(String(sector.minutes)) }),
    blocks: [
      ...buildHead(sector, context),
      ...buildTalkingPoints(sector, context),
      ...buildPoints(labels.asks, sector.asks, 'plain', context),
      ...buildPoints(labels.offers, sector.offers, 'plain', context),
      ...buildDefensives(labels.defensives, sector.defensives, context),
      ...buildParagraphs(labels.background, sector.background, context),
      ...buildPoints(labels.deliverables, sector.deliverables, 'plain', context),
      ...buildSectorFigures(sector, context),
    ],
  };
}

function buildHead(sector: Sector, context: DocumentContext): Block[] {
  const { briefing, words } = context;
  const { labels } = words;
  const { lead, objective, position, theirPosition, sources } = sector;
  return buildFields(
    [
      [labels.objective, objective && buildStatement(objective, context)],
      [labels.position, position && buildStatement(position, context)],
      [labels.theirPosition, theirPosition && buildStatement(theirPosition, context)],
      [labels.lead, lead === undefined ? undefined : briefing.participants.find(({ id }) => id === lead)?.name],
      [labels.source, buildSources(sources, context)],
    ],
    context,
  );
}

const markers = { raise: 'open', if_raised: 'plain', do_not_raise: 'avoid' } as const satisfies Record<
  string,
  Points['marker']
>;

/** The three tiers; what the sector lists as not to be raised belongs to the third. */
function buildTalkingPoints(sector: Sector, context: DocumentContext): Block[] {
  return tiers.flatMap((tier) => {
    const points = sector.talkingPoints.filter((point) => point.tier === tier);
    const statements = tier === 'do_not_raise' ? [...points, ...sector.doNotRaise] : points;
    return buildPoints(context.words.tiers[tier], statements, markers[tier], context);
  });
}

/** The figures of the sector and of all its statements, each with its latest value. */
function buildSectorFigures(sector: Sector, context: DocumentContext): Block[] {
  const ids = new Set([...sector.figures, ...statementsOf(sector).flatMap(({ figures }) => figures)]);
  const rows = [...ids].flatMap((id) => {
    const facts = context.figures.get(id);
    return facts ? [[buildPlainText(facts.figure.label, context), sayFigure(facts, context)] as const] : [];
  });
  if (rows.length === 0) return [];
  const items = rows.map(([label, text]) => [...plain(`${label}: `), ...text]);
  return [
    { kind: 'heading', text: context.words.labels.figures, tone: 'normal' },
    { kind: 'points', marker: 'plain', items },
  ];
}

function statementsOf(sector: Sector): Statement[] {
  const { objective, position, theirPosition, talkingPoints, doNotRaise, asks, offers, background, deliverables } =
    sector;
  const single = [objective, position, theirPosition].filter((statement) => statement !== undefined);
  return [...single, ...talkingPoints, ...doNotRaise, ...asks, ...offers, ...background, ...deliverables];
}
