import type { Commitment, Participant, Sector, Statement, TalkingPoint } from '../../domain/briefing.ts';
import type { DocumentContext, FigureFacts } from '../context.ts';

/** What can stand on the card, and can be left out for want of room. */
export type CardItem =
  | { readonly kind: 'objective' | 'avoid'; readonly statement: Statement }
  | { readonly kind: 'participant'; readonly participant: Participant }
  | { readonly kind: 'point'; readonly sector: Sector; readonly number: number; readonly point: TalkingPoint }
  | { readonly kind: 'figure'; readonly facts: FigureFacts }
  | { readonly kind: 'commitment'; readonly commitment: Commitment };

/** One of the kinds of {@link CardItem}. */
export type CardItemKind = CardItem['kind'];

/** How many persons come before everything else that must be said. */
const firstPersons = 6;
/** How many open commitments come before the second point of each sector. */
const firstCommitments = 3;

/**
 * All items in the order of their importance: who is there, what we want, what must not be said, the figures with a
 * target, the first point to raise of every sector, the first open commitments; then the second points, and so on;
 * what is said only in answer comes last.
 */
export function rankCardItems({ briefing, figures }: DocumentContext): readonly CardItem[] {
  const people = briefing.participants
    .filter(({ present }) => present)
    .toSorted(byRank)
    .map((participant): CardItem => ({ kind: 'participant', participant }));
  const avoided = [...briefing.doNotRaise, ...briefing.agenda.flatMap(listAvoided)];
  const avoid = [...new Map(avoided.map((statement) => [statement.text, statement])).values()];
  const [first = [], ...further] = roundsOf(briefing.agenda, 'raise');
  const facts = [...figures.values()].map((each): CardItem => ({ kind: 'figure', facts: each }));
  const hasTarget = (item: CardItem) => item.kind === 'figure' && item.facts.figure.target !== undefined;
  const commitments = briefing.commitments
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .toSorted((a, b) => Number(b.status === 'overdue') - Number(a.status === 'overdue'))
    .map((commitment): CardItem => ({ kind: 'commitment', commitment }));
  return [
    ...people.slice(0, firstPersons),
    ...briefing.objectives.map((statement): CardItem => ({ kind: 'objective', statement })),
    ...avoid.map((statement): CardItem => ({ kind: 'avoid', statement })),
    ...facts.filter(hasTarget),
    ...first,
    ...commitments.slice(0, firstCommitments),
    ...further.flat(),
    ...facts.filter((item) => !hasTarget(item)),
    ...commitments.slice(firstCommitments),
    ...people.slice(firstPersons),
    ...roundsOf(briefing.agenda, 'if_raised').flat(),
  ];
}

function listAvoided({ talkingPoints, doNotRaise }: Sector): Statement[] {
  return [...talkingPoints.filter(({ tier }) => tier === 'do_not_raise'), ...doNotRaise];
}

/** The first points of all sectors, then the second ones, and so on. */
function roundsOf(agenda: readonly Sector[], tier: TalkingPoint['tier']): CardItem[][] {
  const rounds: CardItem[][] = [];
  for (const [index, sector] of agenda.entries()) {
    const points = sector.talkingPoints.filter((point) => point.tier === tier);
    for (const [round, point] of points.entries()) {
      const items = rounds[round] ?? [];
      rounds[round] = [...items, { kind: 'point', sector, number: index + 1, point }];
    }
  }
  return rounds;
}

const roles: readonly (Participant['role'] | undefined)[] = ['principal', 'head', 'member', undefined];

/** Principals and heads first, then by precedence; interpreters and note-takers last. */
function byRank(a: Participant, b: Participant): number {
  const role = (each: Participant) => (roles.indexOf(each.role) + roles.length + 1) % (roles.length + 1);
  return role(a) - role(b) || (a.precedence ?? 999_999) - (b.precedence ?? 999_999);
}
