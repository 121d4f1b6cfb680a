import { describe, expect, it } from 'vitest';
import { openFolderPanels } from '../helpers/panels.tsx';
import { readBriefingText } from '../helpers/panels-briefings.ts';
import { selects } from '../helpers/panels-screen.ts';

const usual = { columns: 80, rows: 24 };
const files = {
  'harbour.yaml': 'title: Talks on the harbour\nmeeting:\n  date: 2026-05-04\n',
  'smolensk.yaml': readBriefingText('belarus-smolensk'),
  'smolensk.de.yaml': readBriefingText('belarus-smolensk.de'),
  'unfinished.yaml': 'titel: Talks\ntitle: Talks on roads\nmeeting:\n  date: 2026-02-30\n',
};

describe('a folder', () => {
  it('lists its briefings, opens one, and comes back to the same one', async () => {
    const panels = openFolderPanels(files, usual);
    await panels.seen(selects('Talks on the harbour'));
    panels.press('down');
    const list = await panels.seen(selects('Belarus – Smolensk Region'));
    panels.press('enter');
    await panels.seen('[1 Overview]');
    panels.press('escape');
    expect(await panels.seen(selects('Belarus – Smolensk Region'))).toBe(list);
  });

  it('opens each briefing in its own language', async () => {
    const panels = openFolderPanels(files, usual);
    panels.press('j', 'j', 'right');
    await panels.seen('[1 Überblick]');
    panels.press('left');
    await panels.seen(selects('Belarus – Gebiet Smolensk'));
    await panels.seen('Enter open');
    panels.press('g', 'l');
    await panels.seen('Talks on the harbour');
    await panels.seen('[1 Overview]');
  });

  it('is two steps back from a detail', async () => {
    const panels = openFolderPanels(files, usual);
    panels.press('down', 'enter');
    await panels.seen('[1 Overview]');
    panels.press('3', 'enter');
    await panels.seen('← list');
    panels.press('h');
    await panels.seen(selects('1 Service centre'));
    panels.press('h');
    await panels.seen(selects('Belarus – Smolensk Region'));
  });

  it('shows the faults of a briefing that has some, and comes back', async () => {
    const panels = openFolderPanels(files, { columns: 80, rows: 12 });
    panels.press('G');
    await panels.seen(selects('(2 errors)'));
    panels.press('enter');
    const report = await panels.seen('unfinished.yaml:1:1  error');
    expect(report).toContain('Faults');
    expect(report).toContain('1 | titel: Talks');
    panels.press('G');
    await panels.seen('2 errors');
    panels.press('escape');
    await panels.seen(selects('(2 errors)'));
  });

  it('without briefings says so', async () => {
    const panels = openFolderPanels({}, usual);
    await panels.seen('There are no briefings (.yaml, .yml) in briefings.');
    panels.press('enter', 'down', '?');
    await panels.seen('in a list: next entry');
    panels.press('q');
    await panels.ended();
  });

  it('has a help that keeps the selection', async () => {
    const panels = openFolderPanels(files, usual);
    panels.press('down');
    const list = await panels.seen(selects('Belarus – Smolensk Region'));
    panels.press('?');
    await panels.seen('in the list of briefings: open');
    panels.press('escape');
    expect(await panels.seen(selects('Belarus – Smolensk Region'))).toBe(list);
  });

  it('fits every window', async () => {
    const panels = openFolderPanels(files, { columns: 40, rows: 12 });
    panels.press('down');
    await panels.seen(selects('Belarus – Smolensk Region'));
    panels.resize({ columns: 20, rows: 5 });
    await panels.seen('20×5');
    panels.resize({ columns: 120, rows: 40 });
    await panels.seen(selects('Belarus – Smolensk Region'));
  });
});
