import type { Host } from '../io/host.ts';
import { formatHelpCall, type Shell, shells } from './commands.ts';
import { buildBashCompletion } from './completion/bash.ts';
import { buildFishCompletion } from './completion/fish.ts';
import { buildZshCompletion } from './completion/zsh.ts';
import { show } from './messages.ts';
import { type Invocation, sayChoices } from './parse-arguments.ts';
import { Misuse } from './refusal.ts';

const builders: Readonly<Record<Shell, () => string>> = {
  bash: buildBashCompletion,
  zsh: buildZshCompletion,
  fish: buildFishCompletion,
};

/** Prints the script by which a shell completes the words of prebrief. Returns the exit code. */
export async function runCompletion({ operands: [word = ''], command }: Invocation, host: Host): Promise<number> {
  const shell = shells.find((each) => each === word);
  if (shell === undefined) {
    const message = `SHELL can be ${sayChoices(shells)}, not “${word}”.`;
    throw new Misuse(message, formatHelpCall(command), { word, candidates: shells });
  }
  await show(host, builders[shell]());
  return 0;
}
