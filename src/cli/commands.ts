import { audiences } from '../domain/briefing.ts';
import { languages } from '../domain/language.ts';

/** The commands; `open` is what prebrief does without a command word. */
export type CommandName = 'open' | 'print' | 'check' | 'schema' | 'completion' | 'new' | 'diff' | 'help';

/** The long names of all options. */
export type OptionName =
  | 'after'
  | 'ascii'
  | 'card'
  | 'date'
  | 'export'
  | 'for'
  | 'force'
  | 'format'
  | 'from'
  | 'help'
  | 'lang'
  | 'output'
  | 'strict'
  | 'version'
  | 'watch'
  | 'width';

/** What the value of an option may be. */
export interface OptionValue {
  /** What stands for the value in the help: `COLUMNS`. */
  readonly placeholder: string;
  /** The value without the option. */
  readonly default?: string;
  /** The only words that are allowed. */
  readonly choices?: readonly string[];
  /** The value is a whole number in these bounds, both included. */
  readonly range?: { readonly least: number; readonly most: number };
}

/** One option of a command; a switch where it has no value. */
export interface OptionSpec {
  readonly name: OptionName;
  /** One letter: `o` for `-o`. */
  readonly short?: string;
  readonly value?: OptionValue;
  /** A few words that go on after the name of the option; a line each. */
  readonly description: readonly string[];
}

/** The operands of a command, such as its files; `most` is 0 where it has none. */
export interface OperandSpec {
  readonly placeholder: string;
  readonly description: readonly string[];
  readonly least: number;
  readonly most: number;
  /** The only words that are allowed, where they are no files. */
  readonly choices?: () => readonly string[];
}

/** The shells that there is completion for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** One of {@link shells}. */
export type Shell = (typeof shells)[number];

/** One command, as the parser, the help, the README and shell completion know it. */
export interface Command {
  readonly name: CommandName;
  /** A few words for a list of commands. */
  readonly summary: string;
  /** What it does, in lines of at most 80 columns. */
  readonly description: readonly string[];
  readonly operands: OperandSpec;
  readonly options: readonly OptionSpec[];
  /** A command line that works in the project's own folder. */
  readonly example: string;
}

/** The bounds of `--width`, in columns; the least is the narrowest page of the summary. */
export const widthRange = { least: 40, most: 250 } as const;

/** The width of the summary where none is asked for, in columns. */
export const usualWidth = 72;

/** The name that stands for standard input or standard output in place of a file. */
export const standardStream = '-';

const sharedOptions: readonly OptionSpec[] = [
  { name: 'help', short: 'h', description: ['shows this help'] },
  { name: 'version', short: 'V', description: ['shows the version'] },
];

const noOperands: OperandSpec = { placeholder: '', description: [], least: 0, most: 0 };

const oneFile: OperandSpec = {
  placeholder: 'FILE',
  description: ['a briefing in YAML; - reads it from standard input'],
  least: 1,
  most: 1,
};

const outputOptions: readonly OptionSpec[] = [
  {
    name: 'output',
    short: 'o',
    value: { placeholder: 'FILE', default: standardStream },
    description: ['the file to write'],
  },
  { name: 'force', description: ['replaces a file that exists'] },
];

