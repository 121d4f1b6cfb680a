import * as v from 'valibot';
import { audience, id, leaf, list, requiredText } from './leaves.ts';
import { backing, defensive, figureIds, oneStatement, paragraphs, statements, talkingPoints } from './statements.ts';

/** One sector of the agenda. */
export const sectorSchema = v.strictObject({
  id: id('this sector', 'road-building'),
  title: requiredText('The title of the sector.', 'Road building'),
  minutes: v.optional(leaf('whole-number', 'How many minutes it may take.', ['10'])),
  lead: v.optional(leaf('reference', 'Who leads it: the id of a participant.', ['lukashenko'])),
  objective: oneStatement('What is to be reached.', 'Agree on a first road project.'),
  position: oneStatement('Our position; for the own delegation.', 'We build turnkey.'),
  their_position: oneStatement('Their position, as far as known.', 'They want a tender.'),
  talking_points: talkingPoints('The lines to take, in order.', 'Our companies build roads turnkey.'),
  asks: statements('What we ask for.', 'Name a road for the first project.'),
  offers: statements('What we can offer.', 'Machines for the works.'),
  defensives: list(defensive, 'Their questions and our lines.'),
  do_not_raise: statements('What is not to be raised.', 'The toll road.'),
  background: paragraphs('What to know about the sector.', 'Many of the roads are old.'),
  deliverables: statements('What is to be signed, announced or handed over.', 'A memorandum on road building.'),
  figures: figureIds,
  ...backing,
  for: audience,
});
