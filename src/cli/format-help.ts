import { type Command, formatUsage, listNamedCommands, type OptionSpec, standardStream } from './commands.ts';

/** A name and what it means, in lines. */
type Row = readonly [name: string, description: readonly string[]];

/** The help of a command for one screen of 80 columns and 24 rows; the one of `open` is that of the program. */
export function formatHelp(command: Command): string {
  const { name, description, operands, options, example } = command;
  const isProgram = name === 'open';
  const usage = [formatUsage(command, 'whole'), ...(isProgram ? ['prebrief COMMAND [ARGUMENTS]'] : [])];
  const operandRows: Row[] = operands.most === 0 ? [] : [[operands.placeholder, operands.description]];
  const optionRows = options.map(describeOption);
  const commandRows: Row[] = isProgram
    ? listNamedCommands().map((each) => [formatUsage(each, 'listed'), [each.summary]])
    : [];
  const room = Math.max(...[...operandRows, ...optionRows, ...commandRows].map(([left]) => left.length));
  const parts = [
    usage.map((line, index) => `${index === 0 ? 'Usage: ' : '       '}${line}`),
    description,
    ...(isProgram ? [['Commands:', ...layRows(commandRows, room)]] : []),
    ...(operandRows.length === 0 ? [] : [layRows(operandRows, room)]),
    ['Options:', ...layRows(optionRows, room)],
    ['Example:', `  ${example}`],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function describeOption({ name, short, value, description }: OptionSpec): Row {
  const letter = short === undefined ? '    ' : `-${short}, `;
  const placeholder = value === undefined ? '' : ` ${value.placeholder}`;
  const lines = [...description.slice(0, -1), `${description.at(-1) ?? ''}${describeOptionDefault(value?.default)}`];
  return [`${letter}--${name}${placeholder}`, lines];
}

/** What an option is without being given, as it stands behind its description; nothing for one without a default. */
export function describeOptionDefault(value: string | undefined): string {
  if (value === undefined) return '';
  return value === standardStream ? ` (default: ${value}, standard output)` : ` (default: ${value})`;
}

function layRows(rows: readonly Row[], room: number): string[] {
  return rows.flatMap(([left, description]) =>
    description.map((line, index) => `  ${(index === 0 ? left : '').padEnd(room)}  ${line}`),
  );
}
