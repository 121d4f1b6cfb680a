import type { Host } from '../io/host.ts';
import { formatCount, renderFaults } from '../render/faults.ts';
import type { JsonStyle } from '../text/format-json.ts';
import { formatCheckJson } from './check-json.ts';
import { formatHelpCall, standardStream } from './commands.ts';
import { formatData } from './format-data.ts';
import { type LoadedBriefing, tryToLoad, type UnreadableFile } from './load-briefing.ts';
import { formatName, show, tell } from './messages.ts';
import { type Invocation, numberOf } from './parse-arguments.ts';
import { Misuse } from './refusal.ts';
import { reportWidth } from './report-width.ts';

/** What checking one file found: the loaded briefing, or why it cannot be read. */
export type Checked = LoadedBriefing | UnreadableFile;

/**
 * Reports the faults and warnings of briefings. Returns the exit code: 2 where a file could not be read, 1 where
 * one has errors (with `--strict` warnings too), else 0.
 */
export async function runCheck(invocation: Invocation, host: Host): Promise<number> {
  const { operands, switches } = invocation;
  if (operands.filter((file) => file === standardStream).length > 1) {
    throw new Misuse('Standard input can be read only once: write - only once.', formatHelpCall(invocation.command));
  }
  const report = createReport(invocation, host);
  if (switches.has('watch')) {
    const { watchChecks } = await import('./watch-checks.ts');
    return watchChecks(invocation, report, host);
  }
  const results = await report(operands);
  if (results.some((result) => 'unreadable' in result)) return 2;
  return results.some((result) => hasFaults(result, switches.has('strict'))) ? 1 : 0;
}

/** Checks files and reports what it found; resolves with it. */
export type Report = (files: readonly string[]) => Promise<Checked[]>;

function createReport(invocation: Invocation, host: Host): Report {
  const { values, switches } = invocation;
  if (values.get('format') !== 'json') return (files) => checkForPeople(files, invocation, host);
  const style = switches.has('watch') ? 'line' : 'page';
  return (files) => checkForScripts(files, style, host);
}

async function checkForScripts(files: readonly string[], style: JsonStyle, host: Host): Promise<Checked[]> {
  const results: Checked[] = [];
  for (const file of files) results.push(await tryToLoad(file, host, { tellsProgress: true }));
  await show(host, formatCheckJson(results, style));
  return results;
}

async function checkForPeople(files: readonly string[], invocation: Invocation, host: Host): Promise<Checked[]> {
  const width = numberOf(invocation, 'width') ?? reportWidth(host.stdout);
  const results: Checked[] = [];
  let hasReported = false;
  for (const file of files) {
    const result = await tryToLoad(file, host, { tellsProgress: true });
    results.push(result);
    if ('unreadable' in result) {
      await tell(host, result.unreadable);
      continue;
    }
    await show(host, `${hasReported ? '\n' : ''}${formatReport(result, width)}`);
    hasReported = true;
  }
  return results;
}

function formatReport(loaded: LoadedBriefing, width: number): string {
  const file = formatName(loaded.file);
  const report =
    loaded.diagnostics.length === 0
      ? `${file}: ${formatCount([]).toLowerCase()}\n`
      : renderFaults({ ...loaded, file, width });
  return report + formatData(loaded.data, width);
}

function hasFaults(result: Checked, isStrict: boolean): boolean {
  return 'diagnostics' in result && result.diagnostics.some(({ severity }) => isStrict || severity === 'error');
}
