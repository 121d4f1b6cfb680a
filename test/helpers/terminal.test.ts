import { afterEach, describe, expect, it } from 'vitest';
import { keys, openTerminal, restored, type Terminal } from './terminal.ts';

/** Answers each key with its code, resizes with the new size, and leaves full screen on `q`. */
const fullScreenProgram = `
  const { stdin, stdout } = process;
  stdout.write('before\\n');
  stdout.write('\\x1b[?1049h\\x1b[?25l\\x1b[?2004h\\x1b[?1000h\\x1b[H');
  stdout.write('\\x1b[1;38;2;200;16;46mred\\x1b[0m \\x1b[7minverse\\x1b[0m \\x1b[32mgreen\\x1b[0m 世\\r\\nready');
  stdin.setRawMode(true);
  stdout.on('resize', () => stdout.write('\\r\\n' + stdout.columns + ' by ' + stdout.rows));
  stdin.on('data', (key) => {
    if (String(key) !== 'q') return stdout.write('\\r\\nkey ' + JSON.stringify(String(key)));
    stdout.write('\\x1b[?1000l\\x1b[?2004l\\x1b[?25h\\x1b[?1049lafter\\n');
    process.exit(3);
  });
`;

let terminal: Terminal;
afterEach(() => terminal.close());

function run(script: string, env: Record<string, string> = {}): Terminal {
  terminal = openTerminal({ command: process.execPath, args: ['-e', script], columns: 40, rows: 10, env });
  return terminal;
}

describe('a program in the terminal', () => {
  it('shows its screen, takes keys and follows a resize', async () => {
    run(fullScreenProgram);
    expect(await terminal.waitFor('ready')).toBe('red inverse green 世\nready');
    terminal.press(keys.down);
    await terminal.waitFor('key "\\u001b[B"');
    terminal.resize(50, 12);
    expect(await terminal.waitFor(/\d+ by \d+/)).toContain('50 by 12');
    expect(terminal.cells()).toHaveLength(12);
  });

  it('shows the colour and weight of each cell', async () => {
    run(fullScreenProgram);
    await terminal.waitFor('ready');
    const line = terminal.cells()[0] ?? [];
    expect(line[0]).toMatchObject({ text: 'r', foreground: '#c8102e', bold: true, inverse: false });
    expect(line[4]).toMatchObject({ text: 'i', inverse: true, bold: false });
    expect(line[12]).toMatchObject({ text: 'g', foreground: 2 });
    expect(line[18]).toMatchObject({ text: '世', width: 2 });
    expect(line[19]).toMatchObject({ text: '', width: 0 });
  });

  it('tells what a full-screen program changed and whether it restored it', async () => {
    run(fullScreenProgram);
    await terminal.waitFor('ready');
    expect(terminal.modes()).toEqual({
      alternateScreen: true,
      cursorVisible: false,
      bracketedPaste: true,
      mouse: true,
    });
    terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 3, signal: 0 });
    expect(terminal.modes()).toEqual(restored);
    expect(terminal.normalScreenText()).toBe('before\nafter');
  });

  it('leaves the modes as they are when it is killed', async () => {
    run(fullScreenProgram);
    await terminal.waitFor('ready');
    terminal.kill('SIGKILL');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 9 });
    expect(terminal.modes().alternateScreen).toBe(true);
  });

  it('does not inherit the environment of the tests', async () => {
    run('console.log([process.env.CI, process.env.VITEST, process.env.TERM, process.env.MARK].join(","))', {
      MARK: 'x',
    });
    await terminal.exited;
    expect(terminal.screen()).toBe(',,xterm-256color,x');
  });
});

describe('waiting', () => {
  it('looks at complete frames only', async () => {
    run(`
      process.stdout.write('\\x1b[?2026hhalf');
      setTimeout(() => process.stdout.write(' whole\\x1b[?2026l'), 50);
    `);
    expect(await terminal.waitFor('half')).toBe('half whole');
  });

  it('fails with the screen in the message when the time is up', async () => {
    run('process.stdout.write("something else"); process.stdin.resume()');
    await terminal.waitFor('something else');
    await expect(terminal.waitFor('Road building', 20)).rejects.toThrow(
      'Within 20 ms there was no "Road building". The screen:\nsomething else',
    );
  });

  it('fails at once when the program has ended', async () => {
    run('console.log("bye")');
    await expect(terminal.waitFor('Road building')).rejects.toThrow('The program ended without "Road building"');
  });
});
