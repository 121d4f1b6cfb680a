import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';
import { keys } from '../helpers/terminal.ts';
import { createFolder, start } from './panels.ts';

/** Red text, a new title of the window, a newline, C1 control, bidirectional override, a carriage return. */
const attack = '\x1b[31m\x1b]0;owned\x07\n\u009b2J\u202e\r';
const sound = `sound${attack}.yaml`;
const faulty = `faulty${attack}.yaml`;
const missing = `missing${attack}.yaml`;

/** The name as it may be shown. */
const visible = '<U+001B>[31m<U+001B>]0;owned<U+0007><U+000A><U+009B>2J<U+202E><U+000D>.yaml';

/** What the program itself writes after an escape: cursor, erasing, weight and colour, the modes of the terminal. */
const ownSequence = /^\[(?:(?:\d+(?:;\d+)?)?[A-HJK]|[\d;]*m|\?(?:25|1049|2004|2026)[hl])/;

function createHostileFolder(): string {
  const folder = join(createFolder(), `folder${attack}`);
  mkdirSync(folder);
  writeFileSync(join(folder, sound), 'title: Talks on roads\nmeeting: { date: 2026-05-04 }\n');
  writeFileSync(join(folder, faulty), `titel: Talks\ntitle: "${attack.replaceAll('\n', '')}"\n`);
  return folder;
}

function expectHarmless(raw: string) {
  const [first = '', ...rest] = raw.replaceAll('\r\n', '\n').split('\x1b');
  expect(rest.filter((piece) => !ownSequence.test(piece))).toEqual([]);
  expect([first, ...rest].filter((piece) => findUnsafe(piece).length > 0)).toEqual([]);
}

describe.concurrent('a file name that a terminal would obey', () => {
  it('is written out in the panels', async () => {
    const terminal = start({ args: [createHostileFolder()], columns: 250 });
    await terminal.waitFor('▸ Talks on roads');
    expect(terminal.screen()).toContain('folder<U+001B>[31m');
    expect(terminal.screen()).toContain(`sound${visible}`);
    expect(terminal.screen()).toContain(`faulty${visible}`);
    terminal.press(keys.enter);
    await terminal.waitFor('[1 Overview]');
    terminal.press(keys.escape);
    await terminal.waitFor('▸ Talks on roads');
    terminal.press('j');
    await terminal.waitFor('▸ (');
    terminal.press(keys.enter);
    expect(await terminal.waitFor('Faults')).toContain(`faulty${visible}`);
    terminal.press('q');
    await terminal.exited;
    expectHarmless(terminal.raw());
    expect(terminal.errors()).toBe('');
  });

  it('is written out by every command', async () => {
    const script = [
      '"$0" print "$SOUND"',
      '"$0" print "$FAULTY"',
      '"$0" print "$SOUND" -o "$FAULTY/x"',
      '"$0" check "$SOUND" "$FAULTY" "$MISSING"',
      '"$0" check --format json "$SOUND" "$FAULTY" "$MISSING"',
      '"$0" . | cat',
      '"$0" "$ATTACK"',
      '"$0" print "--$ATTACK"',
      'echo done',
    ].join('; ');
    const env = { SOUND: sound, FAULTY: faulty, MISSING: missing, ATTACK: attack };
    const terminal = start({ cwd: createHostileFolder(), script, env, columns: 250, rows: 200 });
    await terminal.exited;
    const text = terminal.normalScreenText();
    expect(text).toMatch(/done$/);
    for (const name of ['sound', 'faulty', 'missing']) expect(text).toContain(`${name}${visible}`);
    expect(terminal.raw()).not.toContain('\x1b');
    expectHarmless(terminal.raw());
  });
});
