import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** For each file: what the import table allows there, and what it refuses. */
const table: Record<string, { allowed: string[]; refused: string[] }> = {
  'src/domain/quantity.ts': {
    allowed: ['./decimal.ts'],
    refused: ['decimal.js', 'node:fs', 'yaml', '../text/wrap.ts', '../parse/parse.ts', '../document/document.ts'],
  },
  'src/domain/decimal.ts': { allowed: ['decimal.js'], refused: ['yaml', 'node:fs', './quantity.ts'] },
  'src/text/wrap.ts': {
    allowed: ['./cut.ts', 'string-width'],
    refused: ['node:fs', 'yaml', 'ink', '../domain/briefing.ts', '../render/text.ts'],
  },
  'src/parse/parse.ts': {
    allowed: ['./yaml-document.ts', '../domain/briefing.ts', '../text/wrap.ts', 'valibot', 'damerau-levenshtein'],
    refused: ['yaml', 'decimal.js', 'node:fs', '../document/document.ts', '../io/files.ts', '../render/text.ts'],
  },
  'src/parse/yaml-document.ts': {
    allowed: ['yaml', '../domain/diagnostic.ts'],
    refused: ['node:fs', 'valibot', '../document/document.ts'],
  },
  'src/parse/data/csv-rows.ts': {
    allowed: ['csv-parse', 'csv-parse/sync'],
    refused: ['yaml', 'node:stream', './layout.ts', '../../domain/figure.ts'],
  },
  'src/parse/data/layouts/comtrade.ts': {
    allowed: ['../layout.ts', './period-columns.ts'],
    refused: ['csv-parse', 'node:fs', '../../../document/document.ts'],
  },
  'src/parse/yaml-text.ts': {
    allowed: ['yaml', '../text/one-line.ts'],
    refused: ['node:fs', 'valibot', '../document/document.ts'],
  },
  'src/invite/read-invitation.ts': {
    allowed: ['ical.js', 'windows-iana', './invitation.ts', '../domain/calendar.ts', '../text/one-line.ts'],
    refused: ['yaml', 'node:fs', '../parse/parse.ts', '../draft/build-draft.ts', '../io/files.ts'],
  },
  'src/draft/build-draft.ts': {
    allowed: ['../parse/yaml-text.ts', '../document/rich-text.ts', '../domain/briefing.ts', '../invite/invitation.ts'],
    refused: ['yaml', 'ical.js', 'node:fs', '../parse/parse.ts', '../invite/read-invitation.ts', '../render/text.ts'],
  },
  'src/draft/starters/en.ts': { allowed: ['../starter.ts'], refused: ['node:fs', '../../parse/parse.ts'] },
  'src/parse/schema/figure.ts': {
    allowed: ['./unit.ts', '../amount.ts', '../../domain/figure.ts', 'valibot'],
    refused: ['yaml', '../../document/document.ts', '../../../scripts/build.mjs'],
  },
  'src/document/build-document.ts': {
    allowed: ['./document.ts', './sections/agenda.ts', '../domain/briefing.ts'],
    refused: ['decimal.js', 'node:fs', '../parse/parse.ts', '../text/wrap.ts', '../render/text.ts', '../tui/app.tsx'],
  },
  'src/document/sections/agenda.ts': {
    allowed: ['../document.ts', '../words/en.ts', '../../domain/briefing.ts'],
    refused: ['string-width', '../../parse/parse.ts', '../../text/wrap.ts'],
  },
  'src/render/summary.ts': {
    allowed: ['../document/document.ts', '../domain/diagnostic.ts', '../text/wrap.ts'],
    refused: ['string-width', 'chalk', 'node:fs', '../parse/parse.ts', '../tui/app.tsx', '../io/files.ts'],
  },
  'src/render/text/table.ts': {
    allowed: ['../summary.ts', '../../document/document.ts', '../../text/wrap.ts', 'mdast-util-to-markdown', 'docx'],
    refused: ['ink', 'yaml', '../../parse/parse.ts'],
  },
  'src/tui/app.tsx': {
    allowed: ['ink', 'react', 'ink-table', '../document/document.ts', '../domain/briefing.ts', '../text/wrap.ts'],
    refused: ['node:fs', 'chalk', 'decimal.js', '../parse/parse.ts', '../render/text.ts', '../io/files.ts'],
  },
  'src/tui/components/footer.tsx': {
    allowed: ['ink', '../theme.ts', '../../text/wrap.ts'],
    refused: ['node:process', '../../cli/open.ts', '../../render/text.ts'],
  },
  'src/io/files.ts': {
    allowed: ['node:fs', 'node:fs/promises', './terminal.ts', '../domain/diagnostic.ts'],
    refused: ['yaml', 'ink', '../parse/parse.ts', '../document/document.ts', '../tui/app.tsx', '../cli/open.ts'],
  },
  'src/cli/open.ts': {
    allowed: ['node:process', '../parse/parse.ts', '../tui/app.tsx', '../io/files.ts', '../render/text.ts', 'react'],
    refused: ['yaml', 'csv-parse', 'decimal.js', 'valibot', 'string-width', 'ical.js', 'windows-iana'],
  },
};

