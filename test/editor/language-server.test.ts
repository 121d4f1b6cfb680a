import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { type LanguageServer, openLanguageServer } from './language-server.ts';

const home = join(import.meta.dirname, '..', '..');
const modeline = '# yaml-language-server: $schema=./briefing.schema.json\n';
const meeting = 'meeting:\n  date: 2024-11-18\n';
const begun = `${modeline}title: Talks\n${meeting}`;

let folder: string;
let editor: LanguageServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prebrief-'));
  copyFileSync(join(home, 'briefings', 'briefing.schema.json'), join(folder, 'briefing.schema.json'));
  editor = await openLanguageServer(folder);
});
afterAll(() => {
  editor.close();
  rmSync(folder, { recursive: true });
});

describe('an editor with the YAML language server', () => {
  it.each(['briefings/belarus-smolensk.yaml', 'briefings/belarus-smolensk.de.yaml', 'test/parse/every-field.yaml'])(
    'marks nothing in %s',
    async (file) => {
      const text = readFileSync(join(home, file), 'utf8');
      expect(await editor.check(text.startsWith(modeline) ? text : modeline + text)).toEqual([]);
    },
  );

  it.each([
    [
      'numbers, yes and no as texts',
      'title: 2023\nmarking: true\nmeeting: { date: 2024-11-18, start: 9:30, place: 12 }\n',
    ],
    [
      'keys without a value',
      `${begun}marking:\nlanguage:\nas_of:\nsummary:\nobjectives:\nparticipants:\nagenda: [{ title: Roads, minutes: }]\n`,
    ],
    [
      'texts in several languages',
      `title: { en: Talks, ru: Переговоры }\n${meeting}objectives:\n  - { en: Roads, de: Straßen }\n  - { text: { en: Roads }, for: public }\n`,
    ],
    ['texts in quotes', `title: Talks\nmeeting: { date: "2024-11-18", minutes: "45" }\n`],
    [
      'the words for yes and no',
      `${begun}participants:\n  - { name: 007, present: Yes }\n  - { name: A, present: no }\n  - { name: B, present: true }\n`,
    ],
    [
      'amounts and periods in every form',
      `${begun}figures:\n  - id: 12\n    unit: USD\n    values:\n      - { period: 2023, value: 5.0 }\n      - { period: 2024-h1, value: 4400000000 }\n      - { period: 2024-01...2024-09, value: $4.4bn }\n      - { period: last two years, value: about 4.4 billion }\n`,
    ],
    [
      'one source or several',
      `${begun}summary: { text: A, source: [a, b] }\nsources:\n  - { id: a, title: A }\n  - { id: b, title: B }\n`,
    ],
    [
      'paragraphs as one text, as keys or as a list',
      `${begun}scene_setter: [One, { text: Two }]\nagenda:\n  - { title: A, background: One }\n  - { title: B, background: { text: One } }\n`,
    ],
  ])('marks nothing in what prebrief accepts: %s', async (_, text) => {
    const { diagnostics } = parseBriefing(text);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await editor.check(text.startsWith(modeline) ? text : modeline + text)).toEqual([]);
  });

  it.each([
    [
      'a misspelt key at the top',
      `titel: Talks\n${meeting}`,
      ['2: Missing property "title".', '2: Property titel is not allowed.'],
    ],
    ['a missing date', 'title: Talks\nmeeting:\n  place: Minsk\n', ['3: Missing property "date".']],
    [
      'a misspelt key of a participant',
      `title: Talks\n${meeting}participants:\n  - { name: A, psot: B }\n`,
      ['6: Property psot is not allowed.'],
    ],
    [
      'a misspelt key of a statement',
      `title: Talks\n${meeting}objectives:\n  - { text: A, sorce: B }\n`,
      ['6: Property sorce is not allowed.'],
    ],
    [
      'a text in place of a list',
      `title: Talks\n${meeting}objectives: Roads\n`,
      ['5: Incorrect type. Expected "array".'],
    ],
    ['a text in place of keys', 'title: Talks\nmeeting: tomorrow\n', ['3: Incorrect type. Expected "object".']],
    [
      'keys in place of a text',
      `title: { a: b }\n${meeting}`,
      ['2: Write a text here; put it in quotes if it holds a colon and a space.'],
    ],
    [
      'a title without a text',
      `title:\n${meeting}`,
      ['2: Write a text here; put it in quotes if it holds a colon and a space.'],
    ],
    [
      'a text that YAML reads as a key',
      `title: Talks\n${meeting}objectives:\n  - Ask: for roads\n`,
      ['6: Missing property "text".', '6: Property Ask is not allowed.'],
    ],
    [
      'a date in another order',
      'title: Talks\nmeeting: { date: 18.11.2024 }\n',
      ['3: Write year, month and day, such as 2024-11-18.'],
    ],
    [
      'a time with a point',
      'title: Talks\nmeeting: { date: 2024-11-18, start: 10.30 }\n',
      ['3: Write hours and minutes by the 24-hour clock, such as 10:00.'],
    ],
    [
      'minutes with a word',
      'title: Talks\nmeeting: { date: 2024-11-18, minutes: 45 min }\n',
      ['3: Write digits only, such as 45.'],
    ],
    [
      'another word than those allowed',
      `title: Talks\nstatus: drfat\n${meeting}`,
      ['3: Value is not accepted. Valid values: "draft", "cleared", "final".'],
    ],
    [
      'neither yes nor no',
      `title: Talks\n${meeting}participants: [{ name: A, present: maybe }]\n`,
      ['5: Write yes or no.'],
    ],
    [
      'a month that does not exist',
      `title: Talks\n${meeting}figures: [{ id: a, values: [{ period: 2024-13, value: 1 }] }]\n`,
      ['5: Write 2023, 2024-H1, 2024-Q3, 2024-09, 2024-01..2024-09 or 2024-11-18.'],
    ],
    [
      'an amount without digits',
      `title: Talks\n${meeting}figures: [{ id: a, values: [{ period: 2024, value: many }] }]\n`,
      ['5: Write an amount with its scale word and unit, such as 4.4 billion.'],
    ],
    [
      'an id with a space',
      `title: Talks\n${meeting}participants: [{ id: a b, name: A }]\n`,
      ['5: An id has only letters, digits, hyphens and underscores.'],
    ],
  ])('marks %s, as prebrief does', async (_, text, marks) => {
    expect(parseBriefing(text).briefing).toBeUndefined();
    expect((await editor.check(modeline + text)).sort()).toEqual(marks);
  });

  it('offers the keys of the top level that are still free, with what they mean', async () => {
    const offers = await editor.complete(`${begun}▮`);
    const labels = offers.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['language', 'summary', 'participants', 'agenda', 'figures', 'sources']),
    );
    expect(labels).not.toContain('title');
    const participants = offers.find(({ label }) => label === 'participants');
    expect(participants).toMatchObject({
      documentation: 'Who takes part or is named.',
      insertText: 'participants:\n  - name: ',
    });
  });

  it('offers the keys of a participant and of a talking point', async () => {
    const person = await editor.complete(`${begun}participants:\n  - name: A\n    p▮`);
    expect(person.map(({ label }) => label)).toEqual(expect.arrayContaining(['post', 'present', 'precedence']));
    const point = await editor.complete(
      `${begun}agenda:\n  - title: A\n    talking_points:\n      - text: B\n        t▮`,
    );
    expect(point.map(({ label }) => label)).toContain('tier');
  });

  it('offers the words that are allowed, with what they mean, and no others', async () => {
    const offers = await editor.complete(
      `${begun}agenda:\n  - title: A\n    talking_points:\n      - text: B\n        tier: ▮`,
    );
    expect(offers.map(({ label, documentation }) => [label, documentation])).toEqual([
      ['raise', 'Raise it on our own initiative'],
      ['if_raised', 'Say it only if they raise it'],
      ['do_not_raise', 'Do not raise it'],
    ]);
  });

  it('offers an example where a text stands, and neither true nor null', async () => {
    expect((await editor.complete(`${begun}marking: ▮`)).map(({ label }) => label)).toEqual(['Internal']);
  });

  it('explains what the cursor stands on, with an example or the words that are allowed', async () => {
    expect(await editor.hover(`${modeline}ti▮tle: Talks\n${meeting}`)).toMatch(
      /^The title of the briefing\.\s+Example:\s+```yaml\nBelarus – Smolensk Region\n```/,
    );
    expect(await editor.hover(`${begun}objec▮tives: [Roads]\n`)).toMatch(
      /^Our objectives.*\s+Example:\s+```yaml\n- Agree/,
    );
    expect(await editor.hover(`${begun}sta▮tus: draft\n`)).toMatch(
      /^How far.*\s+Allowed Values:\s+\* `draft`: Still being/,
    );
  });
});
