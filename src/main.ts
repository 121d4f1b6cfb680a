import process from 'node:process';
import { run } from './cli/run.ts';
import { createProcessHost } from './io/host.ts';

const host = createProcessHost();
process.once('uncaughtException', async (error) => {
  const { reportFailure } = await import('./cli/report-failure.ts');
  process.exit(await reportFailure(error, host));
});
process.exitCode = await run(process.argv.slice(2), host);
