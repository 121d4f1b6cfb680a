import * as v from 'valibot';
import { participantRoles, sides } from '../../domain/briefing.ts';
import { audience, date, id, leaf, oneOf, requiredText, text } from './leaves.ts';
import { backing, oneStatement } from './statements.ts';
import { roleMeanings, sideMeanings } from './word-meanings.ts';

/** How somebody is addressed. */
export const addressSchema = v.strictObject({
  spoken: text('The form of address in speech.', 'Governor'),
  written: text('The form of address in writing.', 'Dear Governor'),
});

/** The last meeting with somebody. */
export const lastMetSchema = v.strictObject({
  date: date('The day of the last meeting.'),
  place: text('Where it took place.', 'Smolensk'),
  outcome: text('What came of it.', 'A working group was set up'),
});

/** A person in, or named for, the meeting. */
export const participantSchema = v.strictObject({
  id: id('this person', 'lukashenko'),
  name: requiredText('The name as it is written in the language of the briefing.', 'Alexander Lukashenko'),
  native_name: text('The name in its own script.', 'Аляксандр Лукашэнка'),
  post: text('The post held.', 'President of the Republic of Belarus'),
  side: oneOf(sides, 'Whose participant this is.', sideMeanings),
  role: oneOf(participantRoles, 'What this person does in the meeting.', roleMeanings),
  present: v.optional(
    leaf('yes-no', 'No for somebody who is named but does not attend; yes where absent.', ['yes', 'no']),
  ),
  address: v.optional(v.pipe(addressSchema, v.description('The forms of address.'))),
  pronunciation: text('How the name is pronounced.', 'loo-ka-SHEN-ka'),
  precedence: v.optional(leaf('whole-number', 'Protocol order within a side; 1 is highest.', ['1'])),
  bio: oneStatement('What to know about this person.', 'Governor since 2023; an engineer by training.'),
  last_met: v.optional(v.pipe(lastMetSchema, v.description('The last meeting with this person.'))),
  notes: oneStatement('Notes for the principal alone.', 'Ask about the service centre.'),
  ...backing,
  for: audience,
});