/** All commands, in the order in which the help lists them. */
export const commands: Readonly<Record<CommandName, Command>> = {
  open: {
    name: 'open',
    summary: 'opens a briefing, or the list of a folder, in panels',
    description: ['Opens a briefing or a folder in panels; without a terminal, prints it instead.'],
    operands: {
      placeholder: 'FILE or FOLDER',
      description: ['a briefing, - or a folder (default: briefings/, else here)'],
      least: 0,
      most: 1,
    },
    options: [
      { name: 'ascii', description: ['signs in ASCII (default: where the locale has no UTF-8)'] },
      ...sharedOptions,
    ],
    example: 'prebrief briefings/belarus-smolensk.yaml',
  },
  print: {
    name: 'print',
    summary: 'prints a briefing as text, Markdown, HTML, Word or JSON',
    description: [
      'Prints a briefing as plain text, for a mail or for paper, or in another format.',
      'A briefing with errors prints nothing; the errors go to standard error.',
    ],
    operands: oneFile,
    options: [
      {
        name: 'format',
        value: { placeholder: 'FORMAT', choices: ['text', 'markdown', 'html', 'docx', 'json'] },
        description: ['text, markdown, html, docx or json', '(default: by the ending of the output file, else text)'],
      },
      {
        name: 'lang',
        value: { placeholder: 'CODE', choices: languages },
        description: ['en, de, ru or be (default: as the briefing)'],
      },
      { name: 'card', description: ['only the core, on one page'] },
      {
        name: 'for',
        value: { placeholder: 'AUDIENCE', default: 'principal', choices: audiences },
        description: ['principal, delegation or public; what is not for', 'them is held back'],
      },
      {
        name: 'width',
        value: { placeholder: 'COLUMNS', range: widthRange },
        description: [`the widest line of plain text, 40 to 250 (default: ${usualWidth})`],
      },
      { name: 'ascii', description: ['signs in ASCII; letters stay (text and Markdown)'] },
      ...outputOptions,
      ...sharedOptions,
    ],
    example: 'prebrief print briefings/belarus-smolensk.yaml -o smolensk.docx',
  },
  check: {
    name: 'check',
    summary: 'reports every fault and warning with its place and its fix',
    description: [
      'Reports every fault and warning of one or more briefings, each with its place',
      'and its fix. Exit code 0: no errors; 1: errors; 2: a file could not be read.',
    ],
    operands: { ...oneFile, most: Number.POSITIVE_INFINITY },
    options: [
      {
        name: 'format',
        value: { placeholder: 'FORMAT', default: 'human', choices: ['human', 'json'] },
        description: ['human, or json for editors and scripts'],
      },
      { name: 'strict', description: ['warnings, too, give exit code 1'] },
      { name: 'watch', description: ['reports again whenever a file changes, until Ctrl-C'] },
      {
        name: 'width',
        value: { placeholder: 'COLUMNS', range: widthRange },
        description: ['the room for source lines and fixes, 40 to 250 columns', '(default: as wide as the terminal)'],
      },
      ...sharedOptions,
    ],
    example: 'prebrief check briefings/belarus-smolensk.yaml --strict',
  },
  schema: {
    name: 'schema',
    summary: 'prints the JSON Schema of briefings or of the JSON export',
    description: [
      'Prints the JSON Schema of the briefing format. An editor with the YAML language',
      'server completes keys and words by it, explains them, and marks faults.',
      'With --export it is the schema of the files that print --format json writes.',
    ],
    operands: noOperands,
    options: [
      { name: 'export', description: ['of the JSON export, not of briefings'] },
      ...outputOptions,
      ...sharedOptions,
    ],
    example: 'prebrief schema -o briefing.schema.json',
  },
  completion: {
    name: 'completion',
    summary: 'prints the completion script of a shell',
    description: [
      'Prints the script by which a shell completes commands, options and files. For',
      'good: bash and zsh read it with source <(prebrief completion bash) in ~/.bashrc',
      'or ~/.zshrc; fish takes it as ~/.config/fish/completions/prebrief.fish.',
    ],
    operands: { placeholder: 'SHELL', description: ['bash, zsh or fish'], least: 1, most: 1, choices: () => shells },
    options: sharedOptions,
    example: 'prebrief completion bash',
  },
  new: {
    name: 'new',
    summary: 'writes a new briefing to fill in',
    description: [
      'Writes a new briefing with remarks that explain it in place; never over a file.',
      'From an invitation come title, time, place and people; from the briefing of the',
      'meeting before the people, the sectors, and what was promised and is open.',
    ],
    operands: { placeholder: 'FILE', description: ['the file to write, ending with .yaml'], least: 1, most: 1 },
    options: [
      {
        name: 'lang',
        value: { placeholder: 'CODE', choices: languages },
        description: ['en, de, ru or be', '(default: as BRIEFING, else as the system)'],
      },
      {
        name: 'from',
        value: { placeholder: 'INVITE' },
        description: ['a calendar file (.ics); - for standard input'],
      },
      {
        name: 'after',
        value: { placeholder: 'BRIEFING' },
        description: ['the briefing of the meeting before'],
      },
      {
        name: 'date',
        value: { placeholder: 'DAY' },
        description: ['the day of the meeting, such as 2027-03-15'],
      },
      ...sharedOptions,
    ],
    example: 'prebrief new briefings/next.yaml --after briefings/belarus-smolensk.yaml',
  },
  diff: {
    name: 'diff',
    summary: 'tells what changed between two briefings or since a commit',
    description: [
      'Tells what changed between two briefings by its meaning, with the figures that',
      'follow from it; with one file, since its last commit in git. Exit code 0: the',
      'same; 1: different; 2: a briefing cannot be read, or has errors.',
    ],
    operands: {
      placeholder: '[OLD] NEW',
      description: ['two briefings; HEAD:talks.yaml is read from git,', '- from standard input'],
      least: 1,
      most: 2,
    },
    options: [
      {
        name: 'format',
        value: { placeholder: 'FORMAT', default: 'human', choices: ['human', 'json'] },
        description: ['human, or json for editors and scripts'],
      },
      {
        name: 'width',
        value: { placeholder: 'COLUMNS', range: widthRange },
        description: ['the widest line, 40 to 250 columns', '(default: as wide as the terminal)'],
      },
      ...sharedOptions,
    ],
    example: 'prebrief diff briefings/belarus-smolensk.yaml --width 60',
  },
  help: {
    name: 'help',
    summary: 'explains prebrief or one of its commands',
    description: ['Explains prebrief or one of its commands.'],
    operands: {
      placeholder: 'COMMAND',
      description: ['the command to explain'],
      least: 0,
      most: 1,
      choices: () => listNamedCommands().map(({ name }) => name),
    },
    options: sharedOptions,
    example: 'prebrief help check',
  },
};

/** The command with this name as it is typed; `open` has none. */
export function findCommand(word: string): Command | undefined {
  return listNamedCommands().find(({ name }) => name === word);
}

/** The commands that have a word of their own. */
export function listNamedCommands(): Command[] {
  return Object.values(commands).filter(({ name }) => name !== 'open');
}

/** How a command is called: `prebrief print FILE [OPTIONS]`, or `print FILE` in a list. */
export function formatUsage({ name, operands, options }: Command, style: 'whole' | 'listed'): string {
  const repeated = operands.most === Number.POSITIVE_INFINITY ? `${operands.placeholder}...` : operands.placeholder;
  const operand = operands.least === 0 ? `[${repeated}]` : repeated;
  const word = [...(name === 'open' ? [] : [name]), ...(operands.most === 0 ? [] : [operand])];
  if (style === 'listed') return word.join(' ');
  const ownOptions = options.length > sharedOptions.length ? ['[OPTIONS]'] : [];
  return ['prebrief', ...word, ...ownOptions].join(' ');
}

/** How somebody asks for the help of a command: `prebrief print --help`. */
export function formatHelpCall({ name }: Command): string {
  return name === 'open' ? 'prebrief --help' : `prebrief ${name} --help`;
}
