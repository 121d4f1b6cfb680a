import type {
  Block,
  BriefingDocument,
  Entry,
  Fields,
  Group,
  Inline,
  Points,
  RichText,
  Section,
} from '../../src/document/document.ts';

/** Running text from strings and footnote numbers. */
export function rich(...parts: (string | number | Inline)[]): RichText {
  return parts.map((part) => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    return typeof part === 'number' ? { kind: 'citation', number: part } : part;
  });
}

const value = (text: string): Inline => ({ kind: 'value', text });
const paragraph = (text: RichText, tone: 'normal' | 'muted' | 'warning' = 'normal'): Block => ({
  kind: 'paragraph',
  text,
  tone,
});
const heading = (text: string, tone: 'normal' | 'avoid' = 'normal'): Block => ({ kind: 'heading', text, tone });
const fields = (...rows: [string, RichText][]): Fields => ({
  kind: 'fields',
  rows: rows.map(([label, text]) => ({ label, text })),
});
const points = (marker: Points['marker'], ...items: RichText[]): Points => ({ kind: 'points', marker, items });
const group = (
  id: string,
  title: string | undefined,
  blocks: readonly Block[],
  entries: readonly Entry[] = [],
): Group => (title === undefined ? { id, blocks, entries } : { id, title, blocks, entries });

const overview: Section = {
  id: 'overview',
  title: 'Overview',
  emptyNote: 'Nothing yet.',
  groups: [
    group('summary', undefined, [
      paragraph(
        rich(
          'The President receives the Governor of Smolensk Region to bring the trade turnover back to the level of ',
          value('$5 billion'),
          ' and to agree on four sectors.',
          1,
        ),
      ),
    ]),
    group('objectives', 'Objectives', [
      points(
        'plain',
        rich('Bring the trade turnover back to ', value('$5 billion'), '.', 1),
        rich('Agree on a MAZ service centre in Smolensk Region.', 1),
        rich('Offer turnkey road building, as general contractor or subcontractor.', 1),
      ),
    ]),
    group('scene', 'Scene setter', [
      paragraph(
        rich(
          'Smolensk, Bryansk and Pskov are the three neighbouring regions that are to be closely linked with Belarus. St Petersburg is near, Moscow is ready to buy, and Belarus works as far as Sakhalin; but the basis are the neighbours.',
          1,
        ),
      ),
      paragraph(rich('Progress on free movement is expected soon. A common history and culture bind the regions.', 1)),
    ]),
  ],
};

const participants: Section = {
  id: 'participants',
  title: 'Participants',
  emptyNote: 'Nobody is named.',
  groups: [
    group(
      'ours',
      'Our side',
      [],
      [
        {
          id: 'lukashenko',
          title: 'Alexander Lukashenko',
          aside: 'President of the Republic of Belarus',
          blocks: [fields(['Role', rich('Principal')])],
        },
        {
          id: 'subbotin',
          title: 'Alexander Subbotin',
          aside: 'Chairman, Vitebsk Region',
          blocks: [
            fields(
              ['Presence', rich('Named as counterpart, not present')],
              [
                'Notes',
                rich('The Governor calls the talks with him sincere, friendly, neighbourly, absolutely open.', 1),
              ],
            ),
          ],
        },
      ],
    ),
    group(
      'theirs',
      'Their side',
      [],
      [
        {
          id: 'anochin',
          title: 'Vasily Anochin',
          aside: 'Governor of Smolensk Region',
          blocks: [fields(['Role', rich('Head of delegation')])],
        },
      ],
    ),
  ],
};

const agenda: Section = {
  id: 'agenda',
  title: 'Agenda',
  emptyNote: 'No sectors yet.',
  groups: [
    group(
      'sectors',
      undefined,
      [],
      [
        {
          id: 'service-centre',
          title: '1 Service centre and machinery supplies',
          blocks: [
            fields(['Objective', rich('Agree on a MAZ service centre in Smolensk Region.', 1)]),
            heading('Raise'),
            points(
              'open',
              rich('A MAZ service centre could service our own vehicles and other makes.', 1),
              rich(
                value('55'),
                ' MAZ buses renewed the region’s fleet in two years; electric buses are being supplied.',
                1,
              ),
              rich('We supply road and municipal machinery, and can service it.', 1),
            ),
            heading('Offers'),
            points('plain', rich('Assembly with Bobruiskagromash and Amkodor.', 1)),
            heading('If they ask'),
            {
              kind: 'exchange',
              questionLabel: 'Question',
              question: rich('Is the machinery in demand elsewhere?'),
              lineLabel: 'Our line',
              line: rich('Yes: in Zimbabwe, Vietnam and China our machines are much in demand.', 1),
            },
            heading('Background'),
            paragraph(
              rich(
                'Smolensk needs agricultural, road-building and land-improvement machinery, fire engines and so on.',
                1,
              ),
            ),
          ],
        },
        {
          id: 'road-building',
          title: '2 Road building',
          blocks: [
            heading('Raise'),
            points(
              'open',
              rich('Belarusian specialists can build roads turnkey, as general contractor or subcontractor.', 1),
            ),
            heading('Do not raise', 'avoid'),
            points('avoid', rich('Dates: none has been agreed.')),
          ],
        },
      ],
    ),
  ],
};

