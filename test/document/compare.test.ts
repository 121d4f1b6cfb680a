import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBriefings } from '../../src/document/compare/compare-briefings.ts';
import type { Briefing } from '../../src/domain/briefing.ts';
import { Exact } from '../../src/domain/decimal.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';

function parse(text: string): Briefing {
  const { briefing } = parseBriefing(text);
  if (briefing === undefined) throw new Error('The briefing has errors.');
  return briefing;
}

const everyField = readFileSync(new URL('../parse/every-field.yaml', import.meta.url), 'utf8');
const whole = parse(everyField);

/** The paths of all values in a briefing that a writer decides on. */
function listPaths(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || value instanceof Exact) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => {
    // A place is where it stands in the file; the kind of a period goes with its parts.
    if (typeof inner === 'object' && key === 'place') return [];
    if (key === 'kind' && path.at(-1) !== 'meeting') return [];
    return listPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

function changeAt(value: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined) return changeValue(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? changeAt(item, rest) : item));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: changeAt(record[key], rest) };
}

const others: Record<string, string> = {
  ours: 'theirs',
  theirs: 'ours',
  en: 'de',
  cleared: 'final',
  bilateral: 'call',
  principal: 'head',
  raise: 'if_raised',
  if_raised: 'raise',
  do_not_raise: 'raise',
  delegation: 'public',
  public: 'delegation',
  turnover: 'exports',
  provisional: 'final',
  statement: 'estimate',
  overdue: 'done',
  open: 'done',
};

function changeValue(value: unknown): unknown {
  if (value instanceof Exact) return value.plus(1);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return others[String(value)] ?? `${value} X`;
}

describe('two briefings', () => {
  it('that are the same have no changes, whatever stands in them', () => {
    expect(compareBriefings(whole, parse(everyField))).toEqual([]);
  });

  it('that differ only in remarks, order of keys and spelling of numbers have no changes', () => {
    const old = parse(
      'title: T\nmeeting: { date: 2024-11-18, place: Minsk }\nfigures: [{ id: a, unit: USD, values: [{ period: 2024-Q3, value: 4.4 billion }] }]\n',
    );
    const current = parse(
      '# Remark\nmeeting: { place: Minsk, date: 2024-11-18 }\ntitle: "T"\nfigures: [{ unit: USD, id: a, values: [{ value: $4.4bn, period: 2024-07..2024-09 }] }]\n',
    );
    expect(compareBriefings(old, current)).toEqual([]);
  });

  it.each(listPaths(whole).map((path) => [path.join('.'), path] as const))(
    'that differ in %s have a change',
    (_, path) => {
      const changed = changeAt(whole, path) as Briefing;
      expect(compareBriefings(whole, changed)).not.toEqual([]);
      expect(compareBriefings(changed, whole)).not.toEqual([]);
    },
  );

  it('in which lists are shuffled or cut have a change wherever the lists differ', () => {
    const points = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 6 });
    const withPoints = (texts: readonly string[]): Briefing => ({
      ...whole,
      objectives: texts.map((text) => ({ text, sources: [], figures: [], place: { line: 1, column: 1, length: 1 } })),
    });
    fc.assert(
      fc.property(points, points, (old, current) => {
        const changes = compareBriefings(withPoints(old), withPoints(current));
        expect(changes.length === 0).toBe(JSON.stringify(old) === JSON.stringify(current));
      }),
    );
  });
});
