import { type FSWatcher, watch } from 'node:fs';
import { readlink, realpath, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Watches on folders, which can be exchanged for others. */
export interface FolderWatch {
  /** Watches these folders and no others; those that are watched already are not touched. */
  watch(folders: ReadonlySet<string>): Promise<void>;
  close(): void;
}

/** How often is looked where the system tells nothing, in milliseconds: seldom enough for a slow network. */
const pollTime = 1_000;

/**
 * Calls `onEvent` when something happens in one of the folders. Where a folder does not exist, cannot be watched, or
 * lies on another machine whose changes this one does not see, it is called once a second; else there is no timer.
 */
export function createFolderWatch(
  onEvent: () => void,
  hasEvents: (folder: string) => Promise<boolean> = isLocal,
): FolderWatch {
  const watches = new Map<string, FSWatcher>();
  let isClosed = false;
  let poll: NodeJS.Timeout | undefined;

  const remove = (key: string) => {
    watches.get(key)?.close();
    watches.delete(key);
  };
  /** Whether the system will tell what happens in the folder. */
  const add = async (key: string, folder: string): Promise<boolean> => {
    if (watches.has(key)) return true;
    if (!(await hasEvents(folder)) || isClosed) return false;
    try {
      const watcher = watch(folder, onEvent);
      watches.set(key, watcher);
      watcher.on('error', () => {
        if (watches.get(key) === watcher) remove(key);
        onEvent();
      });
      return true;
    } catch {
      // It is gone, or the system has no watch left to give.
      return false;
    }
  };
  return {
    watch: async (folders) => {
      const keys = new Map<string, string>();
      // Another folder in the place of a watched one must be watched anew.
      for (const folder of folders) keys.set(`${await identify(folder)} ${folder}`, folder);
      for (const key of [...watches.keys()]) if (!keys.has(key)) remove(key);
      const added = await Promise.all([...keys].map(([key, folder]) => add(key, folder)));
      if (added.every(Boolean) || isClosed) {
        clearInterval(poll);
        poll = undefined;
      } else poll ??= setInterval(onEvent, pollTime);
    },
    close: () => {
      isClosed = true;
      clearInterval(poll);
      for (const key of [...watches.keys()]) remove(key);
    },
  };
}

const mostLinks = 40;

/** The folders in which something can happen to a file: its own, and those that its links lead through. */
export async function findFoldersOf(path: string): Promise<string[]> {
  const chain = [path];
  try {
    for (let at = path; chain.length < mostLinks; ) {
      at = resolve(dirname(at), await readlink(at));
      chain.push(at);
    }
  } catch {
    // What is no link ends the chain.
  }
  chain.push(await realpath(path).catch(() => path));
  return chain.map((each) => dirname(each));
}

async function identify(folder: string): Promise<string> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return 'missing';
  }
}

/**
 * The types of file systems, as statfs(2) numbers them on Linux, on which files change without this machine's doing
 * and so without an event of inotify(7).
 */
const remoteFileSystems: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x65735546, // FUSE, such as sshfs
  0x01021997, // 9P, such as the drives of Windows in its Linux subsystem
  0x00c36400, // Ceph
  0x5346414f, // AFS
  0x73757245, // Coda
  0x564c, // NetWare
  0x786f4256, // shared folders of VirtualBox
  0xbacbacbc, // shared folders of VMware
]);

/** Only Linux numbers its file systems in a way that can be relied on. */
async function isLocal(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  try {
    return !remoteFileSystems.has((await statfs(folder)).type);
  } catch {
    return true;
  }
}
