import { type Command, commands, formatUsage } from '../src/cli/commands.ts';
import { keymap } from '../src/tui/keymap.ts';
import { keyNames } from '../src/tui/layout/other-pages.ts';
import { panelWordsFor } from '../src/tui/words/panel-words.ts';
import { buildTable } from './markdown-table.ts';

const builders: Readonly<Record<string, () => string>> = { commands: buildCommandTable, keys: buildKeyTable };

/** The README with the tables between its marks, `<!-- keys -->` and the like, made anew from the program. */
export function fillTables(readme: string): string {
  return Object.entries(builders).reduce((text, [name, build]) => {
    const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!between.test(text)) throw new Error(`The README has no place for the table "${name}".`);
    return text.replace(between, (_, start: string, end: string) => `${start}\n${build()}\n${end}`);
  }, readme);
}

function buildCommandTable(): string {
  const rows = Object.values(commands).map((command) => [
    `\`prebrief ${formatUsage(command, 'listed')}\``,
    `${command.summary}${formatOptions(command)}`,
  ]);
  return buildTable(['command', 'what it does'], rows);
}

/** The options that a command does not share with all others. */
function formatOptions({ options }: Command): string {
  const own = options.filter(({ name }) => name !== 'help' && name !== 'version');
  const names = own.map(({ name, short, value }) => {
    const word = value ? `--${name} ${value.placeholder}` : `--${name}`;
    return `\`${short ? `-${short}, ` : ''}${word}\``;
  });
  return names.length === 0 ? '' : `; ${names.join(', ')}`;
}

function buildKeyTable(): string {
  const words = panelWordsFor('en');
  const rows = keymap.map((binding) => [
    keyNames(binding, words)
      .split(' ')
      .map((key) => `\`${key}\``)
      .join(' '),
    words.commands[binding.command],
  ]);
  return buildTable(['keys', 'what they do'], rows);
}
