import { resolve } from 'node:path';
import { FileFault } from '../io/file-fault.ts';
import { findPathKind } from '../io/files.ts';
import type { Host } from '../io/host.ts';
import { isSameFile, writeWholeFile } from '../io/write-file.ts';
import { standardStream } from './commands.ts';
import { isBriefingName } from './find-near-path.ts';
import { formatName } from './messages.ts';
import { Refusal } from './refusal.ts';

/** What is to be written, and where. */
export interface OutputFile {
  /** The path as it was given. */
  readonly output: string;
  /** The briefing that it is made from, as it was given. */
  readonly briefing: string;
  /** Whether a file that exists may be replaced. */
  readonly force: boolean;
}

/**
 * Throws a {@link Refusal} where an export must not go: over the briefing that it is made from, through whatever
 * links; over another briefing; over any file without being told to; or in place of a folder, device or pipe.
 */
export async function requireWritable({ output, briefing, force }: OutputFile, host: Host): Promise<void> {
  const path = resolve(host.cwd, output);
  const name = formatName(output);
  const kind = await findPathKind(path);
  if (kind === 'folder') throw new Refusal(`${name} is a folder. Name a file in it.`);
  if (kind === 'other') throw new Refusal(`${name} is not a regular file. Leave -o out and redirect with > instead.`);
  if (kind === 'missing' && /[\\/]$/.test(output))
    throw new Refusal(`There is no folder ${name}. Name a file in a folder that exists.`);
  // Why a path cannot be looked at comes out when it is written.
  if (kind === 'missing' || kind === 'unknown') return;
  const isBriefing =
    briefing !== standardStream && (await runOnFile(name, isSameFile(path, resolve(host.cwd, briefing))));
  if (isBriefing) throw new Refusal(`${name} is the briefing itself, which prebrief never changes. Name another file.`);
  if (isBriefingName(path))
    throw new Refusal(`${name} may be a briefing, and prebrief never writes over one. Name another file.`);
  if (!force) throw new Refusal(explainExisting(name));
}

/** Writes an export to a file, whole or not at all. Throws a {@link Refusal} where that fails. */
export async function writeOutputFile(
  { output, force }: OutputFile,
  content: string | Uint8Array,
  host: Host,
): Promise<void> {
  const existing = force ? 'replace' : 'keep';
  await runOnFile(formatName(output), writeWholeFile(resolve(host.cwd, output), content, existing));
}

/** Waits for work on a file. Throws a {@link Refusal} where it fails, with a sentence of its own for one that exists. */
export async function runOnFile<T>(name: string, work: Promise<T>, existing = explainExisting(name)): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    if (error.reason === 'exists') throw new Refusal(existing, { cause: error });
    throw new Refusal(`Could not write ${name}: ${explain(error)}.`, { cause: error });
  }
}

function explain({ reason, message }: FileFault): string {
  if (reason === 'missing') return 'there is no such folder';
  return reason === 'no-permission' ? 'you have no permission' : message;
}

function explainExisting(name: string): string {
  return `${name} exists already. Name another file, or replace it with --force.`;
}
