import type { Briefing } from './briefing.ts';
import type { Derived } from './derived.ts';
import type { Figure } from './figure.ts';
import { isOpen, lacksSource, lacksTargetDate } from './house-rules.ts';
import { type Period, periodKey } from './period.ts';

/** What a briefing can still lack, beyond what the format requires. */
export type MissingCode =
  | 'start'
  | 'minutes'
  | 'place'
  | 'objectives'
  | 'participants'
  | 'post'
  | 'side'
  | 'talking_points'
  | 'figure_source'
  | 'target_date'
  | 'value_for'
  | 'commitment_owner'
  | 'commitment_due';

/** Something that is still missing; the subject is the name of the person, sector, figure or commitment it is missing for. */
export interface Missing {
  readonly code: MissingCode;
  readonly subject?: string;
  /** The period for which a figure lacks a value. */
  readonly period?: Period;
}

/**
 * Lists what a principal would still expect in the briefing, in the order of the panels. Takes what is derived from
 * each figure, because whoever asks has calculated it already.
 */
export function findMissing(briefing: Briefing, derivedOf: (figure: Figure) => readonly Derived[]): readonly Missing[] {
  return [
    ...missingInMeeting(briefing),
    ...missingInParticipants(briefing),
    ...missingInAgenda(briefing),
    ...briefing.figures.flatMap((figure) => missingInFigure(figure, derivedOf(figure))),
    ...missingInCommitments(briefing),
  ];
}

function missingInMeeting({ meeting, objectives }: Briefing): Missing[] {
  const missing: Missing[] = [];
  if (meeting.start === undefined) missing.push({ code: 'start' });
  if (meeting.minutes === undefined) missing.push({ code: 'minutes' });
  if (meeting.place === undefined) missing.push({ code: 'place' });
  if (objectives.length === 0) missing.push({ code: 'objectives' });
  return missing;
}

function missingInParticipants({ participants }: Briefing): Missing[] {
  if (participants.length === 0) return [{ code: 'participants' }];
  return participants.flatMap(({ name, post, side }) => {
    const missing: Missing[] = [];
    if (post === undefined) missing.push({ code: 'post', subject: name });
    if (side === undefined) missing.push({ code: 'side', subject: name });
    return missing;
  });
}

function missingInAgenda({ agenda }: Briefing): Missing[] {
  return agenda
    .filter((sector) => sector.talkingPoints.length === 0)
    .map((sector) => ({ code: 'talking_points', subject: sector.title }));
}

function missingInFigure(figure: Figure, derived: readonly Derived[]): Missing[] {
  const missing: Missing[] = [];
  if (lacksSource(figure)) missing.push({ code: 'figure_source', subject: figure.label });
  if (lacksTargetDate(figure)) missing.push({ code: 'target_date', subject: figure.label });
  for (const period of periodsWithoutValue(derived)) missing.push({ code: 'value_for', subject: figure.label, period });
  return missing;
}

/** The periods for which a calculation lacks a value, each once. */
function periodsWithoutValue(derived: readonly Derived[]): Iterable<Period> {
  const periods = derived.flatMap(({ outcome }) =>
    !outcome.computed && outcome.reason.code === 'no_value_for' ? [outcome.reason.period] : [],
  );
  return new Map(periods.map((period) => [periodKey(period), period])).values();
}

function missingInCommitments({ commitments }: Briefing): Missing[] {
  return commitments.filter(isOpen).flatMap(({ text, owner, due }) => {
    const missing: Missing[] = [];
    if (owner === undefined) missing.push({ code: 'commitment_owner', subject: text });
    if (due === undefined) missing.push({ code: 'commitment_due', subject: text });
    return missing;
  });
}
