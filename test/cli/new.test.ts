import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { writeWholeFile } from '../../src/io/write-file.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { withoutHouseRules } from '../helpers/house-rules.ts';
import { createDesk, type Desk, faultyBriefing, goodBriefing } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const invitation = (name: string) => readFileSync(new URL(`../invite/${name}`, import.meta.url));
const readFile = (name: string) => readFileSync(desk.path(name), 'utf8');

/** The briefing that was written, without faults; an invitation or an earlier briefing does not say all that a whole one says. */
function openWritten(name: string) {
  const { briefing, diagnostics } = parseBriefing(readFile(name));
  expect(withoutHouseRules(diagnostics)).toEqual([]);
  if (briefing === undefined) throw new Error(`${name} holds no briefing.`);
  return briefing;
}

const earlier = `title: Talks with the Smolensk Region
language: en
marking: Internal
meeting: { date: 2024-11-18, place: Minsk, timezone: Europe/Minsk, kind: bilateral }
participants:
  - { id: a, name: Alexander Lukashenko, side: ours, role: principal, notes: { text: "Asked for \${turnover.latest}.", source: belta } }
  - { name: Vasili Anochin, native_name: Василий Анохин, side: theirs, post: Governor, source: belta }
  - { name: Alexander Subbotin, side: ours, present: no, last_met: { date: 2023-01-02 } }
agenda:
  - { title: Road building, minutes: 10, lead: a, talking_points: [We build roads.], deliverables: [{ text: "A statement on \${turnover.latest}.", source: belta }] }
figures:
  - { id: turnover, unit: USD, source: unused, values: [{ period: 2023, value: 4.4 billion }] }
commitments:
  - { text: Send the draft., owner: Protocol, due: 2024-12-31, source: belta }
  - { text: Done already., status: done, source: unused }
sources:
  - { id: belta, title: Report, publisher: BelTA, date: 2024-11-18 }
  - { id: unused, title: Another one }
`;

describe('prebrief new', () => {
  it.each(languages)('writes a starter in %s that is a whole briefing without faults', async (language) => {
    const { exitCode } = await desk.prebrief(['new', 'visit.yaml', '--lang', language]);
    expect(exitCode).toBe(0);
    const briefing = openWritten('visit.yaml');
    expect(briefing.language).toBe(language);
    expect(briefing.meeting.date).toEqual({ year: 2026, month: 3, day: 2 });
    const { stdout } = await desk.prebrief(['print', 'visit.yaml']);
    expect(stdout).not.toContain(`\${`);
    expect(await desk.prebrief(['check', 'visit.yaml', '--strict'])).toMatchObject({ exitCode: 0 });
  });

  it.each(languages)(
    'begins the starter in %s with the line by which editors find the schema, and keeps it narrow',
    async (language) => {
      await desk.prebrief(['new', 'visit.yaml', '--lang', language]);
      const lines = readFile('visit.yaml').split('\n');
      expect(lines[0]).toBe('# yaml-language-server: $schema=./briefing.schema.json');
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    },
  );

  it('says what it wrote and what to do next', async () => {
    expect(await desk.prebrief(['new', 'my visit.yaml'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: [
        'Wrote my visit.yaml',
        "Next: open it in your editor; prebrief check 'my visit.yaml' shows what is wrong or missing.",
        'To let your editor complete the keys: prebrief schema -o briefing.schema.json\n',
      ].join('\n'),
    });
  });

  it('says nothing of the schema where it stands beside the file', async () => {
    desk.write('briefings/briefing.schema.json', '{}');
    const { stderr } = await desk.prebrief(['new', 'briefings/visit.yaml']);
    expect(stderr).not.toContain('schema');
  });

  it.each([
    ['de_DE.UTF-8', 'de'],
    ['be_BY@latin', 'be'],
    ['ru', 'ru'],
    ['fr_FR.UTF-8', 'en'],
    ['deutsch', 'en'],
    [undefined, 'en'],
  ])('takes the language of the system: %s', async (lang, language) => {
    await desk.prebrief(['new', 'visit.yaml'], lang === undefined ? {} : { lang });
    expect(openWritten('visit.yaml').language).toBe(language);
  });

  it('sets the day that is asked for, and the years of its examples by it', async () => {
    await desk.prebrief(['new', 'visit.yaml', '--date', '2028-02-29']);
    expect(openWritten('visit.yaml').meeting.date).toEqual({ year: 2028, month: 2, day: 29 });
    expect(readFile('visit.yaml')).toContain(`\${turnover.2027}`);
  });

  it.each<[string[], string]>([
    [
      ['visit.yaml', '--date', '2026-02-30'],
      '--date: The date 2026-02-30 does not exist. The month 2026-02 has 28 days.\nSee prebrief new --help\n',
    ],
    [['visit'], 'The name of a briefing ends with .yaml, and visit does not. Write visit.yaml.\n'],
    [['visit.txt'], 'The name of a briefing ends with .yaml, and visit.txt does not.\n'],
    [['none/visit.yaml'], 'Could not write none/visit.yaml: there is no such folder.\n'],
    [['visit.yaml', '--from', 'none.ics'], 'There is no file none.ics.\n'],
    [['visit.yaml', '--after', 'none.yaml'], 'There is no file none.yaml.\n'],
    [
      ['visit.yaml', '--from', '-', '--after', '-'],
      'Standard input can be read only once: write - only once.\nSee prebrief new --help\n',
    ],
  ])('refuses %j', async (args, stderr) => {
    expect(await desk.prebrief(['new', ...args])).toEqual({ exitCode: 2, stdout: '', stderr });
    expect(readdirSync(desk.folder)).toEqual([]);
  });

  it.each(['visit.yaml', './x/../visit.yaml'])('never writes over a file: %s', async (file) => {
    desk.write('visit.yaml', goodBriefing);
    const { exitCode, stderr } = await desk.prebrief(['new', file]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`${file} exists already, and prebrief never writes over a briefing. Choose another name.\n`);
    expect(readFile('visit.yaml')).toBe(goodBriefing);
  });

  it('writes nothing through a link that leads nowhere yet, nor into a folder', async () => {
    symlinkSync(desk.path('elsewhere.yaml'), desk.path('visit.yaml'));
    expect((await desk.prebrief(['new', 'visit.yaml'])).stderr).toContain('exists already');
    mkdirSync(desk.path('talks.yaml'));
    expect((await desk.prebrief(['new', 'talks.yaml'])).stderr).toBe('talks.yaml is a folder. Name a file in it.\n');
    expect(readdirSync(desk.folder).sort()).toEqual(['talks.yaml', 'visit.yaml']);
  });

  it('lets only one of many win that write at the same moment, and leaves nothing else behind', async () => {
    const path = desk.path('visit.yaml');
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    const results = await Promise.allSettled(texts.map((text) => writeWholeFile(path, text, 'keep')));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'exists' } });
    expect(texts).toContain(readFile('visit.yaml'));
    expect(readdirSync(desk.folder)).toEqual(['visit.yaml']);
  });
});

