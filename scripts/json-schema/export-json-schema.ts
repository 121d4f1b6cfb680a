import { toJsonSchema } from '@valibot/to-json-schema';
import { exportDefinition, sharedParts } from './export-definition.ts';

/** The JSON Schema (2020-12) of the JSON export, as a file: indented, with a line break at its end. */
export function formatExportJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(exportDefinition, { target: 'draft-2020-12', definitions: sharedParts });
  return `${JSON.stringify({ $schema, ...schema }, undefined, 2)}\n`;
}
