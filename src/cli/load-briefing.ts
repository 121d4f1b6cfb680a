import { dirname, resolve } from 'node:path';
import type { Language } from '../domain/language.ts';
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
  /** The language of headings and numbers, and of the texts that stand in several; that of the briefing where absent. */
  readonly language?: Language | undefined;
}

/**
 * Reads a briefing from a file, or from standard input for `-`, and the files with figures beside it (beside the current
 * folder, for standard input). Throws {@link Unreadable} with a message for people.
 */
export async function loadBriefing(file: string, host: Host, options: LoadOptions = {}): Promise<LoadedBriefing> {
  const bytes = await readInput(file, 'a briefing', host);
  return loadBytes({ file, bytes, path: file === standardStream ? undefined : resolve(host.cwd, file) }, host, options);
}

/** The bytes of a briefing, with what it is called, and where it stands; nowhere for standard input. */
export interface BriefingBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly path: string | undefined;
}

/** A briefing from the bytes of its file, or of an earlier version of it, with the files with figures as they are now. */
export async function loadBytes(
  { file, bytes, path }: BriefingBytes,
  host: Host,
  options: LoadOptions = {},
): Promise<LoadedBriefing> {
  const own = path === undefined ? [] : [path];
  const decoded = decodeBriefing(bytes);
  if ('diagnostic' in decoded) return { file, text: '', diagnostics: [decoded.diagnostic], data: [], follows: own };
  const { text } = decoded;
  const { dataRequests, finish } = readBriefing(text, options.language);
  if (dataRequests.length === 0) return { file, text, ...finish(new Map()), follows: own };
  const { loadData } = await import('./load-data.ts');
  const folder = path === undefined ? host.cwd : dirname(path);
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

/** What a file is read as, in the words of a message. */
export type InputKind = 'a briefing' | 'an invitation';

/** The bytes of a file, or of standard input for `-`. Throws {@link Unreadable} with a message for people. */
export async function readInput(file: string, kind: InputKind, host: Host): Promise<Uint8Array> {
  try {
    if (file !== standardStream) return await readFileBytes(resolve(host.cwd, file), largestBriefing + 1);
    const noun = kind.replace(/^\S+/, 'the');
    if (host.stdin.isTerminal) await tell(host, `Reading ${noun} from standard input; end with Ctrl-D.`);
    return await host.stdin.read(largestBriefing + 1);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw new Unreadable(await explainFault(file, kind, error, host), { cause: error });
  }
}

async function explainFault(
  file: string,
  kind: InputKind,
  { reason, message }: FileFault,
  host: Host,
): Promise<string> {
  const name = formatName(file);
  switch (reason) {
    case 'missing': {
      const near = kind === 'a briefing' ? await findNearPath(file, host.cwd) : undefined;
      return `There is no file ${name}.${near === undefined ? '' : ` Did you mean ${formatName(near)}?`}`;
    }
    case 'folder':
      return `${name} is a folder, not ${kind}.`;
    case 'not-regular':
      return `${name} is not a regular file. To read ${kind} from a pipe, write - in place of its name.`;
    case 'no-permission':
      return `You have no permission to read ${name}.`;
    case 'exists':
    case 'outside':
    case 'other':
      return `Could not read ${name}: ${message}.`;
  }
}
