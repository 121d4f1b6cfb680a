import { copyText, giveToProgram } from '../io/clipboard.ts';
import type { Host } from '../io/host.ts';
import { type EndingSignal, endBySignal, openTerminal, stopJob, type Terminal, watchEndings } from '../io/terminal.ts';
import type { AppProps } from '../tui/components/app.tsx';
import { buildInitialState } from '../tui/reduce.ts';
import { runPanels } from '../tui/run-panels.tsx';
import type { FolderListing } from '../tui/state.ts';
import { colourTheme, plainTheme } from '../tui/theme.ts';
import { buildListing } from './build-listing.ts';
import { standardStream } from './commands.ts';
import { callEditor } from './edit.ts';
import { type BriefingFollower, createBriefingFollower } from './follow-briefings.ts';
import { createFolderFollower, type FolderFollower } from './follow-folder.ts';
import type { FolderEntry } from './list-folder.ts';
import type { LoadedBriefing, LoadOptions } from './load-briefing.ts';
import { openBriefing, tryToOpen } from './open-briefing.ts';
import { allSigns, asciiSigns } from './prepare-signs.ts';
import { Refusal } from './refusal.ts';
import { tellFaults } from './tell-faults.ts';

/** What the panels show: one briefing, or the list of a folder first. */
export type Opening =
  | {
      readonly kind: 'briefing';
      readonly file: string;
      readonly load: (options?: LoadOptions) => Promise<LoadedBriefing>;
    }
  | {
      readonly kind: 'folder';
      readonly folder: string;
      readonly list: () => Promise<readonly FolderEntry[]>;
      readonly load: (file: string) => Promise<LoadedBriefing>;
    };

/** The exit code after Ctrl-C, as shells give it. */
const interruptedCode = 130;

/** Opens the panels, with their signs in ASCII where `isAscii` says so. Resolves with the exit code when they are closed and the terminal is as it was. */
export async function openPanels(opening: Opening, isAscii: boolean, host: Host): Promise<number> {
  const remembered = rememberFaults(opening);
  const follower = createBriefingFollower(remembered.load, host);
  const folderFollower = opening.kind === 'folder' ? createFolderFollower(opening, host) : undefined;
  try {
    const exitCode = await showPanels(opening, { follower, folderFollower, isAscii }, host);
    const neverGood = remembered.findNeverGood();
    return exitCode === 0 && neverGood !== undefined ? await tellFaults(neverGood, host) : exitCode;
  } finally {
    // What is still followed would keep the program from ending.
    follower.close();
    folderFollower?.close();
  }
}

interface Showing {
  readonly follower: BriefingFollower;
  readonly folderFollower: FolderFollower | undefined;
  readonly isAscii: boolean;
}

async function showPanels(opening: Opening, showing: Showing, host: Host): Promise<number> {
  const { follower, folderFollower, isAscii } = showing;
  const isFollowed = opening.kind === 'folder' || opening.file !== standardStream;
  await folderFollower?.prepare();
  const folder = opening.kind === 'folder' ? buildListing(opening.folder, await opening.list()) : undefined;
  if (opening.kind === 'briefing' && isFollowed) await follower.prepare(opening.file);
  const loaded = opening.kind === 'briefing' ? await follower.load(opening.file, { tellsProgress: true }) : undefined;
  // Nobody can mend what came through a pipe.
  if (loaded?.briefing === undefined && loaded !== undefined && !isFollowed) return tellFaults(loaded, host);

  const terminal = openTerminal();
  if (terminal === undefined) throw new Refusal('The panels need a terminal to take keys from; there is none.');
  const { columns, rows } = terminal.stdout;
  const { prepareOpened, prepareListing } = isAscii ? asciiSigns : allSigns;
  const start = {
    size: { columns, rows },
    language: 'en' as const,
    ...(folder && { folder: prepareListing(folder) }),
  };
  return runUntilEnded(
    {
      initial: buildInitialState(start, loaded && prepareOpened(openBriefing(loaded))),
      theme: { ...(terminal.hasColours ? colourTheme : plainTheme), isAscii },
      copy: (text) =>
        copyText(text, {
          env: host.env,
          platform: terminal.platform,
          write: (sequence) => terminal.stdout.write(sequence),
          run: giveToProgram,
        }),
      suspend: stopJob,
      load: async (file) => prepareOpened(await tryToOpen(file, follower.load)),
      follow: (file, onNews) => follower.follow(file, (news) => onNews(prepareOpened(news))),
      edit: (target) => callEditor(target, host, terminal),
      ...(folderFollower && {
        followFolder: (onListing: (listing: FolderListing) => void) =>
          folderFollower.follow((listing) => onListing(prepareListing(listing))),
      }),
    },
    terminal,
  );
}

/** Loads as `opening` does; knows the faults of a briefing that was asked for and never had a version without any. */
function rememberFaults(opening: Opening) {
  let last: LoadedBriefing | undefined;
  let wasGood = opening.kind === 'folder';
  return {
    load: async (file: string, options: LoadOptions = {}): Promise<LoadedBriefing> => {
      last = opening.kind === 'folder' ? await opening.load(file) : await opening.load(options);
      wasGood ||= last.briefing !== undefined;
      return last;
    },
    findNeverGood: () => (wasGood ? undefined : last),
  };
}

async function runUntilEnded(app: AppProps, terminal: Terminal): Promise<number> {
  let signal: EndingSignal | undefined;
  const panels = runPanels(app, terminal);
  const stopWatching = watchEndings(terminal, {
    onEnd: (ending) => {
      signal ??= ending;
      panels.close();
    },
    onCrash: () => panels.close(),
  });
  try {
    const reason = await panels.ended;
    return reason === 'interrupted' ? interruptedCode : 0;
  } finally {
    stopWatching();
    terminal.release();
    if (signal !== undefined) endBySignal(signal);
  }
}
