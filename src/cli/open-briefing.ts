import { buildDocument } from '../document/build-document.ts';
import type { Place } from '../domain/diagnostic.ts';
import { FileFault } from '../io/file-fault.ts';
import { renderFaults } from '../render/faults.ts';
import type { News, OpenedBriefing } from '../tui/state.ts';
import { standardStream } from './commands.ts';
import type { LoadedBriefing } from './load-briefing.ts';
import { formatName } from './messages.ts';
import { Unreadable } from './refusal.ts';
import { buildTryOut } from './try-out.ts';

/** A briefing as the panels take it: its document, or the report of its faults. */
export function openBriefing(loaded: LoadedBriefing): OpenedBriefing {
  const { briefing, file, text, diagnostics } = loaded;
  const from = file === standardStream ? {} : { file };
  if (briefing !== undefined)
    return {
      kind: 'document',
      document: buildDocument(briefing),
      warnings: diagnostics.length,
      tryOut: buildTryOut(briefing),
      ...from,
    };
  const name = formatName(file);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  return {
    kind: 'faults',
    title: name,
    report: (width) => renderFaults({ file: name, text, diagnostics, width }),
    heads: errors.map(({ place, message }) => `${sayPlace(place)}  ${message}`),
    ...(first && first.place.beside === undefined && { line: first.place.line }),
    ...from,
  };
}

/** Where a fault stands; in a file with figures, that is named. */
function sayPlace({ line, column, beside }: Place): string {
  return `${beside === undefined ? '' : `${formatName(beside.file)}:`}${line}:${column}`;
}

/** The same for a file that may have become unreadable, which is told on the screen like any other fault. */
export async function tryToOpen(
  file: string,
  load: (file: string) => Promise<LoadedBriefing>,
): Promise<OpenedBriefing> {
  try {
    return openBriefing(await load(file));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'faults', title: formatName(file), report: () => error.message, heads: [error.message], file };
  }
}

/** What has become of a file that is shown. */
export async function readNews(
  file: string,
  load: (file: string) => Promise<LoadedBriefing>,
): Promise<{ readonly news: News; readonly loaded?: LoadedBriefing }> {
  try {
    const loaded = await load(file);
    return { news: openBriefing(loaded), loaded };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error.cause instanceof FileFault && error.cause.reason === 'missing') return { news: { kind: 'gone' } };
    return { news: await tryToOpen(file, () => Promise.reject(error)) };
  }
}
