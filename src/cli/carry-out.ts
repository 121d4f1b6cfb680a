import type { Host } from '../io/host.ts';
import { runCheck } from './check.ts';
import type { CommandName } from './commands.ts';
import { runOpen } from './open.ts';
import type { Invocation } from './parse-arguments.ts';
import { runPrint } from './print.ts';

const runners: Readonly<Record<Exclude<CommandName, 'schema' | 'completion' | 'help'>, typeof runOpen>> = {
  open: runOpen,
  print: runPrint,
  check: runCheck,
  diff: async (invocation, host) => (await import('./diff.ts')).runDiff(invocation, host),
  new: async (invocation, host) => (await import('./new.ts')).runNew(invocation, host),
};

/**
 * Carries out a command that reads briefings. These commands share most of their code, so they are loaded as one:
 * for Node each further file costs more than the code of the others. Returns the exit code.
 */
export function carryOut(name: keyof typeof runners, invocation: Invocation, host: Host): Promise<number> {
  return runners[name](invocation, host);
}
