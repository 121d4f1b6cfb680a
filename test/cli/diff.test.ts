import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { displayWidth } from '../../src/text/display-width.ts';
import { commitAll, createDesk, type Desk, faultyBriefing, goodBriefing } from './desk.ts';

const briefing = `title: Talks with the Smolensk Region
marking: Internal
status: draft
meeting: { date: 2024-11-18, start: 10:00, place: Minsk }
participants:
  - { name: Alexander Lukashenko, post: President of Belarus }
  - { name: Alexander Subbotin, present: no }
agenda:
  - title: Road building
    talking_points:
      - Belarus makes and supplies the full range of road-building machinery.
      - Our machines are in great demand.
  - title: Machine tools
    talking_points: [{ text: Machine tools are the future., tier: if_raised, source: belta }]
figures:
  - id: turnover
    label: Trade turnover
    unit: USD
    source: belta
    target: { value: 5 billion, by: 2025 }
    values: [{ period: 2023, value: 4.4 billion, status: provisional }]
commitments:
  - { text: Send the draft., owner: Protocol }
sources:
  - { id: belta, title: Report, publisher: BelTA }
`;

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
  desk.write('old.yaml', briefing);
});
afterEach(() => desk.clear());

/** What is told after a piece of the briefing has become another one. */
async function changesAfter(...edits: readonly (readonly [from: string, to: string])[]): Promise<string> {
  let text = briefing;
  for (const [from, to] of edits) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  desk.write('new.yaml', text);
  const { exitCode, stdout, stderr } = await desk.prebrief(['diff', 'old.yaml', 'new.yaml', '--width', '100']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  return stdout;
}

describe('prebrief diff', () => {
  it('says of the same briefing that nothing has changed', async () => {
    desk.write(
      'new.yaml',
      `# A remark.\n${briefing.replace('title: Talks with the Smolensk Region', 'title: "Talks with the Smolensk Region"')}`,
    );
    expect(await desk.prebrief(['diff', 'old.yaml', 'new.yaml'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'No change of meaning from old.yaml to new.yaml.\n',
    });
  });

  it('tells a figure with everything that follows from it', async () => {
    const told = await changesAfter(['4.4 billion, status: provisional', '4.5 billion, status: final']);
    expect(told).toBe(`Figures
  Trade turnover
    2023
      ~ value: 4.4 bn USD → 4.5 bn USD
      ~ status: provisional → final
    = Gap to target, 2023: 0.6 bn USD → 0.5 bn USD
    = Target attainment, 2023: 88.0 % → 90.0 %
    = Shortfall, 2023: 12.0 % → 10.0 %
    = Growth needed on 2023: about 14 % → about 11 %
    = Annual growth needed: about 6.6 % → about 5.4 %
`);
  });

  it('tells a new target, and a value for a new period', async () => {
    expect(await changesAfter(['value: 5 billion', 'value: 6 billion'])).toContain(
      '    target\n      ~ value: 5 bn USD → 6 bn USD\n',
    );
    const told = await changesAfter([
      'status: provisional }]',
      'status: provisional }, { period: 2024, value: 4.7 billion }]',
    ]);
    expect(told).toContain('    + value: 2024 (value: 4.7 bn USD)\n');
  });

  it('marks the words of a text that was reworded', async () => {
    const told = await changesAfter(['makes and supplies the full range', 'makes, supplies and services the range']);
    expect(told).toBe(`Agenda
  Road building
    ~ talking point: Belarus [-makes and-] {+makes,+} supplies {+and services+} the [-full-] range
      of road-building machinery.
`);
  });

  it('tells a talking point that moved to another sector, and to another tier', async () => {
    const told = await changesAfter(
      ['      - Our machines are in great demand.\n', ''],
      ['talking_points: [{', 'talking_points: [{ text: Our machines are in great demand., tier: if_raised }, {'],
    );
    expect(told).toBe(`Agenda
  Machine tools
    > talking point moved from Road building: Our machines are in great demand.
    Our machines are in great demand.
      ~ tier: raise → if raised
`);
  });

  it('tells what was added and removed, with what belongs to it', async () => {
    const told = await changesAfter(
      ['      - Our machines are in great demand.\n', ''],
      ['    talking_points: [{ text: Machine', '    talking_points: [A new one, { text: Machine'],
      ['  - { text: Send the draft., owner: Protocol }', '  - { text: Visit the plant., due: 2025-01-31 }'],
    );
    expect(told).toBe(`Agenda
  Road building
    - talking point: Our machines are in great demand. (tier: raise)
  Machine tools
    + talking point: A new one (tier: raise)

Commitments
  + commitment: Visit the plant. (status: open; due: 31 Jan 2025)
  - commitment: Send the draft. (status: open; owner: Protocol)
`);
  });

  it('tells that somebody comes after all, that the meeting moved, and what was cleared and done', async () => {
    const told = await changesAfter(
      [', present: no', ''],
      ['date: 2024-11-18, start: 10:00', 'date: 2024-11-20, start: 09:30'],
      ['status: draft', 'status: cleared'],
      ['marking: Internal\n', ''],
      ['owner: Protocol', 'owner: Protocol, status: done'],
    );
    expect(told).toBe(`Briefing
  ~ status: draft → cleared
  - marking: Internal

Meeting
  ~ time: Mon 18 Nov 2024, 10:00 → Wed 20 Nov 2024, 09:30

Participants
  Alexander Subbotin
    ~ presence: not present → present

Commitments
  Send the draft.
    ~ status: open → done
`);
  });

  it('tells a new order of the sectors', async () => {
    const [head = '', roads = '', tools = '', rest = ''] = briefing.split(/(?= {2}- title:|figures:\n)/);
    desk.write('new.yaml', head + tools + roads + rest);
    const { stdout } = await desk.prebrief(['diff', 'old.yaml', 'new.yaml']);
    expect(stdout).toBe('Agenda\n  > new order (sector): Machine tools · Road building\n');
  });

  it('finds again what has another id or a better spelling', async () => {
    const told = await changesAfter(
      ['name: Alexander Lukashenko', 'name: Aleksandr Lukashenko'],
      ['id: belta, title', 'id: news, title'],
      ['source: belta }]', 'source: news }]'],
      ['source: belta\n', 'source: news\n'],
    );
    expect(told).toBe(`Participants
  ~ participant: Alexander Lukashenko → Aleksandr Lukashenko

Sources
  Report
    ~ id: belta → news
`);
  });

  it.each([40, 60, 250])('keeps within %i columns', async (width) => {
    desk.write(
      'new.yaml',
      briefing.replaceAll('machine', 'great and powerful machine').replace('Report', 'Слово '.repeat(40)),
    );
    const { stdout } = await desk.prebrief(['diff', 'old.yaml', 'new.yaml', '--width', String(width)]);
    expect(stdout.split('\n').filter((line) => displayWidth(line) > width || line !== line.trimEnd())).toEqual([]);
  });

  it('is the same for scripts', async () => {
    desk.write('new.yaml', briefing.replace('place: Minsk', 'place: Smolensk').replace('4.4 billion', '4.5 billion'));
    const { exitCode, stdout } = await desk.prebrief(['diff', 'old.yaml', 'new.yaml', '--format', 'json']);
    expect(exitCode).toBe(1);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, before: 'old.yaml', after: 'new.yaml', different: true });
    expect(report.changes.slice(0, 3)).toEqual([
      { section: 'Meeting', path: [], kind: 'changed', what: 'place', before: 'Minsk', after: 'Smolensk' },
      {
        section: 'Figures',
        path: ['Trade turnover', '2023'],
        kind: 'changed',
        what: 'value',
        before: '4.4 bn USD',
        after: '4.5 bn USD',
      },
      {
        section: 'Figures',
        path: ['Trade turnover'],
        kind: 'changed',
        what: 'Gap to target, 2023',
        before: '0.6 bn USD',
        after: '0.5 bn USD',
        follows: true,
      },
    ]);
    const same = await desk.prebrief(['diff', 'old.yaml', 'old.yaml', '--format', 'json']);
    expect(same.exitCode).toBe(0);
    expect(JSON.parse(same.stdout)).toMatchObject({ different: false, changes: [] });
  });

  it('reports the faults of a briefing that has errors', async () => {
    desk.write('bad.yaml', faultyBriefing);
    const { exitCode, stdout, stderr } = await desk.prebrief(['diff', 'old.yaml', 'bad.yaml']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('bad.yaml:4:9  error');
  });

  it.each<[string[], string]>([
    [['-', '-'], 'Standard input can be read only once: write - only once.\nSee prebrief diff --help\n'],
    [['-'], 'Standard input has no earlier version. Name two briefings.\n'],
    [['none.yaml'], 'There is no file none.yaml. Did you mean old.yaml?\n'],
    [
      ['old.yaml', 'old.yaml', 'x'],
      'prebrief diff takes [OLD] NEW, and “x” is one too many.\nSee prebrief diff --help\n',
    ],
  ])('refuses %j', async (args, stderr) => {
    expect(await desk.prebrief(['diff', ...args])).toEqual({ exitCode: 2, stdout: '', stderr });
  });
});

describe('prebrief diff with git', () => {
  it('compares with what was committed', async () => {
    desk.write('briefings/roads.yaml', goodBriefing);
    commitAll(desk.folder);
    desk.write('briefings/roads.yaml', goodBriefing.replace('roads', 'bridges'));
    const told = 'Briefing\n  ~ title: Talks on roads → Talks on bridges\n';
    expect(await desk.prebrief(['diff', 'HEAD:briefings/roads.yaml', 'briefings/roads.yaml'])).toMatchObject({
      exitCode: 1,
      stdout: told,
    });
    expect(await desk.prebrief(['diff', 'briefings/roads.yaml'])).toMatchObject({ exitCode: 1, stdout: told });
  });

  it('takes a file whose name looks like a revision', async () => {
    desk.write('HEAD:old.yaml', goodBriefing);
    desk.write('other.yaml', goodBriefing);
    expect(await desk.prebrief(['diff', 'HEAD:old.yaml', 'other.yaml'])).toMatchObject({ exitCode: 0 });
  });

  it('says what git does not have', async () => {
    commitAll(desk.folder);
    desk.write('later.yaml', goodBriefing);
    const stderrOf = async (...args: string[]) => (await desk.prebrief(['diff', ...args])).stderr;
    expect(await stderrOf('HEAD:none.yaml', 'old.yaml')).toBe(
      "There is no HEAD:none.yaml, neither as a file nor in git: path 'none.yaml' does not exist in 'HEAD'.\n",
    );
    expect(await stderrOf('never:old.yaml', 'old.yaml')).toMatch(
      /^There is no never:old\.yaml, neither as a file nor in git: /,
    );
    expect(await stderrOf('later.yaml')).toMatch(
      /^There is no earlier version of later\.yaml in git: .*\. Name two briefings instead\.\n$/,
    );
    expect(await stderrOf('--', '-x:old.yaml', 'old.yaml')).toContain('no revision begins with a dash');
  });

  it('says where there is no version control', async () => {
    expect(await desk.prebrief(['diff', 'old.yaml'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'old.yaml is not under version control by git, so that there is no earlier version. Name two briefings instead.\n',
    });
  });

  it('says that git is missing', async () => {
    vi.stubEnv('PATH', desk.folder);
    try {
      const { stderr } = await desk.prebrief(['diff', 'old.yaml']);
      expect(stderr).toBe(
        'The last version of old.yaml has to be read by git, which is not installed. Name two briefings instead.\n',
      );
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
