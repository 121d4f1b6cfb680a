import { buildContext } from '../document/context.ts';
import { buildPlainText } from '../document/rich-text.ts';
import type { Briefing, Commitment, Meeting, Participant, Sector, Source, Statement } from '../domain/briefing.ts';
import type { CalendarDate } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import type { Invitation } from '../invite/invitation.ts';
import { Remarked, type YamlGroup } from '../parse/yaml-text.ts';
import type { DraftContent } from './build-draft.ts';
import { describeMeeting, describePerson, quoteReferences } from './from-invitation.ts';
import { matchPeople } from './match-people.ts';
import { formatDate, type Starter } from './starter.ts';

/** What a follow-up is made of beside the earlier briefing. */
export interface FollowUp {
  readonly language: Language;
  readonly starter: Starter;
  /** The day of the new meeting; without it, and without an invitation, it is left to be filled in. */
  readonly date?: CalendarDate;
  /** Its day, place and people go before those of the earlier briefing. */
  readonly invitation?: Invitation;
}

/** Turns a text of the earlier briefing into one for the new one: figures are put in as they stood. */
type Say = (text: string) => string;

/**
 * What an earlier briefing gives to the next one with the same people: the participants with their last meeting, the
 * sectors as a skeleton, open commitments, deliverables as commitments, and the sources of what is carried over.
 */
export function fillFromEarlier(earlier: Briefing, followUp: FollowUp): DraftContent {
  const context = buildContext(earlier);
  const say: Say = (text) => quoteReferences(buildPlainText(text, context));
  const { language } = followUp;
  const people = listPeople(earlier, followUp, say);
  const commitments = listCommitments(earlier);
  const cited = new Set([...people.kept.flatMap(sourcesOfPerson), ...commitments.flatMap(({ sources }) => sources)]);
  const sources = earlier.sources.filter(({ id }) => cited.has(id));
  const leads = new Set(people.kept.map(({ id }) => id));
  return {
    head: { title: say(earlier.title), language, marking: earlier.marking && say(earlier.marking), status: 'draft' },
    meeting: { meeting: describeNext(earlier, followUp, say) },
    ...(people.all.length > 0 && { participants: { participants: people.all } }),
    ...(earlier.agenda.length > 0 && {
      agenda: { agenda: earlier.agenda.map((sector) => describeSector(sector, leads, say)) },
    }),
    ...(commitments.length > 0 && {
      commitments: { commitments: commitments.map((commitment) => describeCommitment(commitment, say)) },
    }),
    ...(sources.length > 0 && { sources: { sources: sources.map((source) => describeSource(source, say)) } }),
  };
}

function describeNext({ meeting }: Briefing, { date, invitation, starter }: FollowUp, say: Say): YamlGroup {
  const known = {
    kind: meeting.kind,
    interpretation: meeting.interpretation && say(meeting.interpretation),
  };
  if (invitation !== undefined) return { timezone: meeting.timezone, ...describeMeeting(invitation), ...known };
  const day = date === undefined ? new Remarked(starter.remarks.fillInDate) : formatDate(date);
  return { date: day, timezone: meeting.timezone, ...known };
}

interface People {
  /** All participants of the new briefing. */
  readonly all: readonly YamlGroup[];
  /** Those of the earlier briefing among them. */
  readonly kept: readonly Participant[];
}

function listPeople(earlier: Briefing, { invitation, starter }: FollowUp, say: Say): People {
  const { participants } = earlier;
  if (invitation === undefined || invitation.people.length === 0) {
    return { all: participants.map((each) => describeParticipant(each, earlier, say)), kept: participants };
  }
  const matches = matchPeople(invitation.people, participants);
  const all = matches.map(({ invited, known }) =>
    known === undefined
      ? describePerson(invited, starter)
      : describeParticipant({ ...known, present: true }, earlier, say, known.present),
  );
  return { all, kept: matches.flatMap(({ known }) => known ?? []) };
}

function describeParticipant(
  person: Participant,
  { meeting }: Briefing,
  say: Say,
  wasPresent = person.present,
): YamlGroup {
  const { address, lastMet, nativeName, post, pronunciation, bio, notes } = person;
  const met: Participant['lastMet'] = wasPresent ? meetingOf(meeting) : lastMet;
  return {
    id: person.id,
    name: say(person.name),
    native_name: nativeName && say(nativeName),
    post: post && say(post),
    side: person.side,
    role: person.role,
    present: person.present ? undefined : 'no',
    address: address && {
      spoken: address.spoken && say(address.spoken),
      written: address.written && say(address.written),
    },
    pronunciation: pronunciation && say(pronunciation),
    precedence: person.precedence,
    bio: bio && describeStatement(bio, say),
    last_met: met && describeLastMet(met, say),
    notes: notes && describeStatement(notes, say),
    source: describeSources(person.sources),
    for: person.for,
  };
}

function meetingOf({ date, place }: Meeting): NonNullable<Participant['lastMet']> {
  return place === undefined ? { date } : { date, place };
}

function describeLastMet({ date, place, outcome }: NonNullable<Participant['lastMet']>, say: Say): YamlGroup {
  return { date: date && formatDate(date), place: place && say(place), outcome: outcome && say(outcome) };
}

function describeSector({ id, title, minutes, lead }: Sector, leads: ReadonlySet<string>, say: Say): YamlGroup {
  return { id, title: say(title), minutes, lead: lead !== undefined && leads.has(lead) ? lead : undefined };
}

function listCommitments({ commitments, agenda, meeting }: Briefing): Omit<Commitment, 'place'>[] {
  const open = commitments.filter(({ status }) => status === 'open' || status === 'overdue');
  const known = new Set(commitments.map(({ text }) => text));
  const delivered = agenda
    .flatMap(({ deliverables }) => deliverables)
    .filter(({ text }) => !known.has(text))
    .map(({ figures, place, ...statement }) => ({ ...statement, madeOn: meeting.date, status: 'open' as const }));
  return [...open, ...delivered];
}

function describeCommitment(commitment: Omit<Commitment, 'place'>, say: Say): YamlGroup {
  const { text, madeBy, madeOn, owner, due, status, sources } = commitment;
  return {
    text: say(text),
    made_by: madeBy && say(madeBy),
    made_on: madeOn && formatDate(madeOn),
    owner: owner && say(owner),
    due: due && formatDate(due),
    status,
    source: describeSources(sources),
    for: commitment.for,
  };
}

function describeSource({ id, title, publisher, date, url, language }: Source, say: Say): YamlGroup {
  return {
    id,
    title: say(title),
    publisher: publisher && say(publisher),
    date: date && formatDate(date),
    url,
    language,
  };
}

function describeStatement(statement: Statement, say: Say): YamlGroup | string {
  const text = say(statement.text);
  const audience = statement.for;
  if (statement.sources.length === 0 && audience === undefined) return text;
  return { text, source: describeSources(statement.sources), for: audience };
}

function describeSources(sources: readonly string[]): string | readonly string[] | undefined {
  return sources.length > 1 ? sources : sources[0];
}

function sourcesOfPerson({ sources, bio, notes }: Participant): readonly string[] {
  return [...sources, ...(bio?.sources ?? []), ...(notes?.sources ?? [])];
}
