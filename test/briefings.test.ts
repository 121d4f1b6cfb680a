import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../src/domain/briefing.ts';
import { Exact } from '../src/domain/decimal.ts';
import type { Figure } from '../src/domain/figure.ts';
import { type Period, periodKey } from '../src/domain/period.ts';
import { parseBriefing } from '../src/parse/parse-briefing.ts';

const files = ['belarus-smolensk.yaml', 'belarus-smolensk.de.yaml'] as const;

describe.each(files)('briefings/%s', (file) => {
  it('has no faults, and warns only that the two years of the buses are words', () => {
    const warnings = parse(file).diagnostics.map(({ severity, code }) => ({ severity, code }));
    expect(warnings).toEqual([{ severity: 'warning', code: 'period-label' }]);
  });

  it('goes through the four sectors in the order of the report', () => {
    const order = ['service-centre', 'road-building', 'machine-tools', 'food-supply'];
    expect(read(file).agenda.map(({ id }) => id)).toEqual(order);
  });

  it('names Subbotin as one of ours who is not there', () => {
    const people = read(file).participants.map(({ id, side, present }) => [id, side, present]);
    expect(people).toEqual([
      ['lukashenko', 'ours', true],
      ['anochin', 'theirs', true],
      ['subbotin', 'ours', false],
    ]);
  });

  it('gives the figures of the report', () => {
    expect(read(file).figures.map(numbersOf)).toEqual([
      { id: 'turnover', values: { 2023: '4400000000', '2024-01..2024-09': '3100000000' }, target: '5000000000' },
      { id: 'maz-buses', values: { 'in words': '55' }, target: undefined },
    ]);
    expect(read(file).figures[0]?.unit).toBe('USD');
    expect(read(file).figures[0]?.peak?.quantity.value.toFixed()).toBe('5000000000');
    expect(read(file).figures[0]?.peak?.status).toBe('statement');
  });

  it('states the numbers of its figures nowhere but in the figures', () => {
    const { figures: _, ...rest } = read(file);
    const restated = textsOf(rest).filter((text) => /\b(4[.,]4|3[.,]1|5 (billion|Mrd|Milliarden)|55)\b/.test(text));
    expect(restated).toEqual([]);
  });

  it('gives the source of every statement', () => {
    const items = itemsWithSources(read(file));
    expect(items.length).toBeGreaterThan(40);
    expect(items.filter(({ sources }) => sources.join() !== 'belta')).toEqual([]);
  });

  it('can be held in the head: three objectives, four points to raise and six in all per sector', () => {
    const { objectives, agenda } = read(file);
    expect(objectives.length).toBeLessThanOrEqual(3);
    for (const { title, talkingPoints } of agenda) {
      expect(talkingPoints.filter(({ tier }) => tier === 'raise').length, title).toBeLessThanOrEqual(4);
      expect(talkingPoints.length, title).toBeLessThanOrEqual(6);
    }
  });
});

describe('the English and the German briefing', () => {
  it('have the same structure, with the same figures called at the same places', () => {
    const [english, german] = files.map((file) => outlineOf(read(file)));
    expect(german).toEqual(english);
  });

  it('are each written in their own language', () => {
    expect(files.map((file) => read(file).language)).toEqual(['en', 'de']);
  });
});

function parse(file: string) {
  return parseBriefing(readFileSync(new URL(`../briefings/${file}`, import.meta.url), 'utf8'));
}

function read(file: string): Briefing {
  const { briefing, diagnostics } = parse(file);
  if (briefing === undefined) throw new Error(`${file}: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return briefing;
}

function numbersOf({ id, values, target }: Figure) {
  const shown = values.map(({ period, quantity }) => [nameOf(period), quantity.value.toFixed()]);
  return { id, values: Object.fromEntries(shown), target: target?.quantity.value.toFixed() };
}

function nameOf(period: Period): string {
  return period.kind === 'label' ? 'in words' : periodKey(period);
}

/** The keys whose texts are the same in every language. */
const sameInEveryLanguage = new Set([
  'id',
  'status',
  'kind',
  'side',
  'role',
  'tier',
  'for',
  'indicator',
  'source',
  'sources',
  'figures',
  'publisher',
]);

/** The briefing with its prose and units reduced to the figures they call, and without its places in the file. */
function outlineOf(value: unknown, key = ''): unknown {
  if (Exact.isDecimal(value)) return value.toFixed();
  if (typeof value === 'string') return sameInEveryLanguage.has(key) ? value : referencesIn(value);
  if (Array.isArray(value)) return value.map((item) => outlineOf(item, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, inner]) => !isPlaceInFile(name, inner));
  return Object.fromEntries(entries.map(([name, inner]) => [name, outlineOf(inner, name)]));
}

function referencesIn(text: string): string {
  return Array.from(text.matchAll(/\$\{[^}]*\}/g), ([reference]) => reference)
    .toSorted()
    .join(' ');
}

function isPlaceInFile(name: string, value: unknown): boolean {
  return name === 'place' && typeof value === 'object';
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

interface Sourced {
  readonly sources: readonly string[];
}

/** Every statement, point, defensive and participant: whatever lists its sources and says something. */
function itemsWithSources(value: unknown): Sourced[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(itemsWithSources);
  const says = 'text' in value || 'line' in value || 'name' in value;
  return says && 'sources' in value ? [value as Sourced, ...inner] : inner;
}
