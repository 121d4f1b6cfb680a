import { run } from './cli/run.ts';
import { createProcessHost } from './io/host.ts';

const host = createProcessHost();
let hasFailed = false;
process.on('uncaughtException', async (error) => {
  // What a fault brings down with it explains nothing: the first one is told, and nothing else.
  if (hasFailed) return;
  hasFailed = true;
  const { reportFailure } = await import('./cli/report-failure.ts');
  process.exit(await reportFailure(error, host));
});
process.exitCode = await run(process.argv.slice(2), host);