describe('prebrief new --from', () => {
  it('fills in what the invitation says, and names who was left out', async () => {
    desk.write('invite.ics', invitation('outlook.ics'));
    const { exitCode, stderr } = await desk.prebrief(['new', 'visit.yaml', '--from', 'invite.ics']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(
      'Left out of the participants: Alexander Subbotin (declined), Blue Room (a room or a resource).',
    );
    const briefing = openWritten('visit.yaml');
    expect(briefing.title).toBe('Talks with the Smolensk Region: roads, machine tools');
    expect(briefing.meeting).toEqual({
      date: { year: 2026, month: 5, day: 4 },
      start: { hour: 10, minute: 0 },
      minutes: 45,
      timezone: 'Europe/Minsk',
      place: 'Minsk, Independence Palace',
    });
    const names = briefing.participants.map(({ name }) => name);
    expect(names).toEqual(['Protocol', 'Alexander Lukashenko', 'Vasili Anochin']);
    expect(readFile('visit.yaml')).toContain('# In the invitation: Lukashenko, Alexander\n');
  });

  it('leaves nothing made up in the briefing: the examples are remarks', async () => {
    desk.write('invite.ics', invitation('google.ics'));
    await desk.prebrief(['new', 'visit.yaml', '--from', 'invite.ics']);
    const { agenda, figures, objectives } = openWritten('visit.yaml');
    expect({ agenda, figures, objectives }).toEqual({ agenda: [], figures: [], objectives: [] });
    expect(readFile('visit.yaml')).toContain('#   - title: Road building\n');
  });

  it('reads the invitation from standard input', async () => {
    const stdin = invitation('google.ics').toString();
    await desk.prebrief(['new', 'visit.yaml', '--from', '-'], { stdin });
    expect(openWritten('visit.yaml').title).toBe('Talks on food supply');
  });

  it('takes the texts of an invitation as they are, whatever the format would make of them', async () => {
    const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260504T100000\r\nSUMMARY:- yes: \${x.y} # 1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    desk.write('invite.ics', text);
    await desk.prebrief(['new', 'visit.yaml', '--from', 'invite.ics']);
    const { stdout } = await desk.prebrief(['print', 'visit.yaml']);
    expect(stdout).toContain(`- yes: \${x.y} # 1\n`);
  });

  it('writes nothing for a meeting that is cancelled', async () => {
    desk.write('invite.ics', invitation('google.ics').toString().replace('METHOD:REQUEST', 'METHOD:CANCEL'));
    const { exitCode, stderr } = await desk.prebrief(['new', 'visit.yaml', '--from', 'invite.ics']);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'invite.ics says that the meeting is cancelled: “Talks on food supply” on 2026-05-04. Nothing was written.\n',
    );
    expect(readdirSync(desk.folder)).toEqual(['invite.ics']);
  });
});

