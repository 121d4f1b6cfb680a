import { type Command, commands, listNamedCommands, type OptionSpec } from '../commands.ts';

/** What may be written at one place of a command line. */
export type Completed =
  /** Some words only. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Briefings, and folders on the way to them. */
  | { readonly kind: 'briefings' }
  /** Files of any kind. */
  | { readonly kind: 'files' }
  /** Something that nobody can guess, such as a number, or nothing at all. */
  | { readonly kind: 'nothing' };

/** What may stand for the operands of a command. */
export function findOperandWords({ operands }: Command): Completed {
  if (operands.most === 0) return { kind: 'nothing' };
  if (operands.choices !== undefined) return { kind: 'words', words: operands.choices() };
  return { kind: 'briefings' };
}

/** What may stand for the value of an option; `undefined` for a switch. */
export function findValueWords({ value }: OptionSpec): Completed | undefined {
  if (value === undefined) return undefined;
  if (value.choices !== undefined) return { kind: 'words', words: value.choices };
  return { kind: /FILE|FOLDER/.test(value.placeholder) ? 'files' : 'nothing' };
}

/** The names of an option as they are typed: `-o`, `--output`. */
export function namesOf({ name, short }: OptionSpec): string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}

/** The description of an option on one line. */
export function describeOption({ description }: OptionSpec): string {
  return description.join(' ');
}

/** The word of a command; none for opening a briefing. */
export function wordOf({ name }: Command): string {
  return name === 'open' ? '' : name;
}

/** All commands, the one without a word first. */
export function listCompletedCommands(): readonly Command[] {
  return [commands.open, ...listNamedCommands()];
}

/** A text as one word of bash and zsh, which nothing in it can leave. */
export function quoteWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
