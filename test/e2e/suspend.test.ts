import { describe, expect, it } from 'vitest';
import { keys, restored } from '../helpers/terminal.ts';
import { briefing, type RunningProgram, start } from './panels.ts';

/** A shell with job control, in which `$PROGRAM` is prebrief. */
async function startShell(): Promise<RunningProgram> {
  const script = `PROGRAM="$0" PS1='ready> ' exec bash --norc --noprofile --noediting -i`;
  const terminal = start({ script });
  await terminal.waitFor('ready>');
  return terminal;
}

async function openAgenda(terminal: RunningProgram, command: string): Promise<string> {
  terminal.press(`${command}\r`);
  await terminal.waitFor('[1 Overview]');
  terminal.press('3');
  return terminal.waitFor('▸ 1 Service centre');
}

/** What is typed before the prompt stands there is echoed before it, and the answer would stand behind the prompt. */
async function untilShellIsReady(terminal: RunningProgram): Promise<void> {
  await terminal.waitFor(/Stopped[\s\S]*\nready>$/);
}

describe.concurrent('Ctrl-Z', () => {
  it('leaves the terminal to the shell, and fg brings the panels back', async () => {
    const terminal = await startShell();
    const agenda = await openAgenda(terminal, `"$PROGRAM" ${briefing}`);
    const modes = terminal.modes();
    terminal.press(keys.ctrlZ);
    await untilShellIsReady(terminal);
    expect(terminal.modes()).toEqual(restored);
    terminal.press('echo $((40 + 2))\r');
    expect(await terminal.waitFor('\n42\n')).not.toContain('[3 Agenda]');
    terminal.press('fg\r');
    expect(await terminal.waitFor('[3 Agenda]')).toBe(agenda);
    expect(terminal.modes()).toEqual(modes);
    terminal.press('j');
    await terminal.waitFor('▸ 2 Road building');

    terminal.press(keys.ctrlZ);
    await terminal.waitFor((screen) => screen.split('Stopped').length === 3);
    terminal.resize(100, 30);
    terminal.press('fg\r');
    await terminal.waitFor(/^ ─{98}$[\s\S]*▸ 2 Road building/m);
    terminal.press('q');
    await terminal.waitFor((screen) => screen.endsWith('ready>'));
    terminal.press('echo "ended with $?"\r');
    await terminal.waitFor('\nended with 0\n');
    expect(terminal.modes()).toEqual(restored);
  });

  it('lets a signal end the stopped program without a trace', async () => {
    const terminal = await startShell();
    await openAgenda(terminal, `"$PROGRAM" ${briefing}`);
    terminal.press(keys.ctrlZ);
    await untilShellIsReady(terminal);
    const screen = terminal.screen();
    terminal.press('kill %1; while kill -0 %1; do sleep 0.1; done 2>/dev/null; echo $((40 + 2))\r');
    // Anything that the program wrote now would stand between the lines of the shell, or over them.
    expect((await terminal.waitFor(/^42$/m)).startsWith(screen)).toBe(true);
    expect(terminal.modes()).toEqual(restored);
  });

  it('does the same while the briefing comes through a pipe', async () => {
    const terminal = await startShell();
    const agenda = await openAgenda(terminal, `cat ${briefing} | "$PROGRAM" -`);
    terminal.press(keys.ctrlZ);
    await untilShellIsReady(terminal);
    terminal.press('bg; while [ -n "$(jobs -r)" ]; do sleep 0.1; done; echo $((40 + 2))\r');
    await terminal.waitFor(/^42$/m);
    terminal.press('fg\r');
    expect(await terminal.waitFor('[3 Agenda]')).toBe(agenda);
    terminal.press(keys.ctrlC);
    await terminal.waitFor((screen) => screen.endsWith('ready>'));
    expect(terminal.modes()).toEqual(restored);
  });

  it('changes nothing where no shell could bring the panels back', async () => {
    const terminal = start();
    await terminal.waitFor('[1 Overview]');
    const screen = terminal.screen();
    terminal.press(keys.ctrlZ);
    await terminal.waitFor(() => terminal.raw().split('\x1b[?1049h').length === 3);
    expect(await terminal.waitFor('[1 Overview]')).toBe(screen);
    terminal.press('3');
    await terminal.waitFor('[3 Agenda]');
    terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.modes()).toEqual(restored);
    expect(terminal.errors()).toBe('');
  });
});
