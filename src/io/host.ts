import type { CalendarDate } from '../domain/calendar.ts';
import type { ClipboardEnvironment } from './clipboard.ts';
import { createInput, createOutput, type Input, type Output } from './streams.ts';

/** Everything of the surrounding system that a command uses beside the files; tests pass their own. */
export interface Host {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: {
    readonly TERM?: string | undefined;
    readonly LC_ALL?: string | undefined;
    readonly LC_CTYPE?: string | undefined;
    readonly LC_MESSAGES?: string | undefined;
    readonly LANG?: string | undefined;
    readonly VISUAL?: string | undefined;
    readonly EDITOR?: string | undefined;
  } & ClipboardEnvironment;
  /** The day on this machine. */
  readonly today: () => CalendarDate;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** The host of the running process. */
export function createProcessHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    today: findToday,
    stdin: createInput(() => process.stdin),
    stdout: createOutput(() => process.stdout),
    stderr: createOutput(() => process.stderr),
  };
}

function findToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
