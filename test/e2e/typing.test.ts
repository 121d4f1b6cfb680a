import { describe, expect, it } from 'vitest';
import { restored } from '../helpers/terminal.ts';
import { before, type RunningProgram, start } from './panels.ts';

/** Keys that mean nothing in any panel, and sequences that terminals send by themselves. */
const meaningless = [
  'z',
  'Z',
  '%',
  '\x7f',
  '\x1b[15~',
  '\x1b[I',
  '\x1b[O',
  '\x1b[24;80R',
  '\x1b[<0;5;5M',
  '\x1bx',
  'щщ',
];

async function openAgenda(): Promise<RunningProgram> {
  const terminal = start();
  await terminal.waitFor('[1 Overview]');
  terminal.press('3');
  await terminal.waitFor('▸ 1 Service centre');
  return terminal;
}

/** Quits, and expects that it was a good quit. */
async function quit(terminal: RunningProgram) {
  terminal.press('q');
  expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  expect(terminal.modes()).toEqual(restored);
}

describe.concurrent('keys', () => {
  it('that are typed before the first frame never stand in the picture', async () => {
    const terminal = await openAgenda();
    const screen = terminal.screen();
    const hasty = start({ script: `echo ${before}; read -r go; exec "$0" "$@" 2>"$ERRORS"` });
    await hasty.waitFor(before);
    hasty.press('\njjj3');
    expect(await hasty.waitFor('[3 Agenda]')).toBe(screen);
    await quit(hasty);
    expect(hasty.errors()).toBe('');
  });

  it('that arrive in one burst are obeyed one by one', async () => {
    const terminal = await openAgenda();
    terminal.press('jjk4532jj1313');
    await terminal.waitFor(/\[3 Agenda\][\s\S]*▸ 2 Road building/);
    const screen = terminal.screen();
    for (const key of '33') terminal.press(key);
    terminal.press('jk');
    terminal.press('\x1b[B\x1b[A\x1b[B');
    await terminal.waitFor('▸ 3 Machine tools');
    terminal.press('kk\x1b[B');
    expect(await terminal.waitFor('▸ 2 Road building')).toBe(screen);
    await quit(terminal);
  });

  it('of a paste do nothing, even a q', async () => {
    const terminal = await openAgenda();
    const screen = terminal.screen();
    terminal.press('\x1b[200~quit q\r\x03jj4\x1b[201~');
    terminal.press('j');
    await terminal.waitFor('▸ 2 Road building');
    terminal.press('k');
    expect(await terminal.waitFor('▸ 1 Service centre')).toBe(screen);
    await quit(terminal);
  });

  it('that mean nothing write nothing, and neither does waiting', async () => {
    const terminal = await openAgenda();
    const written = terminal.raw();
    await start({ script: 'echo something else takes its time' }).exited;
    expect(terminal.raw()).toBe(written);
    const frames = countFrames(terminal);
    for (const key of meaningless) terminal.press(key);
    terminal.press('j');
    await terminal.waitFor('▸ 2 Road building');
    expect(countFrames(terminal)).toBe(frames + 1);
    await quit(terminal);
  });
});

/** How often the program has drawn something. */
function countFrames(terminal: RunningProgram): number {
  return terminal.raw().split('\x1b[?2026h').length - 1;
}
