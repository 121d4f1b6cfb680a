import type { Briefing, Commitment, Participant, Sector, Source } from '../../domain/briefing.ts';
import { buildContext } from '../context.ts';
import { formatDate, formatDateWithDay, formatTime } from '../format/format-date.ts';
import { describeFigure } from './describe-figures.ts';
import {
  type Describer,
  describePoints,
  describeQuestions,
  describeStatement,
  describeStatements,
  fieldOf,
  figureField,
  listNames,
  referenceField,
  type SameIds,
  sourceField,
  withUniqueKeys,
} from './describe-statements.ts';
import type { ComparedSection, Part } from './part.ts';

/**
 * A whole briefing as parts that can be compared, in English; its texts stand as they were typed. Ids are compared by
 * what they mean in the other briefing.
 */
export function describeBriefing(briefing: Briefing, sameIds: SameIds): ComparedSection[] {
  const describer = { ...buildContext({ ...briefing, language: 'en' }), names: listNames(briefing), sameIds };
  const { participants, agenda, commitments, sources } = briefing;
  const listOf = (section: ComparedSection['section'], parts: readonly Part[]) => ({ section, fields: [], parts });
  return [
    describeWhole(briefing, describer),
    describeMeeting(briefing, describer),
    listOf(
      'Participants',
      participants.map((person) => describePerson(person, describer)),
    ),
    listOf(
      'Agenda',
      agenda.map((sector) => describeSector(sector, describer)),
    ),
    listOf(
      'Figures',
      [...describer.figures.values()].map((facts) => describeFigure(facts, describer)),
    ),
    listOf('Commitments', withUniqueKeys(commitments.map((each) => describeCommitment(each, describer)))),
    listOf(
      'Sources',
      sources.map((source) => describeSource(source, describer)),
    ),
  ];
}

function describeWhole(briefing: Briefing, describer: Describer): ComparedSection {
  const { words } = describer;
  const { title, language, marking, status, asOf, preparedBy, clearedBy } = briefing;
  return {
    section: 'Briefing',
    fields: [
      ...fieldOf('title', title),
      ...fieldOf('language', words.labels.languages[language], language),
      ...fieldOf('marking', marking),
      ...fieldOf('status', status && words.statuses[status].toLowerCase()),
      ...fieldOf('facts as of', asOf && formatDate(asOf, words)),
      ...fieldOf('prepared by', preparedBy),
      ...fieldOf('cleared by', clearedBy.join(', '), JSON.stringify(clearedBy)),
    ],
    parts: [
      ...describeStatement('summary', briefing.summary, describer),
      ...describeStatements('paragraph of the scene setter', briefing.sceneSetter, describer),
      ...describeStatements('objective', briefing.objectives, describer),
      ...describeStatements('their objective', briefing.theirObjectives, describer),
      ...describeStatements('point not to raise', briefing.doNotRaise, describer),
    ],
  };
}

function describeMeeting({ meeting }: Briefing, describer: Describer): ComparedSection {
  const { words } = describer;
  const { date, start, minutes, timezone, place, kind, interpretation, press } = meeting;
  const time = [formatDateWithDay(date, words), start && formatTime(start)].filter((part) => part !== undefined);
  return {
    section: 'Meeting',
    fields: [
      ...fieldOf('time', time.join(', ')),
      ...fieldOf('minutes', minutes?.toString()),
      ...fieldOf('time zone', timezone),
      ...fieldOf('place', place),
      ...fieldOf('kind', kind && words.kinds[kind].toLowerCase()),
      ...fieldOf('interpretation', interpretation),
      ...fieldOf('arrangement with the press', press?.arrangement),
      ...fieldOf('line for the press', press?.line),
      ...fieldOf('who may see what is said of the press', press?.for),
    ],
    parts: [
      ...describeStatement('reason', meeting.reason, describer),
      ...describeQuestions('question of the press', press?.ifAsked ?? [], describer),
    ],
  };
}

function describePerson(person: Participant, describer: Describer): Part {
  const { words } = describer;
  const { name, nativeName, post, side, role, present, address, pronunciation, precedence, lastMet, sources } = person;
  return {
    kind: 'participant',
    key: person.id,
    title: name,
    found: 'by-words',
    words: [name, post].join(' '),
    hasId: true,
    isOrdered: true,
    fields: [
      ...fieldOf('presence', present ? 'present' : 'not present'),
      ...fieldOf('name in its own script', nativeName),
      ...fieldOf('post', post),
      ...fieldOf('side', side && words.sides[side].toLowerCase(), side),
      ...fieldOf('role', role && words.roles[role].toLowerCase(), role),
      ...fieldOf('address in speech', address?.spoken),
      ...fieldOf('address in writing', address?.written),
      ...fieldOf('pronunciation', pronunciation),
      ...fieldOf('precedence', precedence?.toString()),
      ...fieldOf('last met on', lastMet?.date && formatDate(lastMet.date, words)),
      ...fieldOf('last met in', lastMet?.place),
      ...fieldOf('outcome of the last meeting', lastMet?.outcome),
      ...sourceField(sources, describer),
      ...fieldOf('for', person.for),
    ],
    parts: [
      ...describeStatement('biography', person.bio, describer),
      ...describeStatement('notes for the principal', person.notes, describer),
    ],
  };
}

function describeSector(sector: Sector, describer: Describer): Part {
  const { title, minutes, lead, talkingPoints, figures, sources } = sector;
  return {
    kind: 'sector',
    key: sector.id,
    title,
    found: 'by-words',
    words: [title, ...talkingPoints.map(({ text }) => text)].join(' '),
    hasId: true,
    isOrdered: true,
    fields: [
      ...fieldOf('minutes', minutes?.toString()),
      ...referenceField('lead', 'participants', [lead], describer),
      ...figureField(figures, describer),
      ...sourceField(sources, describer),
      ...fieldOf('for', sector.for),
    ],
    parts: [
      ...describeStatement('objective', sector.objective, describer),
      ...describeStatement('our position', sector.position, describer),
      ...describeStatement('their position', sector.theirPosition, describer),
      ...describePoints(talkingPoints, describer),
      ...describeStatements('ask', sector.asks, describer),
      ...describeStatements('offer', sector.offers, describer),
      ...describeQuestions('question', sector.defensives, describer),
      ...describeStatements('point not to raise', sector.doNotRaise, describer),
      ...describeStatements('background', sector.background, describer),
      ...describeStatements('deliverable', sector.deliverables, describer),
    ],
  };
}

function describeCommitment(commitment: Commitment, describer: Describer): Part {
  const { words } = describer;
  const { text, madeBy, madeOn, owner, due, status, sources } = commitment;
  return {
    kind: 'commitment',
    key: text,
    title: text,
    found: 'by-words',
    isOrdered: true,
    fields: [
      ...fieldOf('status', words.commitmentStatuses[status].toLowerCase(), status),
      ...fieldOf('owner', owner),
      ...fieldOf('due', due && formatDate(due, words)),
      ...fieldOf('made by', madeBy),
      ...fieldOf('made on', madeOn && formatDate(madeOn, words)),
      ...sourceField(sources, describer),
      ...fieldOf('for', commitment.for),
    ],
    parts: [],
  };
}

function describeSource({ id, title, publisher, date, url, language }: Source, { words }: Describer): Part {
  return {
    kind: 'source',
    key: id,
    title,
    found: 'by-words',
    hasId: true,
    isOrdered: true,
    fields: [
      ...fieldOf('publisher', publisher),
      ...fieldOf('date', date && formatDate(date, words)),
      ...fieldOf('address', url),
      ...fieldOf('language', language),
    ],
    parts: [],
  };
}
