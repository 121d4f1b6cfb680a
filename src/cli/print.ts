import { buildDocument } from '../document/build-document.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Host } from '../io/host.ts';
import { formatCount } from '../render/faults.ts';
import { renderText } from '../render/text.ts';
import { standardStream, usualWidth } from './commands.ts';
import { type LoadedBriefing, loadBriefing } from './load-briefing.ts';
import { formatName, formatOperand, show, tell } from './messages.ts';
import { requireWritable, writeOutputFile } from './output-file.ts';
import { type Invocation, numberOf } from './parse-arguments.ts';
import { tellFaults } from './tell-faults.ts';

/** Prints the summary of a briefing, or writes it to a file. Returns the exit code: 1 where the briefing has errors. */
export async function runPrint(invocation: Invocation, host: Host): Promise<number> {
  const [file = standardStream] = invocation.operands;
  const output = invocation.values.get('output') ?? standardStream;
  if (output !== standardStream) await requireWritable(output, file, host);
  return printSummary(await loadBriefing(file, host), host, { output, width: numberOf(invocation, 'width') });
}

/** Where a summary goes, and how wide it is, in columns. */
export interface PrintOptions {
  readonly output?: string;
  readonly width?: number | undefined;
}

/** Prints the summary of a briefing that has been loaded; its faults go to standard error. Returns the exit code. */
export async function printSummary(
  loaded: LoadedBriefing,
  host: Host,
  { output = standardStream, width = usualWidth }: PrintOptions = {},
): Promise<number> {
  const { briefing, file, diagnostics } = loaded;
  if (briefing === undefined) return tellFaults(loaded, host);
  await deliver(renderText(buildDocument(briefing), { width }), output, host);
  if (diagnostics.length > 0) await tell(host, formatWarnings(file, diagnostics));
  return 0;
}

async function deliver(summary: string, output: string, host: Host): Promise<void> {
  if (output === standardStream) return show(host, summary);
  await writeOutputFile(output, summary, host);
  await tell(host, `Wrote ${formatName(output)}`);
}

function formatWarnings(file: string, diagnostics: readonly Diagnostic[]): string {
  const pronoun = diagnostics.length === 1 ? 'it' : 'them';
  return `${formatCount(diagnostics)}: prebrief check ${formatOperand(file)} shows ${pronoun}`;
}
