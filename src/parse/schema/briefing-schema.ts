import * as v from 'valibot';
import { briefingStatuses } from '../../domain/briefing.ts';
import { diagnosticCodes, warningCodes } from '../../domain/diagnostic.ts';
import { languages } from '../../domain/language.ts';
import { figureSchema } from './figure.ts';
import { date, list, oneOf, oneOfWords, requiredText, text } from './leaves.ts';
import { meetingSchema } from './meeting.ts';
import { participantSchema } from './participant.ts';
import { commitmentSchema, sourceSchema } from './record.ts';
import { sectorSchema } from './sector.ts';
import { oneStatement, paragraphs, statements } from './statements.ts';
import { briefingStatusMeanings, languageMeanings } from './word-meanings.ts';

/**
 * The one definition of the briefing format, version 1: its shape, what every key means, and examples.
 * Checks, JSON Schema and the format reference come from it. All values are texts as typed.
 */
export const briefingSchema = v.strictObject({
  title: requiredText('The title of the briefing.', 'Belarus – Smolensk Region'),
  language: oneOf(languages, 'The language of labels, headings, numbers and dates; en where absent.', languageMeanings),
  marking: text('How the briefing may be handled; stands in its first and last line.', 'Internal'),
  status: oneOf(briefingStatuses, 'How far the briefing has come.', briefingStatusMeanings),
  as_of: date('The cut-off date of the facts.'),
  prepared_by: text('Who prepared the briefing.', 'Department for Foreign Trade'),
  cleared_by: list(requiredText('A name.', 'Legal Department'), 'Who cleared the briefing.'),
  meeting: v.pipe(meetingSchema, v.description('When, where and how the meeting takes place.')),
  summary: oneStatement('One sentence: who, why, what for.', 'The Governor comes to agree on road building.'),
  scene_setter: paragraphs('The setting of the meeting.', 'The region borders on Belarus; its governor is new.'),
  objectives: statements('Our objectives, one to three.', 'Agree on a first road project.'),
  their_objectives: statements('Their objectives, as far as known.', 'Win orders for their builders.'),
  do_not_raise: statements('What is not to be raised.', 'The toll road.'),
  participants: list(participantSchema, 'Who takes part or is named.'),
  agenda: list(sectorSchema, 'The sectors, in order.'),
  figures: list(figureSchema, 'The figures of the briefing.'),
  commitments: list(commitmentSchema, 'Commitments from earlier meetings.'),
  sources: list(sourceSchema, 'Where statements and figures come from.'),
  ignore_warnings: list(
    oneOfWords(warningCodes, 'The code of a warning, as the check shows it.', diagnosticCodes),
    'Warnings that are not to be given for this briefing, by code; errors cannot be switched off.',
  ),
});
