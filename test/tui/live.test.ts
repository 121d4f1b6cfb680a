import { describe, expect, it } from 'vitest';
import { openLivePanels } from '../helpers/panels.tsx';
import { readBriefingText } from '../helpers/panels-briefings.ts';
import { rowsIn, selectedIn, selects } from '../helpers/panels-screen.ts';

const usual = { columns: 80, rows: 24 };
const narrow = { columns: 40, rows: 12 };
const smolensk = readBriefingText('belarus-smolensk');

/** A text with one of its pieces replaced; fails where it does not have the piece. */
function change(text: string, piece: string, by: string): string {
  if (!text.includes(piece)) throw new Error(`The briefing has no “${piece}”.`);
  return text.replace(piece, by);
}

/** The row of the screen that holds a text. */
function rowWith(screen: string, text: string): string {
  return screen.split('\n').find((row) => row.includes(text)) ?? '';
}

const talks = [
  'title: Talks',
  'meeting:',
  '  date: 2026-05-04',
  'agenda:',
  ...['Roads', 'Rails', 'Ports', 'Grain', 'Timber'].flatMap((title) => [
    `  - title: ${title}`,
    '    background:',
    ...Array.from({ length: 40 }, (_, index) => `      - ${title} fact number ${index + 1}`),
  ]),
  '',
].join('\n');

describe('a save', () => {
  it('shows the new version at the same place, and marks what is new', async () => {
    const panels = openLivePanels(smolensk, usual);
    panels.press('3', 'down');
    await panels.seen(selects('2 Road building'));
    panels.save(change(smolensk, 'title: Road building', 'title: Roads and bridges'));
    const screen = await panels.seen(selects('2 Roads and bridges'));
    expect(rowWith(screen, '▸ 2 Roads')).toMatch(/^•▸ 2 Roads and bridges/);
    expect(rowWith(screen, '1 Service')).toMatch(/^ {3}1 Service.* • 2 Roads and bridges$/);
    expect(rowWith(screen, '3 Machine tools')).toMatch(/^ {3}3/);
    expect(screen).toContain('[•3 Agenda]');
    expect(screen).toContain('. next change');
  });

  it('keeps panel, focus, rows and help where they are', async () => {
    const panels = openLivePanels(talks, usual);
    panels.press('3', 'down', 'down', 'enter', 'pagedown');
    const before = await panels.seen((screen) => rowsIn(screen).first > 10);
    panels.press('?');
    const help = await panels.seen('in a list: next entry');
    panels.save(change(talks, 'Ports fact number 1\n', 'Ports fact number 1\n      - A new one before all others\n'));
    expect(panels.screen()).toBe(help);
    panels.press('escape');
    const after = await panels.seen((screen) => screen.includes('← list'));
    expect(selectedIn(after)).toBe('3 Ports');
    expect(after.split('\n')[4]).toBe(before.split('\n')[4]);
    expect(rowsIn(after).first).toBe(rowsIn(before).first + 2);
  });

  it('keeps the entry selected when others are put before it, and marks those', async () => {
    const panels = openLivePanels(talks, usual);
    panels.press('3', 'down', 'down');
    await panels.seen(selects('3 Ports'));
    panels.save(change(talks, '  - title: Roads', '  - title: Air\n  - title: Roads'));
    const screen = await panels.seen(selects('4 Ports'));
    expect(rowWith(screen, '1 Air')).toMatch(/^\+ {2}1 Air/);
    expect(rowWith(screen, '2 Roads')).toMatch(/^ {3}2 Roads/);
  });

  it('leads from an entry that has gone to the one after it, and from the last to the one before', async () => {
    const panels = openLivePanels(talks, usual);
    panels.press('3', 'down');
    await panels.seen(selects('2 Rails'));
    const withoutRails = talks.replace(/ {2}- title: Rails\n[\s\S]*?(?= {2}- title: Ports)/, '');
    panels.save(withoutRails);
    await panels.seen(selects('2 Ports'));
    panels.press('G');
    await panels.seen(selects('4 Timber'));
    panels.save(withoutRails.replace(/ {2}- title: Timber\n[\s\S]*/, ''));
    await panels.seen(selects('3 Grain'));
  });

  it('marks only what the last save has changed, and nothing where none did', async () => {
    const panels = openLivePanels(smolensk, usual);
    await panels.seen('[1 Overview]');
    const second = change(smolensk, 'title: Road building', 'title: Roads and bridges');
    panels.save(second);
    await panels.seen('•3 Agenda');
    panels.save(`# A remark\n${second}`);
    panels.press('2');
    expect(await panels.seen('[2 Participants]')).toContain('•3 Agenda');
    panels.save(change(second, 'status: draft', 'status: cleared'));
    const screen = await panels.seen('•1 Overview');
    expect(screen).not.toContain('•3');
  });

  it('in another language says the keys in it too', async () => {
    const panels = openLivePanels(smolensk, usual);
    await panels.seen('[1 Overview]');
    panels.save(readBriefingText('belarus-smolensk.de'));
    await panels.seen((screen) => screen.includes('[•1 Überblick]') && screen.includes('beenden'));
  });

  it('marks on a narrow window as well', async () => {
    const panels = openLivePanels(talks, narrow);
    panels.press('3');
    await panels.seen(selects('1 Roads'));
    panels.save(change(talks, 'Ports fact number 30', 'Ports fact, corrected'));
    expect(rowWith(await panels.seen('•  3 Ports'), '2 Rails')).toMatch(/^ {3}2/);
    panels.press('.', 'enter', '.');
    const detail = await panels.seen('Ports fact, corrected');
    expect(rowWith(detail, 'Ports fact, corrected')).toMatch(/^• /);
  });
});

