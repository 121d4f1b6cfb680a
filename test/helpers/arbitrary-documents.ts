import fc from 'fast-check';
import type { Block, BriefingDocument, Entry, Inline } from '../../src/document/document.ts';
import { audiences } from '../../src/domain/briefing.ts';

/** Entries and documents whose texts are made of some words: every kind of block, with and without results. */
function buildArbitraries(words: fc.Arbitrary<string>) {
  const text = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' '));
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    text.map((words) => ({ kind: 'text' as const, text: words })),
    text.map((words) => ({ kind: 'value' as const, text: words })),
    fc.nat(99).map((number) => ({ kind: 'citation' as const, number })),
    fc.record({ kind: fc.constant('note' as const), letter: fc.constantFrom('a', 'b', 'aa'), text }),
  );
  const richText = fc.array(inline, { maxLength: 4 });
  const filledCell = richText.map((parts) => [...parts, { kind: 'citation' as const, number: 1 }]);
  const anyTable = fc.integer({ min: 1, max: 9 }).chain((count) =>
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.array(fc.record({ heading: text, align: fc.constantFrom('left' as const, 'right' as const) }), {
        minLength: count,
        maxLength: count,
      }),
      rows: fc.array(fc.array(filledCell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 3 }),
    }),
  );
  const bar = fc.record({
    label: text,
    value: text,
    note: text,
    ratio: fc.double({ min: 0, max: 1 }),
    quality: fc.constantFrom('full' as const, 'partial' as const, 'projected' as const, 'stated' as const),
  });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), text: richText, tone: fc.constant('normal' as const) }),
    fc.record({ kind: fc.constant('heading' as const), text, tone: fc.constant('normal' as const) }),
    fc.record({
      kind: fc.constant('fields' as const),
      rows: fc.array(fc.record({ label: text, text: richText }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('points' as const),
      marker: fc.constantFrom('open' as const, 'plain' as const, 'avoid' as const),
      items: fc.array(richText, { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('exchange' as const),
      questionLabel: text,
      question: richText,
      lineLabel: text,
      line: richText,
    }),
    fc.record({
      kind: fc.constant('chart' as const),
      title: text,
      target: fc.record({ label: text, ratio: fc.constant(1) }),
      bars: fc.array(bar, { maxLength: 3 }),
    }),
    anyTable,
  );
  const blocks = fc.array(block, { maxLength: 3 });
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc.record({ id: text, title: text, aside: text, blocks }),
    fc.record({ id: text, title: text, aside: text, result: fc.record({ text }), blocks }),
  );
  const group = fc.record({ id: text, title: text, blocks, entries: fc.array(entry, { maxLength: 3 }) });
  const section = fc.record({
    id: fc.constant('overview' as const),
    title: text,
    groups: fc.array(group, { maxLength: 2 }),
    emptyNote: fc.constant(''),
  });
  const document: fc.Arbitrary<BriefingDocument> = fc.record({
    language: fc.constantFrom('en' as const, 'de' as const, 'ru' as const, 'be' as const),
    title: text,
    marking: text,
    audience: fc.constantFrom(...audiences),
    audienceLabel: text,
    occasion: text,
    sections: fc.array(section, { maxLength: 2 }),
  });
  return { entry, document };
}

const anyWords = buildArbitraries(
  fc.constantFrom(
    'road',
    'Straßenbau',
    'сельскохозяйственный',
    '道路建设',
    '👩‍🔧',
    'a\u0301b',
    '4.4\u00a0bn',
    '\u001b[2J',
    '\u202e',
    'Bobruiskagromash-Amkodor',
  ),
);

/** Any entry, with or without a result. */
export const anyEntry = anyWords.entry;
/** Any document: every kind of block, with texts of many scripts and with characters that a terminal would obey. */
export const anyDocument = anyWords.document;

/** Any document of English words and typographic signs. */
export const anyEnglishDocument = buildArbitraries(
  fc.constantFrom(
    'road',
    'Road–building',
    '“turnkey”',
    'Russia’s',
    'and so on…',
    '€4.4\u00a0bn',
    '4½',
    '−0.3\u202f%',
    '• first',
    '2021–2024',
    '≥ 5',
    'km²',
    '№5',
    'gate\u00adway',
    '« − »',
    '→',
    'Bobruiskagromash-Amkodor',
  ),
).document;
