import { basename, dirname, join, parse, resolve } from 'node:path';
import { FileFault } from '../io/file-fault.ts';
import { listFileNames } from '../io/files.ts';
import { createSuggest } from '../parse/suggest.ts';

/** The folder that briefings are looked for in where none is named. */
export const briefingsFolder = 'briefings';

/** Whether a file's name is that of a briefing: `.yaml` or `.yml`, and not hidden. */
export function isBriefingName(name: string): boolean {
  return /^[^.].*\.ya?ml$/is.test(name);
}

/**
 * The briefing that a path which does not exist may stand for: of the same name with its ending, or a few letters
 * off, in the same folder or in the `briefings` folder below it.
 */
export async function findNearPath(path: string, cwd: string): Promise<string | undefined> {
  const suggest = createSuggest();
  const wanted = basename(path);
  for (const folder of [dirname(path), join(dirname(path), briefingsFolder)]) {
    const names = await listBriefingNames(resolve(cwd, folder));
    const byWord = new Map(names.flatMap((name) => [[parse(name).name, name] as const, [name, name] as const]));
    const name = byWord.get(wanted) ?? byWord.get(suggest(wanted, byWord.keys()) ?? '');
    if (name !== undefined) return join(folder, name);
  }
  return undefined;
}

async function listBriefingNames(folder: string): Promise<string[]> {
  try {
    return (await listFileNames(folder)).filter(isBriefingName).sort();
  } catch (error) {
    if (error instanceof FileFault) return [];
    throw error;
  }
}
