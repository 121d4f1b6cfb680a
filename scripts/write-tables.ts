import { readFileSync, writeFileSync } from 'node:fs';
import { fillTables } from './readme-tables.ts';

// Writes the generated tables of the README anew: npm run docs

const file = 'README.md';
writeFileSync(file, fillTables(readFileSync(file, 'utf8')));
