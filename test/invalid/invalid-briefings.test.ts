import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/domain/diagnostic.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { renderFaults } from '../../src/render/faults.ts';

/** The codes that the bytes of a file give, before there is a text to parse. */
const codesOfBytes = ['not-utf8', 'too-large'];
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));

function read(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8');
}

describe('each invalid briefing', () => {
  it.each(names)('%s has the report that stands beside it', async (name) => {
    const text = read(name);
    const { diagnostics } = parseBriefing(text);
    const report = renderFaults({ file: `${name}.yaml`, text, diagnostics, width: 100 });
    await expect(report).toMatchFileSnapshot(`${name}.txt`);
  });

  it.each(Object.keys(diagnosticCodes).filter((code) => !codesOfBytes.includes(code)))(
    'shows what gives %s',
    (code) => {
      const { diagnostics } = parseBriefing(read(code));
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    },
  );
});
