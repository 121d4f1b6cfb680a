import type { Briefing, Commitment, Participant, Sector } from './briefing.ts';
import type { CalendarDate } from './calendar.ts';
import type { DerivedName } from './derived.ts';
import type { HouseRuleCode, Place } from './diagnostic.ts';
import type { Figure } from './figure.ts';
import { endOf } from './period.ts';
import { scanReferences } from './reference.ts';

/** A house rule that a briefing does not keep. */
export interface Breach {
  readonly code: HouseRuleCode;
  /** The name of the person, sector, figure, commitment or source; absent for the whole briefing. */
  readonly subject?: string;
  /** What was counted: objectives, points, or minutes. */
  readonly count?: number;
  /** The most that the rule allows of it. */
  readonly most?: number;
  /** The item itself or the first one too many; absent for the meeting, which has no place of its own. */
  readonly place?: Place;
}

/** The most objectives that can be held in the head. */
const mostObjectives = 3;
/** The most talking points of a sector that we raise ourselves, and the most of all tiers. */
const mostRaised = 4;
const mostPoints = 6;
const minutesOfDay = 24 * 60;
/** The derived figures that a target without a date does not have. */
const namesOfPace: ReadonlySet<string> = new Set<DerivedName>(['pace_needed', 'cagr_needed']);

/** The house rules that a briefing does not keep, in the order of its parts. */
export function findBreaches(briefing: Briefing): readonly Breach[] {
  return [
    ...findLateEnd(briefing),
    ...findObjectives(briefing),
    ...briefing.participants.flatMap(findInParticipant),
    ...briefing.agenda.flatMap(findInSector),
    ...findOverrun(briefing),
    ...briefing.figures.flatMap((figure) => findInFigure(figure, briefing)),
    ...findUndatedTargets(briefing),
    ...briefing.commitments.flatMap(findInCommitment),
    ...findUncited(briefing),
  ];
}

/** Whether nobody says where a figure comes from: neither the figure nor all of its values. */
export function lacksSource({ source, values }: Figure): boolean {
  return source === undefined && !(values.length > 0 && values.every((value) => value.source !== undefined));
}

/** Whether a figure has a target for which no date is given. */
export function lacksTargetDate({ target }: Figure): boolean {
  return target !== undefined && (target.by === undefined || target.by.kind === 'label');
}

/** Whether a commitment still has to be kept. */
export function isOpen({ status }: Commitment): boolean {
  return status === 'open' || status === 'overdue';
}

function findLateEnd({ meeting: { start, minutes } }: Briefing): Breach[] {
  if (start === undefined || minutes === undefined) return [];
  const end = start.hour * 60 + start.minute + minutes;
  return end > minutesOfDay ? [{ code: 'ends-after-midnight', count: minutes }] : [];
}

function findObjectives({ objectives }: Briefing): Breach[] {
  const extra = objectives[mostObjectives];
  if (extra === undefined) return [];
  return [{ code: 'too-many-objectives', count: objectives.length, most: mostObjectives, place: extra.place }];
}

function findInParticipant({ name, post, side, place }: Participant): Breach[] {
  const breaches: Breach[] = [];
  if (post === undefined) breaches.push({ code: 'participant-without-post', subject: name, place });
  if (side === undefined) breaches.push({ code: 'participant-without-side', subject: name, place });
  return breaches;
}

function findInSector({ title, talkingPoints, place }: Sector): Breach[] {
  if (talkingPoints.length === 0) return [{ code: 'no-talking-points', subject: title, place }];
  const raised = talkingPoints.filter(({ tier }) => tier === 'raise');
  const tooMany = { code: 'too-many-points', subject: title } as const;
  const extraRaised = raised[mostRaised];
  if (extraRaised !== undefined) {
    return [{ ...tooMany, count: raised.length, most: mostRaised, place: extraRaised.place }];
  }
  const extra = talkingPoints[mostPoints];
  return extra === undefined ? [] : [{ ...tooMany, count: talkingPoints.length, most: mostPoints, place: extra.place }];
}

/** Told at the sector with which the agenda becomes longer than the meeting. */
function findOverrun({ agenda, meeting }: Briefing): Breach[] {
  if (meeting.minutes === undefined) return [];
  let sum = 0;
  let first: Sector | undefined;
  for (const sector of agenda) {
    sum += sector.minutes ?? 0;
    if (sum > meeting.minutes) first ??= sector;
  }
  if (first === undefined) return [];
  return [{ code: 'agenda-too-long', subject: first.title, count: sum, most: meeting.minutes, place: first.place }];
}

function findInFigure(figure: Figure, { asOf, meeting }: Briefing): Breach[] {
  const { label: subject, place } = figure;
  const breaches: Breach[] = [];
  if (lacksSource(figure)) breaches.push({ code: 'figure-without-source', subject, place });
  if (figure.values.length === 0) breaches.push({ code: 'figure-without-period', subject, place });
  if (figure.asOf === undefined && asOf === undefined) breaches.push({ code: 'figure-without-as-of', subject, place });
  const latest = Math.max(...figure.values.map(({ period }) => endOf(period)));
  if (Number.isFinite(latest) && latest < aYearBefore(meeting.date))
    breaches.push({ code: 'old-figure', subject, place });
  return breaches;
}

/** In the numbers of {@link endOf}. */
function aYearBefore({ year, month, day }: CalendarDate): number {
  return endOf({ kind: 'day', date: { year: year - 1, month, day } });
}

function findUndatedTargets(briefing: Briefing): Breach[] {
  const undated = briefing.figures.filter(lacksTargetDate);
  if (undated.length === 0) return [];
  const asked = new Set<string>();
  visitTexts(briefing, (text) => {
    if (!text.includes('${')) return;
    for (const { kind, figure, name } of scanReferences(text)) {
      if (kind === 'reference' && namesOfPace.has(name)) asked.add(figure);
    }
  });
  return undated
    .filter(({ id }) => asked.has(id))
    .map(({ label, target, place }) => ({
      code: 'target-without-date',
      subject: label,
      place: target?.place ?? place,
    }));
}

function findInCommitment(commitment: Commitment): Breach[] {
  if (!isOpen(commitment)) return [];
  const { text: subject, owner, due, place } = commitment;
  const breaches: Breach[] = [];
  if (owner === undefined) breaches.push({ code: 'commitment-without-owner', subject, place });
  if (due === undefined) breaches.push({ code: 'commitment-without-due', subject, place });
  return breaches;
}

function findUncited(briefing: Briefing): Breach[] {
  const cited = new Set<string>();
  visitTexts(briefing, (text, key) => {
    if (key === 'source' || key === 'sources') cited.add(text);
  });
  return briefing.sources
    .filter(({ id }) => !cited.has(id))
    .map(({ title, place }) => ({ code: 'uncited-source', subject: title, place }));
}

/** Every text of a briefing with the key under which it or its list stands, so that a new part of it is seen too. */
function visitTexts(value: unknown, visit: (text: string, key: string) => void, key = ''): void {
  if (typeof value === 'string') visit(value, key);
  else if (Array.isArray(value)) for (const item of value) visitTexts(item, visit, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) visitTexts(inner, visit, name);
  }
}
