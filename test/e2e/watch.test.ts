import { appendFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keys } from '../helpers/terminal.ts';
import { briefing, createFolder, home, start } from './panels.ts';

it('check --watch reports until Ctrl-C ends it by its signal', async () => {
  const file = join(createFolder(), 'talks.yaml');
  copyFileSync(join(home, briefing), file);
  const terminal = start({ args: ['check', '--watch', file], script: '"$0" "$@"; echo "ended with $?"' });
  await terminal.waitFor('1 warning');
  appendFileSync(file, 'titel: Talks\n');
  await terminal.waitFor('1 error');
  terminal.press(keys.ctrlC);
  await terminal.exited;
  expect(terminal.normalScreenText()).not.toMatch(/fault|ended with 0/);
});
