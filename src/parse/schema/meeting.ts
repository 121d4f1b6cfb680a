import * as v from 'valibot';
import { meetingKinds } from '../../domain/briefing.ts';
import { audience, leaf, list, oneOf, text } from './leaves.ts';
import { defensive, oneStatement } from './statements.ts';
import { meetingKindMeanings } from './word-meanings.ts';

/** What is arranged with the press. */
export const pressSchema = v.strictObject({
  arrangement: text('What is arranged with the press.', 'Photo opportunity at the start'),
  line: text('The line for the press.', 'We agreed on a first road project.'),
  if_asked: list(defensive, 'Questions to expect from the press, with our lines.'),
  for: audience,
});

/** When, where and how the meeting takes place. */
export const meetingSchema = v.strictObject({
  date: leaf('date', 'The day of the meeting.', ['2024-11-18']),
  start: v.optional(leaf('time', 'When it begins, by the 24-hour clock.', ['10:00'])),
  minutes: v.optional(leaf('whole-number', 'How many minutes it lasts.', ['45'])),
  timezone: text('The time zone by its IANA name.', 'Europe/Minsk'),
  place: text('Where it takes place.', 'Minsk'),
  kind: oneOf(meetingKinds, 'The kind of meeting.', meetingKindMeanings),
  reason: oneStatement('Why the meeting takes place, and who asked for it.', 'The Governor asked for it.'),
  interpretation: text('None, consecutive or simultaneous, and who interprets.', 'consecutive'),
  press: v.optional(v.pipe(pressSchema, v.description('What is arranged with the press.'))),
});
