import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTables } from '../scripts/readme-tables.ts';
import { buildDocument } from '../src/document/build-document.ts';
import { parseBriefing } from '../src/parse/parse-briefing.ts';
import { renderText } from '../src/render/text.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('has the commands and keys that the program has (npm run docs writes them)', () => {
    expect(readme).toBe(fillTables(readme));
  });

  it('shows a first briefing that has no fault and no warning, and whose references print figures', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { briefing, diagnostics } = parseBriefing(example);
    expect(diagnostics).toEqual([]);
    const summary = briefing && renderText(buildDocument(briefing), { width: 72 });
    expect(summary).toContain('Trade came to $1.7 billion, $0.3 billion below the target.');
  });

  it('names files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].flatMap(([, target = '']) =>
      target.startsWith('http') ? [] : [target],
    );
    expect(links.length).toBeGreaterThan(3);
    for (const target of links) expect(() => readFileSync(target), target).not.toThrow();
  });
});
