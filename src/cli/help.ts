import type { Host } from '../io/host.ts';
import { commands, findCommand, formatHelpCall, listNamedCommands } from './commands.ts';
import { formatHelp } from './format-help.ts';
import type { Invocation } from './parse-arguments.ts';
import { Misuse } from './refusal.ts';

/** Shows the help of the program or of the command that is named. Returns the exit code. */
export async function runHelp({ operands: [word], command }: Invocation, host: Host): Promise<number> {
  const wanted = word === undefined ? commands.open : findCommand(word);
  if (wanted === undefined) {
    const candidates = listNamedCommands().map(({ name }) => name);
    throw new Misuse(`prebrief has no command “${word}”.`, formatHelpCall(command), { word: word ?? '', candidates });
  }
  await host.stdout.write(formatHelp(wanted));
  return 0;
}
