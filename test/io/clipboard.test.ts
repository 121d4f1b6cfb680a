import { describe, expect, it } from 'vitest';
import { buildOsc52, type ClipboardHost, copyText, giveToProgram } from '../../src/io/clipboard.ts';

/** A system with some variables and programs, and what happens in it. */
function createHost(env: ClipboardHost['env'], programs: readonly string[] = [], platform = 'linux') {
  const taken: string[] = [];
  const host: ClipboardHost = {
    env,
    platform,
    write: (sequence) => taken.push(sequence),
    run: async ([program, ...args], text) => {
      if (programs.includes(program)) taken.push([program, ...args, '<', text].join(' '));
      return programs.includes(program);
    },
  };
  return { host, taken };
}

const text = 'Gap to target, 2023: 0.6 bn USD';
const encoded = 'R2FwIHRvIHRhcmdldCwgMjAyMzogMC42IGJuIFVTRA==';

describe('a text is brought to the clipboard', () => {
  it.each([
    [
      'by tmux inside of it',
      { TMUX: '/tmp/t', DISPLAY: ':0' },
      ['tmux', 'xclip'],
      'linux',
      'tmux',
      `tmux load-buffer -w - < ${text}`,
    ],
    [
      'by OSC 52 over SSH, whatever the far system has',
      { SSH_TTY: '/dev/pts/1', DISPLAY: ':0' },
      ['xclip'],
      'linux',
      'OSC 52',
      `\x1b]52;c;${encoded}\x07`,
    ],
    [
      'by wl-copy on Wayland',
      { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' },
      ['wl-copy', 'xclip'],
      'linux',
      'wl-copy',
      `wl-copy < ${text}`,
    ],
    [
      'by xsel where there is no xclip',
      { DISPLAY: ':0' },
      ['xsel'],
      'linux',
      'xsel',
      `xsel --clipboard --input < ${text}`,
    ],
    ['by pbcopy on macOS', {}, ['pbcopy'], 'darwin', 'pbcopy', `pbcopy < ${text}`],
    ['by clip.exe on Windows', {}, ['clip.exe'], 'win32', 'clip.exe', `clip.exe < ${text}`],
    ['by OSC 52 where there is no program', { DISPLAY: ':0' }, [], 'linux', 'OSC 52', `\x1b]52;c;${encoded}\x07`],
    [
      'through an old tmux, in its wrapping',
      { TMUX: '/tmp/t' },
      [],
      'linux',
      'OSC 52',
      `\x1bPtmux;\x1b\x1b]52;c;${encoded}\x07\x1b\\`,
    ],
  ])('%s', async (_, env, programs, platform, way, expected) => {
    const { host, taken } = createHost(env, programs, platform);
    expect(await copyText(text, host)).toBe(way);
    expect(taken).toEqual([expected]);
  });

  it('without a byte of it reaching the terminal as it stands', () => {
    const sequence = buildOsc52('\x1b[2J Straße');
    expect(sequence.slice(0, 7)).toBe('\x1b]52;c;');
    expect(sequence.slice(7)).toMatch(/^[A-Za-z0-9+/=]+.$/s);
    expect(sequence.endsWith('\x07')).toBe(true);
  });
});

describe('a program of the system', () => {
  it('takes the text', async () => {
    expect(await giveToProgram([process.execPath, '-e', 'process.stdin.resume()'], text)).toBe(true);
  });

  it('that is absent, or fails, has not taken it', async () => {
    expect(await giveToProgram(['prebrief-has-no-such-program'], text)).toBe(false);
    expect(await giveToProgram([process.execPath, '-e', 'process.exit(3)'], text)).toBe(false);
  });

  it('that never ends is given up', async () => {
    expect(await giveToProgram([process.execPath, '-e', 'setInterval(() => {}, 1000)'], text)).toBe(false);
  });
});
