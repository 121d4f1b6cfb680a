import * as v from 'valibot';
import { commitmentStatuses } from '../../domain/briefing.ts';
import { audience, date, id, oneOf, requiredText, text } from './leaves.ts';
import { backing } from './statements.ts';
import { commitmentStatusMeanings } from './word-meanings.ts';

/** What somebody undertook to do at an earlier meeting. */
export const commitmentSchema = v.strictObject({
  text: requiredText('What is to be done.', 'Send the draft agreement'),
  made_by: text('Who made the commitment.', 'Ministry of Transport'),
  made_on: date('When it was made.'),
  owner: text('Who sees to it.', 'Department for Foreign Trade'),
  due: date('When it is due.'),
  status: oneOf(commitmentStatuses, 'How it stands; open where absent.', commitmentStatusMeanings),
  ...backing,
  for: audience,
});

/** Where statements and figures come from. */
export const sourceSchema = v.strictObject({
  id: id('this source', 'belta'),
  title: requiredText('The title of the report, table or document.', 'Foreign trade 2024'),
  publisher: text('Who published it.', 'BelTA'),
  date: date('When it was published.'),
  url: text('Where it can be found.', 'https://example.org/report'),
  language: text('The language of the source.', 'de'),
});