describe('the key for the next change', () => {
  it('goes from change to change through all panels, further down in a long detail, and round', async () => {
    const panels = openLivePanels(talks, usual);
    await panels.seen('[1 Overview]');
    const once = change(talks, 'Rails fact number 35', 'Rails fact, corrected');
    panels.save(change(change(once, 'Rails fact number 2\n', 'Rails fact two\n'), 'Timber fact number 3\n', 'Wood\n'));
    await panels.seen('•3 Agenda');
    panels.press('.');
    const first = await panels.seen(selects('2 Rails'));
    expect(rowWith(first, 'Rails fact two')).toContain('•  Rails fact two');
    panels.press('.');
    await panels.seen('Rails fact, corrected');
    panels.press('.');
    await panels.seen(selects('5 Timber'));
    panels.press('.');
    const again = await panels.seen(selects('2 Rails'));
    expect(again).toContain('Rails fact two');
  });

  it('scrolls a page without a list to the changed row', async () => {
    const panels = openLivePanels(smolensk, usual);
    panels.press('2');
    await panels.seen('[2 Participants]');
    panels.save(change(smolensk, 'status: draft', 'status: cleared'));
    await panels.seen('•1 Overview');
    panels.press('.');
    const screen = await panels.seen('[•1 Overview]');
    expect(rowWith(screen, 'Cleared')).toMatch(/^•/);
  });

  it('is not offered where nothing has changed', async () => {
    const panels = openLivePanels(smolensk, usual);
    expect(await panels.seen('[1 Overview]')).not.toContain('next change');
  });
});

