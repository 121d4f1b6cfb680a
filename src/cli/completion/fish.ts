import { type Command, listNamedCommands, type OptionSpec } from '../commands.ts';
import {
  type Completed,
  describeOption,
  findOperandWords,
  findValueWords,
  listCompletedCommands,
  wordOf,
} from './completed-words.ts';

/** The script by which fish completes the words of prebrief, made from the table of commands. */
export function buildFishCompletion(): string {
  return `# Completion of prebrief for fish. To load it now: prebrief completion fish | source

# The command word is the first that is no option.
function __prebrief_is
    set -l found ''
    for word in (commandline -opc)[2..-1]
        if not string match -q -- '-*' $word
            contains -- $word ${listNamedCommands()
              .map(({ name }) => name)
              .join(' ')}; and set found $word
            break
        end
    end
    test "$found" = "$argv[1]"
end

# Names of files are only listed and compared here, never read as commands.
function __prebrief_briefings
    __fish_complete_path (commandline -ct) | string match -ri -- '^[^\\t]*(?:/|\\.ya?ml)(?:\\t.*)?$'
end

complete -c prebrief -f
${listNamedCommands()
  .map(({ name, summary }) => `complete -c prebrief -n '__prebrief_is ""' -a ${name} -d ${quote(summary)}`)
  .join('\n')}
${listCompletedCommands().flatMap(buildCommand).join('\n')}
`;
}

function buildCommand(command: Command): string[] {
  const condition = quote(`__prebrief_is "${wordOf(command)}"`);
  const operands = buildWords(findOperandWords(command));
  return [
    ...(operands === '' ? [] : [`complete -c prebrief -n ${condition} ${operands}`]),
    ...command.options.map((option) => `complete -c prebrief -n ${condition} ${buildOption(option)}`),
  ];
}

function buildOption(option: OptionSpec): string {
  const words = findValueWords(option);
  const letter = option.short === undefined ? '' : ` -s ${option.short}`;
  const value = words === undefined ? '' : ` -r ${buildWords(words)}`;
  return `-l ${option.name}${letter}${value} -d ${quote(describeOption(option))}`;
}

function buildWords(completed: Completed): string {
  if (completed.kind === 'words') return `-a ${quote(completed.words.join(' '))}`;
  if (completed.kind === 'briefings') return `-a '(__prebrief_briefings)'`;
  return completed.kind === 'files' ? '-F' : '';
}

/** A text as one word of fish, which nothing in it can leave. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
}
