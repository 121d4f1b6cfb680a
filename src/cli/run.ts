import { keepCompiledCode } from '../io/compiled-code.ts';
import type { Host } from '../io/host.ts';
import { commands } from './commands.ts';
import { formatHelp } from './format-help.ts';
import { runHelp } from './help.ts';
import { checkOperandCount, type Invocation, parseArguments } from './parse-arguments.ts';
import { version } from './version.ts';

/**
 * Runs prebrief with the arguments after the program's name. Never throws: whatever goes wrong becomes one message
 * on standard error and an exit code (0 done, 1 faults in a briefing or in prebrief itself, 2 could not run).
 */
export async function run(args: readonly string[], host: Host): Promise<number> {
  try {
    return await runInvocation(parseArguments(args), host);
  } catch (error) {
    const { reportFailure } = await import('./report-failure.ts');
    return reportFailure(error, host);
  }
}

async function runInvocation(invocation: Invocation, host: Host): Promise<number> {
  const { command, switches } = invocation;
  if (switches.has('help')) {
    await host.stdout.write(formatHelp(command));
    return 0;
  }
  if (switches.has('version')) {
    await host.stdout.write(`prebrief ${version}\n`);
    return 0;
  }
  // A word that is neither command nor file is to be named before a second word is refused.
  if (command !== commands.open) checkOperandCount(invocation);
  if (command.name === 'help') return runHelp(invocation, host);
  if (command.name === 'completion') return (await import('./completion.ts')).runCompletion(invocation, host);
  if (command.name === 'schema') return (await import('./schema.ts')).runSchema(invocation, host);
  keepCompiledCode();
  const { carryOut } = await import('./carry-out.ts');
  return carryOut(command.name, invocation, host);
}
