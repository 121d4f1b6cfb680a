import type { Audience, Briefing } from '../domain/briefing.ts';
import { buildSections } from './build-document.ts';
import { buildContext, type DocumentContext } from './context.ts';
import type { BriefingDocument, Group } from './document.ts';
import { findNotes } from './find-notes.ts';
import { formatDate } from './format/format-date.ts';
import { buildFrame } from './frame.ts';
import { buildCardGroups } from './sections/card.ts';
import { type CardItem, type CardItemKind, rankCardItems } from './sections/card-items.ts';

/** More candidates than a page has lines are never looked at. */
const mostCandidates = 120;

/**
 * The core of a briefing on one page: who, when, the objectives, the points to make, the figures that matter, the open
 * commitments. An item has its place where `fits` still says yes to the card with it, the most important ones first;
 * what is left out is counted at the end.
 */
export function buildCard(
  briefing: Briefing,
  audience: Audience,
  fits: (card: BriefingDocument) => boolean,
): BriefingDocument {
  const context = buildContext(briefing, audience);
  // A note has the letter that it has in the whole briefing.
  buildSections(context);
  const items = rankCardItems(context);
  const build = (kept: readonly CardItem[]): BriefingDocument => {
    const groups = buildCardGroups(kept, context);
    const leftOut = items.filter((item) => !kept.includes(item));
    return layCard([...groups, ...buildFoot(groups, context), ...buildLeftOut(leftOut, context)], context);
  };
  let kept: readonly CardItem[] = [];
  for (const item of items.slice(0, mostCandidates)) {
    const more = [...kept, item];
    if (fits(build(more))) kept = more;
  }
  return build(kept);
}

function layCard(groups: readonly Group[], context: DocumentContext): BriefingDocument {
  const { words } = context;
  const section = { id: 'overview' as const, title: words.card.title, groups, emptyNote: words.empty.overview };
  return { ...buildFrame(context), isCard: true, sections: [section] };
}

/** The sources and notes that the card has marks of, a line each, as they are marked in the whole briefing. */
function buildFoot(groups: readonly Group[], { briefing, sourceNumbers, words }: DocumentContext): Group[] {
  const numbers = new Set(findCitations(groups));
  const sources = briefing.sources
    .filter(({ id }) => numbers.has(sourceNumbers.get(id) ?? 0))
    .map(({ id, title, publisher, date }) => {
      const parts = [publisher ?? title, date && formatDate(date, words)].filter((part) => part !== undefined);
      return `[${sourceNumbers.get(id)}] ${parts.join(', ')}`;
    });
  const notes = findNotes(groups.flatMap(({ blocks }) => blocks)).map(({ letter, text }) => `[${letter}] ${text}`);
  const items = [...sources, ...notes].map((text) => [{ kind: 'text' as const, text }]);
  if (items.length === 0) return [];
  return [{ id: 'foot', blocks: [{ kind: 'points', marker: 'plain', items }], entries: [] }];
}

function findCitations(node: unknown): number[] {
  if (Array.isArray(node)) return node.flatMap(findCitations);
  if (typeof node !== 'object' || node === null) return [];
  if ('kind' in node && node.kind === 'citation' && 'number' in node) return [Number(node.number)];
  return Object.values(node).flatMap(findCitations);
}

function buildLeftOut(items: readonly CardItem[], { words }: DocumentContext): Group[] {
  if (items.length === 0) return [];
  const counts = new Map<CardItemKind, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => words.card.counts[kind](count));
  const text = [{ kind: 'text' as const, text: words.card.leftOut(parts.join(', ')) }];
  return [{ id: 'left-out', blocks: [{ kind: 'paragraph', text, tone: 'muted' }], entries: [] }];
}
