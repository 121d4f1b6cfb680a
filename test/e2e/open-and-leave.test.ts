import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keys, restored } from '../helpers/terminal.ts';
import { before, briefing, briefingTitle, createFolder, home, type RunningProgram, start } from './panels.ts';

/** Something that each panel shows even in the smallest window. */
const panels = [
  ['1', 'President Lukashenko meets Governor'],
  ['2', '▸ Alexander Lukashenko'],
  ['3', '2 Road building'],
  ['4', 'Trade turnover Belarus – Smolensk'],
  ['5', 'Target attainment'],
  ['6', '[1] Report on the meeting of'],
] as const;

async function walkThroughPanels(terminal: RunningProgram) {
  await terminal.waitFor(panels[0][1]);
  for (const [digit, text] of panels) {
    terminal.press(digit);
    const screen = await terminal.waitFor(`[${digit} `);
    expect(screen).toContain(text);
    expect(screen).toContain(briefingTitle);
  }
}

function findNotAscii(text: string): string[] {
  return text.match(/[^\p{ASCII}]/gu) ?? [];
}

async function expectQuietEnd(terminal: RunningProgram) {
  expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  expect(terminal.modes()).toEqual(restored);
  expect(terminal.normalScreenText()).toBe(before);
  expect(terminal.errors()).toBe('');
}

describe.concurrent('a briefing', () => {
  it.each([
    [80, 24],
    [120, 40],
    [40, 12],
  ])('shows its panels in a window of %i×%i and leaves the terminal as it was', async (columns, rows) => {
    const terminal = start({ columns, rows });
    await walkThroughPanels(terminal);
    terminal.press('q');
    await expectQuietEnd(terminal);
  });

  it('shows the same in a CI job and for a developer of React', async () => {
    const usual = start();
    const screen = await usual.waitFor('[1 Overview]');
    expect(findColours(usual.raw())).not.toEqual([]);
    const terminal = start({ env: { CI: '1', DEV: 'true', NODE_ENV: 'development' } });
    expect(await terminal.waitFor('[1 Overview]')).toBe(screen);
    terminal.press('q');
    await expectQuietEnd(terminal);
  });

  it('draws its panels in ASCII in a locale that cannot show UTF-8', async () => {
    const terminal = start({ env: { LC_ALL: 'C' } });
    await terminal.waitFor('[1 Overview]');
    for (const key of ['2', '3', '5', 'w']) {
      terminal.press(key);
      await terminal.waitFor(key === 'w' ? '5.0 bn USD|]' : `[${key} `);
    }
    expect(terminal.screen()).toMatch(/What-if: Trade turnover Belarus - Smolensk Region/);
    expect(terminal.screen()).toMatch(/2023 +#+-+ +4\.4 {2}gap 0\.6/);
    terminal.press(keys.escape);
    await terminal.waitFor('> Gap to target');
    terminal.press('q');
    await expectQuietEnd(terminal);
    expect(findNotAscii(terminal.raw())).toEqual([]);
  });

  it('draws its panels in ASCII where --ascii asks for it', async () => {
    const terminal = start({ args: ['--ascii', briefing], columns: 40, rows: 12 });
    await terminal.waitFor('Belarus - Smolensk Region');
    terminal.press('?');
    await terminal.waitFor('in a list: next');
    terminal.press(keys.escape);
    await terminal.waitFor('[1 Overview]');
    terminal.press('q');
    await expectQuietEnd(terminal);
    expect(findNotAscii(terminal.raw())).toEqual([]);
  });

  it('shows no colours where NO_COLOR asks for none', async () => {
    const terminal = start({ env: { NO_COLOR: '1', COLORTERM: 'truecolor' } });
    await walkThroughPanels(terminal);
    terminal.press('?');
    await terminal.waitFor('previous panel');
    terminal.press('q');
    await expectQuietEnd(terminal);
    expect(findColours(terminal.raw())).toEqual([]);
  });

  it('is printed as a summary on a terminal that cannot be drawn on', async () => {
    const terminal = start({ env: { TERM: 'dumb' }, script: 'exec "$0" "$@" 2>"$ERRORS"' });
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.normalScreenText()).toContain('INTERNAL');
    expect(terminal.raw()).not.toContain('\x1b');
  });

  it('comes through standard input while the keys come from the terminal', async () => {
    const terminal = start({ script: `echo ${before}; cat ${briefing} | "$0" - 2>"$ERRORS"` });
    await walkThroughPanels(terminal);
    terminal.press('q');
    await expectQuietEnd(terminal);
  });

  it('that nobody has written is refused before anything is drawn', async () => {
    const terminal = start({ args: ['briefings/belarus-smolenks.yaml'], columns: 120, script: 'exec "$0" "$@"' });
    expect(await terminal.exited).toEqual({ exitCode: 2, signal: 0 });
    expect(terminal.normalScreenText()).toContain('Did you mean briefings/belarus-smolensk.yaml?');
    expect(terminal.raw()).not.toContain('\x1b');
  });
});

describe.concurrent('the folder', () => {
  it('lists its briefings, opens one and comes back', async () => {
    const terminal = start({ args: [] });
    await terminal.waitFor(/▸ Belarus – Gebiet Smolensk/);
    terminal.press('j');
    await terminal.waitFor(`▸ ${briefingTitle}`);
    terminal.press(keys.enter);
    await terminal.waitFor('[1 Overview]');
    terminal.press(keys.escape);
    await terminal.waitFor(`▸ ${briefingTitle}`);
    terminal.press('q');
    await expectQuietEnd(terminal);
  });
});

describe.concurrent('output that is no terminal', () => {
  it('ends quietly when head has read enough', async () => {
    const terminal = start({ script: `"$0" print ${briefing} 2>"$ERRORS" | head -1; echo done` });
    await terminal.exited;
    expect(terminal.normalScreenText()).toMatch(/^INTERNAL.*\ndone$/);
    expect(terminal.errors()).not.toMatch(/EPIPE|fault/);
  });

  it('gets the summary of a briefing', async () => {
    const file = join(createFolder(), 'summary.txt');
    const terminal = start({ script: `"$0" ${briefing} >"$FILE" 2>"$ERRORS"`, env: { FILE: file } });
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.raw()).toBe('');
    expect(readFileSync(file, 'utf8')).toMatch(/^INTERNAL[\s\S]*Road building/);
  });

  it('gets the list of a folder', async () => {
    const terminal = start({ args: [join(home, 'briefings')], script: '"$0" "$@" | cat' });
    await terminal.exited;
    expect(terminal.normalScreenText()).toMatch(/^2024-11-18 {2}Belarus – Smolensk Region/m);
    expect(terminal.raw()).not.toContain('\x1b');
  });
});

/** The sequences that set a colour of text or background. */
function findColours(raw: string): string[] {
  return raw.split('\x1b').filter((piece) => /^\[(?:[\d;:]*;)?(?:(?:[349]|10)[0-7][;m]|[34]8[;:])/.test(piece));
}
