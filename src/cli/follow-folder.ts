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

/**
 * A function that tells the briefings of a folder while its list is on the screen: when they change, and at once where
 * the list comes back on the screen, because until then nobody looked.
 */
export function createFolderFollower(
  { folder, list }: FollowedFolder,
  host: Host,
): (onListing: (listing: FolderListing) => void) => () => void {
  let isKnown = true;
  return (onListing) => {
    let work = Promise.resolve();
    let isStopped = false;
    const tell = async () => {
      const entries = await tryToList(list);
      if (!isStopped) onListing(buildListing(folder, entries));
    };
    const follower = followFiles(({ isCalm }) => {
      if (isCalm) work = work.then(tell);
    });
    const ready = follower.follow({ files: [], folders: [resolve(host.cwd, folder)] });
    if (!isKnown) work = ready.then(tell);
    isKnown = false;
    return () => {
      isStopped = true;
      follower.stop();
    };
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
