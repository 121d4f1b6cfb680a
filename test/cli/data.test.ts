import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBriefing } from '../../src/cli/load-briefing.ts';
import { startProgress } from '../../src/cli/progress.ts';
import type { Host } from '../../src/io/host.ts';
import { createDesk, type Desk, goodBriefing } from './desk.ts';

const comtrade = readFileSync(join(import.meta.dirname, '../data/comtrade.csv'));
const briefing = `${goodBriefing}ignore_warnings: [figure-without-source, figure-without-as-of, old-figure]
figures:
  - id: exports
    label: Exports to Russia
    indicator: exports
    between: [Belarus, RUS]
    target: { value: 2 billion, by: 2023 }
    data: { file: figures/comtrade.csv }
`;

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
  desk.write('trade/talks.yaml', briefing);
  desk.write('trade/figures/comtrade.csv', comtrade);
});
afterEach(() => desk.clear());

function hostOf(cwd: string, stderr: Host['stderr']): Host {
  const silent = { isTerminal: false, columns: undefined, write: async () => {} };
  const stdin = { isTerminal: false, read: async () => new Uint8Array() };
  return { cwd, env: {}, today: () => ({ year: 2026, month: 5, day: 4 }), stdin, stdout: silent, stderr };
}

describe('a briefing with figures from a file', () => {
  it('is checked with what was taken from the file', async () => {
    expect(await desk.prebrief(['check', 'trade/talks.yaml'])).toEqual({
      exitCode: 0,
      stdout:
        'trade/talks.yaml: no errors, no warnings\nexports: 3 values from figures/comtrade.csv, 5 rows left out: parts of a total\n',
      stderr: '',
    });
  });

  it('tells scripts the same', async () => {
    const { stdout } = await desk.prebrief(['check', '--format', 'json', 'trade/talks.yaml']);
    expect(JSON.parse(stdout).files[0].data).toEqual([
      { figure: 'exports', file: 'figures/comtrade.csv', values: 3, leftOut: [{ reason: 'parts', rows: 5 }] },
    ]);
  });

  it('is printed with its values, the lines they come from and what follows from them', async () => {
    const { stdout } = await desk.prebrief(['print', 'trade/talks.yaml']);
    expect(stdout).toMatch(/2023\s+1,300,000,000/);
    expect(stdout).toContain('figures/comtrade.csv, lines 2–14');
    expect(stdout.replace(/\s+/g, ' ')).toContain('1,300,000,000 USD for 2023 (figures/comtrade.csv, line 4)');
    expect(stdout).toMatch(/Gap to target, 2023\s+700,000,000 USD/);
  });

  it('shows the line of the file where something is wrong there, by the path that the reader knows', async () => {
    desk.write('trade/figures/comtrade.csv', 'Year,Value\n2022,4\n2023,\u001b[31mfour\n');
    const { exitCode, stdout } = await desk.prebrief(['check', 'trade/talks.yaml']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('trade/figures/comtrade.csv:3:6  error  “<U+001B>[31mfour” cannot be read as a number');
    expect(stdout).toContain(' 3 | 2023,<U+001B>[31mfour\n   |      ^^^^^');
    expect(stdout).toContain('It is read for the figure “exports”: trade/talks.yaml:11:19');
    const json = await desk.prebrief(['check', '--format', 'json', 'trade/talks.yaml']);
    expect(JSON.parse(json.stdout).files[0].diagnostics[0]).toMatchObject({
      file: 'figures/comtrade.csv',
      line: 3,
      column: 6,
      related: { line: 11, column: 19 },
    });
  });

  it('says nothing of references to values whose file cannot be read: the file is the mistake', async () => {
    desk.write(
      'trade/talks.yaml',
      `summary: \${exports.2023} in 2023.\n${briefing.replace('comtrade.csv', 'gone.csv')}`,
    );
    const { stdout } = await desk.prebrief(['check', 'trade/talks.yaml']);
    expect(stdout).toMatch(/There is no file “figures\/gone\.csv”[\s\S]*\n1 error\n$/);
  });

  it('checks references against the periods of the file', async () => {
    desk.write('trade/talks.yaml', `summary: \${exports.2023} and \${exports.2021}.\n${briefing}`);
    const { stdout } = await desk.prebrief(['check', 'trade/talks.yaml']);
    expect(stdout).toMatch(/has no “2021”[\s\S]*\n1 error\n/);
  });

  it('takes files beside the current folder for a briefing from standard input', async () => {
    const { stdout } = await desk.prebrief(['check', '-'], { stdin: briefing.replace('figures/', 'trade/figures/') });
    expect(stdout).toContain('exports: 3 values from trade/figures/comtrade.csv');
  });

  it('names the files that it follows, missing ones too', async () => {
    const more = '  - { id: gone, data: { file: gone.csv } }\n';
    desk.write('trade/talks.yaml', briefing + more);
    const silent = { isTerminal: false, columns: undefined, write: async () => {} };
    const { follows } = await loadBriefing('trade/talks.yaml', hostOf(desk.folder, silent));
    expect(follows).toEqual(
      ['talks.yaml', 'figures/comtrade.csv', 'gone.csv'].map((name) => desk.path(`trade/${name}`)),
    );
  });
});

describe('a file with figures that is not to be read', () => {
  const check = async (file: string) => {
    desk.write('trade/talks.yaml', briefing.replace('figures/comtrade.csv', file));
    return (await desk.prebrief(['check', 'trade/talks.yaml'])).stdout;
  };

  it('lies outside of the folder, by its path or by a link', async () => {
    desk.write('secret.csv', 'Year,Value\n2023,4\n');
    symlinkSync(desk.path('secret.csv'), desk.path('trade/link.csv'));
    symlinkSync(desk.folder, desk.path('trade/up'));
    for (const file of [
      '../secret.csv',
      'figures/../../secret.csv',
      desk.path('secret.csv'),
      'link.csv',
      'up/secret.csv',
    ]) {
      expect(await check(file)).toMatch(/lies\s+outside\s+of\s+the\s+folder\s+of\s+the\s+briefing/);
    }
  });

  it('is a folder or a pipe, for which nobody waits', async () => {
    execFileSync('bash', ['-c', 'mkfifo "$0"', desk.path('trade/pipe.csv')]);
    expect(await check('figures')).toContain('“figures” is a folder');
    expect(await check('pipe.csv')).toContain('“pipe.csv” is not a regular file');
  });

  it('is missing, with the name that may be meant', async () => {
    expect(await check('figures/comtrad.csv')).toContain('Did you mean “figures/comtrade.csv”?');
  });
});

describe('the progress of reading', () => {
  const reading = async (isTerminal: boolean, times: readonly number[]) => {
    let written = '';
    let now = 0;
    const host = hostOf('/', {
      isTerminal,
      columns: 80,
      write: async (text) => {
        written += text;
      },
    });
    const progress = startProgress('a\u001b.csv', host, () => now);
    for (const time of times) {
      now = time;
      progress.tell(time * 1_000);
    }
    await progress.end();
    return written;
  };

  it('is told on a terminal after a second, and wiped at the end', async () => {
    expect(await reading(true, [500, 1_000, 1_050, 1_200])).toBe(
      '\r\u001b[KReading a<U+001B>.csv: 1,000,000 rows\r\u001b[KReading a<U+001B>.csv: 1,200,000 rows\r\u001b[K',
    );
  });

  it('is not told before, nor to a file', async () => {
    expect(await reading(true, [0, 999])).toBe('');
    expect(await reading(false, [5_000])).toBe('');
  });
});
