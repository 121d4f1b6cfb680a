import { resolve } from 'node:path';
import { findPathKind } from '../io/files.ts';
import type { Host } from '../io/host.ts';
import { replaceSigns, spellOutSigns } from '../text/ascii.ts';
import { canShowUtf8 } from './can-show-utf8.ts';
import { formatHelpCall, listNamedCommands, standardStream } from './commands.ts';
import { briefingsFolder, findNearPath } from './find-near-path.ts';
import { formatFolder } from './format-folder.ts';
import { type FolderEntry, listFolder } from './list-folder.ts';
import { loadBriefing } from './load-briefing.ts';
import { formatName, show, tell } from './messages.ts';
import type { Opening } from './open-panels.ts';
import { checkOperandCount, type Invocation } from './parse-arguments.ts';
import { printSummary } from './print.ts';
import { Misuse } from './refusal.ts';

/**
 * Opens a briefing or a folder in the panels; without a terminal that can show them it prints the summary or the
 * list of the folder. Returns the exit code.
 */
export async function runOpen(invocation: Invocation, host: Host): Promise<number> {
  const path = invocation.operands[0] ?? (await findDefaultFolder(host));
  const kind = path === standardStream ? 'file' : await findPathKind(resolve(host.cwd, path));
  if (kind === 'missing') throw await explainMissing(path, invocation, host);
  checkOperandCount(invocation);
  const isAscii = invocation.switches.has('ascii') || (host.stdout.isTerminal && !canShowUtf8(host.env));
  const canShowPanels = host.stdout.isTerminal && host.env.TERM !== 'dumb';
  if (canShowPanels) {
    const { openPanels } = await import('./open-panels.ts');
    const opening = kind === 'folder' ? openFolder(path, host) : openBriefing(path, host);
    return openPanels(opening, isAscii, host);
  }
  if (kind === 'folder') return printFolder(path, isAscii, host);
  return printSummary(await loadBriefing(path, host, { tellsProgress: true }), isAscii, host);
}

async function findDefaultFolder({ cwd }: Host): Promise<string> {
  return (await findPathKind(resolve(cwd, briefingsFolder))) === 'folder' ? briefingsFolder : '.';
}

function openFolder(folder: string, host: Host): Opening {
  return { kind: 'folder', folder, list: () => listFolder(folder, host), load: (file) => loadBriefing(file, host) };
}

function openBriefing(file: string, host: Host): Opening {
  return { kind: 'briefing', file, load: (options) => loadBriefing(file, host, options) };
}

async function printFolder(folder: string, isAscii: boolean, host: Host): Promise<number> {
  const entries = await listFolder(folder, host);
  if (entries.length > 0) await show(host, formatFolder(isAscii ? entries.map(writeInAscii) : entries));
  else
    await tell(host, `There are no briefings (.yaml, .yml) in ${folder === '.' ? 'this folder' : formatName(folder)}.`);
  return 0;
}

/** With the title in ASCII; the name of the file stays, because somebody may type it. */
function writeInAscii(entry: FolderEntry): FolderEntry {
  return entry.title === undefined ? entry : { ...entry, title: replaceSigns(spellOutSigns(entry.title)) };
}

async function explainMissing(path: string, { command }: Invocation, host: Host): Promise<Misuse> {
  const near = await findNearPath(path, host.cwd);
  const suggestion = near === undefined ? '' : ` Did you mean ${formatName(near)}?`;
  const mayBeCommand = /^[\p{L}\d_-]+$/u.test(path);
  if (!mayBeCommand)
    return new Misuse(`There is no file or folder ${formatName(path)}.${suggestion}`, formatHelpCall(command));
  const candidates = listNamedCommands().map(({ name }) => name);
  const message = `“${path}” is neither a command of prebrief nor a file or folder.${suggestion}`;
  return new Misuse(message, formatHelpCall(command), { word: path, candidates });
}
