import { type Defensive, type Sector, tiers } from '../../domain/briefing.ts';
import type { DocumentContext } from '../context.ts';
import type { Block, Entry, Points, Section } from '../document.ts';
import { buildRichText, buildSources, buildStatement, plain } from '../rich-text.ts';
import { sayFigure } from './figure-lines.ts';
import { buildFields, buildParagraphs, buildPoints } from './section-parts.ts';

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
    title: `${number} ${sector.title}`,
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
  return buildFields([
    [labels.objective, objective && buildStatement(objective, context)],
    [labels.position, position && buildStatement(position, context)],
    [labels.theirPosition, theirPosition && buildStatement(theirPosition, context)],
    [labels.lead, lead === undefined ? undefined : briefing.participants.find(({ id }) => id === lead)?.name],
    [labels.source, buildSources(sources, context)],
  ]);
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

/** Questions of theirs with our lines, below a small heading. */
export function buildDefensives(heading: string, defensives: readonly Defensive[], context: DocumentContext): Block[] {
  if (defensives.length === 0) return [];
  const { question: questionLabel, line: lineLabel } = context.words.labels;
  const exchanges: Block[] = defensives.map(({ question, line, sources }) => ({
    kind: 'exchange',
    questionLabel,
    question: buildRichText(question, [], context),
    lineLabel,
    line: buildRichText(line, sources, context),
  }));
  return [{ kind: 'heading', text: heading, tone: 'normal' }, ...exchanges];
}

/** The figures of the sector and of its points, each with its latest value. */
function buildSectorFigures(sector: Sector, context: DocumentContext): Block[] {
  const ids = new Set([...sector.figures, ...sector.talkingPoints.flatMap(({ figures }) => figures)]);
  const rows = [...ids].flatMap((id) => {
    const facts = context.figures.get(id);
    return facts ? [[facts.figure.label, sayFigure(facts, context)] as const] : [];
  });
  if (rows.length === 0) return [];
  const items = rows.map(([label, text]) => [...plain(`${label}: `), ...text]);
  return [
    { kind: 'heading', text: context.words.labels.figures, tone: 'normal' },
    { kind: 'points', marker: 'plain', items },
  ];
}
