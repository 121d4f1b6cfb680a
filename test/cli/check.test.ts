import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk, faultyBriefing, goodBriefing, warnedBriefing } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
  desk.write('good.yaml', goodBriefing);
  desk.write('warned.yaml', warnedBriefing);
  desk.write('bad.yaml', faultyBriefing);
});
afterEach(() => desk.clear());

describe('prebrief check', () => {
  it('says that a clean briefing is clean', async () => {
    const outcome = await desk.prebrief(['check', 'good.yaml']);
    expect(outcome).toEqual({ exitCode: 0, stdout: 'good.yaml: no errors, no warnings\n', stderr: '' });
  });

  it('reports every fault with its place on standard output', async () => {
    const { exitCode, stdout, stderr } = await desk.prebrief(['check', 'bad.yaml']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain('bad.yaml:1:1  error');
    expect(stdout).toContain('bad.yaml:4:9  error');
    expect(stdout).toMatch(/\n2 errors\n$/);
  });

  it('accepts warnings, but not with --strict', async () => {
    const lenient = await desk.prebrief(['check', 'warned.yaml']);
    const strict = await desk.prebrief(['check', '--strict', 'warned.yaml']);
    expect([lenient.exitCode, strict.exitCode]).toEqual([0, 1]);
    expect(lenient.stdout).toMatch(/warned\.yaml:1:1 {2}warning.*\n1 warning\n$/s);
    expect(strict.stdout).toBe(lenient.stdout);
  });

  it('accepts a clean briefing with --strict', async () => {
    expect((await desk.prebrief(['check', '--strict', 'good.yaml'])).exitCode).toBe(0);
  });

  it('checks the other files where one cannot be read', async () => {
    const { exitCode, stdout, stderr } = await desk.prebrief(['check', 'good.yaml', 'gone.yaml', 'bad.yaml']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^There is no file gone\.yaml\.[^\n]*\n$/);
    expect(stdout).toMatch(/^good\.yaml: no errors, no warnings\n\nbad\.yaml:1:1/);
  });

  it('reads standard input for -', async () => {
    const { exitCode, stdout } = await desk.prebrief(['check', '-'], { stdin: goodBriefing });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'standard input: no errors, no warnings\n' });
  });

  it('reads standard input only once', async () => {
    expect((await desk.prebrief(['check', '-', '-'])).exitCode).toBe(2);
  });

  it('fits the report into the terminal, from 40 to 120 columns, or into --width', async () => {
    desk.write('long.yaml', `${goodBriefing}${'x'.repeat(300)}: 1\n`);
    const excerpt = async (args: string[], columns?: number) => {
      const { stdout } = await desk.prebrief(['check', 'long.yaml', ...args], columns === undefined ? {} : { columns });
      return Math.max(...stdout.split('\n').flatMap((line) => (/^\d+ \|/.test(line) ? [line.length] : [])));
    };
    expect(await excerpt([])).toBe(100);
    expect(await excerpt([], 80)).toBe(80);
    expect(await excerpt([], 20)).toBe(40);
    expect(await excerpt([], 300)).toBe(120);
    expect(await excerpt(['--width', '200'], 80)).toBe(200);
  });

  it('shows the escape characters of a file name and of a briefing instead of sending them', async () => {
    desk.write('a\x1b[31m\nb.yaml', 'title: \x1b]0;x\x07\nmeeting:\n  date: 2026-05-04\n');
    const { stdout } = await desk.prebrief(['check', 'a\x1b[31m\nb.yaml']);
    expect(stdout).toContain('a<U+001B>[31m<U+000A>b.yaml:1:8  error');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('a file that is no briefing', () => {
  it.each([
    ['good.yml', 'There is no file good.yml. Did you mean good.yaml?\n'],
    ['goed.yaml', 'There is no file goed.yaml. Did you mean good.yaml?\n'],
    ['good', 'There is no file good. Did you mean good.yaml?\n'],
    ['nothing-like-it.yaml', 'There is no file nothing-like-it.yaml.\n'],
    ['none/good.yaml', 'There is no file none/good.yaml.\n'],
    ['.', '. is a folder, not a briefing.\n'],
    ['/dev/null', '/dev/null is not a regular file. To read a briefing from a pipe, write - in place of its name.\n'],
  ])('is explained: %s', async (file, stderr) => {
    expect(await desk.prebrief(['check', file])).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('finds the briefing that is meant in the briefings folder', async () => {
    desk.write('briefings/harbour.yaml', goodBriefing);
    const { stderr } = await desk.prebrief(['print', 'harbor.yaml']);
    expect(stderr).toBe('There is no file harbor.yaml. Did you mean briefings/harbour.yaml?\n');
  });

  it('does not wait for a pipe that nobody writes to', async () => {
    execFileSync('bash', ['-c', 'mkfifo "$0"', desk.path('pipe.yaml')]);
    const { exitCode, stderr } = await desk.prebrief(['check', 'pipe.yaml']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('pipe.yaml is not a regular file.');
  });

  it('is a fault with a code where it is too large or not UTF-8', async () => {
    desk.write('large.yaml', `# ${'x'.repeat(4 * 1024 * 1024)}\n`);
    desk.write('latin1.yaml', Uint8Array.of(0x61, 0x3a, 0x20, 0xfc, 0x0a));
    const { exitCode, stdout } = await desk.prebrief(['check', 'large.yaml', 'latin1.yaml']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/large\.yaml:1:1 {2}error {2}The file is larger than 1 MiB.*\[too-large\]/);
    expect(stdout).toMatch(/latin1\.yaml:1:4 {2}error[\s\S]*\[not-utf8\]/);
  });
});

describe('prebrief check --format json', () => {
  it('gives all files with their counts and faults in a stable shape', async () => {
    const args = ['check', '--format', 'json', 'good.yaml', 'gone.yaml', 'bad.yaml'];
    const { exitCode, stdout, stderr } = await desk.prebrief(args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
    const place = { line: expect.any(Number), column: expect.any(Number), length: expect.any(Number) };
    const fault = { code: expect.any(String), severity: 'error', message: expect.any(String), ...place };
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        { file: 'good.yaml', errors: 0, warnings: 0, diagnostics: [] },
        {
          file: 'gone.yaml',
          errors: 0,
          warnings: 0,
          diagnostics: [],
          unreadable: expect.stringContaining('There is no file gone.yaml.'),
        },
        {
          file: 'bad.yaml',
          errors: 2,
          warnings: 0,
          diagnostics: [
            expect.objectContaining({ ...fault, code: 'unknown-key', line: 1, column: 1, length: 5 }),
            expect.objectContaining({ ...fault, code: 'bad-date', line: 4, column: 9, length: 10 }),
          ],
        },
      ],
    });
  });

  it('gives the second place of a fault that has one', async () => {
    desk.write('twice.yaml', `${goodBriefing}title: Again\n`);
    const { stdout } = await desk.prebrief(['check', '--format=json', 'twice.yaml']);
    const [fault] = JSON.parse(stdout).files[0].diagnostics;
    expect(fault).toMatchObject({ code: 'duplicate-key', related: { line: expect.any(Number), column: 1, length: 5 } });
    expect(fault.related.message).toEqual(expect.any(String));
  });

  it('gives the exit codes of the other format', async () => {
    const codes = ['good', 'warned', 'bad'].map(async (name) => {
      return (await desk.prebrief(['check', '--format', 'json', '--strict', `${name}.yaml`])).exitCode;
    });
    expect(await Promise.all(codes)).toEqual([0, 1, 1]);
  });

  it('escapes everything that does not print, and loses nothing', async () => {
    const file = 'a\x1b\x7f\u202e\u2028\u{e0041}ä.yaml';
    desk.write(file, goodBriefing);
    const { stdout } = await desk.prebrief(['check', '--format', 'json', file]);
    expect(stdout).toContain(String.raw`"a\u001b\u007f\u202e\u2028\udb40\udc41ä.yaml"`);
    expect(JSON.parse(stdout).files[0].file).toBe(file);
  });
});
