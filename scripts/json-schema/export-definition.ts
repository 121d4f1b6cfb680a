import * as v from 'valibot';
import { sectionIds } from '../../src/document/document.ts';
import { wordsFor } from '../../src/document/words/words.ts';
import { audiences } from '../../src/domain/briefing.ts';
import { type Caveat, derivedNames, type InputRole, type Reason } from '../../src/domain/derived.ts';
import { indicators, valuations, valueStatuses } from '../../src/domain/figure.ts';
import { languages } from '../../src/domain/language.ts';
import type { BriefingExport } from '../../src/render/json.ts';

// The one definition of the JSON export. Its types are held to those of the program at the end.

const { reasons, caveats, inputs } = wordsFor('en').derived;
/** The tables of words have an entry for every code, which the compiler holds them to. */
const reasonCodes = Object.keys(reasons) as Reason['code'][];
const caveatCodes = Object.keys(caveats) as Caveat['code'][];
const inputRoles = Object.keys(inputs) as InputRole[];

function say<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

function maybe<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.exactOptional(say(schema, description));
}

function wholeNumber(least: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least));
}

const decimal = v.pipe(
  v.string(),
  v.regex(/^-?\d+(?:\.\d+)?$/),
  v.description('A decimal number as text, so that no digit is lost.'),
);

const value = v.strictObject({
  text: say(v.string(), 'The number as it is shown, or the reason why there is none.'),
  raw: maybe(decimal, 'The number that it stands for, unrounded; absent where there is only a reason.'),
});

const inline = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text: v.string() }),
  v.strictObject({ kind: v.literal('value'), ...value.entries }),
  v.strictObject({
    kind: v.literal('citation'),
    number: say(wholeNumber(0), 'The number of a source in the list of sources.'),
  }),
  v.strictObject({
    kind: v.literal('note'),
    letter: say(v.string(), 'The letter of a note in the list of notes.'),
    text: say(v.string(), 'The note itself.'),
  }),
]);

const richText = say(v.array(inline), 'Running text with its values and the marks of its notes and sources.');

const ratio = say(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 'A place on the scale of the chart, from 0 to 1.');

const block = v.variant('kind', [
  v.strictObject({
    kind: v.literal('paragraph'),
    text: richText,
    tone: v.picklist(['normal', 'muted', 'warning']),
  }),
  v.strictObject({ kind: v.literal('heading'), text: v.string(), tone: v.picklist(['normal', 'avoid']) }),
  v.strictObject({
    kind: v.literal('fields'),
    rows: v.array(v.strictObject({ label: v.string(), text: richText })),
  }),
  v.strictObject({
    kind: v.literal('points'),
    marker: say(v.picklist(['open', 'plain', 'avoid']), 'Open points are lines to say.'),
    items: v.array(richText),
  }),
  v.strictObject({
    kind: v.literal('exchange'),
    questionLabel: v.string(),
    question: richText,
    lineLabel: v.string(),
    line: richText,
  }),
  v.strictObject({
    kind: v.literal('table'),
    columns: v.array(v.strictObject({ heading: v.string(), align: v.picklist(['left', 'right']) })),
    rows: say(v.array(v.array(richText)), 'Every row has as many cells as there are columns.'),
  }),
  v.strictObject({
    kind: v.literal('chart'),
    title: v.string(),
    target: v.exactOptional(v.strictObject({ label: v.string(), ratio })),
    bars: v.array(
      v.strictObject({
        label: v.string(),
        value: v.string(),
        note: v.string(),
        ratio,
        start: v.exactOptional(ratio),
        quality: v.picklist(['full', 'partial', 'projected', 'stated']),
      }),
    ),
  }),
]);

const blocks = v.array(block);

const entry = v.strictObject({
  id: v.string(),
  title: v.string(),
  aside: maybe(v.string(), 'A few words beside the title, such as a post or minutes.'),
  result: maybe(value, 'The result of a derived figure.'),
  blocks,
});

const section = v.strictObject({
  id: v.picklist(sectionIds),
  title: v.string(),
  note: maybe(v.string(), 'What is said in place of content where there is none.'),
  groups: v.array(
    v.strictObject({ id: v.string(), title: v.exactOptional(v.string()), blocks, entries: v.array(entry) }),
  ),
});

