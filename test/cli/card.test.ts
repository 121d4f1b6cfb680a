import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFullBriefing } from '../helpers/full-briefing.ts';
import { readBriefingText } from '../helpers/panels-briefings.ts';
import { createDesk, type Desk, goodBriefing } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

async function printCard(briefing: string, ...options: string[]): Promise<string> {
  desk.write('talks.yaml', briefing);
  const { stdout } = await desk.prebrief(['print', 'talks.yaml', '--card', ...options]);
  return stdout;
}

const rowsOf = (page: string) => page.trimEnd().split('\n');

describe('prebrief print --card', () => {
  it.each(['belarus-smolensk', 'belarus-smolensk.de'] as const)('reads as a page for %s', async (name) => {
    await expect(await printCard(readBriefingText(name))).toMatchFileSnapshot(`../golden/${name}/card.txt`);
  });

  it.each([
    [3, '72'],
    [12, '72'],
    [12, '40'],
    [60, '72'],
  ])('fits one page, with %i of everything, in %s columns', async (count, width) => {
    expect(rowsOf(await printCard(writeFullBriefing(count), '--width', width)).length).toBeLessThanOrEqual(58);
  });

  it('keeps what is most important, and counts what has no room', async () => {
    const card = await printCard(writeFullBriefing(12));
    for (const kept of [
      'Person 12, Desk 12; Person 1,',
      'Agree on roads.',
      'Tolls.',
      'Gap to target, 2023',
      'Point 1.1 is',
    ]) {
      expect(card).toContain(kept);
    }
    expect(card).not.toContain('Only if asked.');
    expect(card).toMatch(/Left out for want of room: .*\n?.*talking points/);
  });

  it('says nothing of what is left out where all has its place', async () => {
    const card = await printCard(`${goodBriefing}objectives: [Agree on roads.]\n`);
    expect(card).toContain('Agree on roads.');
    expect(card).not.toContain('Left out');
  });

  it('has the core and nothing of the rest in every format', async () => {
    const text = `${goodBriefing}objectives: [Agree on roads.]\nscene_setter: A long story.\n`;
    for (const format of ['text', 'markdown', 'html', 'json']) {
      const card = await printCard(text, '--format', format);
      expect(card).toContain('Agree on roads.');
      expect(card).not.toContain('A long story.');
    }
  });

  it('is for an audience like every export', async () => {
    const card = await printCard(`${goodBriefing}objectives: [Agree on roads.]\n`, '--for', 'public');
    expect(card).toMatch(/^For the public\n/);
    expect(card).not.toContain('Agree on roads.');
  });
});
