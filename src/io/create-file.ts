import { link, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSystemError, toFileFault } from './file-fault.ts';

/**
 * Writes a text file that does not exist yet, whole or not at all: into a file beside it, which then gets its name, or
 * gives way where something has taken that name in the meantime. Throws a `FileFault`, `exists` where something stands
 * there already.
 */
export async function createTextFile(path: string, text: string): Promise<void> {
  try {
    const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${crypto.randomUUID()}.tmp`);
    try {
      await writeNew(temporary, text);
      await giveName(temporary, path, text);
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (error) {
    throw toFileFault(error);
  }
}

/** Unlike a new name, a link never replaces what has the name already. Some file systems have no links. */
async function giveName(temporary: string, path: string, text: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!isSystemError(error) || !withoutLinks.has(error.code)) throw error;
    await writeNew(path, text);
  }
}

const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
