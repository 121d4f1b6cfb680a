import { readFileSync, writeFileSync } from 'node:fs';
import { buildFaultReference } from './fault-reference.ts';
import { buildFormatReference } from './format-reference.ts';
import { formatBriefingJsonSchema } from './json-schema/briefing-json-schema.ts';
import { formatExportJsonSchema } from './json-schema/export-json-schema.ts';
import { buildManualPage } from './manual-page.ts';
import { fillTables } from './readme-tables.ts';

// Writes the generated tables of the README, the references of format and faults, the JSON Schemas and the manual
// page anew: npm run docs

const readme = 'README.md';
writeFileSync(readme, fillTables(readFileSync(readme, 'utf8')));
writeFileSync('docs/format.md', buildFormatReference());
writeFileSync('docs/faults.md', await buildFaultReference());
writeFileSync('briefings/briefing.schema.json', formatBriefingJsonSchema());
writeFileSync('docs/export.schema.json', formatExportJsonSchema());
writeFileSync('docs/prebrief.1', buildManualPage());
