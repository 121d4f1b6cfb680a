import { resolve } from 'node:path';
import { type FollowedChange, followFiles } from '../io/follow-files.ts';
import type { Host } from '../io/host.ts';
import type { News } from '../tui/state.ts';
import { filesOf } from './files-of.ts';
import type { LoadedBriefing, LoadOptions } from './load-briefing.ts';
import { readNews } from './open-briefing.ts';

/** Tells what becomes of briefings that are shown. */
export interface BriefingFollower {
  /** Loads a briefing, and remembers the files that belong to it. */
  readonly load: Load;
  /** Begins to follow a file before it is read for the first time, so that no change is missed. */
  prepare(file: string): Promise<void>;
  /** Tells what becomes of a file from now on, or since it was prepared. Returns the function that stops it. */
  readonly follow: (file: string, onNews: (news: News) => void) => () => void;
  /** Follows nothing any more. */
  close(): void;
}

type Load = (file: string, options?: LoadOptions) => Promise<LoadedBriefing>;

/** Follows briefings with the other files that belong to them. */
export function createBriefingFollower(load: Load, host: Host): BriefingFollower {
  const active = new Map<string, Following>();
  const known = new Map<string, readonly string[]>();
  const start = (file: string) => {
    const following = startFollowing({ file, files: known.get(file) ?? [resolve(host.cwd, file)] }, load, host);
    active.set(file, following);
    return following;
  };
  let prepared: { readonly file: string; readonly following: Following } | undefined;
  return {
    load: async (file, options) => {
      const loaded = await load(file, options);
      const files = filesOf(loaded, host);
      known.set(file, files);
      await active.get(file)?.extend(files);
      return loaded;
    },
    prepare: async (file) => {
      const following = start(file);
      prepared = { file, following };
      await following.ready;
    },
    follow: (file, onNews) => {
      const following = prepared?.file === file ? prepared.following : start(file);
      prepared = undefined;
      following.listen(onNews);
      return () => {
        active.delete(file);
        following.stop();
      };
    },
    close: () => {
      for (const following of active.values()) following.stop();
    },
  };
}

interface Following {
  readonly ready: Promise<void>;
  /** Follows these files from now on. */
  readonly extend: (files: readonly string[]) => Promise<void>;
  readonly listen: (onNews: (news: News) => void) => void;
  readonly stop: () => void;
}

function startFollowing(
  { file, files }: { readonly file: string; readonly files: readonly string[] },
  load: Load,
  host: Host,
): Following {
  let listener: ((news: News) => void) | undefined;
  let latest: News | undefined;
  let isTold = true;
  let work = Promise.resolve();
  const tell = (news: News) => {
    isTold = true;
    if (listener === undefined) latest = news;
    else listener(news);
  };
  const read = async (isCalm: boolean) => {
    // A good version is shown early; what is broken may only be half written, and what is gone may come back at once.
    if (isCalm && isTold) return;
    isTold = false;
    const { news, loaded } = await readNews(file, load);
    if (loaded !== undefined) await follower.follow({ files: filesOf(loaded, host) });
    if (isCalm || news.kind === 'document') tell(news);
  };
  const follower = followFiles(({ isCalm }: FollowedChange) => {
    work = work.then(() => read(isCalm));
  });
  return {
    ready: follower.follow({ files }),
    extend: (more) => follower.follow({ files: more }),
    listen: (onNews) => {
      listener = onNews;
      if (latest !== undefined) onNews(latest);
    },
    stop: follower.stop,
  };
}
