import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listNamedCommands, type Shell, shells } from '../../src/cli/commands.ts';
import { openTerminal, type Terminal } from '../helpers/terminal.ts';
import { createDesk } from './desk.ts';

/** A name that a shell would obey where it took it for a command. */
const trap = 'trap$(touch obeyed)`touch obeyed`;touch obeyed.yaml';

async function buildScript(shell: Shell): Promise<string> {
  const desk = createDesk();
  const { stdout } = await desk.prebrief(['completion', shell]);
  desk.clear();
  return stdout;
}

describe('completion in bash', () => {
  let folder: string;
  let terminal: Terminal;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prebrief-'));
    writeFileSync(join(folder, 'script'), await buildScript('bash'));
    mkdirSync(join(folder, 'desk', 'visits'), { recursive: true });
    for (const name of ['roads.yaml', 'plan.yml', 'notes.txt', trap]) writeFileSync(join(folder, 'desk', name), '');
    const env = { PS1: '> ', HOME: folder, INPUTRC: '/dev/null', HISTFILE: undefined };
    const cwd = join(folder, 'desk');
    terminal = openTerminal({
      command: 'bash',
      args: ['--noprofile', '--norc', '-i'],
      columns: 100,
      rows: 30,
      cwd,
      env,
    });
    await terminal.waitFor('>');
    terminal.press('source ../script; echo rea""dy\r');
    await terminal.waitFor(/^ready/m);
  });

  afterEach(async () => {
    await terminal.close();
    rmSync(folder, { recursive: true });
  });

  it.each<[typed: string, completed: string]>([
    ['prebrief pri', 'prebrief print'],
    ['prebrief compl', 'prebrief completion'],
    ['prebrief ro', 'prebrief roads.yaml'],
    ['prebrief check pl', 'prebrief check plan.yml'],
    ['prebrief check roads.yaml vis', 'prebrief check roads.yaml visits/'],
    ['prebrief print --form', 'prebrief print --format'],
    ['prebrief print --format ma', 'prebrief print --format markdown'],
    ['prebrief check --format=js', 'prebrief check --format=json'],
    ['prebrief print roads.yaml -o no', 'prebrief print roads.yaml -o notes.txt'],
    ['prebrief completion z', 'prebrief completion zsh'],
    ['prebrief help sch', 'prebrief help schema'],
  ])('turns %s into %s', async (typed, completed) => {
    terminal.press(`${typed}\t`);
    await terminal.waitFor(completed);
  });

  it('offers all commands, and files that may be briefings', async () => {
    terminal.press('prebrief \t\t');
    const screen = await terminal.waitFor((text) => text.includes('roads.yaml') && text.includes('schema'));
    for (const { name } of listNamedCommands()) expect(screen).toContain(name);
    for (const name of ['plan.yml', 'visits']) expect(screen).toContain(name);
    expect(screen).not.toContain('notes.txt');
  });

  it('never obeys the name of a file', async () => {
    terminal.press('prebrief check tra\t');
    await terminal.waitFor(/trap.*obeyed.*yaml/s);
    // The shell reads the next key only after it has completed the word.
    terminal.press('\x15echo ov""er\r');
    await terminal.waitFor(/^over/m);
    expect(existsSync(join(folder, 'desk', 'obeyed'))).toBe(false);
  });
});

const has = (shell: Shell) => spawnSync(shell, ['--version']).error === undefined;

describe('completion in fish', () => {
  it.skipIf(!has('fish')).each<[typed: string, offered: string[]]>([
    ['prebrief pri', ['print']],
    ['prebrief check ', ['plan.yml', 'roads.yaml', 'visits/']],
    ['prebrief print --form', ['--format']],
    ['prebrief print --format ma', ['markdown']],
    ['prebrief print -o no', ['notes.txt']],
    ['prebrief help sch', ['schema']],
    ['prebrief completion z', ['zsh']],
  ])('offers after %s: %j', async (typed, offered) => {
    const desk = createDesk();
    desk.write('script', await buildScript('fish'));
    for (const name of ['roads.yaml', 'plan.yml', 'notes.txt', 'visits/old.yaml']) desk.write(name, '');
    const { stdout } = spawnSync('fish', ['--no-config', '-c', 'source script; complete -C $argv[1]', typed], {
      cwd: desk.folder,
      encoding: 'utf8',
      input: '',
    });
    desk.clear();
    const words = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(words.sort()).toEqual(offered);
  });
});

describe.each(shells)('the script for %s', (shell) => {
  it.skipIf(!has(shell))('is one that the shell can read', async () => {
    const desk = createDesk();
    desk.write('script', await buildScript(shell));
    const { status, stderr } = spawnSync(shell, ['-n', desk.path('script')], { encoding: 'utf8' });
    desk.clear();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('names every command with all its options', async () => {
    const script = await buildScript(shell);
    for (const { name, options } of listNamedCommands()) {
      expect(script).toContain(name);
      for (const option of options) expect(script).toMatch(new RegExp(`(--|-l )${option.name}\\b`));
    }
  });
});

describe('prebrief completion', () => {
  it('names the shells that it knows', async () => {
    const desk = createDesk();
    expect(await desk.prebrief(['completion', 'zhs'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'SHELL can be bash, zsh or fish, not “zhs”. Did you mean “zsh”?\nSee prebrief completion --help\n',
    });
    desk.clear();
  });
});
