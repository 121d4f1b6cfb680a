import { spawn } from 'node:child_process';

/** The variables that say where the reader sits. */
export interface ClipboardEnvironment {
  readonly TMUX?: string | undefined;
  readonly SSH_CONNECTION?: string | undefined;
  readonly SSH_TTY?: string | undefined;
  readonly WAYLAND_DISPLAY?: string | undefined;
  readonly DISPLAY?: string | undefined;
  readonly WSL_DISTRO_NAME?: string | undefined;
}

/** What surrounds the clipboard; tests pass their own. */
export interface ClipboardHost {
  readonly env: ClipboardEnvironment;
  readonly platform: string;
  /** Writes a sequence to the terminal. */
  readonly write: (sequence: string) => void;
  /** Gives a text to a program; resolves with whether it has taken it, in bounded time. */
  readonly run: (command: readonly [program: string, ...args: string[]], text: string) => Promise<boolean>;
}

/** How long a program may take to take a text, in milliseconds: one that waits for something must not hold the keys. */
const patience = 1500;

/**
 * Brings a text to the clipboard: inside tmux by tmux; over SSH by OSC 52, which reaches the terminal at the other end;
 * else by the first program of the system that takes it, and by OSC 52 where there is none. Resolves with a name of
 * the way. Whether a terminal has obeyed OSC 52 cannot be known.
 */
export async function copyText(text: string, host: ClipboardHost): Promise<string> {
  const { env } = host;
  if (isSet(env.TMUX) && (await host.run(['tmux', 'load-buffer', '-w', '-'], text))) return 'tmux';
  if (!isSet(env.TMUX) && !isSet(env.SSH_CONNECTION) && !isSet(env.SSH_TTY)) {
    for (const command of listPrograms(host)) if (await host.run(command, text)) return command[0];
  }
  host.write(isSet(env.TMUX) ? wrapForTmux(buildOsc52(text)) : buildOsc52(text));
  return 'OSC 52';
}

/** The sequence that sets the clipboard of a terminal (xterm, "Operating System Commands", 52); the text is in base64. */
export function buildOsc52(text: string): string {
  return `\x1b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\x07`;
}

/** A sequence that tmux passes through to the terminal it runs in. */
function wrapForTmux(sequence: string): string {
  return `\x1bPtmux;${sequence.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`;
}

function listPrograms({ env, platform }: ClipboardHost): readonly (readonly [string, ...string[]])[] {
  if (platform === 'darwin') return [['pbcopy']];
  if (platform === 'win32') return [['clip.exe']];
  return [
    ...(isSet(env.WAYLAND_DISPLAY) ? [['wl-copy'] as const] : []),
    ...(isSet(env.DISPLAY)
      ? ([
          ['xclip', '-selection', 'clipboard'],
          ['xsel', '--clipboard', '--input'],
        ] as const)
      : []),
    ...(isSet(env.WSL_DISTRO_NAME) ? [['clip.exe'] as const] : []),
  ];
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Runs a program of the system with a text on its standard input; false where it is absent, fails, or takes too long. */
export function giveToProgram([program, ...args]: readonly [string, ...string[]], text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    // One that has ended before it has read everything says so by its exit code.
    child.stdin.on('error', () => {});
    // Programs of Windows take their input in the code page of the console, or as UTF-16 with its mark.
    child.stdin.end(program === 'clip.exe' ? Buffer.from(`\ufeff${text}`, 'utf16le') : text);
  });
}
