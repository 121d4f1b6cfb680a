import { dirname, resolve } from 'node:path';
import { FileFault } from '../io/file-fault.ts';
import { readFileBytes } from '../io/files.ts';
import type { Host } from '../io/host.ts';
import { decodeBriefing, largestBriefing } from '../parse/decode-briefing.ts';
import { type ParseResult, readBriefing } from '../parse/parse-briefing.ts';
import { standardStream } from './commands.ts';
import { findNearPath } from './find-near-path.ts';
import { formatName, tell } from './messages.ts';
import { Unreadable } from './refusal.ts';

/** A briefing file that has been read. */
export interface LoadedBriefing extends ParseResult {
  /** The path as it was given; `-` for standard input. */
  readonly file: string;
  /** The source text, for the report of faults; empty where the bytes are no text. */
  readonly text: string;
  /**
   * The absolute paths of the files that it depends on, itself first; those that are missing too. Standard input is no file.
   */
  readonly follows: readonly string[];
}

/** How a briefing is loaded. */
export interface LoadOptions {
  /** Tells on standard error how far a large file has been read; not where the panels have the terminal. */
  readonly tellsProgress?: boolean;
}

/**
 * Reads a briefing from a file, or from standard input for `-`, and the files with figures beside it (beside the current
 * folder, for standard input). Throws {@link Unreadable} with a message for people.
 */
export async function loadBriefing(file: string, host: Host, options: LoadOptions = {}): Promise<LoadedBriefing> {
  const path = resolve(host.cwd, file);
  const own = file === standardStream ? [] : [path];
  const decoded = decodeBriefing(await readBytes(file, host));
  if ('diagnostic' in decoded) return { file, text: '', diagnostics: [decoded.diagnostic], data: [], follows: own };
  const { text } = decoded;
  const { dataRequests, finish } = readBriefing(text);
  if (dataRequests.length === 0) return { file, text, ...finish(new Map()), follows: own };
  const { loadData } = await import('./load-data.ts');
  const folder = file === standardStream ? host.cwd : dirname(path);
  const { readings, paths } = await loadData(dataRequests, folder, options.tellsProgress === true ? host : undefined);
  return { file, text, ...finish(readings), follows: [...own, ...paths] };
}

/** A file that cannot be read as a briefing, and why, in a sentence. */
export interface UnreadableFile {
  readonly file: string;
  readonly unreadable: string;
}

/** The same where other files are to be read after it: what cannot be read is a result like any other. */
export async function tryToLoad(
  file: string,
  host: Host,
  options: LoadOptions = {},
): Promise<LoadedBriefing | UnreadableFile> {
  try {
    return await loadBriefing(file, host, options);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { file, unreadable: error.message };
  }
}

async function readBytes(file: string, host: Host): Promise<Uint8Array> {
  try {
    if (file !== standardStream) return await readFileBytes(resolve(host.cwd, file), largestBriefing + 1);
    if (host.stdin.isTerminal) await tell(host, 'Reading the briefing from standard input; end with Ctrl-D.');
    return await host.stdin.read(largestBriefing + 1);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw new Unreadable(await explainFault(file, error, host), { cause: error });
  }
}

async function explainFault(file: string, { reason, message }: FileFault, host: Host): Promise<string> {
  const name = formatName(file);
  switch (reason) {
    case 'missing': {
      const near = await findNearPath(file, host.cwd);
      return `There is no file ${name}.${near === undefined ? '' : ` Did you mean ${formatName(near)}?`}`;
    }
    case 'folder':
      return `${name} is a folder, not a briefing.`;
    case 'not-regular':
      return `${name} is not a regular file. To read a briefing from a pipe, write - in place of its name.`;
    case 'no-permission':
      return `You have no permission to read ${name}.`;
    case 'exists':
    case 'outside':
    case 'other':
      return `Could not read ${name}: ${message}.`;
  }
}
