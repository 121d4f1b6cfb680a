import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What changes with every save, for each path. */
export type Fingerprints = ReadonlyMap<string, string>;

/** The time, size and number of each file, links followed, and the same of all files directly in each folder. */
export async function takeFingerprints(files: readonly string[], folders: readonly string[]): Promise<Fingerprints> {
  const prints = await Promise.all([
    ...files.map(async (path): Promise<[string, string]> => [path, await printFile(path)]),
    ...folders.map(async (path): Promise<[string, string]> => [path, await printFolder(path)]),
  ]);
  return new Map(prints);
}

/** The paths whose fingerprints differ from earlier ones. */
export function findChanged(now: Fingerprints, earlier: Fingerprints): string[] {
  return [...now].flatMap(([path, print]) => (earlier.get(path) === print ? [] : [path]));
}

async function printFile(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, mode } = await stat(path, { bigint: true });
    return [ino, size, mtimeNs, mode].join(' ');
  } catch (error) {
    return String(error);
  }
}

async function printFolder(folder: string): Promise<string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])).sort();
    const prints = await Promise.all(names.map((name) => printFile(join(folder, name))));
    return names.map((name, index) => `${name} ${prints[index]}`).join('\n');
  } catch (error) {
    return String(error);
  }
}
