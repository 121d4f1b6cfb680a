import type { Starter } from '../starter.ts';

/** The starter in English. */
export const en: Starter = {
  intro: [
    'A briefing for one meeting. Only the title and the day of the meeting must stand here; take away',
    'whatever you do not need. Lines belong together by their indentation: two spaces a step, no tabs. A',
    'remark of your own stands behind #. A text that holds a colon with a space, or begins with a mark,',
    'goes between quotes: "Roads: what next". The command “prebrief check” finds every slip.',
  ].join(' '),
  untitled: 'Meeting',
  remarks: {
    fillInDate: 'Fill in the day of the meeting: year, month and day, such as 2027-03-15.',
    fillInTitle: 'The invitation has no title: write what the meeting is about.',
    addSides: 'Add for each one “side: ours” or “side: theirs”, and the post: the invitation does not say it.',
    written: (text) => `In the invitation: ${text}`,
  },
  parts: {
    head: {
      remark: [].join(' '),
      example: ({ date }) => `title: Talks with the Governor
language: en  # en, de, ru or be: the language of headings, numbers and dates
marking: Internal  # the first and the last line of every page
status: draft  # or cleared, final
as_of: ${date}  # the cut-off date of the facts
`,
    },
    meeting: {
      remark: 'When and where.',
      example: ({ date }) => `meeting:
  date: ${date}  # year, month, day
  start: 10:00  # by the 24-hour clock
  minutes: 45
  timezone: Europe/Minsk
  place: Minsk
  kind: bilateral  # or delegation, call, visit, internal
`,
    },
    summary: {
      remark: 'One sentence: who, why, what for.',
      example: () => 'summary: The Governor comes to agree on road building.\n',
    },
    objectives: {
      remark: 'What we want to reach: one to three points.',
      example: () => `objectives:
  - Agree on a first road project.
`,
    },
    participants: {
      remark: 'Who takes part.',
      example: ({ year }) => `participants:
  - name: Our Minister
    post: Minister of Transport
    side: ours  # or theirs, third
    role: principal  # or head, member, interpreter, note_taker
  - name: Their Governor
    post: Governor
    side: theirs
    role: principal
    last_met: { date: ${year - 1}-05-04, place: Minsk }
`,
    },
    agenda: {
      remark: [
        'The sectors of the talks, in order. A point is a plain text or, where it needs more, a group of',
        'keys.',
      ].join(' '),
      example: ({ year }) => `agenda:
  - title: Road building
    minutes: 20
    objective: A first road project.
    talking_points:
      - Our companies build roads turnkey.
      - text: Trade came to \${turnover.${year - 1}}, \${turnover.gap} below the target.
        source: statistics
      - text: Prices are a matter for the companies.
        tier: if_raised  # or raise, do_not_raise
    defensives:
      - question: When can the work begin?
        line: As soon as the site is agreed.
    deliverables:
      - A joint statement on road building.
`,
    },
    figures: {
      remark: [
        `Each number stands once, here; texts refer to it, as in \${turnover.target}. Write amounts as people`,
        `say them. Periods are 2024, 2024-H1, 2024-Q3, 2024-09 or 2024-01..2024-09.`,
      ].join(' '),
      example: ({ year }) => `figures:
  - id: turnover
    label: Trade turnover
    indicator: turnover  # or exports, imports, balance, share, count, index, other
    unit: USD
    source: statistics
    target: { value: 2 billion, by: ${year} }
    values:
      - { period: ${year - 2}, value: 1.5 billion }
      - { period: ${year - 1}, value: 1.7 billion }
`,
    },
    commitments: {
      remark: 'What was promised at earlier meetings.',
      example: ({ date }) => `commitments:
  - text: Send the draft agreement.
    owner: Department for Foreign Trade
    due: ${date}
    status: open  # or done, overdue, dropped
`,
    },
    sources: {
      remark: 'Where it comes from; texts and figures name a source by its id.',
      example: ({ year }) => `sources:
  - { id: statistics, title: Foreign trade ${year - 1}, publisher: Statistical office }
`,
    },
  },
};
