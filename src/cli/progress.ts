import type { Host } from '../io/host.ts';
import { formatName } from './messages.ts';

/** The line on standard error that says how far a file has been read. */
export interface Progress {
  /** So many rows have been read. */
  readonly tell: (rows: number) => void;
  /** Wipes the line, if there is one. */
  readonly end: () => Promise<void>;
}

/** A reader waits so long before a line is worth it, and so long for the next number, in milliseconds. */
const patience = 1_000;
const pause = 200;
const longestName = 40;

/** Progress on the standard error of a host, where that is a terminal; nothing without a host. */
export function startProgress(file: string, host: Host | undefined, now: () => number = Date.now): Progress {
  if (host === undefined || !host.stderr.isTerminal) return { tell: () => {}, end: async () => {} };
  const name = formatName(file).slice(0, longestName);
  let next = now() + patience;
  let isShown = false;
  const write = (text: string) =>
    // Nobody who has closed standard error misses a progress line.
    host.stderr.write(text).catch(() => {});
  return {
    tell: (rows) => {
      if (now() < next) return;
      next = now() + pause;
      isShown = true;
      void write(`\r\u001b[KReading ${name}: ${rows.toLocaleString('en')} rows`);
    },
    end: async () => {
      if (isShown) await write('\r\u001b[K');
    },
  };
}
