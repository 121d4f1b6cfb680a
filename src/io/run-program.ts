import { spawn } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import type { Terminal } from './terminal.ts';

/** How a program ended: with a code, by a signal, or not at all because it could not be started. */
export type ProgramEnd =
  | { readonly kind: 'ended'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly code: string };

/** Signals of the keyboard: they are meant for the program in the foreground, which also gets them. */
const keyboardSignals = ['SIGINT', 'SIGQUIT'] as const;

/**
 * Runs a program in the terminal, which must be restored, until it ends. Ctrl-C is
 * then meant for it and does not end this process.
 */
export async function runInTerminal(
  program: string,
  args: readonly string[],
  { stdin, keyboard }: Pick<Terminal, 'stdin' | 'keyboard'>,
): Promise<ProgramEnd> {
  const ignore = () => {};
  for (const signal of keyboardSignals) process.on(signal, ignore);
  // A read that is under way would take keys from the program. Whoever listened has to be off before it can be ended.
  await setImmediate();
  stdin.pause();
  await setImmediate();
  try {
    return await waitForEnd(spawn(program, args, { stdio: [keyboard, 'inherit', 'inherit'] }));
  } finally {
    for (const signal of keyboardSignals) process.off(signal, ignore);
  }
}

/** Runs a program that has a window of its own. It goes on when this process ends. */
export function runBeside(program: string, args: readonly string[]): Promise<ProgramEnd> {
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.unref();
  return waitForEnd(child);
}

function waitForEnd(child: ReturnType<typeof spawn>): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) => resolve({ kind: 'not-started', code: error.code ?? '' }));
    child.on('exit', (code, signal) => {
      resolve(signal === null ? { kind: 'ended', code: code ?? 0 } : { kind: 'signalled', signal });
    });
  });
}
