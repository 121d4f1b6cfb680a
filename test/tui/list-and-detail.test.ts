import { describe, expect, it } from 'vitest';
import { openLivePanels, openPanels } from '../helpers/panels.tsx';
import { readBriefingText } from '../helpers/panels-briefings.ts';
import { beginsAt, rowsIn, selectedIn, selects, showsEnd } from '../helpers/panels-screen.ts';

const wide = { columns: 80, rows: 24 };
const narrow = { columns: 40, rows: 12 };

describe('a list', () => {
  it.each([
    ['beside its detail', wide],
    ['alone on a narrow window', narrow],
  ])('is walked with arrows, letters and jumps, %s', async (_, size) => {
    const panels = openPanels('belarus-smolensk', size);
    panels.press('3');
    await panels.seen(selects('1 Service centre'));
    const steps: [string, string][] = [
      ['down', '2 Road building'],
      ['j', '3 Machine tools'],
      ['up', '2 Road building'],
      ['k', '1 Service centre'],
      ['G', '4 Food supply'],
      ['g', '1 Service centre'],
      ['end', '4 Food supply'],
      ['home', '1 Service centre'],
    ];
    for (const [key, title] of steps) {
      panels.press(key);
      await panels.seen(selects(title));
    }
    panels.press('up', 'down');
    await panels.seen(selects('2 Road building'));
    panels.press('G', 'down', 'up');
    await panels.seen(selects('3 Machine tools'));
  });

  it('that is longer than the window moves by pages', async () => {
    const panels = openPanels('belarus-smolensk', narrow);
    panels.press('5');
    await panels.seen(selects('Gap to target'));
    panels.press('pagedown');
    const second = selectedIn(await panels.seen((screen) => !selects('Gap to target')(screen)));
    panels.press('pageup');
    await panels.seen(selects('Gap to target'));
    panels.press('ctrl+f');
    await panels.seen(selects(second));
    panels.press('G');
    await panels.seen('13/13');
    panels.press('pagedown', 'pageup');
    await panels.seen((screen) => !screen.includes('13/13'));
  });

  it('alone on a narrow window says in a few words what it lists', async () => {
    const panels = openPanels('belarus-smolensk', narrow);
    panels.press('2');
    await panels.seen('Executive Committee');
    panels.press('4');
    await panels.seen('bn USD');
  });

  it('beside its detail leaves the keys for pages to the detail', async () => {
    const panels = openPanels('belarus-smolensk', wide);
    panels.press('3', 'pagedown');
    const screen = await panels.seen((text) => !text.includes('Objective  Build'));
    expect(selectedIn(screen)).toBe('1 Service centre and');
    expect(screen).toContain('1/4');
    panels.press('down', 'up');
    await panels.seen('Objective  Build');
  });
});

describe('a detail', () => {
  it.each([
    ['beside its list', wide],
    ['alone on a narrow window', narrow],
  ])('is entered, scrolled and left, %s', async (_, size) => {
    const panels = openPanels('belarus-smolensk', size);
    panels.press('3');
    await panels.seen('1/4');
    panels.press('enter');
    const { last: page, all } = rowsIn(await panels.seen(beginsAt(1)));
    expect(all).toBeGreaterThan(page);
    const steps: [string, number][] = [
      ['down', 2],
      ['j', 3],
      ['up', 2],
      ['k', 1],
      ['pagedown', page],
      ['pageup', 1],
      ['ctrl+f', page],
      ['ctrl+b', 1],
      ['G', all - page + 1],
      ['down', all - page + 1],
      ['g', 1],
      ['end', all - page + 1],
      ['home', 1],
    ];
    for (const [key, row] of steps) {
      panels.press(key);
      await panels.seen(beginsAt(row));
    }
    panels.press('left');
    await panels.seen('1/4');
  });

  it.each([
    ['enter', 'escape'],
    ['right', 'left'],
    ['l', 'h'],
  ])('opens with %s and closes with %s', async (open, close) => {
    const panels = openPanels('belarus-smolensk', narrow);
    panels.press('4', 'down');
    const list = await panels.seen(selects('MAZ buses'));
    panels.press(open);
    const detail = await panels.seen('last two years');
    expect(selectedIn(detail)).toBe('');
    panels.press(close);
    expect(await panels.seen(selects('MAZ buses'))).toBe(list);
  });

  it('begins at its first row when another entry is selected', async () => {
    const panels = openPanels('belarus-smolensk', { columns: 80, rows: 16 });
    panels.press('3', 'enter', 'G');
    await panels.seen((screen) => showsEnd(screen) && rowsIn(screen).first > 1);
    panels.press('left', 'down', 'enter');
    const screen = await panels.seen((text) => selects('2 Road building')(text) && text.includes('← list'));
    expect(rowsIn(screen).first).toBe(1);
  });
});

describe('the trade gap', () => {
  it('shows how the selected figure comes about below the list', async () => {
    const panels = openPanels('belarus-smolensk', wide);
    panels.press('5');
    await panels.seen('target − value = 5.0 − 4.4 = 0.6 bn USD');
    panels.press('down');
    await panels.seen('value / target = 4.4 / 5.0 = 88.0 %');
    panels.press('G', 'up');
    const end = await panels.seen(selects('Change from the earlier level'));
    expect(end).toContain('The earlier level is a statement');
    expect(end).toContain('target 5.0');
    panels.press('enter');
    await panels.seen('← list');
    panels.press('escape');
    await panels.seen('12/13');
  });

  it('shows it with the chart of its series on a page of its own where the window is small', async () => {
    const panels = openPanels('belarus-smolensk', narrow);
    panels.press('5', 'enter');
    await panels.seen('5.0 − 4.4 =');
    panels.press('G');
    await panels.seen('run rate 2024');
    panels.press('up', 'up', 'up', 'up', 'up', 'up');
    await panels.seen('Trade turnover');
  });
});

describe('a page without a list', () => {
  it('scrolls with every key that moves', async () => {
    const panels = openPanels('belarus-smolensk', wide);
    const { last: page, all } = rowsIn(await panels.seen(beginsAt(1)));
    const steps: [string, number][] = [
      ['down', 2],
      ['j', 3],
      ['k', 2],
      ['up', 1],
      ['pagedown', page],
      ['pageup', 1],
      ['end', all - page + 1],
      ['home', 1],
      ['G', all - page + 1],
      ['g', 1],
    ];
    for (const [key, row] of steps) {
      panels.press(key);
      await panels.seen(beginsAt(row));
    }
  });
});

describe('a note', () => {
  const words = 'Simple run rate: the months so far';
  /** The talk names the run rate in a sector too. */
  const talk = readBriefingText('belarus-smolensk').replace(
    'Machine tools are the future.',
    `Machine tools are the future, beside \${turnover.run_rate}.`,
  );

  it.each([
    ['beside a list', wide],
    ['alone on a narrow window', narrow],
  ])('stands below the detail that has its mark, %s', async (_, size) => {
    const panels = openLivePanels(talk, size);
    panels.press('3', 'j', 'j', 'enter', 'G');
    const screen = await panels.seen(words.slice(0, 20));
    expect(screen.match(/\[\w\] Simple run rate/g)).toHaveLength(1);
  });

  it('stands once on a page, below the first part that has its mark', async () => {
    const panels = openPanels('belarus-smolensk', { columns: 80, rows: 200 });
    const screen = await panels.seen(words);
    const [before = '', ...after] = screen.split(words);
    expect(after).toHaveLength(1);
    expect(before).toContain('Figures that matter');
    expect(after[0]).toContain('Still missing');
  });
});
