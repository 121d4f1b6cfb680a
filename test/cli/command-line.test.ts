import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Command, commands, formatUsage } from '../../src/cli/commands.ts';
import { commitAll, createDesk, type Desk, goodBriefing } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
  desk.write('roads.yaml', goodBriefing);
});
afterEach(() => desk.clear());

const everyCommand = Object.values(commands);

function wordsOf({ name }: Command): string[] {
  return name === 'open' ? [] : [name];
}

describe('the help', () => {
  it.each(everyCommand)('of $name fits a screen of 80 columns and 24 rows', async (command) => {
    const { exitCode, stdout, stderr } = await desk.prebrief([...wordsOf(command), '--help']);
    const lines = stdout.trimEnd().split('\n');
    // The last row of the screen is for the prompt.
    expect(lines.length).toBeLessThanOrEqual(23);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it.each(everyCommand)('of $name names its operands, all its options and an example', async (command) => {
    const { stdout } = await desk.prebrief([...wordsOf(command), '-h']);
    expect(stdout).toContain(`Usage: ${formatUsage(command, 'whole')}\n`);
    for (const { name } of command.options) expect(stdout).toContain(`--${name}`);
    expect(stdout).toContain(`Example:\n  ${command.example}\n`);
  });

  it('of the program lists every command', async () => {
    const { stdout } = await desk.prebrief(['--help']);
    for (const { name, summary } of everyCommand.filter(({ name }) => name !== 'open')) {
      expect(stdout).toMatch(new RegExp(`^  ${name} .*${summary}$`, 'm'));
    }
  });

  it.each(everyCommand)('of $name is the same by the command help', async (command) => {
    const asked = await desk.prebrief(['help', ...wordsOf(command)]);
    expect(asked).toEqual(await desk.prebrief([...wordsOf(command), '--help']));
  });

  it('comes even where the rest of the line is wrong', async () => {
    expect((await desk.prebrief(['print', '--nonsense', '--help'])).stdout).toContain('Usage: prebrief print');
  });

  it.each(everyCommand)('of $name shows an example that works on the briefings of the project', async (command) => {
    const [program, ...words] = command.example.split(' ');
    expect(program).toBe('prebrief');
    const briefing = 'briefings/belarus-smolensk.yaml';
    desk.write(briefing, readFileSync(new URL(`../../${briefing}`, import.meta.url)));
    commitAll(desk.folder);
    const { stderr } = await desk.prebrief(words);
    expect(stderr).not.toMatch(/See prebrief|There is no|git/);
  });
});

describe('the version', () => {
  it.each(['--version', '-V'])('is that of the package: %s', async (option) => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const outcome = await desk.prebrief([option]);
    expect(outcome).toEqual({ exitCode: 0, stdout: `prebrief ${version}\n`, stderr: '' });
  });
});

describe('a command line that is not understood', () => {
  it.each<[string[], string]>([
    [
      ['pritn', 'roads.yaml'],
      '“pritn” is neither a command of prebrief nor a file or folder. Did you mean “print”?\nSee prebrief --help\n',
    ],
    [
      ['roads'],
      '“roads” is neither a command of prebrief nor a file or folder. Did you mean roads.yaml?\nSee prebrief --help\n',
    ],
    [['zzz'], '“zzz” is neither a command of prebrief nor a file or folder.\nSee prebrief --help\n'],
    [['none/roads.yaml'], 'There is no file or folder none/roads.yaml.\nSee prebrief --help\n'],
    [['rods.yaml'], 'There is no file or folder rods.yaml. Did you mean roads.yaml?\nSee prebrief --help\n'],
    [['help', 'chek'], 'prebrief has no command “chek”. Did you mean “check”?\nSee prebrief help --help\n'],
    [['--versoin'], 'prebrief has no option --versoin. Did you mean “--version”?\nSee prebrief --help\n'],
    [
      ['print', 'roads.yaml', '--widht', '60'],
      'prebrief print has no option --widht. Did you mean “--width”?\nSee prebrief print --help\n',
    ],
    [
      ['print', 'roads.yaml', '--out', 'x'],
      'prebrief print has no option --out. Did you mean “--output”?\nSee prebrief print --help\n',
    ],
    [['print', 'roads.yaml', '-x'], 'prebrief print has no option -x.\nSee prebrief print --help\n'],
    [['check', '--strict=yes', 'roads.yaml'], '--strict takes no value.\nSee prebrief check --help\n'],
    [
      ['check', 'roads.yaml', '--format', 'jsn'],
      '--format can be human or json, not “jsn”. Did you mean “json”?\nSee prebrief check --help\n',
    ],
    [['print', 'roads.yaml', '-o'], '-o needs FILE after it.\nSee prebrief print --help\n'],
    [['print', 'roads.yaml', '--output', '--width'], '--output needs FILE after it.\nSee prebrief print --help\n'],
    [[''], 'prebrief needs FILE or FOLDER.\nSee prebrief --help\n'],
    [['check', 'roads.yaml', ''], 'prebrief check needs FILE.\nSee prebrief check --help\n'],
    [['check', '-dash.yaml'], 'prebrief check has no option -d.\nSee prebrief check --help\n'],
    [['print'], 'prebrief print needs FILE.\nSee prebrief print --help\n'],
    [['check'], 'prebrief check needs FILE.\nSee prebrief check --help\n'],
    [
      ['print', 'roads.yaml', 'more.yaml'],
      'prebrief print takes one FILE, and “more.yaml” is one too many.\nSee prebrief print --help\n',
    ],
    [
      ['roads.yaml', 'more.yaml'],
      'prebrief takes one FILE or FOLDER, and “more.yaml” is one too many.\nSee prebrief --help\n',
    ],
    [['\x1b[2J'], 'There is no file or folder <U+001B>[2J.\nSee prebrief --help\n'],
  ])('%j gets one message and exit code 2', async (args, stderr) => {
    expect(await desk.prebrief(args)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('takes everything after -- for files', async () => {
    desk.write('--strict', goodBriefing);
    const { exitCode, stdout } = await desk.prebrief(['check', '--', '--strict']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '--strict: no errors, no warnings\n' });
  });

  it('opens a file that is called like a command by its path', async () => {
    desk.write('check', goodBriefing);
    expect((await desk.prebrief(['./check'])).stdout).toContain('Talks on roads');
  });
});