const clockAndProcess = ['process', 'console', 'Date', 'performance', 'globalThis'];
const edges = ['setTimeout', 'setInterval', 'fetch', 'Buffer'];
const globals: Record<string, { allowed: string[]; refused: string[] }> = {
  'src/domain/globals.ts': { allowed: ['Intl'], refused: [...clockAndProcess, ...edges] },
  'src/text/globals.ts': { allowed: ['Intl'], refused: [...clockAndProcess, ...edges] },
  'src/parse/schema/globals.ts': { allowed: ['Intl'], refused: [...clockAndProcess, ...edges] },
  'src/invite/globals.ts': { allowed: ['Intl'], refused: [...clockAndProcess, ...edges] },
  'src/draft/starters/globals.ts': { allowed: ['Intl'], refused: [...clockAndProcess, ...edges] },
  'src/document/globals.ts': { allowed: ['Intl'], refused: [...clockAndProcess, ...edges] },
  'src/render/text/globals.ts': { allowed: ['Intl'], refused: [...clockAndProcess, ...edges] },
  'src/tui/globals.ts': { allowed: ['Intl'], refused: clockAndProcess },
  'src/io/globals.ts': { allowed: [...clockAndProcess, ...edges], refused: [] },
  'src/cli/globals.ts': { allowed: [...clockAndProcess, ...edges], refused: [] },
};

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'prebrief-import-table-'));
const refusals = new Map<string, Set<string>>();

beforeAll(() => {
  const lines = new Map<string, string[]>();
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [file, { allowed, refused }] of Object.entries(table)) {
    const specifiers = [...allowed, ...refused];
    lines.set(`imports ${file}`, specifiers);
    write(
      file,
      specifiers.map((specifier) => `import '${specifier}';`),
    );
  }
  for (const [file, { allowed, refused }] of Object.entries(globals)) {
    const names = [...allowed, ...refused];
    lines.set(`globals ${file}`, names);
    write(
      file,
      names.map((name, index) => `export const used${index} = ${name};`),
    );
  }
  for (const { category, location } of lint().diagnostics) {
    const topic = { 'lint/style/noRestrictedImports': 'imports', 'lint/style/noRestrictedGlobals': 'globals' }[
      category
    ];
    const key = `${topic} ${location.path}`;
    const subject = lines.get(key)?.[location.start.line - 1];
    if (subject !== undefined) refusals.set(key, (refusals.get(key) ?? new Set()).add(subject));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the linter holds the import table', () => {
  it.each(Object.entries(table))('%s', (file, { refused }) => {
    expect(refusals.get(`imports ${file}`) ?? new Set()).toEqual(new Set(refused));
  });
});

describe('the linter keeps clock, terminal and process out of the pure rooms', () => {
  it.each(Object.entries(globals))('%s', (file, { refused }) => {
    expect(refusals.get(`globals ${file}`) ?? new Set()).toEqual(new Set(refused));
  });
});

function write(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
}

function lint(): Report {
  const args = [
    biome,
    'lint',
    '--vcs-enabled=false',
    '--reporter=json',
    '--max-diagnostics=none',
    '--only=style/noRestrictedImports',
    '--only=style/noRestrictedGlobals',
  ];
  try {
    execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout) as Report;
  }
  throw new Error('The linter accepted files that break the import table.');
}
