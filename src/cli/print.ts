import { buildDocument } from '../document/build-document.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Host } from '../io/host.ts';
import { formatCount } from '../render/faults.ts';
import { renderText } from '../render/text.ts';
import { standardStream, usualWidth } from './commands.ts';
import { chooseFormat, type Render } from './export-formats.ts';
import { type LoadedBriefing, loadBriefing } from './load-briefing.ts';
import { formatName, formatOperand, show, tell } from './messages.ts';
import { type OutputFile, requireWritable, writeOutputFile } from './output-file.ts';
import type { Invocation } from './parse-arguments.ts';
import { Refusal } from './refusal.ts';
import { tellFaults } from './tell-faults.ts';

/** Prints a briefing in a format, or writes it to a file. Returns the exit code: 1 where the briefing has errors. */
export async function runPrint(invocation: Invocation, host: Host): Promise<number> {
  const [file = standardStream] = invocation.operands;
  const output = invocation.values.get('output') ?? standardStream;
  const target = { output, briefing: file, force: invocation.switches.has('force') };
  if (output !== standardStream) await requireWritable(target, host);
  const render = chooseFormat(invocation);
  return printDocument(await loadBriefing(file, host), host, render, target);
}

/** Prints the summary of a briefing that has been loaded, at the usual width. Returns the exit code. */
export function printSummary(loaded: LoadedBriefing, host: Host): Promise<number> {
  return printDocument(loaded, host, async (document) => renderText(document, { width: usualWidth }));
}

/** The faults of a briefing, and a word about its warnings, go to standard error. */
async function printDocument(loaded: LoadedBriefing, host: Host, render: Render, target?: OutputFile): Promise<number> {
  const { briefing, file, diagnostics } = loaded;
  if (briefing === undefined) return tellFaults(loaded, host);
  await deliver(await render(buildDocument(briefing)), target, host);
  if (diagnostics.length > 0) await tell(host, formatWarnings(file, diagnostics));
  return 0;
}

async function deliver(content: string | Uint8Array, target: OutputFile | undefined, host: Host): Promise<void> {
  if (target !== undefined && target.output !== standardStream) {
    await writeOutputFile(target, content, host);
    await tell(host, `Wrote ${formatName(target.output)}`);
    return;
  }
  if (typeof content === 'string') return show(host, content);
  if (host.stdout.isTerminal) throw new Refusal('This format is no text to be shown. Name a file with -o.');
  await host.stdout.write(content);
}

function formatWarnings(file: string, diagnostics: readonly Diagnostic[]): string {
  const pronoun = diagnostics.length === 1 ? 'it' : 'them';
  return `${formatCount(diagnostics)}: prebrief check ${formatOperand(file)} shows ${pronoun}`;
}
