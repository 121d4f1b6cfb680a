import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { OutputClosed } from '../../src/io/streams.ts';

/** A small briefing without faults. */
export const goodBriefing = 'title: Talks on roads\nmeeting:\n  date: 2026-05-04\n';
/** A briefing with one warning: a directive that changes nothing. */
export const warnedBriefing = `%YAML 1.2\n---\n${goodBriefing}`;
/** A briefing with two errors: a date that does not exist, and an unknown key. */
export const faultyBriefing = 'titel: Talks\ntitle: Talks on roads\nmeeting:\n  date: 2026-02-30\n';

/** What the surroundings of a run are like; without it, files and pipes. */
export interface Surroundings {
  readonly stdin?: string;
  readonly stdinIsTerminal?: boolean;
  /** The columns of the terminal that standard output is; a pipe without. */
  readonly columns?: number;
  readonly term?: string;
  /** The system's language, as LANG gives it: `de_DE.UTF-8`. */
  readonly lang?: string;
  /** The locale that goes before all others, as LC_ALL gives it: `C`. */
  readonly locale?: string;
  /** How writing to standard output fails. */
  readonly stdoutFault?: Error;
}

/** What a user has after a run. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with files, in which prebrief runs without a process. */
export interface Desk {
  readonly folder: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  prebrief(args: readonly string[], surroundings?: Surroundings): Promise<Outcome>;
  clear(): void;
}

/** Whoever reads standard output has gone away, as after `| head -1`. */
export const readerGone = new OutputClosed();

/** A new empty folder in which prebrief can be run. */
export function createDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'prebrief-'));
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    },
    prebrief: (args, surroundings) => runIn(folder, args, surroundings),
    clear: () => rmSync(folder, { recursive: true }),
  };
}

/** Makes a folder a repository of git, with everything in it committed. */
export function commitAll(folder: string): void {
  const author = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org'];
  const git = (...args: string[]) => execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Briefings');
}

async function runIn(cwd: string, args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { stdin = '', stdinIsTerminal = false, columns, term, lang, locale, stdoutFault } = surroundings;
  const written = { stdout: '', stderr: '' };
  const exitCode = await run(args, {
    cwd,
    env: { TERM: term, LANG: lang, LC_ALL: locale },
    today: () => ({ year: 2026, month: 3, day: 2 }),
    stdin: { isTerminal: stdinIsTerminal, read: async (most) => new TextEncoder().encode(stdin).subarray(0, most) },
    stdout: {
      isTerminal: columns !== undefined,
      columns,
      write: async (text) => {
        if (stdoutFault !== undefined) throw stdoutFault;
        written.stdout += text;
      },
    },
    stderr: {
      isTerminal: false,
      columns: undefined,
      write: async (text) => {
        written.stderr += text;
      },
    },
  });
  return { exitCode, ...written };
}
