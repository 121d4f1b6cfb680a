import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildDocument } from '../src/document/build-document.ts';
import { parseBriefing } from '../src/parse/parse-briefing.ts';
import { briefingSchema } from '../src/parse/schema/briefing-schema.ts';
import type { Reads } from '../src/parse/schema/leaves.ts';
import { readBriefingText } from './helpers/panels-briefings.ts';

type Path = readonly (string | number)[];

/** A text of the briefing that uses every field, and what the schema reads it as; `word` is one of a few words. */
interface Leaf {
  readonly path: Path;
  readonly reads: Reads | 'word';
}

/** Texts that hold no figures, and why. */
const withoutReferences: Readonly<Record<string, string>> = {
  'meeting.timezone': 'a name of the IANA list',
  'figures.unit': 'a unit, which the figure itself is written in',
  'sources.url': 'an address, shown as it stands so that it can be copied',
  'figures.data': 'names of a file and its columns',
};

const everyField: unknown = parse(readBriefingText('every-field'), { schema: 'failsafe' });
const leaves = listLeaves(briefingSchema, everyField, []);
const texts = leaves.filter(({ path, reads }) => reads === 'text' && !isListed(path));

/** All texts below a value by its schema, whatever they are read as. */
function listLeaves(schema: v.GenericSchema, value: unknown, path: Path): Leaf[] {
  if ('wrapped' in schema) return listLeaves(schema.wrapped as v.GenericSchema, value, path);
  if ('getter' in schema) {
    return listLeaves((schema.getter as (input: unknown) => v.GenericSchema)(value), value, path);
  }
  if ('item' in schema && Array.isArray(value)) {
    return value.flatMap((item, index) => listLeaves(schema.item as v.GenericSchema, item, [...path, index]));
  }
  if ('entries' in schema && typeof value === 'object' && value !== null) {
    const entries = schema.entries as Readonly<Record<string, v.GenericSchema>>;
    return Object.entries(value).flatMap(([key, child]) => {
      const entry = entries[key];
      return entry === undefined ? [] : listLeaves(entry, child, [...path, key]);
    });
  }
  return typeof value === 'string' ? [{ path, reads: readsOf(schema) }] : [];
}

function readsOf(schema: v.GenericSchema): Leaf['reads'] {
  if (schema.type === 'picklist') return 'word';
  const actions = 'pipe' in schema ? (schema.pipe as readonly object[]) : [];
  const [reads] = actions.flatMap((action) =>
    'metadata' in action ? [(action.metadata as { reads: Reads }).reads] : [],
  );
  return reads ?? 'text';
}

function nameOf(path: Path): string {
  return path.filter((part) => typeof part === 'string').join('.');
}

function isListed(path: Path): boolean {
  return Object.keys(withoutReferences).some((name) => nameOf(path).startsWith(name));
}

/** The briefing with another text in one place. */
function withText([first = '', ...rest]: Path, text: string, node: unknown = everyField): unknown {
  const change = (child: unknown) => (rest.length === 0 ? text : withText(rest, text, child));
  if (Array.isArray(node)) return node.map((item, index) => (index === first ? change(item) : item));
  return Object.fromEntries(
    Object.entries(node as object).map(([key, child]) => [key, key === first ? change(child) : child]),
  );
}

function read(path: Path, text: string) {
  return parseBriefing(stringify(withText(path, text), { schema: 'failsafe' }));
}

describe('the texts of the format', () => {
  it('are all there', () => {
    const names = new Set(texts.map(({ path }) => nameOf(path)));
    expect(names.size).toBeGreaterThan(45);
    for (const name of [
      'title',
      'marking',
      'summary.text',
      'meeting.press.line',
      'figures.label',
      'figures.values.note',
    ]) {
      expect(names).toContain(name);
    }
  });
});

describe.each(texts.map(({ path }) => [path.join('.'), path] as const))('a reference in %s', (_, path) => {
  it('prints its figure', () => {
    const { briefing, diagnostics } = read(path, `Exactly \${turnover.2023} here`);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (briefing === undefined) throw new Error('The briefing has faults.');
    const shown = JSON.stringify(buildDocument(briefing)).toLowerCase();
    expect(shown).not.toContain(`\${turnover`);
    // In running text the value is a piece of its own.
    expect(
      shown.replaceAll('"},{"kind":"value","text":"', '').replace(/","raw":"\d+"\},\{"kind":"text","text":"/g, ''),
    ).toContain('exactly $4.4 billion here');
  });

  it('that names nothing is a fault at its place, with what was probably meant', () => {
    const { diagnostics } = read(path, `Exactly \${turnover.pece_needed} here`);
    const faults = diagnostics.filter(({ code }) => code === 'dangling-reference');
    expect(faults).toMatchObject([{ severity: 'error', hint: 'Did you mean “pace_needed”?' }]);
    expect(faults[0]?.place.length).toBe(`\${turnover.pece_needed}`.length);
  });
});