const figures: Section = {
  id: 'figures',
  title: 'Figures',
  emptyNote: 'No figures yet.',
  groups: [
    group(
      'figures',
      undefined,
      [],
      [
        {
          id: 'turnover',
          title: 'Trade turnover Belarus – Smolensk Region',
          aside: 'bn USD',
          blocks: [
            {
              kind: 'table',
              columns: [
                { heading: 'Period', align: 'left' },
                { heading: 'Value', align: 'right' },
                { heading: 'Status', align: 'left' },
                { heading: 'Source', align: 'left' },
              ],
              rows: [
                [rich('2023'), rich(value('4.4')), rich(), rich('BelTA', 1)],
                [rich('January–September 2024'), rich(value('3.1')), rich(), rich('BelTA', 1)],
                [rich('earlier'), rich(value('5')), rich('statement'), rich('BelTA', 1)],
                [
                  rich('Target'),
                  rich(value('5')),
                  rich('level reached once before, according to the President'),
                  rich('BelTA', 1),
                ],
              ],
            },
          ],
        },
        {
          id: 'buses',
          title: 'MAZ buses in Smolensk Region',
          aside: 'buses',
          blocks: [
            {
              kind: 'table',
              columns: [
                { heading: 'Period', align: 'left' },
                { heading: 'Value', align: 'right' },
                { heading: 'Source', align: 'left' },
              ],
              rows: [[rich('last two years'), rich(value('55')), rich('BelTA', 1)]],
            },
          ],
        },
      ],
    ),
  ],
};

const tradeGap: Section = {
  id: 'trade-gap',
  title: 'Trade gap',
  emptyNote: 'No figure has a target.',
  groups: [
    group(
      'turnover',
      'Trade turnover Belarus – Smolensk Region',
      [
        {
          kind: 'chart',
          title: 'bn USD',
          target: { label: 'target 5', ratio: 1 },
          bars: [
            { label: 'earlier level', value: '5', note: 'as stated', ratio: 1, quality: 'stated' },
            { label: '2023', value: '4.4', note: 'gap 0.6', ratio: 0.88, quality: 'full' },
            { label: 'Jan–Sep 2024', value: '3.1', note: '9 of 12 months', ratio: 0.62, quality: 'partial' },
            { label: 'run rate 2024', value: '≈ 4.1', note: 'simple run rate', ratio: 0.827, quality: 'projected' },
          ],
        },
      ],
      [
        {
          id: 'gap',
          title: 'Gap to target (2023)',
          result: { text: '0.6 bn USD', raw: '600000000' },
          blocks: [paragraph(rich('target − value = 5 − 4.4 = 0.6', 1), 'muted')],
        },
        {
          id: 'growth',
          title: 'Growth needed on 2023',
          result: { text: 'about 14 %', raw: '0.1363636363636363636' },
          blocks: [
            paragraph(rich('target / value − 1 = 5 / 4.4 − 1 = 13.6 % (12.4–14.9 %)', 1), 'muted'),
            paragraph(rich('The base is the actual value, not the target.'), 'muted'),
          ],
        },
        {
          id: 'done',
          title: 'Done',
          result: { text: '70.5 % of 2023' },
          aside: 'after 75.0 % of the year',
          blocks: [],
        },
        {
          id: 'change',
          title: 'Change on the same period',
          result: { text: 'cannot be computed: no figure for January–September 2023' },
          blocks: [],
        },
      ],
    ),
  ],
};

const record: Section = {
  id: 'record',
  title: 'Record',
  emptyNote: 'Nothing recorded yet.',
  groups: [
    group(
      'sources',
      'Sources',
      [],
      [
        {
          id: 'belta',
          title: '[1] BelTA: Report on the meeting with the Governor of Smolensk Region',
          aside: '18 Nov 2024',
          blocks: [],
        },
      ],
    ),
  ],
};

/** A document of the Smolensk meeting written by hand, with every kind of block. */
export const sampleDocument: BriefingDocument = {
  language: 'en',
  title: 'Belarus – Smolensk Region',
  marking: 'INTERNAL',
  audience: 'principal',
  audienceLabel: 'For the principal',
  occasion: 'Mon 18 Nov 2024 · Minsk',
  sections: [overview, participants, agenda, figures, tradeGap, record],
};
