import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keys, restored } from '../helpers/terminal.ts';
import { before, createFolder, type RunningProgram, start } from './panels.ts';

async function open(options: Parameters<typeof start>[0] = {}): Promise<RunningProgram> {
  const terminal = start(options);
  await terminal.waitFor('[1 Overview]');
  return terminal;
}

function expectNothingLeft(terminal: RunningProgram) {
  expect(terminal.modes()).toEqual(restored);
  expect(terminal.normalScreenText()).toBe(before);
  expect(terminal.errors()).toBe('');
}

describe.concurrent('the panels end', () => {
  it('with 130 after Ctrl-C', async () => {
    const terminal = await open();
    terminal.press(keys.ctrlC);
    expect(await terminal.exited).toEqual({ exitCode: 130, signal: 0 });
    expectNothingLeft(terminal);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('by %s, with the terminal as it was', async (signal) => {
    const terminal = await open();
    terminal.kill(signal);
    expect((await terminal.exited).signal).toBe(constants.signals[signal]);
    expectNothingLeft(terminal);
  });

  it('by the signal that the terminal sends when it is closed', async () => {
    const terminal = await open();
    terminal.hangUp();
    expect((await terminal.exited).signal).toBe(constants.signals.SIGHUP);
    expect(terminal.errors()).toBe('');
  });

  it.runIf(process.platform === 'linux')('when the terminal is closed and no signal tells so', async () => {
    const status = join(createFolder(), 'status');
    // A session without a terminal of its own gets no signal; its shell has to outlive the terminal to tell the status.
    const inSession = `sh -c 'exec "$0" "$@" 2>"$ERRORS"' "$0" "$@"`;
    const script = `trap "" HUP; setsid --wait ${inSession}; echo $? >"$STATUS"`;
    const terminal = await open({ script, env: { STATUS: status } });
    terminal.hangUp();
    await vi.waitFor(() => expect(existsSync(status) && readFileSync(status, 'utf8')).toMatch(/\d\n/), 10_000);
    expect(readFileSync(status, 'utf8')).toBe(`${128 + constants.signals.SIGHUP}\n`);
    expect(terminal.errors()).toBe('');
  });

  it('when the terminal is closed while the briefing comes through a pipe', async () => {
    const terminal = await open({ script: 'cat "$@" | "$0" - 2>"$ERRORS"' });
    terminal.hangUp();
    await terminal.exited;
    expect(terminal.errors()).toBe('');
  });
});
