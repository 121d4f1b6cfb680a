import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keys, restored } from '../helpers/terminal.ts';
import { briefing, createFolder, home, type RunningProgram, start } from './panels.ts';

const text = readFileSync(join(home, briefing), 'utf8');

interface Desk {
  readonly file: string;
  readonly terminal: RunningProgram;
  /** What the editor wrote into the file `log`. */
  log(): string;
}

/** The panels of a briefing at its second sector, with an editor that is a shell script of this name. */
async function openWith(name: string, script: string, variable = '"$BIN"', file = 'talks.yaml'): Promise<Desk> {
  const folder = createFolder();
  const path = join(folder, file);
  const editor = join(folder, name);
  writeFileSync(path, text);
  writeFileSync(editor, `#!/bin/sh\nlog() { printf '%s\\n' "$@" >>'${folder}/log'; }\n${script}\n`);
  chmodSync(editor, 0o755);
  const env = { VISUAL: variable.replace('$BIN', editor), EDITOR: 'never-asked' };
  const terminal = start({ args: [path], env });
  await terminal.waitFor('[1 Overview]');
  terminal.press('3j');
  await terminal.waitFor('▸ 2 Road building');
  const log = join(folder, 'log');
  return { file: path, terminal, log: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') };
}

const lineOfRoads = text.slice(0, text.indexOf('title: Road building')).split('\n').length;

describe.concurrent('the editor', () => {
  it('in the terminal has it for itself, and its change is there when the panels come back', async () => {
    const script = [
      'log "$@"',
      'echo "editing now"',
      'read -r answer',
      'log "typed $answer"',
      'sed -i "s/title: Road building/title: Roads and bridges/" "$2"',
    ].join('\n');
    const { file, terminal, log } = await openWith('vim', script);
    const modes = terminal.modes();
    terminal.press('e');
    await terminal.waitFor(/editing now/);
    expect(terminal.modes()).toEqual(restored);
    terminal.press('hello j q 3\r');
    await terminal.waitFor('•▸ 2 Roads and bridges');
    expect(terminal.modes()).toEqual(modes);
    const [line = '', path, typed] = log().split('\n');
    expect(path).toBe(file);
    expect(typed).toBe('typed hello j q 3');
    expect(line).toMatch(/^\+\d+$/);
    expect(Math.abs(Number(line) - lineOfRoads)).toBeLessThanOrEqual(1);
    terminal.press('j');
    await terminal.waitFor('▸ 3 Machine tools');
    terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.errors()).toBe('');
  });

  it('leaves the panels running when Ctrl-C ends it', async () => {
    const { terminal } = await openWith('nano', 'echo "editing now"; read -r answer');
    terminal.press('e');
    await terminal.waitFor(/editing now/);
    terminal.press(keys.ctrlC);
    await terminal.waitFor('ended with a fault (SIGINT)');
    terminal.press('j');
    await terminal.waitFor('▸ 3 Machine tools');
  });

  it('with a window of its own runs beside the panels', async () => {
    const script = 'log "$@"; sed -i "s/title: Road building/title: Roads/" "$(echo "$3" | cut -d: -f1)"';
    const { file, terminal, log } = await openWith('codium', script, '"$BIN" --reuse-window');
    terminal.press('e');
    await terminal.waitFor(/•▸ 2 Roads[\s\S]*Opened in .*codium/);
    expect(log()).toMatch(new RegExp(`^--reuse-window\n--goto\n${file}:\\d+\n$`));
    expect(terminal.raw().split('\x1b[?1049h')).toHaveLength(2);
  });

  it('gets a strange file name as one word, and no shell reads it', async () => {
    const name = "my talks $(touch hacked) `touch hacked` 'x'.yaml";
    const { file, terminal, log } = await openWith('my editor', 'log "$#" "$1"', "'$BIN'", name);
    terminal.press('e');
    await terminal.waitFor(() => log() !== '');
    expect(log()).toBe(`1\n${file}\n`);
    await terminal.waitFor('▸ 2 Road building');
  });

  it('that fails, or does not exist, is told in the panels', async () => {
    const { terminal } = await openWith('vi', 'exit 3');
    terminal.press('e');
    await terminal.waitFor('ended with a fault (3)');
    const other = await openWith('vi', '', 'no-such-editor');
    other.terminal.press('e');
    await other.terminal.waitFor('There is no program no-such-editor.');
    expect(await other.terminal.waitFor('▸ 2 Road building')).toContain('[3 Agenda]');
  });

  it('that nobody has set is asked for', async () => {
    const terminal = start({ env: { VISUAL: '', EDITOR: undefined } });
    await terminal.waitFor('[1 Overview]');
    terminal.press('e');
    await terminal.waitFor('export EDITOR=nano');
  });

  it('cannot open what came through standard input, and this is said', async () => {
    const terminal = start({ script: `cat ${briefing} | "$0" - 2>"$ERRORS"`, env: { EDITOR: 'vi' } });
    await terminal.waitFor('[1 Overview]');
    terminal.press('e');
    await terminal.waitFor('there is no file to edit');
    terminal.press('3');
    await terminal.waitFor('[3 Agenda]');
  });
});
