import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Opening } from '../../src/cli/open-panels.ts';
import { createDesk, type Desk, faultyBriefing, goodBriefing, warnedBriefing } from './desk.ts';

const opened = vi.hoisted(() => ({ openings: [] as unknown[] }));
vi.mock('../../src/cli/open-panels.ts', () => ({
  openPanels: async (opening: Opening) => {
    opened.openings.push(opening);
    return 7;
  },
}));

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
  desk.write('roads.yaml', goodBriefing);
  desk.write('talks/later.yaml', 'title: Later\nmeeting:\n  date: 2026-05-05\n');
  desk.write('talks/world.yml', 'title: 世界\nmeeting:\n  date: 2025-01-31\n');
  desk.write('talks/bad.yaml', faultyBriefing);
  desk.write('talks/b.yaml', warnedBriefing);
  desk.write('talks/a.yaml', goodBriefing);
  desk.write('talks/notes.txt', 'no briefing');
  desk.write('talks/.hidden.yaml', goodBriefing);
  desk.write('talks/deeper/below.yaml', goodBriefing);
});
afterEach(() => {
  opened.openings.length = 0;
  desk.clear();
});

function openedOnly(): Opening {
  expect(opened.openings).toHaveLength(1);
  return opened.openings[0] as Opening;
}

describe('prebrief FILE', () => {
  it('opens the briefing in the panels on a terminal, and ends with their exit code', async () => {
    const outcome = await desk.prebrief(['roads.yaml'], { columns: 80 });
    expect(outcome).toEqual({ exitCode: 7, stdout: '', stderr: '' });
    const opening = openedOnly();
    expect(opening).toMatchObject({ kind: 'briefing', file: 'roads.yaml' });
    const loaded = opening.kind === 'briefing' ? await opening.load() : undefined;
    expect(loaded).toMatchObject({ file: 'roads.yaml', text: goodBriefing, briefing: { title: 'Talks on roads' } });
  });

  it('tells the panels why a briefing cannot be read any more', async () => {
    desk.write('short-lived.yaml', goodBriefing);
    await desk.prebrief(['short-lived.yaml'], { columns: 80 });
    const opening = openedOnly();
    desk.clear();
    desk = createDesk();
    await expect(opening.kind === 'briefing' && opening.load()).rejects.toThrow('There is no file short-lived.yaml.');
  });

  it('leaves a briefing from standard input to the panels', async () => {
    await desk.prebrief(['-'], { columns: 80, stdin: goodBriefing });
    expect(openedOnly()).toMatchObject({ kind: 'briefing', file: '-' });
  });

  it.each([
    ['into a pipe', {}],
    ['on a terminal that cannot be drawn on', { columns: 80, term: 'dumb' }],
  ])('prints the summary %s', async (_, surroundings) => {
    const outcome = await desk.prebrief(['roads.yaml'], surroundings);
    expect(outcome).toEqual(await desk.prebrief(['print', 'roads.yaml']));
    expect(opened.openings).toEqual([]);
  });

  it('prints the summary of standard input into a pipe', async () => {
    const outcome = await desk.prebrief(['-'], { stdin: goodBriefing });
    expect(outcome).toEqual(await desk.prebrief(['print', 'roads.yaml']));
  });
});

describe('prebrief FOLDER', () => {
  it('opens the list of the folder on a terminal', async () => {
    await desk.prebrief(['talks'], { columns: 80 });
    const opening = openedOnly();
    if (opening.kind !== 'folder') throw new Error('The panels did not open a folder.');
    expect(opening.folder).toBe('talks');
    const entries = await opening.list();
    expect(entries[0]).toEqual({
      file: 'talks/later.yaml',
      name: 'later.yaml',
      title: 'Later',
      date: { year: 2026, month: 5, day: 5 },
      errors: 0,
      warnings: 0,
    });
    expect(entries.at(-1)).toEqual({ file: 'talks/bad.yaml', name: 'bad.yaml', errors: 2, warnings: 0 });
    expect(await opening.load('talks/later.yaml')).toMatchObject({ briefing: { title: 'Later' } });
  });

  it('prints its briefings into a pipe: the latest meeting first, then by name, those with errors last', async () => {
    expect(await desk.prebrief(['talks'])).toEqual({
      exitCode: 0,
      stdout: [
        '2026-05-05  Later           talks/later.yaml',
        '2026-05-04  Talks on roads  talks/a.yaml',
        '2026-05-04  Talks on roads  talks/b.yaml',
        '2025-01-31  世界            talks/world.yml',
        '-           (2 errors)      talks/bad.yaml',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('lists a title with its references put in', async () => {
    const figures = 'figures: [{ id: trade, unit: USD, values: [{ period: 2023, value: 4.4 billion }] }]\n';
    const title = `Trade of \${trade.2023}, $\${so written}`;
    desk.write('figures/trade.yaml', `title: ${title}\nmeeting:\n  date: 2026-06-01\n${figures}`);
    const { stdout } = await desk.prebrief(['figures']);
    expect(stdout.replaceAll('\u00A0', ' ')).toBe(
      `2026-06-01  Trade of $4.4 billion, \${so written}  figures/trade.yaml\n`,
    );
  });

  it('says that a folder holds no briefings', async () => {
    desk.write('empty/notes.txt', '');
    const stderr = 'There are no briefings (.yaml, .yml) in empty.\n';
    expect(await desk.prebrief(['empty'])).toEqual({ exitCode: 0, stdout: '', stderr });
    rmSync(desk.path('roads.yaml'));
    expect((await desk.prebrief([])).stderr).toBe('There are no briefings (.yaml, .yml) in this folder.\n');
  });
});

describe('prebrief alone', () => {
  it('opens the current folder where there is no folder briefings', async () => {
    expect((await desk.prebrief([])).stdout).toBe('2026-05-04  Talks on roads  roads.yaml\n');
  });

  it('opens the folder briefings where there is one', async () => {
    desk.write('briefings/harbour.yaml', 'title: Harbour\nmeeting:\n  date: 2026-06-01\n');
    expect((await desk.prebrief([])).stdout).toBe('2026-06-01  Harbour  briefings/harbour.yaml\n');
  });
});
