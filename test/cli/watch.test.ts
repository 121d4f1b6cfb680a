import { unlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createDesk, type Desk, faultyBriefing, goodBriefing, readerGone } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
  desk.write('roads.yaml', goodBriefing);
  desk.write('ports.yaml', goodBriefing);
});
afterEach(() => desk.clear());

/** Runs `check --watch`; the reader of its output can wait for a text and then go away, which ends it. */
function watch(...args: string[]) {
  const written = { stdout: '', stderr: '' };
  let isClosed = false;
  let check = () => {};
  const write = (name: 'stdout' | 'stderr') => async (text: string) => {
    if (isClosed) throw readerGone;
    written[name] += text;
    check();
  };
  const output = { isTerminal: false, columns: undefined };
  const exitCode = run(['check', '--watch', ...args], {
    cwd: desk.folder,
    env: {},
    today: () => ({ year: 2026, month: 3, day: 2 }),
    stdin: { isTerminal: false, read: async () => new Uint8Array() },
    stdout: { ...output, write: write('stdout') },
    stderr: { ...output, write: write('stderr') },
  });
  return {
    written,
    until: (pattern: RegExp, name: keyof typeof written = 'stdout') =>
      new Promise<string>((resolve) => {
        check = () => pattern.test(written[name]) && resolve(written[name]);
        check();
      }),
    /** Goes away; what is written next ends the program. */
    close: () => {
      isClosed = true;
      return exitCode;
    },
  };
}

describe('check --watch', () => {
  it('reports at once, and then each file that changes, with the time', async () => {
    const { until, written, close } = watch('roads.yaml', 'ports.yaml');
    expect(await until(/ports.yaml: no errors/)).toMatch(/^roads.yaml: no errors, no warnings\n/);
    expect(written.stderr).toMatch(/^\d\d:\d\d:\d\d {2}Watching 2 files. Ctrl-C ends it.\n$/);
    desk.write('roads.yaml', faultyBriefing);
    const report = await until(/2 errors/);
    expect(report).toMatch(/\n\d\d:\d\d:\d\d {2}roads.yaml changed\nroads.yaml:1:1 {2}error/);
    expect(report.match(/ports.yaml/g)).toHaveLength(1);
    desk.write('roads.yaml', goodBriefing);
    await until(/changed\nroads.yaml: no errors/);
    const code = close();
    desk.write('roads.yaml', faultyBriefing);
    expect(await code).toBe(0);
  });

  it('tells that a file has gone, and reports it when it is back', async () => {
    const { until, close } = watch('roads.yaml');
    await until(/no errors/);
    unlinkSync(desk.path('roads.yaml'));
    await until(/There is no file roads.yaml./, 'stderr');
    desk.write('roads.yaml', goodBriefing);
    await until(/changed[\s\S]*changed\nroads.yaml: no errors/);
    const code = close();
    desk.write('roads.yaml', faultyBriefing);
    expect(await code).toBe(0);
  });

  it('gives scripts one object a line', async () => {
    const { until, written, close } = watch('--format', 'json', 'roads.yaml', 'ports.yaml');
    await until(/\n/);
    desk.write('ports.yaml', faultyBriefing);
    const lines = (await until(/\n.*\n/)).trimEnd().split('\n');
    const reports = lines.map((line) => JSON.parse(line));
    expect(reports.map(({ files }) => files.map(({ file }: { file: string }) => file))).toEqual([
      ['roads.yaml', 'ports.yaml'],
      ['ports.yaml'],
    ]);
    expect(reports[1].files[0].errors).toBe(2);
    expect(written.stderr).toBe('');
    const code = close();
    desk.write('roads.yaml', faultyBriefing);
    expect(await code).toBe(0);
  });

  it('refuses standard input, which cannot change', async () => {
    const { exitCode, stderr } = await desk.prebrief(['check', '--watch', '-']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Standard input cannot be watched');
  });
});