describe('prebrief new --after', () => {
  beforeEach(() => desk.write('old.yaml', earlier));

  it('has one fault, which says where to fill in the day', async () => {
    const { exitCode, stderr } = await desk.prebrief(['new', 'next.yaml', '--after', 'old.yaml']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Still to be filled in: the day of the meeting, where the file says so.');
    const { diagnostics } = parseBriefing(readFile('next.yaml'));
    expect(diagnostics).toMatchObject([
      { code: 'missing-key', message: 'The key “date” has no value, and it must have one' },
    ]);
    const line = readFile('next.yaml').split('\n')[(diagnostics[0]?.place.line ?? 0) - 2];
    expect(line).toBe('  # Fill in the day of the meeting: year, month and day, such as 2027-03-15.');
  });

  it('carries over people with their last meeting, the sectors, what is open, and the sources of it', async () => {
    await desk.prebrief(['new', 'next.yaml', '--after', 'old.yaml', '--date', '2025-05-04']);
    const { meeting, participants, agenda, figures, commitments, sources, status } = openWritten('next.yaml');
    const met = { date: { year: 2024, month: 11, day: 18 }, place: 'Minsk' };
    expect(meeting).toEqual({ date: { year: 2025, month: 5, day: 4 }, timezone: 'Europe/Minsk', kind: 'bilateral' });
    expect(participants).toMatchObject([
      {
        name: 'Alexander Lukashenko',
        side: 'ours',
        role: 'principal',
        lastMet: met,
        notes: { text: 'Asked for $4.4 billion.' },
      },
      { name: 'Vasili Anochin', nativeName: 'Василий Анохин', post: 'Governor', lastMet: met, present: true },
      { name: 'Alexander Subbotin', present: false, lastMet: { date: { year: 2023, month: 1, day: 2 } } },
    ]);
    expect(agenda).toMatchObject([
      { id: 'road-building', title: 'Road building', minutes: 10, lead: 'a', talkingPoints: [] },
    ]);
    expect(commitments).toMatchObject([
      {
        text: 'Send the draft.',
        owner: 'Protocol',
        due: { year: 2024, month: 12, day: 31 },
        status: 'open',
        sources: ['belta'],
      },
      { text: 'A statement on $4.4 billion.', madeOn: met.date, status: 'open', sources: ['belta'] },
    ]);
    expect(sources).toMatchObject([{ id: 'belta', title: 'Report', publisher: 'BelTA' }]);
    expect({ figures, status }).toEqual({ figures: [], status: 'draft' });
  });

  it('takes day, place and people from an invitation, and the rest from the briefing', async () => {
    desk.write('invite.ics', invitation('outlook.ics'));
    const args = ['new', 'next.yaml', '--after', 'old.yaml', '--from', 'invite.ics'];
    const { stderr } = await desk.prebrief(args);
    expect(stderr).toContain('In the earlier briefing, but not invited: Alexander Subbotin.');
    const { title, meeting, participants, agenda } = openWritten('next.yaml');
    expect(title).toBe('Talks with the Smolensk Region');
    expect(meeting).toMatchObject({ date: { year: 2026, month: 5, day: 4 }, place: 'Minsk, Independence Palace' });
    expect(participants.map(({ name, side, lastMet }) => [name, side, lastMet?.place])).toEqual([
      ['Protocol', undefined, undefined],
      ['Alexander Lukashenko', 'ours', 'Minsk'],
      ['Vasili Anochin', 'theirs', 'Minsk'],
    ]);
    expect(agenda).toHaveLength(1);
  });

  it('knows an invited person by the words of the name, in either script', async () => {
    const event = 'DTSTART:20260504T100000\r\nATTENDEE;CN=АНОХИН Василий:mailto:a@example.org';
    desk.write('invite.ics', `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`);
    await desk.prebrief(['new', 'next.yaml', '--after', 'old.yaml', '--from', 'invite.ics']);
    expect(openWritten('next.yaml').participants).toMatchObject([{ name: 'Vasili Anochin', post: 'Governor' }]);
  });

  it('reports the faults of the earlier briefing, and writes nothing', async () => {
    desk.write('bad.yaml', faultyBriefing);
    const { exitCode, stderr } = await desk.prebrief(['new', 'next.yaml', '--after', 'bad.yaml']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('bad.yaml:4:9  error');
    expect(readdirSync(desk.folder)).not.toContain('next.yaml');
  });

  it('carries over the briefings of the project', async () => {
    for (const name of ['belarus-smolensk', 'belarus-smolensk.de']) {
      desk.write('old.yaml', readFileSync(new URL(`../../briefings/${name}.yaml`, import.meta.url)));
      await desk.prebrief(['new', `${name}.yaml`, '--after', 'old.yaml', '--date', '2025-05-04']);
      expect(openWritten(`${name}.yaml`).participants).toHaveLength(3);
    }
  });
});
