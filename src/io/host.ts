import type { ClipboardEnvironment } from './clipboard.ts';
import { createInput, createOutput, type Input, type Output } from './streams.ts';

/** Everything of the surrounding system that a command uses beside the files; tests pass their own. */
export interface Host {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: { readonly TERM?: string | undefined } & ClipboardEnvironment;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** The host of the running process. */
export function createProcessHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: createInput(() => process.stdin),
    stdout: createOutput(() => process.stdout),
    stderr: createOutput(() => process.stderr),
  };
}
