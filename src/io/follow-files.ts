import { type Fingerprints, findChanged, takeFingerprints } from './fingerprints.ts';
import { createFolderWatch, findFoldersOf } from './watch-folders.ts';

/** Files and folders that are followed, by their absolute paths. */
export interface Followed {
  readonly files: readonly string[];
  /** Folders of which all files directly in them are followed, also those that are still to come. */
  readonly folders?: readonly string[];
}

/** What has changed. */
export interface FollowedChange {
  /** The paths as they were given. */
  readonly paths: readonly string[];
  /**
   * False shortly after a change, when a slow writer may not have come to its end, and a file may be missing between
   * two names; true when nothing has happened for a while. Each change is told in both ways.
   */
  readonly isCalm: boolean;
}

/** Follows files until it is told to stop; until then it keeps the program running. */
export interface Follower {
  /** Follows these paths and no others. Resolves when every change from then on will be told. */
  follow(followed: Followed): Promise<void>;
  stop(): void;
}

/** For how long files must stay the same before a change is told, in milliseconds. */
const settleTime = 25;
/** The same before it is told as calm. */
const calmTime = 250;

/**
 * Tells what changes in files, however it comes about: written in place, renamed over, deleted and made anew, behind
 * links. Folders are watched, not files, because a watch on a file is lost with the first save that replaces it; what
 * has changed is told by times and sizes, because events tell too much and too little. `hasEvents` says whether the
 * system tells what happens in a folder, where this cannot be left to what is known about its file system.
 */
export function followFiles(
  onChange: (change: FollowedChange) => void,
  hasEvents?: (folder: string) => Promise<boolean>,
): Follower {
  const told: { early: Fingerprints; calm: Fingerprints } = { early: new Map(), calm: new Map() };
  let followed: Followed = { files: [] };
  let last: Fingerprints = new Map();
  let lastChange = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isLookPending = false;
  let work = Promise.resolve();

  const wake = () => {
    if (isLookPending) return;
    isLookPending = true;
    work = work.then(look);
  };
  const look = async () => {
    isLookPending = false;
    if (isStopped) return;
    const now = await watchAndTake();
    if (findChanged(now, last).length > 0) lastChange = performance.now();
    last = now;
    const quiet = performance.now() - lastChange;
    if (quiet >= settleTime) tell('early', now);
    if (quiet >= calmTime) tell('calm', now);
    clearTimeout(timer);
    if (isStopped || findChanged(now, told.calm).length === 0) return;
    const isTold = findChanged(now, told.early).length === 0;
    timer = setTimeout(wake, Math.ceil((isTold ? calmTime : settleTime) - quiet));
  };
  const tell = (how: 'early' | 'calm', now: Fingerprints) => {
    const paths = findChanged(now, told[how]);
    told[how] = now;
    if (paths.length > 0 && !isStopped) onChange({ paths, isCalm: how === 'calm' });
  };
  const folderWatch = createFolderWatch(wake, hasEvents);
  const watchAndTake = async () => {
    const { files, folders = [] } = followed;
    const around = await Promise.all(files.map(findFoldersOf));
    await folderWatch.watch(new Set([...folders, ...around.flat()]));
    return takeFingerprints(files, folders);
  };
  const begin = async () => {
    const now = await watchAndTake();
    const keep = (earlier: Fingerprints) =>
      new Map([...now].map(([path, print]) => [path, earlier.get(path) ?? print]));
    last = keep(last);
    told.early = keep(told.early);
    told.calm = keep(told.calm);
    wake();
  };

  return {
    follow: (paths) => {
      followed = paths;
      work = work.then(begin);
      return work;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      folderWatch.close();
    },
  };
}
