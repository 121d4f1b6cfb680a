import { readFileSync, writeFileSync } from 'node:fs';
import { buildFormatReference } from './format-reference.ts';
import { fillTables } from './readme-tables.ts';

// Writes the generated tables of the README and the reference of the format anew: npm run docs

const readme = 'README.md';
writeFileSync(readme, fillTables(readFileSync(readme, 'utf8')));
writeFileSync('docs/format.md', buildFormatReference());
