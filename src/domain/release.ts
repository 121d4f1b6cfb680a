import { type AudienceRules, audienceRules, isFor } from './audience-rules.ts';
import { type Audience, audiences, type Briefing, type Meeting, type Sector } from './briefing.ts';
import { scanReferences } from './reference.ts';

/** A briefing as one audience may have it. */
export interface Release {
  readonly briefing: Briefing;
  /** How many fields and items are held back. */
  readonly heldBack: number;
  /** True where the title itself states a figure that is held back, so that nothing can be released. */
  readonly titleHeldBack: boolean;
}

/**
 * Takes out of a briefing all that is not for a reader, by {@link audienceRules} and each item's `for`. A text that
 * states a figure which is held back is held back as a whole, because a number left out would change it; sources
 * that only held-back items cite go too. The principal gets everything.
 */
export function releaseTo(reader: Audience, briefing: Briefing): Release {
  if (reader === 'principal') return { briefing, heldBack: 0, titleHeldBack: false };
  const sieve: Sieve = { reader, hiddenFigures: findHiddenFigures(reader, briefing), heldBack: 0 };
  const kept = sift(briefing, audienceRules.briefing, sieve);
  const participants = kept.participants.map((each) => sift(each, audienceRules.participant, sieve));
  const names = new Set(participants.map(({ id }) => id));
  const released: Briefing = {
    ...kept,
    meeting: siftMeeting(kept.meeting, sieve),
    participants,
    agenda: kept.agenda.map((sector) => siftSector(sector, names, sieve)),
    figures: kept.figures.map((each) => sift(each, audienceRules.figure, sieve)),
    commitments: kept.commitments.map((each) => sift(each, audienceRules.commitment, sieve)),
    sources: [],
  };
  const cited = new Set(findCited(released));
  const sources = briefing.sources.filter((source) => cited.has(source.id) && !statesHidden(source, sieve));
  return {
    briefing: { ...released, sources },
    heldBack: sieve.heldBack,
    titleHeldBack: statesHidden(briefing.title, sieve),
  };
}

/** What a release is decided by; counts what stays behind. */
interface Sieve {
  readonly reader: Audience;
  readonly hiddenFigures: ReadonlySet<string>;
  heldBack: number;
}

/** The fields that an item cannot be without: where one must be held back, the whole item is. */
const naming: ReadonlySet<string> = new Set(['id', 'title', 'name', 'label', 'text', 'question', 'line', 'unit']);

/** The fields whose content is looked through once more, field by field. */
const siftedAgain: ReadonlySet<string> = new Set([
  'meeting',
  'press',
  'participants',
  'agenda',
  'figures',
  'commitments',
]);

/** The fields of an item that are for the reader; of its lists the items that are. */
function sift<T extends object>(item: T, rules: AudienceRules<T>, sieve: Sieve): T {
  const kept = Object.entries(item).flatMap(([key, value]): [string, unknown][] => {
    const audience = rules[key as keyof T];
    const passes = (each: unknown) => isReleased(key, each, audience, sieve);
    if (Array.isArray(value)) return [[key, value.filter(passes)]];
    return naming.has(key) || passes(value) ? [[key, value]] : [];
  });
  // Every field that must be there is named above, or for the public, or a list.
  return Object.fromEntries(kept) as T;
}

function siftMeeting(meeting: Meeting, sieve: Sieve): Meeting {
  const kept = sift(meeting, audienceRules.meeting, sieve);
  return kept.press === undefined ? kept : { ...kept, press: sift(kept.press, audienceRules.press, sieve) };
}

function siftSector(sector: Sector, participants: ReadonlySet<string>, sieve: Sieve): Sector {
  const { lead, ...kept } = sift(sector, audienceRules.sector, sieve);
  return lead !== undefined && participants.has(lead) ? { ...kept, lead } : kept;
}

function isReleased(key: string, value: unknown, usual: Audience, sieve: Sieve): boolean {
  const states = siftedAgain.has(key) ? nameStatesHidden(value, sieve) : statesHidden(value, sieve);
  const released = isFor(sieve.reader, audienceOf(value) ?? usual) && !states;
  if (!released) sieve.heldBack += 1;
  return released;
}

function audienceOf(value: unknown): Audience | undefined {
  const own = typeof value === 'object' && value !== null && 'for' in value ? value.for : undefined;
  return audiences.find((audience) => audience === own);
}

/** Whether what an item cannot be without states a figure that is held back. */
function nameStatesHidden(item: unknown, sieve: Pick<Sieve, 'hiddenFigures'>): boolean {
  if (typeof item !== 'object' || item === null) return statesHidden(item, sieve);
  return Object.entries(item).some(([key, text]) => naming.has(key) && statesHidden(text, sieve));
}

/** Whether any text in a value states a figure that is held back. */
function statesHidden(value: unknown, { hiddenFigures }: Pick<Sieve, 'hiddenFigures'>): boolean {
  if (typeof value === 'string') {
    return scanReferences(value).some(({ kind, figure }) => kind === 'reference' && hiddenFigures.has(figure));
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => statesHidden(each, { hiddenFigures }));
}

/** The figures that are not for the reader, and those whose label states one that is not. */
function findHiddenFigures(reader: Audience, { figures }: Briefing): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (;;) {
    const more = figures.filter(
      ({ id, label, for: audience = audienceRules.briefing.figures }) =>
        !hidden.has(id) && (!isFor(reader, audience) || statesHidden([id, label], { hiddenFigures: hidden })),
    );
    if (more.length === 0) return hidden;
    for (const { id } of more) hidden.add(id);
  }
}

/** The ids of all sources that something cites. */
function findCited(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(findCited);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'source' && typeof value === 'string') return [value];
    if (key === 'sources' && Array.isArray(value)) return value.filter((id) => typeof id === 'string');
    return findCited(value);
  });
}
