import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { FileFault, toFileFault } from './file-fault.ts';

/** What stands at a path; `unknown` where it cannot be looked at. */
export type PathKind = 'file' | 'folder' | 'other' | 'missing' | 'unknown';

/** What stands at a path, links followed. */
export async function findPathKind(path: string): Promise<PathKind> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'other';
  } catch (error) {
    return toFileFault(error).reason === 'missing' ? 'missing' : 'unknown';
  }
}

/**
 * The beginning of a regular file, at most `most` bytes. A device or pipe is refused without waiting for it.
 * Throws a {@link FileFault}.
 */
export async function readFileBytes(path: string, most: number): Promise<Uint8Array> {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      requireRegular(await file.stat());
      return await readBeginning(file, most);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw toFileFault(error);
  }
}

const chunkSize = 256 * 1024;

/** A regular file piece by piece; a device or pipe is refused without waiting for it. Throws a {@link FileFault}. */
export async function* readFileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      requireRegular(await file.stat());
      for (;;) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(chunkSize), 0, chunkSize);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw toFileFault(error);
  }
}

/**
 * The real path of a file in a folder or below it. Throws a {@link FileFault}: `outside` where the name, or a link on the way,
 * leads out of the folder.
 */
export async function findInside(folder: string, name: string): Promise<string> {
  if (isAbsolute(name) || isOutside(relative(folder, resolve(folder, name)))) throw buildOutside();
  try {
    const path = await realpath(resolve(folder, name));
    if (isOutside(relative(await realpath(folder), path))) throw buildOutside();
    return path;
  } catch (error) {
    throw toFileFault(error);
  }
}

function isOutside(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function buildOutside(): FileFault {
  return new FileFault('outside', 'lies outside of the folder');
}

/** The names of the regular files directly in a folder, links followed, in no order. Throws a {@link FileFault}. */
export async function listFileNames(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = await Promise.all(
      entries.map(async (entry) => {
        const isFile = entry.isFile() || (entry.isSymbolicLink() && (await isLinkToFile(join(folder, entry.name))));
        return isFile ? [entry.name] : [];
      }),
    );
    return names.flat();
  } catch (error) {
    throw toFileFault(error);
  }
}

function requireRegular(stats: Stats): void {
  if (stats.isDirectory()) throw new FileFault('folder', 'is a folder');
  if (!stats.isFile()) throw new FileFault('not-regular', 'is not a regular file');
}

async function readBeginning(file: FileHandle, most: number): Promise<Uint8Array> {
  const { size } = await file.stat();
  // A file may grow while it is read, and some report no size at all.
  let bytes = new Uint8Array(Math.min(most, Math.max(size + 1, 4096)));
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    length += bytesRead;
    if (bytesRead === 0 || length === most) return bytes.subarray(0, length);
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.min(most, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
  }
}

async function isLinkToFile(path: string): Promise<boolean> {
  return (await findPathKind(path)) === 'file';
}
