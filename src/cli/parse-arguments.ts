import { parseArgs } from 'node:util';
import { type Command, commands, findCommand, formatHelpCall, type OptionName, type OptionSpec } from './commands.ts';
import { Misuse } from './refusal.ts';

/** A command line that has been understood. */
export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  /** The values of options, the defaults of the table included, all within their choices and ranges. */
  readonly values: ReadonlyMap<OptionName, string>;
  /** The switches that are on. */
  readonly switches: ReadonlySet<OptionName>;
}

/** Reads the arguments after the program's name by the table of commands. Throws a {@link Misuse}. */
export function parseArguments(args: readonly string[]): Invocation {
  const { command, rest } = splitCommand(args);
  const { tokens } = parseArgs({
    args: rest,
    options: Object.fromEntries(command.options.map(describeOption)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.filter((token) => token.kind === 'option');
  // Somebody who asks for help gets it, whatever else is wrong with the line; the h in -dash.yaml asks for none.
  if (given.some(({ name, index, rawName }) => name === 'help' && rest[index]?.startsWith(rawName))) {
    return { command, operands, values: new Map(), switches: new Set(['help']) };
  }
  const values = new Map<OptionName, string>();
  const switches = new Set<OptionName>();
  for (const option of command.options) {
    if (option.value?.default !== undefined) values.set(option.name, option.value.default);
  }
  for (const token of given) {
    const option = findOption(command, token.name, token.rawName);
    if (option.value === undefined) switches.add(checkSwitch(command, option, token.value));
    else values.set(option.name, checkValue(command, option, token));
  }
  return { command, operands, values, switches };
}

/** The number that an option with a range has; `undefined` without the option and without a default. */
export function numberOf({ values }: Invocation, name: OptionName): number | undefined {
  const value = values.get(name);
  return value === undefined ? undefined : Number(value);
}

/** The command word is the first that is not an option. */
function splitCommand(args: readonly string[]): { command: Command; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--' || arg === '-' || !arg.startsWith('-'));
  const command = findCommand(args[at] ?? '');
  return command === undefined
    ? { command: commands.open, rest: [...args] }
    : { command, rest: args.filter((_, index) => index !== at) };
}

function describeOption({ name, short, value }: OptionSpec): [string, { type: 'string' | 'boolean'; short?: string }] {
  const type = value === undefined ? 'boolean' : 'string';
  return [name, short === undefined ? { type } : { type, short }];
}

function findOption(command: Command, name: string, rawName: string): OptionSpec {
  const option = command.options.find((each) => each.name === name);
  if (option !== undefined) return option;
  const candidates = command.options.map((each) => `--${each.name}`);
  const owner = command.name === 'open' ? 'prebrief' : `prebrief ${command.name}`;
  throw new Misuse(`${owner} has no option ${rawName}.`, formatHelpCall(command), { word: rawName, candidates });
}

function checkSwitch(command: Command, { name }: OptionSpec, value: string | undefined): OptionName {
  if (value === undefined) return name;
  throw new Misuse(`--${name} takes no value.`, formatHelpCall(command));
}

interface GivenValue {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkValue(command: Command, option: OptionSpec, { rawName, value, inlineValue }: GivenValue): string {
  const { placeholder = '', choices, range } = option.value ?? {};
  const isForgotten = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  if (isForgotten) throw new Misuse(`${rawName} needs ${placeholder} after it.`, formatHelpCall(command));
  if (choices !== undefined && !choices.includes(value)) {
    const message = `${rawName} can be ${sayChoices(choices)}, not “${value}”.`;
    throw new Misuse(message, formatHelpCall(command), { word: value, candidates: choices });
  }
  if (range !== undefined && !isWithin(value, range)) {
    const message = `${rawName} can be a whole number from ${range.least} to ${range.most}, not “${value}”.`;
    throw new Misuse(message, formatHelpCall(command));
  }
  return value;
}

/** The words that can be given, for a message: `en, de or ru`. */
export function sayChoices(choices: readonly string[]): string {
  return [choices.slice(0, -1).join(', '), ...choices.slice(-1)].filter((part) => part !== '').join(' or ');
}

function isWithin(value: string, { least, most }: { least: number; most: number }): boolean {
  return /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

/** Throws a {@link Misuse} where a command has too few operands or too many, or an empty one. */
export function checkOperandCount({ command, operands }: Invocation): void {
  const { placeholder, least, most } = command.operands;
  const owner = command.name === 'open' ? 'prebrief' : `prebrief ${command.name}`;
  // An empty name, such as that of a variable which is not set, would mean this folder.
  if (operands.length < least || (most > 0 && operands.includes('')))
    throw new Misuse(`${owner} needs ${placeholder}.`, formatHelpCall(command));
  const surplus = operands[most];
  if (surplus === undefined) return;
  if (most === 0) throw new Misuse(`${owner} takes no file or other word, as “${surplus}”.`, formatHelpCall(command));
  const taken = most === 1 ? `one ${placeholder}` : placeholder;
  throw new Misuse(`${owner} takes ${taken}, and “${surplus}” is one too many.`, formatHelpCall(command));
}
