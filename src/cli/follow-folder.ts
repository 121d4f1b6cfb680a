import { resolve } from 'node:path';
import { followFiles } from '../io/follow-files.ts';
import type { Host } from '../io/host.ts';
import type { FolderListing } from '../tui/state.ts';
import { buildListing } from './build-listing.ts';
import type { FolderEntry } from './list-folder.ts';
import { Unreadable } from './refusal.ts';

/** A folder and how its briefings are listed. */
interface FollowedFolder {
  readonly folder: string;
  readonly list: () => Promise<readonly FolderEntry[]>;
}

/** Tells the briefings of a folder while its list is on the screen. */
export interface FolderFollower {
  /** Begins to follow the folder before it is listed for the first time, so that no change is missed. */
  prepare(): Promise<void>;
  /**
   * Tells the briefings when they change, and at once where the list comes back on the screen, because until then
   * nobody looked. Returns the function that stops it.
   */
  readonly follow: (onListing: (listing: FolderListing) => void) => () => void;
  /** Follows the folder no more, where nothing has been told yet. */
  close(): void;
}

/** Follows a folder. */
export function createFolderFollower({ folder, list }: FollowedFolder, host: Host): FolderFollower {
  let prepared: Following | undefined;
  const start = () =>
    startFollowing(resolve(host.cwd, folder), async () => buildListing(folder, await tryToList(list)));
  return {
    prepare: async () => {
      prepared = start();
      await prepared.ready;
    },
    follow: (onListing) => {
      const following = prepared ?? start();
      following.listen(onListing, prepared === undefined);
      prepared = undefined;
      return following.stop;
    },
    close: () => prepared?.stop(),
  };
}

interface Following {
  readonly ready: Promise<void>;
  readonly listen: (onListing: (listing: FolderListing) => void, isLate: boolean) => void;
  readonly stop: () => void;
}

function startFollowing(folder: string, list: () => Promise<FolderListing>): Following {
  let listener: ((listing: FolderListing) => void) | undefined;
  let isWanted = false;
  let work = Promise.resolve();
  const tell = async () => {
    isWanted = listener === undefined;
    if (listener !== undefined) listener(await list());
  };
  const wake = () => {
    work = work.then(tell);
  };
  const follower = followFiles(({ isCalm }) => {
    if (isCalm) wake();
  });
  const ready = follower.follow({ files: [], folders: [folder] });
  return {
    ready,
    listen: (onListing, isLate) => {
      listener = onListing;
      if (isLate || isWanted) work = ready.then(tell);
    },
    stop: () => {
      listener = undefined;
      follower.stop();
    },
  };
}

/** A folder that has gone has no briefings any more. */
async function tryToList(list: FollowedFolder['list']): Promise<readonly FolderEntry[]> {
  try {
    return await list();
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
