import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildManualPage } from '../scripts/manual-page.ts';
import { commands, listNamedCommands } from '../src/cli/commands.ts';

const file = 'docs/prebrief.1';
const page = readFileSync(file, 'utf8');

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe('the manual page', () => {
  it('is what the program has (npm run docs writes it)', () => {
    expect(page).toBe(buildManualPage());
  });

  it('is named in the package, so that man finds it', () => {
    const { man, files } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(man).toBe(`./${file}`);
    expect(files).toContain(file);
  });

  it.skipIf(!has('groff'))('is read by groff without a warning', () => {
    const { status, stderr } = spawnSync('groff', ['-man', '-ww', '-Tutf8', '-z', file], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.skipIf(!has('man') || !has('groff'))('shows every command with its options, and every line in 80 columns', () => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MANPAGER: 'cat' };
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', file], { encoding: 'utf8', env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const text = stdout.replace(/\s+/g, ' ');
    for (const { name, options, operands, example } of [commands.open, ...listNamedCommands()]) {
      expect(text).toContain(name === 'open' ? 'prebrief [FILE or FOLDER]' : `prebrief ${name}`);
      expect(text).toContain(operands.placeholder);
      expect(text).toContain(example);
      for (const option of options) expect(text).toContain(`--${option.name}`);
    }
    expect(text).toContain('↓ j in a list: next entry');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
