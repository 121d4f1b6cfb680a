import { describe, expect, it } from 'vitest';
import { buildTryOut } from '../../src/cli/try-out.ts';
import { sayEntry } from '../../src/document/say-entry.ts';
import type { Trial, TrialOutcome } from '../../src/document/trial.ts';
import { openPanels, type Panels } from '../helpers/panels.tsx';
import { type BriefingName, readBriefing } from '../helpers/panels-briefings.ts';
import { selects } from '../helpers/panels-screen.ts';

const size = { columns: 100, rows: 40 };

async function openWhatIf(name: BriefingName = 'belarus-smolensk', at = size): Promise<Panels> {
  const panels = openPanels(name, at);
  panels.press('5', 'w');
  await panels.seen('│]');
  return panels;
}

function follow(trial: Partial<Trial>, name: BriefingName = 'belarus-smolensk'): TrialOutcome {
  const tryOut = buildTryOut(readBriefing(name));
  const start = tryOut.start('turnover');
  if (start === undefined) throw new Error('There is no turnover.');
  return tryOut.follow('turnover', { ...start, ...trial });
}

function lines(outcome: TrialOutcome): string[] {
  return outcome.kind === 'group' ? outcome.group.entries.map(sayEntry) : [];
}

describe('a what-if', () => {
  it('begins with the numbers of the briefing, and says what it is', async () => {
    const panels = await openWhatIf();
    const screen = await panels.seen('What-if: Gap to target, 2023');
    expect(screen).toContain('What-if:  target [5.0 bn USD│]  by [ ]  growth a year [ ]  Nothing is saved.');
    expect(screen).toContain('0.6 bn USD');
    expect(screen).toContain('What-if: Trade turnover');
  });

  it('follows each keystroke with gap, pace and annual growth', async () => {
    const panels = await openWhatIf();
    panels.press('home', 'right', 'right', 'delete', '5');
    await panels.seen((screen) => /What-if: Gap to target, 2023 +1.1 bn USD/.test(screen));
    panels.press('tab');
    panels.burst('2026');
    await panels.seen((screen) => /What-if: Annual growth needed +about 7.7 %/.test(screen));
    panels.press('tab', '5');
    const screen = await panels.seen('What-if: Growth of 5 % a year');
    expect(screen).toMatch(/about 5.1 bn USD for 2026 \(0.4 bn USD below the target\)/);
  });

  it('keeps the last figures, marked, while a field cannot be read', async () => {
    const panels = await openWhatIf();
    panels.press('ctrl+u');
    panels.burst('6 bn');
    await panels.seen((screen) => /What-if: Gap to target, 2023 +1.6 bn USD/.test(screen));
    panels.press('x');
    const screen = await panels.seen('[6 bnx│] is in another unit');
    expect(screen).toContain('The figures are the last that could be read.');
    expect(screen).toMatch(/What-if: Gap to target, 2023 +1.6 bn USD/);
    panels.press('backspace');
    await panels.seen('Nothing is saved.');
  });

  it('stays on Enter while one walks through the figures, and goes on Escape', async () => {
    const panels = openPanels('belarus-smolensk', size);
    panels.press('5');
    const before = await panels.seen(selects('Gap to target'));
    panels.press('w', 'ctrl+u', '6', ' ', 'b', 'n', 'enter', 'down');
    await panels.seen(selects('What-if: Target attainment'));
    panels.press('w');
    await panels.seen('[6 bn│]');
    panels.press('up', 'enter', 'up');
    await panels.seen(selects('What-if: Gap to target'));
    panels.press('escape');
    expect(await panels.seen(selects('Gap to target'))).toBe(before);
  });

  it('takes a pasted text into its field, and a q is a letter there', async () => {
    const panels = await openWhatIf();
    panels.press('ctrl+u');
    panels.paste('7 bn\nUSD');
    await panels.seen('[7 bn USD│]');
    panels.press('q');
    await panels.seen('[7 bn USDq│] is in another unit');
    panels.press('ctrl+c');
    await panels.ended();
  });

  it('is typed in the language of the briefing, on any layout', async () => {
    const panels = await openWhatIf('belarus-smolensk.de');
    panels.press('ctrl+u');
    panels.burst('6,5 Mrd.');
    await panels.seen((screen) => /Annahme: Abstand zum Ziel.* 2,1 Mrd. USD/.test(screen));
    panels.burst('щ');
    await panels.seen('[6,5 Mrd.щ│] ');
  });

  it('has room in a small window', async () => {
    const panels = await openWhatIf('belarus-smolensk', { columns: 40, rows: 12 });
    panels.press('ctrl+u');
    panels.burst('a very long text that is no amount');
    const screen = await panels.seen('│] cannot be read');
    expect(screen).toMatch(/the last that could be\s+read\./);
    expect(screen).toContain('What-if:');
  });
});

describe('a trial', () => {
  it('does not take a target without a scale word for dollars', () => {
    expect(follow({ target: '5.5' })).toEqual({ kind: 'faults', faults: { target: 'too-small' } });
  });

  it('names every field that cannot be used', () => {
    expect(follow({ target: '5 bn EUR', by: 'soon', rate: '-100 %' })).toEqual({
      kind: 'faults',
      faults: { target: 'other-unit', by: 'unreadable', rate: 'unreadable' },
    });
  });

  it('says when a growth reaches a target without date, and when it never does', () => {
    expect(lines(follow({ rate: '5 %' }))).toContain('What-if: Growth of 5 % a year: the target is reached in 2026');
    expect(lines(follow({ by: '2026', rate: '4.35' }))).toContain(
      'What-if: Growth of 4.35 % a year: about 5.0 bn USD for 2026 (about 0.00046 bn USD below the target)',
    );
    expect(lines(follow({ rate: '0' }))).toContain(
      'What-if: Growth of 0 % a year: the target is not reached at this rate',
    );
  });

  it('cites no source for a target that nobody has stated', () => {
    const cited = (outcome: TrialOutcome) =>
      JSON.stringify(outcome.kind === 'group' ? outcome.group.entries[0]?.blocks : '').split('"citation"').length - 1;
    expect(cited(follow({}))).toBe(2);
    expect(cited(follow({ target: '6 bn' }))).toBe(1);
  });

  it('leaves out what needs a target where there is none', () => {
    expect(lines(follow({ target: '' })).filter((line) => line.includes('target'))).toEqual([]);
  });
});

describe('y', () => {
  it('copies the selected line, and says by what until the next key', async () => {
    const copied: string[] = [];
    const copy = async (text: string) => {
      copied.push(text);
      return 'tmux';
    };
    const panels = openPanels('belarus-smolensk', size, copy);
    panels.press('5', 'down', 'y');
    await panels.seen('Copied (tmux).');
    panels.press('down');
    await panels.seen((screen) => !screen.includes('Copied'));
    panels.press('w', 'enter', 'y');
    await panels.seen('Copied (tmux).');
    expect(copied).toEqual(['Target attainment, 2023: 88.0 %', 'What-if: Shortfall, 2023: 12.0 %']);
  });
});
