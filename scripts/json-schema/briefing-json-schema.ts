import { toJsonSchema } from '@valibot/to-json-schema';
import { briefingSchema } from '../../src/parse/schema/briefing-schema.ts';
import { defensive, pointMapping, statementMapping } from '../../src/parse/schema/statements.ts';
import type { JsonSchema } from './json-schema.ts';
import { emptyDefinitions, leafDefinitions, nameOrNothing } from './leaf-definitions.ts';

/** What the generator gives: JSON Schema with the metadata of our leaves. */
interface Generated extends JsonSchema {
  readonly properties?: Readonly<Record<string, Generated>>;
  readonly items?: Generated;
  readonly anyOf?: readonly Generated[];
  readonly reads?: keyof typeof leafDefinitions;
  readonly meanings?: readonly string[];
  readonly $defs?: Readonly<Record<string, Generated>>;
}

type Groups = Readonly<Record<string, Generated>>;

/** The groups of keys that stand in many places, by their names in the schema. */
const sharedGroups = { statement: statementMapping, talkingPoint: pointMapping, defensive };

/**
 * The JSON Schema (draft 07) of the briefing format, for editors with the YAML language server. It accepts what
 * prebrief accepts, and refuses what can be refused without knowing the language of the briefing and its ids.
 */
export function buildBriefingJsonSchema(): JsonSchema {
  const { $defs = {}, ...root }: Generated = toJsonSchema(briefingSchema, { definitions: sharedGroups }) as Generated;
  const groups = Object.fromEntries(
    Object.keys(sharedGroups).map((name) => [name, convertGroup(required($defs[name], name), $defs)]),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...convertGroup(root, $defs),
    definitions: { ...groups, ...leafDefinitions, ...emptyDefinitions },
  };
}

/** The schema as a file: indented, with a line break at its end. */
export function formatBriefingJsonSchema(): string {
  return `${JSON.stringify(buildBriefingJsonSchema(), undefined, 2)}\n`;
}

function convertGroup({ description, properties = {}, required: needed = [] }: Generated, groups: Groups): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => {
        const filled = convert(schema, groups);
        return [key, needed.includes(key) ? filled : allowNothing(filled)];
      }),
    ),
    required: needed,
    additionalProperties: false,
  };
}

/** What stands under a key or after a dash. */
function convert(schema: Generated, groups: Groups): JsonSchema {
  const { $ref, description, examples, reads, meanings, items, anyOf, properties } = schema;
  const shown = items?.examples === undefined ? examples?.map(asEditorReads) : [items.examples.map(asEditorReads)];
  const said = {
    ...(description === undefined ? {} : { description }),
    ...(shown === undefined ? {} : { examples: shown }),
  };
  if ($ref !== undefined) return { ...said, ...convertReference($ref, groups) };
  if (schema.enum !== undefined)
    return { description: description ?? '', enum: schema.enum, enumDescriptions: meanings ?? [] };
  if (anyOf !== undefined) return { ...said, anyOf: convertChoices(anyOf, groups) };
  if (items !== undefined) return { ...said, type: 'array', items: convert(items, groups) };
  if (properties !== undefined) return convertGroup(schema, groups);
  if (schema.type === 'object') return { ...said, type: 'object', additionalProperties: referTo('text') };
  if (schema.type === 'string') return { ...said, anyOf: [referTo(reads ?? 'text')] };
  return said;
}

/** In draft 07 nothing may stand beside a reference: what is no group of many places is written out. */
function convertReference($ref: string, groups: Groups): JsonSchema {
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  return name in sharedGroups ? referTo(name) : convert(required(groups[name], name), groups);
}

/** An editor tells the faults of the first choice where none fits: those of a group say more than those of a text. */
function convertChoices(choices: readonly Generated[], groups: Groups): JsonSchema[] {
  const texts = choices.filter(({ type }) => type === 'string');
  const others = choices.filter((each) => !texts.includes(each));
  return [...others.map((each) => convert(each, groups)), ...texts.map(({ reads }) => referTo(reads ?? 'text'))];
}

/** A key may stand there without a value: what editors read as null counts as absent. */
function allowNothing(schema: JsonSchema): JsonSchema {
  const { type, anyOf, enum: words, enumDescriptions = [], ...said } = schema;
  if (type !== undefined) return { ...said, if: { type: 'null' }, else: { type } };
  if (words !== undefined) return { ...said, anyOf: [{ enum: words, enumDescriptions }, referTo('nothing')] };
  return anyOf === undefined ? schema : { ...said, anyOf: anyOf.map(allowNoText) };
}

function allowNoText(choice: JsonSchema): JsonSchema {
  const name = Object.keys(leafDefinitions).find((each) => referTo(each).$ref === choice.$ref);
  return name === undefined ? choice : referTo(nameOrNothing(name));
}

/** A number without quotes, as an editor writes an example as it reads it. */
function asEditorReads(example: unknown): unknown {
  return typeof example === 'string' && /^[1-9]\d*$/.test(example) ? Number(example) : example;
}

function referTo(definition: string): JsonSchema {
  return { $ref: `#/definitions/${definition}` };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The generator gave no definition "${name}".`);
  return value;
}