const period = maybe(v.string(), 'Such as 2023, 2024-09, 2024-01..2024-09 or 2024-11-18; or words.');
const unit = say(v.string(), 'A currency by ISO 4217 or any other unit.');

const exactNumber = {
  value: say(decimal, 'In whole units, unrounded: 4.4 billion is 4400000000; a ratio of 13.6 % is 0.136.'),
  low: say(decimal, 'The least that the stated precision allows.'),
  high: say(decimal, 'The most that the stated precision allows.'),
  unit: v.exactOptional(unit),
};

const datedEntries = {
  period,
  ...exactNumber,
  status: maybe(v.picklist(valueStatuses), 'How firm the value is; final where absent.'),
  source: maybe(wholeNumber(1), 'The number of its source in the list of sources.'),
};
const datedNumber = v.strictObject(datedEntries);

const figure = v.strictObject({
  title: v.string(),
  figure: say(v.string(), 'The id of the figure.'),
  indicator: v.picklist(indicators),
  unit,
  between: v.exactOptional(v.strictObject({ reporter: v.string(), partner: v.string() })),
  scope: maybe(v.string(), 'What is counted, such as goods.'),
  priceBasis: maybe(v.string(), 'The prices in which amounts are stated, such as current prices.'),
  valuation: maybe(v.picklist(valuations), 'Free on board, or with freight and insurance.'),
  partOf: maybe(v.string(), 'The id of the figure of which it is a part.'),
  values: v.array(datedNumber),
  target: v.exactOptional(datedNumber),
  peak: maybe(datedNumber, 'The highest level reached earlier.'),
});

const derivedEntries = {
  title: v.string(),
  text: say(v.string(), 'The result in words.'),
  figure: say(v.string(), 'The id of the figure that it is calculated from.'),
  name: say(v.picklist(derivedNames), 'The name that references in a briefing use.'),
  period,
  inputs: v.array(
    v.strictObject({
      role: v.picklist(inputRoles),
      figure: maybe(v.string(), 'The id of the figure that it is taken from, where that is another one.'),
      ...datedEntries,
    }),
  ),
  caveats: say(v.array(v.picklist(caveatCodes)), 'What to bear in mind when it is said.'),
};

const derived = v.union([
  v.strictObject({
    ...derivedEntries,
    measure: v.picklist(['amount', 'amount_per_month', 'share', 'change', 'annual_rate', 'times', 'percentage_points']),
    ...exactNumber,
    estimate: say(v.boolean(), 'True for a projection or requirement, which is said as "about".'),
  }),
  v.strictObject({
    ...derivedEntries,
    reason: say(v.picklist(reasonCodes), 'Why it cannot be computed.'),
  }),
]);

/** The parts that stand in many places, by their names in the schema. */
export const sharedParts = { decimal, value, richText, block, entry, section, datedNumber, figure, derived };

/** The whole export. */
export const exportDefinition = v.pipe(
  v.strictObject({
    audience: say(v.picklist(audiences), 'For whom it is; what is not for them is not in it.'),
    version: say(v.literal(1), 'Grows only where a key goes or changes its meaning; keys may be added.'),
    audienceLabel: say(v.string(), 'For whom it is, in words.'),
    marking: maybe(v.string(), 'How it is to be handled, as on every page of the other formats.'),
    language: v.picklist(languages),
    title: v.string(),
    occasion: say(v.string(), 'Date, time and place in one line.'),
    card: say(v.boolean(), 'Whether it is the one-page core alone, which lists no figures and derived figures.'),
    sections: say(v.array(section), 'All that is shown, in its order, with numbers and dates formatted.'),
    figures: say(v.array(figure), 'The figures with their exact numbers.'),
    derived: say(v.array(derived), 'What is calculated from the figures, with exact numbers.'),
  }),
  v.title('A briefing exported by prebrief'),
);

type Output = v.InferOutput<typeof exportDefinition>;

/** A type with no part left out and none to be written, for a comparison that optional keys cannot slip through. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Whole<T[Key]> }
    : T;
type Unwritten<T> = T extends readonly (infer Item)[]
  ? readonly Unwritten<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Unwritten<T[Key]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// The compiler refuses these where definition and program differ in a key, a type, or what may be absent.
true satisfies Same<Unwritten<Output>, Unwritten<BriefingExport>>;
true satisfies Same<Whole<Output>, Whole<BriefingExport>>;
