import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { restored } from '../helpers/terminal.ts';
import { before, home, start } from './panels.ts';

const faults = join(import.meta.dirname, 'faults');
const replacements: ReadonlyMap<string, string> = new Map([
  [join(home, 'src/tui/view/screen.ts'), join(faults, 'screen.ts')],
  [join(home, 'src/tui/reduce.ts'), join(faults, 'reduce.ts')],
  [join(home, 'src/tui/keys.ts'), join(faults, 'keys.ts')],
]);

/** Puts modules with a fault in the place of the real ones, which only they still see. */
const withFaults: Plugin = {
  name: 'with-faults',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer, resolveDir }) => {
      const replacement = importer.startsWith(faults) ? undefined : replacements.get(resolve(resolveDir, path));
      return replacement === undefined ? undefined : { path: replacement };
    });
  },
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prebrief-faulty-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await bundle({ faulty: join(home, 'src/main.ts') }, folder, [withFaults]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent('a fault of the program itself is told once, on the terminal as it was', () => {
  it.each([
    ['in the first frame', 'first-frame'],
    ['in a later frame', 'later-frame'],
    ['in obeying a key', 'obeying'],
    ['in reading a key', 'reading'],
    ['in something that nobody waits for', 'unhandled'],
  ])('%s', async (_, moment) => {
    const terminal = start({
      program: join(folder, 'faulty.js'),
      script: `echo ${before}; exec node "$0" "$@"`,
      env: { FAULT: moment },
      columns: 120,
    });
    if (moment !== 'first-frame') {
      await terminal.waitFor('[1 Overview]');
      terminal.press('3');
    }
    expect(await terminal.exited).toEqual({ exitCode: 1, signal: 0 });
    expect(terminal.modes()).toEqual(restored);
    expect(terminal.normalScreenText()).toBe(
      [
        before,
        'prebrief stopped because of a fault of its own (TypeError: the thing is missing).',
        'Your briefing is unchanged. Please report this message, without the text of your briefing.',
      ].join('\n'),
    );
  });
});
