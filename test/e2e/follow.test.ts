import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keys } from '../helpers/terminal.ts';
import { briefing, createFolder, home, type RunningProgram, type Start, start } from './panels.ts';

const text = readFileSync(join(home, briefing), 'utf8');
const changed = text.replace('title: Road building', 'title: Roads and bridges');
const broken = text.replace('title: Belarus', 'titel: Belarus');

interface Desk {
  readonly file: string;
  path(name: string): string;
  open(options?: Start): Promise<RunningProgram>;
}

/** A folder with a copy of the briefing, which is opened at its second sector. */
function createDesk(): Desk {
  const folder = createFolder();
  const path = (name: string) => join(folder, name);
  writeFileSync(path('talks.yaml'), text);
  return {
    file: path('talks.yaml'),
    path,
    open: async (options = {}) => {
      const terminal = start({ args: [path('talks.yaml')], ...options });
      await terminal.waitFor('[1 Overview]');
      terminal.press('3j');
      await terminal.waitFor('▸ 2 Road building');
      return terminal;
    },
  };
}

describe.concurrent('a save', () => {
  it.each<[string, (desk: Desk) => void]>([
    ['writes in place', ({ file }) => writeFileSync(file, changed)],
    [
      'writes another file that takes the name',
      ({ file, path }) => {
        writeFileSync(path('.talks.yaml.new'), changed);
        renameSync(path('.talks.yaml.new'), file);
      },
    ],
    [
      'sets the old file aside first, as vim does',
      ({ file }) => {
        renameSync(file, `${file}~`);
        writeFileSync(file, changed);
        unlinkSync(`${file}~`);
      },
    ],
  ])('that %s is shown at the same place, again and again', async (_, save) => {
    const desk = createDesk();
    const terminal = await desk.open();
    save(desk);
    await terminal.waitFor('•▸ 2 Roads and bridges');
    writeFileSync(desk.file, text);
    await terminal.waitFor('•▸ 2 Road building');
    save(desk);
    await terminal.waitFor('•▸ 2 Roads and bridges');
    terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.errors()).toBe('');
  });

  it('by sed is shown', async () => {
    const { file, open } = createDesk();
    const script = `sh -c 'while [ ! -e "$1.go" ]; do sleep 0.02; done; sed -i "s/Road building/Roads/" "$1"' - "$1" & exec "$0" "$@" 2>"$ERRORS"`;
    const terminal = await open({ script });
    writeFileSync(`${file}.go`, '');
    await terminal.waitFor('•▸ 2 Roads');
  });

  it('in two pieces never shows the faults of the first', async () => {
    const { file, open } = createDesk();
    const terminal = await open();
    const half = changed.indexOf('title: Roads and bridges') + 9;
    writeFileSync(file, changed.slice(0, half));
    appendFileSync(file, changed.slice(half));
    await terminal.waitFor('•▸ 2 Roads and bridges');
    expect(terminal.raw()).not.toContain('last good');
  });

  it('to the file behind a link is shown, and so is another file behind it', async () => {
    const { file, path, open } = createDesk();
    mkdirSync(path('archive'));
    renameSync(file, path('archive/talks.yaml'));
    symlinkSync('archive/talks.yaml', file);
    const terminal = await open();
    writeFileSync(path('archive/talks.yaml'), changed);
    await terminal.waitFor('•▸ 2 Roads and bridges');
    writeFileSync(path('archive/other.yaml'), text.replace('title: Road building', 'title: Other roads'));
    symlinkSync('archive/other.yaml', path('new-link'));
    renameSync(path('new-link'), file);
    await terminal.waitFor('▸ 2 Other roads');
  });

  it('with errors leaves the last good version until they are mended', async () => {
    const { file, open } = createDesk();
    const terminal = await open();
    writeFileSync(file, broken);
    const screen = await terminal.waitFor('1 error in the file; this is its last good version.');
    expect(screen).toContain('▸ 2 Road building');
    terminal.press('!');
    await terminal.waitFor('Did you mean “title”?');
    terminal.press(keys.escape);
    await terminal.waitFor('▸ 2 Road building');
    writeFileSync(file, changed);
    await terminal.waitFor((seen) => seen.includes('•▸ 2 Roads and bridges') && !seen.includes('last good'));
  });
});

describe.concurrent('a file', () => {
  it('that is deleted leaves its last version, and comes back', async () => {
    const { file, open } = createDesk();
    const terminal = await open();
    unlinkSync(file);
    expect(await terminal.waitFor('The file is gone')).toContain('▸ 2 Road building');
    writeFileSync(file, changed);
    await terminal.waitFor((seen) => seen.includes('•▸ 2 Roads and bridges') && !seen.includes('gone'));
  });

  it('that is broken at the start shows its faults, and becomes the briefing when it is mended', async () => {
    const { file } = createDesk();
    writeFileSync(file, broken);
    const terminal = start({ args: [file] });
    await terminal.waitFor('Did you mean “title”?');
    writeFileSync(file, text);
    await terminal.waitFor('[1 Overview]');
    terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  });

  it('that stays broken until the end has its faults told where they can still be read then', async () => {
    const { file } = createDesk();
    writeFileSync(file, broken);
    const terminal = start({ args: [file] });
    await terminal.waitFor('Did you mean “title”?');
    terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 1, signal: 0 });
    expect(terminal.errors()).toContain('Did you mean “title”?');
  });
});

describe.concurrent('the list of a folder', () => {
  it('follows the folder, with the same briefing selected, and is up to date when it comes back', async () => {
    const { path, file } = createDesk();
    const small = (title: string) => `title: ${title}\nmeeting:\n  date: 2026-05-04\n`;
    const terminal = start({ args: [path('.')] });
    await terminal.waitFor('▸ Belarus – Smolensk Region');
    writeFileSync(path('harbour.yaml'), small('Talks on the harbour'));
    await terminal.waitFor(/ {2}Talks on the harbour[\s\S]*▸ Belarus/);
    terminal.press(keys.enter);
    await terminal.waitFor('[1 Overview]');
    copyFileSync(file, path('copy.yaml'));
    unlinkSync(path('harbour.yaml'));
    terminal.press(keys.escape);
    await terminal.waitFor((screen) => screen.includes('copy.yaml') && !screen.includes('harbour'));
    terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  });
});
