import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/cli/load-data.ts';
import { type Diagnostic, diagnosticCodes } from '../../src/domain/diagnostic.ts';
import { readBriefing } from '../../src/parse/parse-briefing.ts';
import { renderFaults } from '../../src/render/faults.ts';

/** The codes that the bytes of a file give, before there is a text to parse. */
const codesOfBytes = ['not-utf8', 'too-large'];
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));

function read(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8');
}

/** The faults of a briefing whose files with figures stand beside it here. */
async function check(text: string): Promise<readonly Diagnostic[]> {
  const { dataRequests, finish } = readBriefing(text);
  const { readings } = await loadData(dataRequests, import.meta.dirname, undefined);
  return finish(readings).diagnostics;
}

describe('each invalid briefing', () => {
  it.each(names)('%s has the report that stands beside it', async (name) => {
    const text = read(name);
    const report = renderFaults({ file: `${name}.yaml`, text, diagnostics: await check(text), width: 100 });
    await expect(report).toMatchFileSnapshot(`${name}.txt`);
  });

  it.each(Object.keys(diagnosticCodes).filter((code) => !codesOfBytes.includes(code)))(
    'shows what gives %s',
    async (code) => {
      const diagnostics = await check(read(code));
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    },
  );
});
