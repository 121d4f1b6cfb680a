import { buildContext } from '../src/document/context.ts';
import { sayFormula, titleOf } from '../src/document/explain-derived.ts';
import { buildPlainText } from '../src/document/rich-text.ts';
import { en } from '../src/document/words/en.ts';
import { derivedNames } from '../src/domain/derived.ts';
import { languages } from '../src/domain/language.ts';
import { parseBriefing } from '../src/parse/parse-briefing.ts';
import { findScaleWord, scaleWords } from '../src/parse/scale-words.ts';
import { code } from './format-tables.ts';
import { buildTable } from './markdown-table.ts';

/** The section on amounts, with the scale words that each language has. */
export function buildAmounts(): string {
  const powers = [3, 6, 9, 12];
  const rows = languages.map((language) => [
    en.labels.languages[language] ?? language,
    ...powers.map((power) =>
      scaleWords(language)
        .filter((word) => findScaleWord(word, language)?.exponent === power)
        .map(code)
        .join(' '),
    ),
  ]);
  return `## Amounts

Write amounts as people say them: a number, then a scale word and the unit where they help. The unit may also stand before
the number: \`4.4 billion\`, \`4.4 billion USD\`, \`$4.4bn\`, \`4400000000\`, \`4.4e9\`, \`-0.2 billion\`, \`12 %\`.

- The scale word is read in the language of the briefing, with or without a full stop, in capitals or not.
- The decimal mark is a point in English and a comma in the other languages; a point is understood there too. Thousands may
  be parted by spaces or apostrophes, in English by commas and in German by points. What could mean two things, such as
  \`1.234\` in a German briefing, is a fault that names both.
- The digits that you give are the precision: \`4.4 billion\` means 4.35 to 4.45 billion. A target is exact, unless it
  begins with “about” or the like. The word itself is not printed.
- All amounts of a figure are in one unit. What is in another one is a fault. Where a unit could be two, such as roubles of
  Russia or of Belarus, say which under \`unit\`.
- An amount is one number. A range, or words such as “more than”, go under \`note\`.
- “Billion” in a German briefing is 10¹². It is read so, with a warning; \`Bio.\` or \`Mrd.\` are plain.
- Between \`{ }\`, an amount with a comma goes between quotes: \`{ period: 2023, value: "4,4 Mrd." }\`.

${buildTable(['language', 'thousand', 'million', 'billion (10⁹)', 'trillion (10¹²)'], rows)}`;
}

/** The section on periods. */
export function buildPeriods(): string {
  const rows = [
    ['a year', '2023'],
    ['a half-year', '2024-H1'],
    ['a quarter', '2024-Q3'],
    ['a month', '2024-09'],
    ['several months', '2024-01..2024-09'],
    ['several years', '2022..2023'],
    ['a day, for what was counted on it', '2024-11-18'],
  ].map(([what = '', typed = '']) => [what, code(typed)]);
  return `## Periods

${buildTable(['period', 'written as'], rows)}
Any other words, such as \`last two years\`, are shown as they stand. They take part in no calculation, and the check says
so. A pace or run rate needs a value for the months from January on, such as \`2024-01..2024-09\`. A period stands once in
a figure.
`;
}

/** Figures that together have everything which can be calculated; the derived figures of each are shown once. */
const exampleFigure = `figures:
  - id: turnover
    unit: USD
    target: { value: 5 billion, by: 2024 }
    values:
      - { period: 2022, value: 4.0 billion }
      - { period: 2023, value: 4.4 billion }
      - { period: 2023-01..2023-09, value: 3.0 billion }
      - { period: 2024-01..2024-09, value: 3.1 billion }
    peak: { value: 4.9 billion, period: 2019 }
  - id: exports
    indicator: exports
    between: [Belarus, Smolensk Region]
    unit: USD
    values:
      - { period: 2022, value: 1.6 billion }
      - { period: 2023, value: 1.8 billion }
  - id: imports
    indicator: imports
    between: [Belarus, Smolensk Region]
    unit: USD
    values:
      - { period: 2023, value: 2.6 billion }
  - id: their-imports
    indicator: imports
    between: [Smolensk Region, Belarus]
    unit: USD
    values:
      - { period: 2023, value: 2.0 billion }
  - id: machines
    indicator: exports
    between: [Belarus, Smolensk Region]
    unit: USD
    scope: machines
    part_of: exports
    values:
      - { period: 2022, value: 0.50 billion }
      - { period: 2023, value: 0.63 billion }
  - id: flax
    unit: USD
    values:
      - { period: 2023, value: 2.8 billion, index: 3.1 times }
  - id: investment
    unit: RUB
    convert_to: USD
    values:
      - { period: 2022, value: 200 billion, rate: 80 }
      - { period: 2023, value: 220 billion, rate: 100 }
`;

