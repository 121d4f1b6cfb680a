import type { BigIntStats } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toFileFault } from './file-fault.ts';

/** Whether two paths lead to one and the same existing file, through whatever links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identify(one), identify(other)]);
  if (first === undefined || second === undefined) return false;
  return first.path === second.path || (first.stats.ino === second.stats.ino && first.stats.dev === second.stats.dev);
}

/**
 * Writes a text file so that at every moment either the whole old or the whole new content stands there: into a
 * file beside it, which then takes its name. A link stays, and what it points to is replaced; the permissions of
 * a file that is replaced are kept. Throws a `FileFault`.
 */
export async function writeTextFile(path: string, text: string): Promise<void> {
  try {
    const old = await identify(path);
    const target = old?.path ?? path;
    const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${crypto.randomUUID()}.tmp`);
    try {
      await writeNew(temporary, text, old === undefined ? undefined : Number(old.stats.mode) & 0o777);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw toFileFault(error);
  }
}

async function writeNew(path: string, text: string, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(text);
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
