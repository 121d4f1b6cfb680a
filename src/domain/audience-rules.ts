import type { Audience, Briefing, Commitment, Meeting, Participant, Press, Sector, Source } from './briefing.ts';
import type { Figure } from './figure.ts';

/** For whom each field is, where the briefing does not say it by `for`. The compiler asks for every field. */
export type AudienceRules<T> = Readonly<Record<keyof T, Audience>>;

/**
 * The one table of who sees what. What the public may know without being told so is that the meeting takes place:
 * its title, day, time and place. All else is for the own delegation, and the notes on a person for the principal
 * alone, until an item says otherwise by `for`. Within an item that is released, its name and facts are released
 * with it; what we think, ask and answer is not.
 */
export const audienceRules = {
  briefing: {
    title: 'public',
    language: 'public',
    marking: 'public',
    meeting: 'public',
    sources: 'public',
    status: 'delegation',
    asOf: 'delegation',
    preparedBy: 'delegation',
    clearedBy: 'delegation',
    summary: 'delegation',
    sceneSetter: 'delegation',
    objectives: 'delegation',
    theirObjectives: 'delegation',
    doNotRaise: 'delegation',
    participants: 'delegation',
    agenda: 'delegation',
    figures: 'delegation',
    commitments: 'delegation',
  } satisfies AudienceRules<Briefing>,
  meeting: {
    date: 'public',
    start: 'public',
    minutes: 'public',
    timezone: 'public',
    place: 'public',
    kind: 'public',
    reason: 'delegation',
    interpretation: 'delegation',
    press: 'delegation',
  } satisfies AudienceRules<Meeting>,
  press: {
    arrangement: 'public',
    line: 'public',
    ifAsked: 'delegation',
    for: 'public',
  } satisfies AudienceRules<Press>,
  participant: {
    id: 'public',
    name: 'public',
    nativeName: 'public',
    post: 'public',
    side: 'public',
    role: 'public',
    present: 'public',
    precedence: 'public',
    sources: 'public',
    for: 'public',
    place: 'public',
    address: 'delegation',
    pronunciation: 'delegation',
    bio: 'delegation',
    lastMet: 'delegation',
    notes: 'principal',
  } satisfies AudienceRules<Participant>,
  sector: {
    id: 'public',
    title: 'public',
    minutes: 'public',
    lead: 'public',
    figures: 'public',
    sources: 'public',
    for: 'public',
    place: 'public',
    objective: 'delegation',
    position: 'delegation',
    theirPosition: 'delegation',
    talkingPoints: 'delegation',
    asks: 'delegation',
    offers: 'delegation',
    defensives: 'delegation',
    doNotRaise: 'delegation',
    background: 'delegation',
    deliverables: 'delegation',
  } satisfies AudienceRules<Sector>,
  figure: {
    id: 'public',
    label: 'public',
    indicator: 'public',
    between: 'public',
    unit: 'public',
    scope: 'public',
    priceBasis: 'public',
    valuation: 'public',
    partOf: 'public',
    convertTo: 'public',
    source: 'public',
    asOf: 'public',
    values: 'public',
    target: 'public',
    peak: 'public',
    definition: 'public',
    for: 'public',
    place: 'public',
  } satisfies AudienceRules<Figure>,
  commitment: {
    text: 'public',
    madeBy: 'public',
    madeOn: 'public',
    owner: 'public',
    due: 'public',
    status: 'public',
    sources: 'public',
    for: 'public',
    place: 'public',
  } satisfies AudienceRules<Commitment>,
  source: {
    id: 'public',
    title: 'public',
    publisher: 'public',
    date: 'public',
    url: 'public',
    language: 'public',
    place: 'public',
  } satisfies AudienceRules<Source>,
} as const;

/** Whether what is for an audience is for a reader too: what is for the public is for everyone. */
export function isFor(reader: Audience, audience: Audience): boolean {
  return rank[reader] <= rank[audience];
}

const rank: Readonly<Record<Audience, number>> = { principal: 0, delegation: 1, public: 2 };
