import { type BigIntStats, constants } from 'node:fs';
import { copyFile, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileFault, toFileFault } from './file-fault.ts';

/** Whether two paths lead to one and the same existing file, through whatever links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identify(one), identify(other)]);
  if (first === undefined || second === undefined) return false;
  return first.path === second.path || (first.stats.ino === second.stats.ino && first.stats.dev === second.stats.dev);
}

/**
 * Writes a file so that at every moment either nothing or the whole old, or the whole new content stands there: into
 * a file beside it, which then takes its name. A link stays, and what it points to is replaced; the permissions of a
 * file that is replaced are kept. Throws a `FileFault`; with `keep` that of a file which exists already, even where it
 * came into being meanwhile.
 */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  existing: 'replace' | 'keep',
): Promise<void> {
  try {
    const old = await identify(path);
    if (old !== undefined && existing === 'keep') throw new FileFault('exists', 'file already exists');
    const target = old?.path ?? path;
    const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${crypto.randomUUID()}.tmp`);
    try {
      await writeNew(temporary, content, old === undefined ? undefined : Number(old.stats.mode) & 0o777);
      if (existing === 'replace') await rename(temporary, target);
      else await giveNewName(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw toFileFault(error);
  }
}

/** Renaming would take the place of a file that has come into being meanwhile; a second name never does. */
async function giveNewName(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (toFileFault(error).reason === 'exists') throw error;
    // A file system without hard links: the copy is refused where something has the name already.
    await copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
  await rm(temporary);
}

async function writeNew(path: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function identify(path: string): Promise<{ path: string; stats: BigIntStats } | undefined> {
  try {
    return { path: await realpath(path), stats: await stat(path, { bigint: true }) };
  } catch (error) {
    const fault = toFileFault(error);
    if (fault.reason === 'missing') return undefined;
    throw fault;
  }
}
