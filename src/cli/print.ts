import { buildCard } from '../document/build-card.ts';
import { buildDocument } from '../document/build-document.ts';
import type { BriefingDocument } from '../document/document.ts';
import { type Audience, audiences, type Briefing } from '../domain/briefing.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { languages } from '../domain/language.ts';
import { releaseTo } from '../domain/release.ts';
import type { Host } from '../io/host.ts';
import { formatCount } from '../render/faults.ts';
import { renderText } from '../render/text.ts';
import { standardStream, usualWidth } from './commands.ts';
import { chooseFormat, type Render, renderAsciiText } from './export-formats.ts';
import { type LoadedBriefing, loadBriefing } from './load-briefing.ts';
import { formatName, formatOperand, show, tell } from './messages.ts';
import { type OutputFile, requireWritable, writeOutputFile } from './output-file.ts';
import { type Invocation, numberOf } from './parse-arguments.ts';
import { Refusal } from './refusal.ts';
import { tellFaults } from './tell-faults.ts';

/** Prints a briefing in a format, or writes it to a file. Returns the exit code: 1 where the briefing has errors. */
export async function runPrint(invocation: Invocation, host: Host): Promise<number> {
  const [file = standardStream] = invocation.operands;
  const output = invocation.values.get('output') ?? standardStream;
  const target = { output, briefing: file, force: invocation.switches.has('force') };
  if (output !== standardStream) await requireWritable(target, host);
  const render = chooseFormat(invocation);
  const audience = audiences.find((each) => each === invocation.values.get('for')) ?? 'principal';
  const language = languages.find((each) => each === invocation.values.get('lang'));
  return printDocument(await loadBriefing(file, host, { tellsProgress: true, language }), host, {
    render,
    audience,
    target,
    build: chooseExtent(invocation),
  });
}

/** Prints the summary of a briefing that has been loaded, at the usual width. Returns the exit code. */
export function printSummary(loaded: LoadedBriefing, isAscii: boolean, host: Host): Promise<number> {
  const renderSigns = isAscii ? renderAsciiText : renderText;
  const render: Render = async (document) => renderSigns(document, { width: usualWidth });
  return printDocument(loaded, host, { build: buildDocument, render, audience: 'principal' });
}

/** The rows of a page of A4 or Letter in a fixed font of ten or eleven points, with a margin. */
const pageRows = 58;

/** The whole briefing, or its card: what fits one page of plain text fits one page of every format. */
function chooseExtent(invocation: Invocation): Printing['build'] {
  if (!invocation.switches.has('card')) return buildDocument;
  const width = numberOf(invocation, 'width') ?? usualWidth;
  const renderSigns = invocation.switches.has('ascii') ? renderAsciiText : renderText;
  const fits = (card: BriefingDocument) => renderSigns(card, { width }).split('\n').length <= pageRows;
  return (briefing, audience) => buildCard(briefing, audience, fits);
}

/** How a briefing is printed: as what document, in what format, for whom, and into which file. */
interface Printing {
  readonly build: (briefing: Briefing, audience: Audience) => BriefingDocument;
  readonly render: Render;
  readonly audience: Audience;
  readonly target?: OutputFile;
}

/** The faults of a briefing, what is held back, and a word about its warnings, go to standard error. */
async function printDocument(
  loaded: LoadedBriefing,
  host: Host,
  { build, render, audience, target }: Printing,
): Promise<number> {
  const { briefing, file, diagnostics } = loaded;
  if (briefing === undefined) return tellFaults(loaded, host);
  const released = releaseTo(audience, briefing);
  if (released.titleHeldBack) throw new Refusal(`The title states a figure that is not for the ${audience}.`);
  await deliver(await render(build(released.briefing, audience)), target, host);
  if (audience !== 'principal') await tell(host, formatHeldBack(released.heldBack, audience));
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

function formatHeldBack(count: number, audience: Audience): string {
  const what = count === 1 ? '1 item is' : `${count === 0 ? 'No' : count} items are`;
  return `For the ${audience}: ${what} held back.`;
}
