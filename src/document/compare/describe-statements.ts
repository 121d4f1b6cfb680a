import type { Briefing, Defensive, Statement, TalkingPoint } from '../../domain/briefing.ts';
import type { DocumentContext } from '../context.ts';
import type { Field, Part } from './part.ts';

/** What the parts of one briefing are described with: its words, and by which names its ids are shown. */
export interface Describer extends DocumentContext {
  readonly names: Record<NamedList, ReadonlyMap<string, string>>;
  /** The ids that mean the same in the other briefing. */
  readonly sameIds: SameIds;
}

/** The lists whose items are referred to by their ids. */
export type NamedList = 'participants' | 'figures' | 'sources';

/** For the ids of an earlier briefing those of a later one. */
export type SameIds = Record<NamedList, ReadonlyMap<string, string>>;

/** The names of everything that is referred to by an id; a source by its publisher. */
export function listNames({ participants, figures, sources }: Briefing): Describer['names'] {
  return {
    participants: new Map(participants.map(({ id, name }) => [id, name])),
    figures: new Map(figures.map(({ id, label }) => [id, label])),
    sources: new Map(sources.map(({ id, title, publisher }) => [id, publisher ?? title])),
  };
}

/** A field, or none where there is nothing. */
export function fieldOf(name: string, text: string | undefined, meaning?: string): Field[] {
  if (text === undefined || text === '') return [];
  return [meaning === undefined ? { name, text } : { name, text, meaning }];
}

/** What is referred to by ids, shown by its names and compared by what the ids stand for. */
export function referenceField(
  name: string,
  list: NamedList,
  ids: readonly (string | undefined)[],
  { names, sameIds }: Describer,
): Field[] {
  const known = ids.filter((id) => id !== undefined);
  const text = known.map((id) => names[list].get(id) ?? id).join(', ');
  return fieldOf(name, text, known.map((id) => sameIds[list].get(id) ?? id).join(', '));
}

/** Sources by their publishers. */
export function sourceField(ids: readonly (string | undefined)[], describer: Describer): Field[] {
  return referenceField('source', 'sources', ids, describer);
}

/** Figures by their labels. */
export function figureField(ids: readonly string[], describer: Describer): Field[] {
  return referenceField('figures', 'figures', ids, describer);
}

/** Statements of one kind, in their order. */
export function describeStatements(kind: string, statements: readonly Statement[], describer: Describer): Part[] {
  return withUniqueKeys(statements.map((statement) => buildPart(kind, statement, describer, [])));
}

/** Talking points with their tiers. */
export function describePoints(points: readonly TalkingPoint[], describer: Describer): Part[] {
  const { words } = describer;
  return withUniqueKeys(
    points.map((point) =>
      buildPart('talking point', point, describer, fieldOf('tier', words.tiers[point.tier].toLowerCase(), point.tier)),
    ),
  );
}

/** A statement that stands alone under its key, such as the summary. */
export function describeStatement(kind: string, statement: Statement | undefined, describer: Describer): Part[] {
  if (statement === undefined) return [];
  return [{ ...buildPart(kind, statement, describer, []), key: kind, name: kind, isOrdered: false }];
}

/** Questions with their lines. */
export function describeQuestions(kind: string, questions: readonly Defensive[], describer: Describer): Part[] {
  return withUniqueKeys(
    questions.map(({ question, line, sources, for: audience }) => ({
      kind,
      key: question,
      title: question,
      found: 'by-words',
      isOrdered: true,
      fields: [...fieldOf('line', line), ...sourceField(sources, describer), ...fieldOf('for', audience)],
      parts: [],
    })),
  );
}

function buildPart(kind: string, statement: Statement, describer: Describer, more: readonly Field[]): Part {
  const { text, sources, figures } = statement;
  return {
    kind,
    key: text,
    title: text,
    found: 'by-words',
    isOrdered: true,
    fields: [
      ...more,
      ...sourceField(sources, describer),
      ...figureField(figures, describer),
      ...fieldOf('for', statement.for),
    ],
    parts: [],
  };
}

/** The same text may stand twice in a list. */
export function withUniqueKeys(parts: readonly Part[]): Part[] {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const count = (counts.get(part.key) ?? 0) + 1;
    counts.set(part.key, count);
    return count === 1 ? part : { ...part, key: `${part.key}\n${count}` };
  });
}
