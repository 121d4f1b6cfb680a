import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openTerminal, type Terminal, type TerminalOptions } from '../helpers/terminal.ts';

/** The folder that the tests run in. */
export const home = join(import.meta.dirname, '..', '..');
/** The program as it is shipped. */
const program = join(home, 'dist', 'prebrief.js');
/** The briefing that the tests open, and its title. */
export const briefing = 'briefings/belarus-smolensk.yaml';
export const briefingTitle = 'Belarus – Smolensk Region';

/** What to run: `script` is for `sh`, in which `"$0"` is the program and `"$@"` its arguments. */
export interface Start extends Partial<Omit<TerminalOptions, 'command'>> {
  readonly script?: string;
  readonly program?: string;
}

/** A terminal in which prebrief runs. */
export interface RunningProgram extends Terminal {
  /** What has been written to standard error, where the script sends it to the file `$ERRORS`. */
  errors(): string;
}

/** What stands on the normal screen before the program starts. */
export const before = 'before';

// Tests of one file run side by side, so what they leave is cleared once for all of them.
const terminals: Terminal[] = [];
const folders: string[] = [];
afterAll(async () => {
  await Promise.all(terminals.map((terminal) => terminal.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Starts prebrief in a terminal on which something stands already. Standard error goes to a file unless the script
 * says otherwise. Whatever still runs when the tests of the file are over is ended.
 */
export function start(options: Start = {}): RunningProgram {
  const { script = `echo ${before}; exec "$0" "$@" 2>"$ERRORS"`, args = [briefing], env = {} } = options;
  const folder = createFolder();
  const errors = join(folder, 'errors');
  const terminal = openTerminal({
    cwd: home,
    ...options,
    command: 'sh',
    args: ['-c', script, options.program ?? program, ...args],
    env: { ERRORS: errors, ...env },
  });
  terminals.push(terminal);
  return { ...terminal, errors: () => readFileSync(errors, 'utf8') };
}

/** A new folder that is removed when the tests of the file are over. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prebrief-e2e-'));
  folders.push(folder);
  return folder;
}
