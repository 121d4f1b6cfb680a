import { briefingSchema } from '../src/parse/schema/briefing-schema.ts';
import { dataColumnsSchema, dataSchema } from '../src/parse/schema/data.ts';
import { figureSchema, figureValueSchema, peakSchema, targetSchema } from '../src/parse/schema/figure.ts';
import { meetingSchema, pressSchema } from '../src/parse/schema/meeting.ts';
import { addressSchema, lastMetSchema, participantSchema } from '../src/parse/schema/participant.ts';
import { commitmentSchema, sourceSchema } from '../src/parse/schema/record.ts';
import { sectorSchema } from '../src/parse/schema/sector.ts';
import { defensive, pointMapping, statementMapping } from '../src/parse/schema/statements.ts';
import type { Entries } from './format-tables.ts';

/** One section of the reference: a group of keys, with an introduction and perhaps an example. */
export interface Part {
  readonly title: string;
  readonly entries: Entries;
  readonly text: string;
  readonly example?: string;
}

/** The sections on the groups of keys, in the order of the page. */
export const parts: readonly Part[] = [
  {
    title: 'The top level',
    entries: briefingSchema.entries,
    text: 'These keys begin at the left margin, in any order.',
    example: `title: Belarus – Smolensk Region
meeting:
  date: 2024-11-18
`,
  },
  {
    title: 'Meeting',
    entries: meetingSchema.entries,
    text: 'Under `meeting`, indented.',
    example: `meeting:
  date: 2024-11-18
  start: 10:00
  minutes: 45
  place: Minsk
  kind: bilateral
`,
  },
  {
    title: 'Press',
    entries: pressSchema.entries,
    text: 'Under `press` of the meeting.',
    example: `meeting:
  date: 2024-11-18
  press:
    arrangement: Photo opportunity at the start
    if_asked:
      - question: When will the service centre open?
        line: As soon as the site is agreed.
`,
  },
  {
    title: 'Participants',
    entries: participantSchema.entries,
    text: 'Under `participants`, one item for each person.',
    example: `participants:
  - id: governor
    name: Their Governor
    post: Governor
    side: theirs
    role: head
`,
  },
  { title: 'Address', entries: addressSchema.entries, text: 'Under `address` of a participant.' },
  { title: 'Last met', entries: lastMetSchema.entries, text: 'Under `last_met` of a participant.' },
  {
    title: 'Agenda sectors',
    entries: sectorSchema.entries,
    text: 'Under `agenda`, one item for each sector, in the order in which they come up.',
    example: `agenda:
  - title: Road building
    minutes: 10
    objective: Agree on a first road project.
    talking_points:
      - Our companies build roads turnkey.
      - text: Prices are a matter for the companies.
        tier: if_raised
    asks:
      - Name a road for the first project.
`,
  },
  {
    title: 'Talking points',
    entries: pointMapping.entries,
    text: 'An item of `talking_points` is a text, or these keys where it needs more.',
  },
  {
    title: 'Other statements',
    entries: statementMapping.entries,
    text: `Objectives, asks, offers and the like are texts, or these keys. Running text, such as \`scene_setter\`, may have several
paragraphs: blank lines between them, or a list.`,
    example: `objectives:
  - Agree on a first road project.
  - text: Propose a service centre.
    source: belta
scene_setter: |
  The first paragraph.

  The second paragraph.
`,
  },
  {
    title: 'Defensives',
    entries: defensive.entries,
    text: 'Under `defensives` of a sector and `if_asked` of the press: their questions with our lines.',
    example: `agenda:
  - title: Service centre
    defensives:
      - question: When will the service centre open?
        line: As soon as the site is agreed.
`,
  },
  {
    title: 'Figures',
    entries: figureSchema.entries,
    text: 'Under `figures`, one item for each series of numbers. Texts refer to it by its id; see [references](#references-in-texts).',
    example: `figures:
  - id: turnover
    label: Trade turnover Belarus – Smolensk Region
    indicator: turnover
    between: [Belarus, Smolensk Region]
    unit: USD
    source: belta
    target: { value: 5 billion, by: 2024 }
    values:
      - { period: 2023, value: 4.4 billion }
      - { period: 2024-01..2024-09, value: 3.1 billion, status: provisional }
    peak: { value: 5 billion, status: statement }
`,
  },
  {
    title: 'Values',
    entries: figureValueSchema.entries,
    text: 'Under `values` of a figure, one item for each period.',
  },
  {
    title: 'Figures from files',
    entries: dataSchema.entries,
    text: `Under \`data\` of a figure: its values stand in a CSV or TSV file beside the briefing. The files of UN Comtrade (since 2023, and
before), Eurostat (TSV, SDMX-CSV, Comext), WITS, World Bank and Destatis GENESIS are recognised by their columns; any other table is a
plain one. The keys choose one series: rows of other series are passed over, and parts (one mode of transport, one product) are never
added up or taken for their total. Marks for missing values (\`:\` \`.\` \`-\` \`x\` \`...\` \`NULL\`, or nothing) are missing and not 0, flags become the
status, and thousands and millions are scaled. What cannot be settled is a fault that says what the file holds. \`prebrief check\` tells
what was taken: \`exports: 12 values from comtrade.csv, 3 rows left out: parts of a total\`.`,
    example: `figures:
  - id: exports
    indicator: exports
    between: [Belarus, Russian Federation]
    data: { file: comtrade-2024.csv }
  - id: germany
    data:
      file: eurostat.tsv
      reporter: DE
      partner: BY
      flow: EXP
      where: { unit: MIO_EUR }
      frequency: year
`,
  },
  {
    title: 'Columns of a plain table',
    entries: dataColumnsSchema.entries,
    text: `Under \`columns\` of \`data\`, where the columns have other names than the usual ones, such as Period, Year and Value. A table with a
column for each period (2021, 2022, 2023) needs none.`,
    example: `figures:
  - id: freight
    unit: t
    data:
      file: freight.csv
      columns: { period: Quarter, value: Tonnage }
      unit: thousand t
`,
  },
  { title: 'Target', entries: targetSchema.entries, text: 'Under `target` of a figure.' },
  { title: 'Peak', entries: peakSchema.entries, text: 'Under `peak` of a figure.' },
  {
    title: 'Commitments',
    entries: commitmentSchema.entries,
    text: 'Under `commitments`, one item for each.',
    example: `commitments:
  - text: Send the draft agreement
    owner: Ministry of Transport
    due: 2024-12-15
    status: open
`,
  },
  {
    title: 'Sources',
    entries: sourceSchema.entries,
    text: 'Under `sources`, one item for each. Statements and figures name them by their id.',
    example: `sources:
  - id: belta
    title: Report on the meeting
    publisher: BelTA
    date: 2024-11-18
`,
  },
];
