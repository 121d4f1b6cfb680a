import { join, resolve } from 'node:path';
import { buildTitle } from '../document/build-title.ts';
import type { CalendarDate } from '../domain/calendar.ts';
import { countBySeverity } from '../domain/diagnostic.ts';
import { FileFault } from '../io/file-fault.ts';
import { listFileNames } from '../io/files.ts';
import type { Host } from '../io/host.ts';
import { isBriefingName } from './find-near-path.ts';
import { tryToLoad } from './load-briefing.ts';
import { formatName } from './messages.ts';
import { Unreadable } from './refusal.ts';

/** One briefing of a folder. */
export interface FolderEntry {
  /** The path to load it by. */
  readonly file: string;
  /** The file's name in its folder. */
  readonly name: string;
  /** Absent, like the date, where the file has errors. */
  readonly title?: string;
  readonly date?: CalendarDate;
  readonly errors: number;
  readonly warnings: number;
  /** Why the file cannot be read, in a sentence. */
  readonly unreadable?: string;
}

/**
 * The `.yaml` and `.yml` files directly in a folder, the latest meeting first, then by name; those without a date
 * at the end. Throws {@link Unreadable} where the folder cannot be read.
 */
export async function listFolder(folder: string, host: Host): Promise<readonly FolderEntry[]> {
  const entries: FolderEntry[] = [];
  for (const name of (await listNames(folder, host)).filter(isBriefingName)) {
    entries.push(await describeFile(join(folder, name), name, host));
  }
  return entries.sort(compareEntries);
}

async function listNames(folder: string, host: Host): Promise<string[]> {
  try {
    return await listFileNames(resolve(host.cwd, folder));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw new Unreadable(`Could not read the folder ${formatName(folder)}: ${error.message}.`, { cause: error });
  }
}

async function describeFile(file: string, name: string, host: Host): Promise<FolderEntry> {
  const result = await tryToLoad(file, host);
  if ('unreadable' in result) return { name, errors: 0, warnings: 0, ...result };
  const { briefing, diagnostics } = result;
  const known = { file, name, ...countBySeverity(diagnostics) };
  return briefing === undefined ? known : { ...known, title: buildTitle(briefing), date: briefing.meeting.date };
}

function compareEntries(a: FolderEntry, b: FolderEntry): number {
  return rankOf(b.date) - rankOf(a.date) || (a.name < b.name ? -1 : 1);
}

function rankOf(date: CalendarDate | undefined): number {
  return date === undefined ? 0 : (date.year * 100 + date.month) * 100 + date.day;
}
