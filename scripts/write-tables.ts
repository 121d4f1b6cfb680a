import { readFileSync, writeFileSync } from 'node:fs';
import { buildFormatReference } from './format-reference.ts';
import { formatBriefingJsonSchema } from './json-schema/briefing-json-schema.ts';
import { fillTables } from './readme-tables.ts';

// Writes the generated tables of the README, the reference of the format and its JSON Schema anew: npm run docs

const readme = 'README.md';
writeFileSync(readme, fillTables(readFileSync(readme, 'utf8')));
writeFileSync('docs/format.md', buildFormatReference());
writeFileSync('briefings/briefing.schema.json', formatBriefingJsonSchema());
