import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatExportJsonSchema } from '../../scripts/json-schema/export-json-schema.ts';
import { buildCard } from '../../src/document/build-card.ts';
import { buildDocument } from '../../src/document/build-document.ts';
import type { BriefingDocument } from '../../src/document/document.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { type BriefingExport, renderJson } from '../../src/render/json.ts';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';
import { anyDocument } from '../helpers/arbitrary-documents.ts';
import { briefingNames, readBriefing, readDocument } from '../helpers/panels-briefings.ts';
import { factsOf } from '../helpers/panels-facts.ts';

const shipped = readFileSync('docs/export.schema.json', 'utf8');
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(shipped));

/** What the schema finds wrong with an export. */
function faultsOf(document: BriefingDocument): unknown {
  return validate(JSON.parse(renderJson(document))) ? [] : validate.errors;
}

function read(document: BriefingDocument): BriefingExport {
  return JSON.parse(renderJson(document));
}

function write(figures: string): BriefingExport {
  const { briefing, diagnostics } = parseBriefing(`title: Talks\nmeeting: { date: 2024-11-18 }\nfigures:\n${figures}`);
  if (briefing === undefined) throw new Error(JSON.stringify(diagnostics));
  return read(buildDocument(briefing));
}

describe('a briefing as JSON', () => {
  it.each(briefingNames)('%s holds every fact', (name) => {
    const document = readDocument(name);
    const { title, marking, audienceLabel, occasion, sections } = document;
    const facts = factsOf([title, marking ?? '', audienceLabel, occasion]).concat(
      sections.flatMap(({ title: heading, groups, emptyNote }) =>
        factsOf([heading, groups.length > 0 ? groups : emptyNote]),
      ),
    );
    const exported = new Set(factsOf(read(document)));
    expect(facts.filter((fact) => !exported.has(fact))).toEqual([]);
  });

  it.each(briefingNames)('%s is as its schema says, whole and as a card', (name) => {
    expect(faultsOf(readDocument(name))).toEqual([]);
    expect(faultsOf(buildCard(readBriefing(name), 'delegation', () => true))).toEqual([]);
  });

  it('says on its first line for whom it is', () => {
    const [first] = renderJson(buildDocument(readBriefing('belarus-smolensk'), 'delegation')).split('\n');
    expect(first).toBe('{ "audience": "delegation",');
  });

  it('gives the numbers of a figure as decimal text, with the bounds of their precision', () => {
    const { figures } = read(readDocument('belarus-smolensk'));
    expect(figures[0]).toMatchObject({
      figure: 'turnover',
      indicator: 'turnover',
      unit: 'USD',
      values: [
        { period: '2023', value: '4400000000', low: '4350000000', high: '4450000000', unit: 'USD', source: 1 },
        { period: '2024-01..2024-09', value: '3100000000' },
      ],
      target: { value: '5000000000', low: '5000000000', high: '5000000000' },
      peak: { value: '5000000000', status: 'statement' },
    });
  });

  it('gives a derived figure as number and in words, with what it comes from', () => {
    const { derived } = read(readDocument('belarus-smolensk'));
    expect(derived.find(({ name }) => name === 'gap')).toMatchObject({
      figure: 'turnover',
      period: '2023',
      title: 'Gap to target, 2023',
      measure: 'amount',
      value: '600000000',
      low: '550000000',
      high: '650000000',
      unit: 'USD',
      estimate: false,
      inputs: [
        { role: 'target', value: '5000000000' },
        { role: 'value', period: '2023', value: '4400000000', source: 1 },
      ],
    });
    const growth = derived.find(({ name }) => name === 'growth_needed');
    expect(growth).toMatchObject({ measure: 'change', estimate: true, value: expect.stringMatching(/^0\.13636/) });
    expect(growth).not.toHaveProperty('unit');
  });

  it('says of what a figure is a part, and from which figure an input is taken', () => {
    const figures = [
      '  - { id: all, scope: goods, indicator: exports, values: [{ period: 2023, value: 4 billion USD }] }',
      '  - { id: part, scope: goods, indicator: exports, part_of: all, values: [{ period: 2023, value: 1 billion USD }] }',
    ].join('\n');
    const exported = write(`${figures}\n`);
    expect(validate(exported) ? [] : validate.errors).toEqual([]);
    expect(exported.figures[1]).toMatchObject({ figure: 'part', scope: 'goods', partOf: 'all' });
    expect(exported.derived.find(({ name }) => name === 'share')).toMatchObject({
      measure: 'share',
      value: '0.25',
      inputs: expect.arrayContaining([expect.objectContaining({ role: 'total', figure: 'all' })]),
    });
  });

  it('says by a code why a derived figure cannot be computed', () => {
    const values = '[{ period: 2022, value: 0 USD }, { period: 2023, value: 4 billion USD }]';
    const { derived } = write(
      `  - { id: f, indicator: exports, target: { value: 5 billion USD }, values: ${values} }\n`,
    );
    const refused = derived.flatMap((each) => ('reason' in each ? [each] : []));
    expect(refused).toContainEqual(expect.objectContaining({ name: 'cagr', reason: 'base_not_positive' }));
    for (const each of refused) {
      expect(each).not.toHaveProperty('value');
      expect(each.text).toMatch(/cannot be computed/);
    }
  });

  it('says what a section says that has nothing to show', () => {
    const { sections } = read(buildDocument(readBriefing('belarus-smolensk'), 'principal'));
    expect(sections.every((section) => section.groups.length > 0 || section.note !== undefined)).toBe(true);
    const empty = write('  - { id: f, values: [{ period: 2023, value: 4 USD }] }\n').sections;
    expect(empty.find(({ id }) => id === 'agenda')).toMatchObject({ note: expect.stringMatching(/\S/), groups: [] });
  });

  it('is as its schema says for any document, holds its texts unchanged, and hides nothing', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(faultsOf(document)).toEqual([]);
        expect(findUnsafe(renderJson(document))).toEqual([]);
        const { title, sections } = read(document);
        expect(title).toBe(document.title);
        for (const [index, { groups }] of document.sections.entries()) {
          expect(sections[index]?.groups.map(({ blocks }) => blocks)).toEqual(groups.map(({ blocks }) => blocks));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is as its schema says for any numbers', () => {
    const amount = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([number, decimals]) => `${(number / 10 ** decimals).toFixed(decimals)} billion USD`);
    fc.assert(
      fc.property(fc.array(amount, { minLength: 4, maxLength: 4 }), (amounts) => {
        const [a, b, c, d] = amounts.map((each) => `value: ${each}`);
        const values = `[{ period: 2022, ${a} }, { period: 2023, ${b} }, { period: 2024-01..2024-09, ${c} }]`;
        const others = `[{ period: 2022, ${d} }, { period: 2023, ${c} }, { period: 2024-01..2024-09, ${a} }]`;
        const exported = write(
          `  - { id: f, indicator: exports, target: { ${d}, by: 2026 }, values: ${values} }\n` +
            `  - { id: imports, indicator: imports, values: ${others} }\n` +
            `  - { id: part, indicator: exports, part_of: f, values: ${others} }\n`,
        );
        expect(validate(exported) ? [] : validate.errors).toEqual([]);
        expect(exported.derived.length).toBeGreaterThan(5);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the JSON Schema of the export', () => {
  it('is what the program has (npm run docs writes it)', () => {
    expect(shipped).toBe(formatExportJsonSchema());
  });

  it.each<[what: string, change: (exported: Record<string, unknown>) => unknown]>([
    ['another version', (exported) => ({ ...exported, version: 2 })],
    ['a key that it does not know', (exported) => ({ ...exported, notes: 'x' })],
    ['an audience that there is not', (exported) => ({ ...exported, audience: 'press' })],
    ['an export without its derived figures', ({ derived: _, ...exported }) => exported],
    ['a number that is no decimal text', (exported) => ({ ...exported, figures: [{ values: [{ value: 'NaN' }] }] })],
  ])('refuses %s', (_, change) => {
    const exported = JSON.parse(renderJson(readDocument('belarus-smolensk')));
    expect(validate(exported)).toBe(true);
    expect(validate(change(exported))).toBe(false);
  });
});
