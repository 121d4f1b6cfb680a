import { describe, expect, it } from 'vitest';
import { openPanels } from '../helpers/panels.tsx';
import { beginsAt, rowsIn, selects } from '../helpers/panels-screen.ts';

const usual = { columns: 80, rows: 24 };

describe('a window that becomes too small', () => {
  it('shows a notice, and then what was there before', async () => {
    const panels = openPanels('belarus-smolensk', usual);
    panels.press('3', 'down', 'down', 'enter', 'down');
    const before = await panels.seen(beginsAt(2));
    panels.resize({ columns: 30, rows: 24 });
    const notice = await panels.seen('prebrief needs a window of');
    expect(notice).not.toContain('Machine tools');
    panels.resize({ columns: 80, rows: 8 });
    await panels.seen('this one is 80×8');
    panels.resize(usual);
    expect(await panels.seen('[3 Agenda]')).toBe(before);
  });

  it.each(['1', '2', '3', '4', '5', '6'])('shows panel %s again after it was as small as can be', async (digit) => {
    const panels = openPanels('belarus-smolensk', usual);
    panels.press(digit, 'enter');
    const before = await panels.seen((screen) => screen.includes(`[${digit} `) && !screen.includes('→ '));
    panels.resize({ columns: 1, rows: 1 });
    await panels.seen((screen) => !screen.includes(`[${digit} `));
    panels.resize(usual);
    expect(await panels.seen(`[${digit} `)).toBe(before);
  });

  it('can still be left', async () => {
    const panels = openPanels('belarus-smolensk', { columns: 20, rows: 4 });
    await panels.seen('20×4');
    panels.press('q');
    await panels.ended();
  });
});

describe('a window that changes its size', () => {
  it.each(['1', '2', '3', '4', '5', '6'])('shows in panel %s what a fresh start at that size shows', async (digit) => {
    const panels = openPanels('belarus-smolensk', usual);
    panels.press(digit);
    await panels.seen(`[${digit} `);
    for (const size of [{ columns: 120, rows: 40 }, { columns: 40, rows: 12 }, { columns: 200, rows: 60 }, usual]) {
      panels.resize(size);
      const fresh = openPanels('belarus-smolensk', size);
      fresh.press(digit);
      const expected = await fresh.seen(`[${digit} `);
      await panels.seen((screen) => screen === expected);
      expect(expected.split('\n')).toHaveLength(size.rows);
      fresh.close();
    }
  });

  it('keeps the selection, and the selection in sight', async () => {
    const panels = openPanels('belarus-smolensk', usual);
    panels.press('5', 'G');
    await panels.seen(selects('12 months to September 2024'));
    for (const size of [{ columns: 40, rows: 12 }, { columns: 120, rows: 40 }, { columns: 60, rows: 18 }, usual]) {
      panels.resize(size);
      await panels.seen((screen) => screen.split('\n').length === size.rows);
      await panels.seen(selects('12 months to'));
    }
  });

  it('never shows a page scrolled beyond its end', async () => {
    const panels = openPanels('belarus-smolensk', { columns: 40, rows: 12 });
    panels.press('G');
    await panels.seen((screen) => rowsIn(screen).first > 100);
    panels.resize({ columns: 120, rows: 60 });
    await panels.seen((screen) => rowsIn(screen).last === rowsIn(screen).all && screen.includes('18 Nov 2024'));
  });
});
