import { openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { ReadStream } from 'node:tty';

/** The terminal on which something full-screen is shown. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  /** The number of the open file behind `stdin`, for a program that is to take its keys from it. */
  readonly keyboard: number;
  readonly stdout: NodeJS.WriteStream;
  /** The kind of system, as Node names it. */
  readonly platform: string;
  /** False where the user has asked for no colours, or the terminal has none. */
  readonly hasColours: boolean;
  /** Lets the program end although the terminal could still send keys. */
  release(): void;
}

/** The file of the terminal that a process is controlled from. */
const controllingTerminal = '/dev/tty';

/**
 * The terminal of this process; undefined where there is nothing that keys could come from. Where standard input is
 * not a terminal, because the briefing comes through it, keys are taken from the controlling terminal.
 */
export function openTerminal(): Terminal | undefined {
  const { stdout } = process;
  const input = process.stdin.isTTY ? { stdin: process.stdin, keyboard: process.stdin.fd } : openControllingTerminal();
  if (input === undefined) return undefined;
  const { stdin } = input;
  return {
    ...input,
    stdout,
    platform: process.platform,
    hasColours: wantsColours(process.env) && stdout.hasColors(),
    release: () => {
      stdin.pause();
      stdin.unref();
      if (stdin !== process.stdin) stdin.destroy();
    },
  };
}

function openControllingTerminal(): Pick<Terminal, 'stdin' | 'keyboard'> | undefined {
  try {
    const keyboard = openSync(controllingTerminal, 'r');
    return { stdin: new ReadStream(keyboard), keyboard };
  } catch {
    return undefined;
  }
}

/** The conventions of no-color.org, and FORCE_COLOR as Node reads it. */
function wantsColours({ NO_COLOR = '', FORCE_COLOR }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR === '';
}

/** The signals by which a full-screen program is told to end. */
const endingSignals = ['SIGHUP', 'SIGTERM'] as const;

/** One of the signals that end a full-screen program. */
export type EndingSignal = (typeof endingSignals)[number];

/** What can end a full-screen program from outside. */
export interface Endings {
  /** A signal has come; `SIGHUP` also where the terminal is gone. */
  onEnd(signal: EndingSignal): void;
  /** The program has a fault that nobody caught; called before it is reported. */
  onCrash(): void;
}

/** Watches for {@link Endings}. Returns the function that stops watching. */
export function watchEndings({ stdin, stdout }: Terminal, { onEnd, onCrash }: Endings): () => void {
  const listeners = endingSignals.map((signal) => ({ signal, listen: () => onEnd(signal) }));
  const onGone = () => onEnd('SIGHUP');
  for (const { signal, listen } of listeners) process.on(signal, listen);
  for (const stream of [stdin, stdout]) stream.on('error', onGone);
  stdin.on('end', onGone);
  process.prependListener('uncaughtException', onCrash);
  return () => {
    for (const { signal, listen } of listeners) process.off(signal, listen);
    stdin.off('end', onGone);
    process.off('uncaughtException', onCrash);
    // The listeners for errors stay: the last words to a terminal that is gone must not end in a stack trace.
  };
}

/**
 * Ends this process by a signal, as it would have ended without a listener; nothing may listen any more. Whoever
 * started it can tell how it ended, and Node does not try to restore a terminal that is gone.
 */
export function endBySignal(signal: EndingSignal): void {
  process.kill(process.pid, signal);
}

/** How long a stop may take to come into force, in milliseconds: far more than it ever does. */
const stopDelay = 50;

/**
 * Stops this process and those that were started together with it, as Ctrl-Z does where the terminal reads it; the
 * terminal has to be restored. Resolves when the shell has continued them. Where no shell could, the system does not
 * stop them either, and the program goes on. Absent on Windows, which knows no such thing.
 */
export const stopJob: (() => Promise<void>) | undefined = process.platform === 'win32' ? undefined : stopAndWait;

async function stopAndWait(): Promise<void> {
  const listenAgain = stopListening();
  process.kill(0, 'SIGTSTP');
  // A stopped process waits for as long as it is stopped, and then no longer: its clock went on.
  await setTimeout(stopDelay);
  listenAgain();
  // The window may have changed in the meantime; only the job in the foreground was told.
  process.kill(process.pid, 'SIGWINCH');
}

/**
 * Leaves the signals that end the program to the system: the terminal is restored already, and the shell has it now,
 * so that restoring it once more would spoil what the shell shows. Returns the function that brings all listeners back.
 */
function stopListening(): () => void {
  const heard = endingSignals.map((signal) => ({ signal, listeners: process.listeners(signal) }));
  for (const { signal } of heard) process.removeAllListeners(signal);
  return () => {
    for (const { signal, listeners } of heard) for (const listener of listeners) process.on(signal, listener);
  };
}
