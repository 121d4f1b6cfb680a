import * as v from 'valibot';
import { tiers } from '../../domain/briefing.ts';
import { audience, leaf, list, oneOf, requiredText } from './leaves.ts';
import { tierMeanings } from './word-meanings.ts';

const reference = leaf('reference', 'The id of an item of this briefing.', ['belta']);
const references = v.array(reference);
const oneOrMoreIds = v.union([reference, references]);

/** The id of one source, or a list of them. */
function sourceIds(description: string) {
  return v.optional(
    v.pipe(
      v.lazy((input) => (Array.isArray(input) ? references : typeof input === 'string' ? reference : oneOrMoreIds)),
      v.description(description),
      v.examples(['belta']),
    ),
  );
}

/** What backs an item: its sources. */
export const backing = {
  source: sourceIds('The source, or a list of sources, by id.'),
  sources: sourceIds('The same as source.'),
};

/** Ids of figures that belong to an item. */
export const figureIds = list(
  leaf('reference', 'The id of a figure.', ['turnover']),
  'The figures that belong to this, by id.',
);

const statementEntries = {
  text: requiredText(
    `The text itself; \${figure.name} prints a figure.`,
    `Turnover reached \${turnover.2023} in 2023.`,
  ),
  figures: figureIds,
  ...backing,
  for: audience,
};

/** A statement in its long form. */
export const statementMapping = v.strictObject(statementEntries);

/** A talking point in its long form. */
export const pointMapping = v.strictObject({
  ...statementEntries,
  tier: oneOf(
    tiers,
    'When it is said: raise it ourselves, only if raised, or do not raise. Raise where absent.',
    tierMeanings,
  ),
});

const plainText = v.string();
const statementOrText = v.union([plainText, statementMapping]);
const pointOrText = v.union([plainText, pointMapping]);
const statement = v.lazy((input) => byKind(input, statementMapping, statementOrText));
const point = v.lazy((input) => byKind(input, pointMapping, pointOrText));
const paragraphList = v.array(statement);
const anyParagraphs = v.union([plainText, statementMapping, paragraphList]);
const paragraph = v.lazy((input) =>
  Array.isArray(input) ? paragraphList : byKind(input, statementMapping, anyParagraphs),
);

/** One statement: a text, or a mapping with its sources and audience. */
export function oneStatement(description: string, example: string) {
  return v.optional(v.pipe(statement, v.description(description), v.examples([example])));
}

/** A list of statements. */
export function statements(description: string, example: string) {
  return list(v.pipe(statement, v.examples([example])), description);
}

/** A list of talking points. */
export function talkingPoints(description: string, example: string) {
  return list(v.pipe(point, v.examples([example])), description);
}

/** Running text: one text with blank lines between its paragraphs, or a list of them. */
export function paragraphs(description: string, example: string) {
  return v.optional(v.pipe(paragraph, v.description(description), v.examples([example])));
}

/** A question of theirs and our line. */
export const defensive = v.strictObject({
  question: requiredText('The question they may ask.', 'When will the service centre open?'),
  line: requiredText('Our line on it.', 'As soon as the site is agreed.'),
  ...backing,
  for: audience,
});

/** The branch that fits what was typed, so that its own faults are told; all of them for anything else. */
function byKind<Mapping extends v.GenericSchema, Any extends v.GenericSchema>(
  input: unknown,
  mapping: Mapping,
  any: Any,
): typeof plainText | Mapping | Any {
  if (typeof input === 'string') return plainText;
  return typeof input === 'object' && input !== null && !Array.isArray(input) ? mapping : any;
}
