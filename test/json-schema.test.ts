import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildBriefingJsonSchema, formatBriefingJsonSchema } from '../scripts/json-schema/briefing-json-schema.ts';
import type { JsonSchema } from '../scripts/json-schema/json-schema.ts';

describe('the JSON Schema of the format', () => {
  const shipped = readFileSync('briefings/briefing.schema.json', 'utf8');

  it('is what the program has (npm run docs writes it)', () => {
    expect(shipped).toBe(formatBriefingJsonSchema());
  });

  const groups = collectGroups('briefing', JSON.parse(shipped));

  it('knows all groups of keys', () => {
    expect(groups.map(([name]) => name)).toEqual(expect.arrayContaining(['briefing', 'meeting', 'press', 'statement']));
  });

  it.each(groups)(
    'explains every key of %s, shows what to write, and allows no other',
    (_, { properties, ...group }) => {
      expect(group.additionalProperties).toBe(false);
      for (const [key, schema] of Object.entries(properties ?? {})) {
        expect(schema.description, key).toMatch(/^\S.*\.$/);
        // Values from a file are not read in this version, so that there is nothing to show.
        if (key !== 'data') expect(showsWhatToWrite(schema), key).toBe(true);
      }
    },
  );

  it('says what each word means where a few are allowed', () => {
    const lists = [...shipped.matchAll(/"enum": \[([^\]]*)\],\s*"enumDescriptions": \[([^\]]*)\]/g)];
    expect(lists.length).toBe(shipped.match(/"enum":/g)?.length);
    for (const [, words = '', meanings = ''] of lists) {
      expect(meanings.match(/"[^"]+"/g)?.length).toBe(words.match(/"[^"]+"/g)?.length);
    }
  });

  it('names only definitions that it has', () => {
    const { definitions = {} } = buildBriefingJsonSchema();
    const named = [...shipped.matchAll(/"\$ref": "#\/definitions\/([^"]*)"/g)].map(([, name]) => name);
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining(named));
  });
});

/** An example, the allowed words, or parts that show it themselves. */
function showsWhatToWrite({ examples, anyOf = [], items, properties, enum: words }: JsonSchema): boolean {
  const parts = [...anyOf, ...(items === undefined ? [] : [items])];
  const hasOwn = examples !== undefined || words !== undefined || properties !== undefined;
  return hasOwn || parts.some((part) => part.$ref !== undefined || showsWhatToWrite(part));
}

function collectGroups(name: string, schema: JsonSchema): [string, JsonSchema][] {
  const { properties = {}, items, definitions = {} } = schema;
  const inner = [...Object.entries(properties), ...Object.entries(definitions)];
  return [
    ...(schema.properties === undefined ? [] : [[name, schema] as [string, JsonSchema]]),
    ...inner.flatMap(([key, each]) => collectGroups(key, each)),
    ...(items === undefined ? [] : collectGroups(name, items)),
  ];
}
