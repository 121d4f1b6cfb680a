import { type Command, listNamedCommands } from '../commands.ts';
import {
  type Completed,
  findOperandWords,
  findValueWords,
  listCompletedCommands,
  namesOf,
  quoteWord,
  wordOf,
} from './completed-words.ts';

/** The script by which bash completes the words of prebrief, made from the table of commands. */
export function buildBashCompletion(): string {
  const words = listNamedCommands().map(({ name }) => name);
  return `# Completion of prebrief for bash. To load it now: source <(prebrief completion bash)

# Names of files are only listed and compared here, never read as commands.
_prebrief_files() {
  local file
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")
  compopt -o filenames
}

_prebrief_briefings() {
  local file
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -d -- "$current")
  while IFS= read -r file; do
    case "$file" in *.[Yy][Aa][Mm][Ll] | *.[Yy][Mm][Ll]) [[ -d $file ]] || COMPREPLY+=("$file") ;; esac
  done < <(compgen -f -- "$current")
  compopt -o filenames
}

_prebrief_words() {
  local word
  for word in "$@"; do [[ $word == "$current"* ]] && COMPREPLY+=("$word"); done
}

_prebrief() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local command='' ended='' index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      --) ended=yes; break ;;
      -*) ;;
      ${words.join(' | ')}) command="\${COMP_WORDS[index]}"; break ;;
      *) break ;;
    esac
  done
  for ((; index < COMP_CWORD; index++)); do [[ \${COMP_WORDS[index]} == -- ]] && ended=yes; done
  # Bash parts --format=json into three words.
  if [[ $current == = ]]; then
    current=''
  elif [[ $previous == = ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  if [[ -z $ended ]]; then
    case "$command $previous" in
${listCompletedCommands().flatMap(buildValues).join('\n')}
    esac
    if [[ $current == -* ]]; then
      case "$command" in
${listCompletedCommands().map(buildOptions).join('\n')}
      esac
      return
    fi
  fi
  case "$command" in
${listCompletedCommands().map(buildOperands).join('\n')}
  esac
}

complete -F _prebrief prebrief
`;
}

function buildValues(command: Command): string[] {
  return command.options.flatMap((option) => {
    const words = findValueWords(option);
    if (words === undefined) return [];
    const patterns = namesOf(option).map((name) => quoteWord(`${wordOf(command)} ${name}`));
    return [`      ${patterns.join(' | ')}) ${buildCall(words)}; return ;;`];
  });
}

function buildOptions(command: Command): string {
  const names = command.options.flatMap(namesOf).map(quoteWord);
  return `        ${quoteWord(wordOf(command))}) _prebrief_words ${names.join(' ')} ;;`;
}

function buildOperands(command: Command): string {
  const isProgram = wordOf(command) === '';
  const names = listNamedCommands().map(({ name }) => quoteWord(name));
  const commandWords = isProgram ? `[[ -n $ended ]] || _prebrief_words ${names.join(' ')}; ` : '';
  return `    ${quoteWord(wordOf(command))}) ${commandWords}${buildCall(findOperandWords(command))} ;;`;
}

function buildCall(completed: Completed): string {
  if (completed.kind === 'words') return `_prebrief_words ${completed.words.map(quoteWord).join(' ')}`;
  return completed.kind === 'nothing' ? ':' : `_prebrief_${completed.kind}`;
}