/** The section on references: every name that a text can use, and what the program prints for it. */
export function buildReferences(): string {
  const { briefing } = parseBriefing(`title: Example\nmeeting: { date: 2024-11-18 }\n${exampleFigure}`);
  if (briefing === undefined) throw new Error('The example of the references has a fault.');
  const context = buildContext(briefing);
  const print = (name: string, id = 'turnover') => buildPlainText(`\${${id}.${name}}`, context);
  const stated = [
    ['2023', 'the value for a period, in any way to write it'],
    ['latest', 'the value whose period ends last'],
    ['target', 'the target'],
    ['peak', 'the highest level reached earlier'],
  ].map(([name = '', what = '']) => [code(name), what, print(name)]);
  const calculated = derivedNames.map((name) => {
    const facts = [...context.figures.values()].find(({ derived }) => derived.some((each) => each.name === name));
    const found = facts?.derived.find((each) => each.name === name);
    if (facts === undefined || found === undefined) {
      throw new Error(`The example of the references does not give "${name}".`);
    }
    const { id } = facts.figure;
    return [code(`${id}.${name}`), titleOf(found, context), sayFormula(found.formula, en), print(name, id)];
  });
  return `## References in texts

State each number once, under \`figures\`, and refer to it in any text: \`\${turnover.2023}\` is the id of the figure, a full
stop, and a name. It is printed in the language of the briefing. For \`\${\` itself write \`$\${\`. The tables show what is
printed for these figures:

\`\`\`yaml
${exampleFigure}\`\`\`

${buildTable(['name', 'what it gives', 'prints'], stated)}
What is calculated, with the figure that it belongs to:

${buildTable(['name', 'what it gives', 'formula', 'prints'], calculated)}
In \`change_on_same_period\`, \`done_share\`, \`run_rate\` and what begins with \`pace\`, “${en.derived.inputs.value}” is the months so far of a
year that is not complete; elsewhere it is the latest full year. Without such months, \`change_on_same_period\` compares the
latest full year with the one before, or takes the change from its growth index.

Exports and imports belong together where \`between\` names the same two, and the results stand with the exports; for the
mirror discrepancy the two change places. A part names its total with \`part_of\`. Both figures must have the same unit,
\`scope\` (a part has its own) and \`price_basis\`. Such results are for the latest full year that both figures have, and stand
a second time for the latest months of a later year; a reference prints the first.

Beside a figure of which something must be told (that it is provisional, that a target has no date, the \`note\` of a value)
stands a mark such as \`[a]\`; the notes stand at the end of the record. The source of a figure follows its sentence, unless
it is cited there already. Titles have neither.

What cannot be calculated prints why, or “${en.derived.notCalculated}” where the figure lacks what it needs. A name that does not
exist is a fault.
`;
}

/** The section on who may see an item. */
export function buildAudiences(): string {
  return `## Who sees what

\`for\` says who may see an item: \`principal\`, the principal alone; \`delegation\`, the own delegation too; \`public\`,
everyone. Without it, \`notes\` on a person are for the principal alone, the title, day, time, place and kind of the meeting
are public, and all else is for the delegation. In an item that is released, its name and facts are released with it; what
we think, ask and answer in it is not, until it says so itself. An item inside another one that is held back is held back.

\`prebrief print --for delegation\` or \`--for public\` leaves out what is not for them, in every format; without \`--for\` an
export is for the principal, with everything. A text that states a figure which is held back is held back as a whole, and
sources that only held-back items cite go too. The first line of every export says for whom it is. The panels show
everything.
`;
}

/** The section on texts in several languages. */
export function buildTranslations(): string {
  return `## Several languages

A text can stand in several languages, as a group of keys with nothing but ${languages.map((each) => `\`${each}\``).join(', ')}:

\`\`\`yaml
title: { en: Talks on roads, ru: Переговоры о дорогах }
objectives:
  - { en: Agree on a first project., ru: Договориться о первом проекте. }
  - text: { en: Visit the plant., ru: Посетить завод. }
    for: public
\`\`\`

It is shown in the language of the briefing; \`prebrief print --lang ru\` prints headings, numbers and such texts in another one.
Amounts, periods and dates are written once, in the language of the briefing. A translation that other texts have and one
lacks is told by a warning, and the text stands in another language. Give an \`id\` to a figure whose label is translated.
`;
}
