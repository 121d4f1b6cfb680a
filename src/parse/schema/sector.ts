import * as v from 'valibot';
import { audience, id, leaf, list, requiredText } from './leaves.ts';
import { backing, defensive, figureIds, oneStatement, paragraphs, statements, talkingPoints } from './statements.ts';

/** One sector of the agenda. */
export const sectorSchema = v.strictObject({
  id: id('this sector', 'road-building'),
  title: requiredText('The title of the sector.', 'Road building'),
  minutes: v.optional(leaf('whole-number', 'How many minutes it may take.', ['10'])),
  lead: v.optional(leaf('reference', 'Who leads it: the id of a participant.', ['lukashenko'])),
  objective: oneStatement('What is to be reached.'),
  position: oneStatement('Our position; for the own delegation.'),
  their_position: oneStatement('Their position, as far as known.'),
  talking_points: talkingPoints('The lines to take, in order.'),
  asks: statements('What we ask for.'),
  offers: statements('What we can offer.'),
  defensives: list(defensive, 'Their questions and our lines.'),
  do_not_raise: statements('What is not to be raised.'),
  background: paragraphs('What to know about the sector.'),
  deliverables: statements('What is to be signed, announced or handed over.'),
  figures: figureIds,
  ...backing,
  for: audience,
});
