import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFaultReference } from '../scripts/fault-reference.ts';
import { diagnosticCodes } from '../src/domain/diagnostic.ts';
import { findUnsafe } from '../src/text/unsafe-characters.ts';

const reference = readFileSync('docs/faults.md', 'utf8');
const sections = new Map(
  reference.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

describe('the reference of the faults', () => {
  it('is what the program has (npm run docs writes it)', async () => {
    expect(reference).toBe(await buildFaultReference());
  });

  it.each(Object.entries(diagnosticCodes))('explains %s, with a report and what to do', (code, meaning) => {
    expect(reference).toContain(`| [\`${code}\`](#${code}) |`);
    const section = sections.get(code) ?? '';
    expect(section).toContain(`${code}\n\n${meaning}\n`);
    expect(section).toContain(` [${code}]\n`);
    expect(section).toMatch(/^ {2}fix: \S/m);
  });

  it('shows every invalid briefing of the tests', () => {
    for (const file of readdirSync('test/invalid').filter((name) => name.endsWith('.yaml'))) {
      expect(reference).toContain(`What \`prebrief check ${file}\` tells:`);
    }
  });

  it('holds nothing that a terminal would obey', () => {
    expect(findUnsafe(reference)).toEqual([]);
  });
});