describe('a save with errors', () => {
  const broken = change(smolensk, 'title: Belarus', 'titel: Belarus');

  it('keeps the last good version, shows the first errors below it, and goes with the next good save', async () => {
    const panels = openLivePanels(smolensk, usual);
    panels.press('3', 'down');
    const before = await panels.seen(selects('2 Road building'));
    panels.save(broken);
    const screen = await panels.seen('this is its last good version');
    expect(screen.split('\n').slice(0, 15)).toEqual(before.split('\n').slice(0, 15));
    expect(screen).toMatch(/1 error in the file/);
    expect(screen).toMatch(/\d+:1 {2}The key “titel” is not part of the format/);
    panels.save(smolensk);
    expect(await panels.seen((text) => !text.includes('last good'))).toBe(before);
  });

  it('has its whole report one key away, and a key back', async () => {
    const panels = openLivePanels(smolensk, usual);
    panels.press('3', 'down');
    await panels.seen(selects('2 Road building'));
    panels.save(broken);
    const before = await panels.seen('! faults');
    panels.press('!');
    expect(await panels.seen('Did you mean “title”?')).toContain('talks.yaml');
    panels.press('escape');
    expect(await panels.seen(selects('2 Road building'))).toBe(before);
    panels.press('!');
    await panels.seen('Did you mean “title”?');
    panels.save(change(broken, 'date: 2024-11-18', 'date: 2024-11-38'));
    await panels.seen('2024-11-38');
    panels.save(smolensk);
    const mended = await panels.seen(selects('2 Road building'));
    expect(mended).not.toContain('last good');
  });

  it('needs one row only on a small window', async () => {
    const panels = openLivePanels(smolensk, narrow);
    panels.press('3', 'G');
    await panels.seen(selects('4 Food supply'));
    panels.save(broken);
    const screen = await panels.seen(' 1 error; last good version shown.');
    expect(selectedIn(screen)).toBe('4 Food supply');
    expect(screen).not.toContain('titel');
    panels.remove();
    await panels.seen(' File gone; last version shown.');
  });

  it('at the very start is its report, and becomes the briefing when it is mended', async () => {
    const panels = openLivePanels(broken, usual);
    await panels.seen('Did you mean “title”?');
    panels.save(change(broken, 'titel', 'titles'));
    await panels.seen('The key “titles”');
    panels.remove();
    await panels.seen('The file is gone');
    panels.save(smolensk);
    await panels.seen('[1 Overview]');
  });
});

describe('a file that is deleted', () => {
  it('leaves its last version with a quiet note, and takes up where it was when it is back', async () => {
    const panels = openLivePanels(smolensk, usual);
    panels.press('3', 'down');
    const before = await panels.seen(selects('2 Road building'));
    panels.remove();
    const screen = await panels.seen('The file is gone; this is its last version.');
    expect(selectedIn(screen)).toBe('2 Road building');
    panels.save(smolensk);
    expect(await panels.seen((text) => !text.includes('gone'))).toBe(before);
  });
});

describe('the key for the editor', () => {
  const done = { takesTerminal: false, run: async () => ({ kind: 'done' }) as const };

  it('opens the file at the line of what is selected', async () => {
    const panels = openLivePanels(smolensk, usual, done);
    panels.press('3', 'down');
    await panels.seen(selects('2 Road building'));
    panels.press('e');
    await panels.seen('Opened in pencil.');
    const line = smolensk.split('\n').findIndex((text) => text.includes('title: Road building'));
    expect(panels.edited).toEqual([{ file: 'talks.yaml', line: expect.any(Number) }]);
    expect(Math.abs((panels.edited[0]?.line ?? 0) - 1 - line)).toBeLessThanOrEqual(1);
    panels.press('down');
    await panels.seen((screen) => !screen.includes('Opened in pencil.'));
  });

  it('opens it at the first error where it has some', async () => {
    const panels = openLivePanels(smolensk, usual, done);
    await panels.seen('[1 Overview]');
    panels.save(change(smolensk, 'date: 2024-11-18', 'date: 2024-11-38'));
    await panels.seen('last good version');
    panels.press('e', '!');
    await panels.seen('Faults');
    panels.press('e');
    await panels.seen('Opened in pencil.');
    const line = smolensk.split('\n').findIndex((text) => text.includes('date: 2024-11-18')) + 1;
    expect(panels.edited.map((target) => target.line)).toEqual([line, line]);
  });

  it.each([
    [undefined, 'No editor is set. Quit, and name yours in the variable VISUAL or EDITOR'],
    [{ kind: 'not-found', editor: 'quill' }, 'There is no program quill.'],
    [{ kind: 'failed', editor: 'quill', reason: '3' }, 'quill ended with a fault (3).'],
  ] as const)('says in place what went wrong, and goes on: %s', async (outcome, message) => {
    const call = outcome && { takesTerminal: false, run: async () => outcome };
    const panels = openLivePanels(smolensk, usual, call);
    await panels.seen('[1 Overview]');
    panels.press('e');
    await panels.seen(message);
    panels.press('3');
    expect(await panels.seen('[3 Agenda]')).not.toContain(message);
  });
});
