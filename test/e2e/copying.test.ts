import { describe, expect, it } from 'vitest';
import { start } from './panels.ts';

describe.concurrent('a copied line', () => {
  it('reaches the clipboard of the terminal over SSH, and the footer says how', async () => {
    const terminal = start({ env: { SSH_TTY: '/dev/pts/9', TMUX: '' } });
    await terminal.waitFor('[1 Overview]');
    terminal.press('5');
    await terminal.waitFor('▸ Gap to target, 2023');
    terminal.press('y');
    await terminal.waitFor('Copied (OSC 52).');
    const payload = Buffer.from('Gap to target, 2023: 0.6 bn USD').toString('base64');
    expect(terminal.raw()).toContain(`\x1b]52;c;${payload}\x07`);
    terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  });
});
