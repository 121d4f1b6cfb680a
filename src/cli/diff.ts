import { compareBriefings } from '../document/compare/compare-briefings.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Host } from '../io/host.ts';
import { renderChanges } from '../render/changes.ts';
import { formatHelpCall, standardStream } from './commands.ts';
import { formatDiffJson } from './diff-json.ts';
import { type LoadedBriefing, loadBriefing } from './load-briefing.ts';
import { loadCommitted, loadVersion } from './load-version.ts';
import { formatName, show, tell } from './messages.ts';
import { type Invocation, numberOf } from './parse-arguments.ts';
import { Misuse } from './refusal.ts';
import { reportWidth } from './report-width.ts';
import { tellFaults } from './tell-faults.ts';

/** The exit code of trouble: a briefing that cannot be compared. */
const troubled = 2;

/** Tells what changed between two briefings. Returns the exit code, as diff(1) does: 0 the same, 1 different, 2 trouble. */
export async function runDiff(invocation: Invocation, host: Host): Promise<number> {
  const [first = '', second] = invocation.operands;
  if (first === standardStream && second === standardStream) {
    throw new Misuse('Standard input can be read only once: write - only once.', formatHelpCall(invocation.command));
  }
  const { before, after } = await loadBoth(first, second, host);
  const briefings = await requireBoth(before, after, host);
  if (briefings === undefined) return troubled;
  const changes = compareBriefings(briefings.before, briefings.after);
  if (invocation.values.get('format') === 'json') {
    await show(host, formatDiffJson(before.file, after.file, changes));
  } else if (changes.length > 0) {
    await show(host, renderChanges(changes, numberOf(invocation, 'width') ?? reportWidth(host.stdout)));
  } else {
    await tell(host, `No change of meaning from ${formatName(before.file)} to ${formatName(after.file)}.`);
  }
  return changes.length === 0 ? 0 : 1;
}

/** Of one file, first as it is now: that it is missing is to be told before git is asked. */
async function loadBoth(first: string, second: string | undefined, host: Host) {
  if (second === undefined) {
    const after = await loadBriefing(first, host);
    return { before: await loadCommitted(first, host), after };
  }
  return { before: await loadVersion(first, host), after: await loadVersion(second, host) };
}

async function requireBoth(
  before: LoadedBriefing,
  after: LoadedBriefing,
  host: Host,
): Promise<{ before: Briefing; after: Briefing } | undefined> {
  for (const loaded of [before, after]) if (loaded.briefing === undefined) await tellFaults(loaded, host);
  if (before.briefing === undefined || after.briefing === undefined) return undefined;
  return { before: before.briefing, after: after.briefing };
}
