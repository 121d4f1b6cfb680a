import type { Host } from '../io/host.ts';
import { renderFaults } from '../render/faults.ts';
import type { LoadedBriefing } from './load-briefing.ts';
import { formatName, tell } from './messages.ts';
import { reportWidth } from './report-width.ts';

/** Reports the faults that keep a briefing from being shown, on standard error. Returns the exit code. */
export async function tellFaults(loaded: LoadedBriefing, host: Host): Promise<number> {
  const report = renderFaults({ ...loaded, file: formatName(loaded.file), width: reportWidth(host.stderr) });
  await tell(host, report.trimEnd());
  return 1;
}
