import { buildDocument } from '../document/build-document.ts';
import type { Section } from '../document/document.ts';
import { copyText, giveToProgram } from '../io/clipboard.ts';
import type { Host } from '../io/host.ts';
import { type EndingSignal, endBySignal, openTerminal, stopJob, type Terminal, watchEndings } from '../io/terminal.ts';
import { renderFaults } from '../render/faults.ts';
import type { AppProps } from '../tui/components/app.tsx';
import { buildInitialState } from '../tui/reduce.ts';
import { runPanels } from '../tui/run-panels.tsx';
import type { FolderListing, OpenedBriefing } from '../tui/state.ts';
import { colourTheme, plainTheme } from '../tui/theme.ts';
import { describeEntry } from './format-folder.ts';
import type { FolderEntry } from './list-folder.ts';
import type { LoadedBriefing } from './load-briefing.ts';
import { formatName } from './messages.ts';
import { Refusal, Unreadable } from './refusal.ts';
import { tellFaults } from './tell-faults.ts';
import { buildTryOut } from './try-out.ts';

/** What the panels show: one briefing, or the list of a folder first. */
export type Opening =
  | { readonly kind: 'briefing'; readonly file: string; readonly load: () => Promise<LoadedBriefing> }
  | {
      readonly kind: 'folder';
      readonly folder: string;
      readonly list: () => Promise<readonly FolderEntry[]>;
      readonly load: (file: string) => Promise<LoadedBriefing>;
    };

/** The exit code after Ctrl-C, as shells give it. */
const interruptedCode = 130;

/** Opens the panels. Resolves with the exit code when they are closed and the terminal is as it was. */
export async function openPanels(opening: Opening, host: Host): Promise<number> {
  const loaded = opening.kind === 'briefing' ? await opening.load() : undefined;
  if (loaded !== undefined && loaded.briefing === undefined) return tellFaults(loaded, host);
  const folder = opening.kind === 'folder' ? buildListing(opening.folder, await opening.list()) : undefined;

  const terminal = openTerminal();
  if (terminal === undefined) throw new Refusal('The panels need a terminal to take keys from; there is none.');
  const { columns, rows } = terminal.stdout;
  const start = { size: { columns, rows }, language: 'en' as const, ...(folder && { folder }) };
  return runUntilEnded(
    {
      initial: buildInitialState(start, loaded && openBriefing(loaded)),
      theme: terminal.hasColours ? colourTheme : plainTheme,
      copy: (text) =>
        copyText(text, {
          env: host.env,
          platform: terminal.platform,
          write: (sequence) => terminal.stdout.write(sequence),
          run: giveToProgram,
        }),
      suspend: stopJob,
      load: (file) => tryToOpen(file, opening.load),
    },
    terminal,
  );
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

/** A briefing as the panels take it: its document, or the report of its faults. */
export function openBriefing(loaded: LoadedBriefing): OpenedBriefing {
  const { briefing, file, text, diagnostics } = loaded;
  if (briefing !== undefined)
    return {
      kind: 'document',
      document: buildDocument(briefing),
      warnings: diagnostics.length,
      tryOut: buildTryOut(briefing),
    };
  const name = formatName(file);
  return { kind: 'faults', title: name, report: (width) => renderFaults({ file: name, text, diagnostics, width }) };
}

/** A file that has become unreadable since the folder was listed is told on the screen like any other fault. */
async function tryToOpen(file: string, load: (file: string) => Promise<LoadedBriefing>): Promise<OpenedBriefing> {
  try {
    return openBriefing(await load(file));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'faults', title: formatName(file), report: () => error.message };
  }
}

/** The list of a folder as the panels show it. */
export function buildListing(folder: string, entries: readonly FolderEntry[]): FolderListing {
  const title = formatName(folder);
  const section: Section = {
    id: 'overview',
    title,
    emptyNote: `There are no briefings (.yaml, .yml) in ${title}.`,
    groups: entries.length === 0 ? [] : [{ id: 'briefings', blocks: [], entries: entries.map(buildEntry) }],
  };
  return { title, section };
}

function buildEntry(entry: FolderEntry) {
  const { heading, date } = describeEntry(entry);
  const aside = [date, formatName(entry.name)].filter((part) => part !== undefined).join(' · ');
  return { id: entry.file, title: heading, aside, blocks: [] };
}
