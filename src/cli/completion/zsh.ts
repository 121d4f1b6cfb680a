import { type Command, listNamedCommands, type OptionSpec } from '../commands.ts';
import {
  type Completed,
  describeOption,
  findOperandWords,
  findValueWords,
  listCompletedCommands,
  quoteWord,
  wordOf,
} from './completed-words.ts';

/** The script by which zsh completes the words of prebrief, made from the table of commands. */
export function buildZshCompletion(): string {
  const named = listNamedCommands();
  return `#compdef prebrief
# Completion of prebrief for zsh. To load it now: source <(prebrief completion zsh)

_prebrief_briefings() {
  _files -g '*.(yaml|yml|YAML|YML)(-.)'
}

_prebrief_first() {
  local -a names=(
${named.map(({ name, summary }) => `    ${quoteWord(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _alternative 'commands:command:{ _describe -t commands command names }' 'files:briefing:_prebrief_briefings'
}

_prebrief() {
  local command='' index
  for ((index = 2; index < CURRENT; index++)); do
    [[ $words[index] == -- ]] && break
    [[ $words[index] == -* ]] && continue
    case $words[index] in
      ${named.map(({ name }) => name).join(' | ')}) command=$words[index]; words[index]=(); ((CURRENT--)) ;;
    esac
    break
  done
  case $command in
${listCompletedCommands().map(buildCommand).join('\n')}
  esac
}

if [[ \${funcstack[1]} == _prebrief ]]; then
  _prebrief "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -D }
  compdef _prebrief prebrief
fi
`;
}

function buildCommand(command: Command): string {
  const isProgram = wordOf(command) === '';
  const operands = isProgram ? '_prebrief_first' : buildAction(findOperandWords(command));
  const { placeholder, most } = command.operands;
  const place = Number.isFinite(most) && most <= 1 ? '1' : '*';
  const operand = most === 0 ? [] : [quoteWord(`${place}:${escapeSpec(placeholder)}:${operands}`)];
  const specs = [...command.options.map(buildOption), ...operand];
  return `    ${quoteWord(wordOf(command))})\n      _arguments -s -S : \\\n${specs
    .map((spec) => `        ${spec}`)
    .join(' \\\n')}\n      ;;`;
}

function buildOption(option: OptionSpec): string {
  const { name, short, value } = option;
  const words = findValueWords(option);
  const description = `[${escapeSpec(describeOption(option))}]`;
  const rest = words === undefined ? '' : `:${escapeSpec(value?.placeholder ?? '')}:${buildAction(words)}`;
  const long = words === undefined ? `--${name}` : `--${name}=`;
  if (short === undefined) return quoteWord(`${long}${description}${rest}`);
  const letter = words === undefined ? `-${short}` : `-${short}+`;
  return `${quoteWord(`(-${short} --${name})`)}{${letter},${long}}${quoteWord(`${description}${rest}`)}`;
}

function buildAction(completed: Completed): string {
  if (completed.kind === 'words') return `(${completed.words.join(' ')})`;
  if (completed.kind === 'files') return '_files';
  return completed.kind === 'briefings' ? '_prebrief_briefings' : ' ';
}

/** Marks that part the fields of a specification. */
function escapeSpec(text: string): string {
  return text.replace(/[[\]:\\]/g, String.raw`\$&`);
}
