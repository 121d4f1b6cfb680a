import { describe, expect, it } from 'vitest';
import { openPanels } from '../helpers/panels.tsx';
import { beginsAt, rowsIn, selectedIn, selects, showsEnd } from '../helpers/panels-screen.ts';

const size = { columns: 80, rows: 24 };
const tabs = ['[1 Overview]', '[2 Participants]', '[3 Agenda]', '[4 Figures]', '[5 Trade gap]', '[6 Record]'] as const;

describe('the six panels', () => {
  it('are opened by their digits', async () => {
    const panels = openPanels('belarus-smolensk', size);
    await panels.seen('President Lukashenko meets Governor Anochin');
    panels.press('3');
    await panels.seen('Road building');
    panels.press('2');
    await panels.seen('Vasili Anochin');
    panels.press('4');
    await panels.seen('Jan–Sep 2024     3.1');
    panels.press('5');
    await panels.seen('target − value = 5.0 − 4.4 = 0.6 bn USD');
    panels.press('6');
    await panels.seen('Publisher  BelTA');
    panels.press('1');
    await panels.seen('Objectives');
  });

  it('follow one another with Tab, in a circle', async () => {
    const panels = openPanels('belarus-smolensk', size);
    await panels.seen(tabs[0]);
    for (const tab of [...tabs.slice(1), tabs[0]]) {
      panels.press('tab');
      await panels.seen(tab);
    }
  });

  it('follow one another with Shift and Tab the other way round', async () => {
    const panels = openPanels('belarus-smolensk', size);
    await panels.seen(tabs[0]);
    for (const tab of tabs.toReversed()) {
      panels.press('shift+tab');
      await panels.seen(tab);
    }
  });

  it('keep where the reader was', async () => {
    const panels = openPanels('belarus-smolensk', size);
    panels.press('pagedown');
    const overview = await panels.seen((screen) => rowsIn(screen).first > 1);
    panels.press('3', 'down', 'down');
    await panels.seen(selects('3 Machine tools'));
    panels.press('1');
    expect(await panels.seen(tabs[0])).toBe(overview);
    panels.press('3');
    await panels.seen(selects('3 Machine tools'));
  });

  it('speak the language of the briefing', async () => {
    const panels = openPanels('belarus-smolensk.de', size);
    await panels.seen('[1 Überblick]');
    panels.press('?');
    const help = await panels.seen('vorige Tafel');
    expect(help).toContain('Umschalt+Tab');
    expect(help).toContain('schließen');
  });
});

describe('typing', () => {
  it('fast loses no key', async () => {
    const panels = openPanels('belarus-smolensk', size);
    panels.burst('3jjj');
    await panels.seen(selects('4 Food supply'));
    panels.burst('kk');
    await panels.seen(selects('2 Road building'));
    panels.burst('\r\t');
    await panels.seen('[4 Figures]');
  });

  it('on a Cyrillic layout does the same as on a Latin one', async () => {
    const panels = openPanels('belarus-smolensk', size);
    panels.press('3', 'о');
    await panels.seen(selects('2 Road building'));
    panels.press('л');
    await panels.seen(selects('1 Service centre'));
    panels.press('П');
    await panels.seen(selects('4 Food supply'));
    panels.press('п', 'д');
    await panels.seen('← list');
    panels.press('р');
    await panels.seen('→ detail');
    panels.press('й');
    await panels.ended();
  });

  it('is not what happens when a text is pasted', async () => {
    const panels = openPanels('belarus-smolensk', size);
    panels.press('3');
    await panels.seen(tabs[2]);
    panels.paste('q 5 jjj\r\x03 ?');
    panels.press('j');
    const screen = await panels.seen(selects('2 Road building'));
    expect(screen).toContain(tabs[2]);
  });
});

describe('the help', () => {
  it('opens over a panel, scrolls, and closes where it was opened', async () => {
    const panels = openPanels('belarus-smolensk', { columns: 80, rows: 16 });
    panels.press('3', 'down');
    const agenda = await panels.seen(selects('2 Road building'));
    panels.press('?');
    const help = await panels.seen('in a list: next entry');
    expect(help).toContain('Esc close');
    expect(help).toContain('INTERNAL');
    panels.press('down');
    await panels.seen(beginsAt(2));
    panels.press('G');
    expect(await panels.seen(showsEnd)).toContain('quit at once');
    panels.press('3', 'tab', 'g');
    await panels.seen(beginsAt(1));
    panels.press('pagedown');
    await panels.seen((screen) => rowsIn(screen).first > 2);
    panels.press('?');
    expect(await panels.seen(selects('2 Road building'))).toBe(agenda);
  });

  it.each(['escape', 'enter', 'left', 'h', '?'])('closes with %s', async (key) => {
    const panels = openPanels('belarus-smolensk', size);
    panels.press('?');
    await panels.seen('in a list: next entry');
    panels.press(key);
    const screen = await panels.seen(tabs[0]);
    expect(selectedIn(screen)).toBe('');
  });
});

describe('the end', () => {
  it.each([
    ['q', 'in a panel', []],
    ['ctrl+c', 'in a panel', []],
    ['q', 'in the help', ['?']],
    ['ctrl+c', 'in the help', ['?']],
    ['q', 'in a detail', ['3', 'enter']],
  ])('comes with %s %s', async (key, _, before) => {
    const panels = openPanels('belarus-smolensk', size);
    panels.press(...before, key);
    await panels.ended();
  });
});
