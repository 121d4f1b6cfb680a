import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateExists } from '../../src/domain/calendar.ts';
import { type InvitationOptions, readInvitation } from '../../src/invite/read-invitation.ts';

const march = { year: 2026, month: 3, day: 2 };
const encode = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

function read(bytes: Uint8Array, options: Partial<InvitationOptions> = {}) {
  return readInvitation(bytes, { language: 'en', today: march, ...options });
}

function readFile(name: string, options: Partial<InvitationOptions> = {}) {
  return read(readFileSync(new URL(name, import.meta.url)), options);
}

/** A calendar with one event that has these lines. */
function calendarOf(lines: string, head = ''): string {
  return `BEGIN:VCALENDAR\nVERSION:2.0\n${head}BEGIN:VEVENT\nUID:1\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
}

const readLines = (lines: string, head = '', options = {}) => read(encode(calendarOf(lines, head)), options);

describe('an invitation', () => {
  it('from Outlook gives its title, time, Windows time zone, place and people', () => {
    expect(readFile('outlook.ics')).toEqual({
      title: 'Talks with the Smolensk Region: roads, machine tools',
      date: { year: 2026, month: 5, day: 4 },
      start: { hour: 10, minute: 0 },
      minutes: 45,
      timezone: 'Europe/Minsk',
      place: 'Minsk, Independence Palace',
      people: [
        { name: 'Protocol', post: 'Head of Department' },
        { name: 'Alexander Lukashenko', written: 'Lukashenko, Alexander' },
        {
          name: 'Vasili Anochin',
          post: 'Governor of the Smolensk Region',
          written: 'Anochin, Vasili (Governor of the Smolensk Region)',
        },
      ],
      leftOut: [
        { name: 'Alexander Subbotin', reason: 'declined' },
        { name: 'Blue Room', reason: 'a room or a resource' },
      ],
      notes: [],
    });
  });

  it('from Google gives its UTC time in the time zone of the calendar, and names from addresses', () => {
    expect(readFile('google.ics')).toEqual({
      title: 'Talks on food supply',
      date: { year: 2026, month: 5, day: 4 },
      start: { hour: 10, minute: 0 },
      minutes: 60,
      timezone: 'Europe/Minsk',
      place: 'Minsk',
      people: [{ name: 'Head of Department' }, { name: 'Vasili Anochin', written: 'vasili.anochin@example.com' }],
      leftOut: [
        { name: 'Alexander Subbotin', reason: 'delegated to deputy@example.org' },
        { name: 'Minsk-4-Large', reason: 'a room or a resource' },
      ],
      notes: [],
    });
  });

  it('from Apple gives the next meeting of its series, with its length and lines put together', () => {
    expect(readFile('apple.ics')).toEqual({
      title: 'Straßenbau',
      date: { year: 2026, month: 6, day: 1 },
      start: { hour: 9, minute: 30 },
      minutes: 90,
      timezone: 'Europe/Berlin',
      place: 'Besprechungsraum 2 Hauptgebäude',
      people: [{ name: 'Vasili Anochin', post: 'Governor' }],
      leftOut: [],
      notes: ['It is a series; this is the meeting on 2026-06-01. For another one, name its --date.'],
    });
  });

  it('of a series takes the changed meeting for the one that it stands for', () => {
    const moved = readFile('apple.ics', { today: { year: 2026, month: 6, day: 20 } });
    expect(moved).toMatchObject({ title: 'Straßenbau (verschoben)', date: { year: 2026, month: 7, day: 2 } });
  });

  it('is the one of the day that is asked for', () => {
    const date = { year: 2026, month: 9, day: 1 };
    expect(readFile('apple.ics', { date })).toMatchObject({ date });
    const other = { year: 2026, month: 9, day: 2 };
    expect(readFile('apple.ics', { date: other })).toEqual({
      problem: 'has no event on 2026-09-02; it has “Straßenbau” on 2026-10-01',
    });
  });

  it('is read whole where a folded line splits a character', () => {
    const bytes = encode(calendarOf('DTSTART:20260504T100000\nSUMMARY:Gespräch'));
    const split = bytes.indexOf(0xc3) + 1;
    const folded = new Uint8Array([...bytes.slice(0, split), 0x0d, 0x0a, 0x20, ...bytes.slice(split)]);
    expect(read(folded)).toMatchObject({ title: 'Gespräch', notes: [] });
  });

  it.each([
    ['de', 'latin1', 'Gespräch über Straßen', '1252'],
    ['ru', undefined, 'Встреча', '1251'],
  ] as const)('that is not UTF-8 is read in the code page of %s, and says so', (language, latin, title, page) => {
    const text = calendarOf(`DTSTART:20260504T100000\nSUMMARY:${title}`);
    const bytes =
      latin === undefined ? Uint8Array.from(text, toWindows1251) : Uint8Array.from(text, (c) => c.charCodeAt(0));
    expect(read(bytes, { language })).toMatchObject({
      title,
      notes: [`It is not encoded as UTF-8 and was read as Windows-${page}: look at the letters of the names.`],
    });
  });

  it.each([
    ['in quotes', '"Belarus Standard Time"', 'Europe/Minsk'],
    ['with a number', 'W. Europe Standard Time 1', 'Europe/Berlin'],
    ['with a path', '/example.org/20260101_1/Europe/Minsk', 'Europe/Minsk'],
    ['by its IANA name', 'Europe/Moscow', 'Europe/Moscow'],
  ])('has a time zone %s', (_, written, timezone) => {
    expect(readLines(`DTSTART;TZID=${written};VALUE=DATE-TIME:20260504T100000`)).toMatchObject({
      start: { hour: 10, minute: 0 },
      timezone,
    });
  });

  it('finds a time zone of its own name by what the calendar says of it', () => {
    const zone = (lines: string) =>
      `BEGIN:VTIMEZONE\nTZID:Office\n${lines}BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0330\nTZOFFSETTO:+0330\nEND:STANDARD\nEND:VTIMEZONE\n`;
    const start = 'DTSTART;TZID=Office:20260504T100000';
    expect(readLines(start, zone('X-LIC-LOCATION:Europe/Minsk\n'))).toMatchObject({ timezone: 'Europe/Minsk' });
    const unknown = readLines(start, zone(''));
    expect(unknown).toMatchObject({
      start: { hour: 10, minute: 0 },
      notes: ['Its time zone is not a known one, and is left out: Office (UTC+03:30 on that day).'],
    });
    expect(unknown).not.toHaveProperty('timezone');
  });

  it('without a time zone has none, and in UTC says so', () => {
    expect(readLines('DTSTART:20260504T100000')).not.toHaveProperty('timezone');
    expect(readLines('DTSTART:20260504T100000Z')).toMatchObject({ start: { hour: 10 }, timezone: 'UTC' });
  });

  it('of whole days has no time; its end is the day after the last', () => {
    const day = readLines('DTSTART;VALUE=DATE:20260504\nDTEND;VALUE=DATE:20260505');
    expect(day).toEqual({ date: { year: 2026, month: 5, day: 4 }, people: [], leftOut: [], notes: [] });
    expect(readLines('DTSTART;VALUE=DATE:20260504\nDTEND;VALUE=DATE:20260507')).toMatchObject({
      notes: ['It lasts whole days, until 2026-05-06; a briefing has one day, its first.'],
    });
  });

  it.each([
    ['METHOD:CANCEL\n', ''],
    ['', '\nSTATUS:CANCELLED'],
  ])('that is cancelled says so', (head, status) => {
    expect(readLines(`DTSTART:20260504T100000\nSUMMARY:Talks on roads${status}`, head)).toEqual({
      problem: 'says that the meeting is cancelled: “Talks on roads” on 2026-05-04',
    });
  });

  it('among several is the next one that is not cancelled, and the others are named', () => {
    const event = (uid: number, day: string, rest = '') =>
      `BEGIN:VEVENT\nUID:${uid}\nDTSTART:${day}T100000\nSUMMARY:Talks ${uid}${rest}\nEND:VEVENT\n`;
    const events = [
      event(1, '20260601'),
      event(2, '20260201'),
      event(3, '20260401'),
      event(4, '20260310', '\nSTATUS:CANCELLED'),
    ];
    expect(read(encode(`BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`))).toMatchObject({
      title: 'Talks 3',
      notes: [
        'It holds several events; this is “Talks 3” on 2026-04-01. For another one, name its --date.',
        'Cancelled and passed over: “Talks 4” on 2026-03-10.',
      ],
    });
  });

  it('counts the organizer once', () => {
    const people = 'ORGANIZER;CN=Our Minister:mailto:m@example.org\nATTENDEE;CN=Minister:MAILTO:M@example.org';
    expect(readLines(`DTSTART:20260504T100000\n${people}`)).toMatchObject({ people: [{ name: 'Minister' }] });
  });

  it('shows what a terminal would obey in its texts', () => {
    expect(readLines('DTSTART:20260504T100000\nSUMMARY:Talks\u001b[31m')).toMatchObject({ title: 'Talks<U+001B>[31m' });
  });

  it.each([
    ['', 'is not a calendar file (iCalendar)'],
    ['title: Talks\n', 'is not a calendar file (iCalendar)'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'ends in the middle: save it once more'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'holds no event with a date'],
    [calendarOf('SUMMARY:Talks'), 'holds no event with a date'],
  ])('is refused where a file holds none: %j', (text, problem) => {
    expect(read(encode(text))).toEqual({ problem });
  });

  it('is read or refused, whatever the file holds', () => {
    const line = fc.constantFrom(
      'DTSTART:20260504T100000',
      'DTSTART:99999999',
      'DTSTART;TZID=:2026',
      'DTEND:20250101T000000Z',
      'DURATION:P',
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'RRULE:FREQ=SECONDLY',
      'RRULE:FREQ=',
      'ATTENDEE;CN=:x',
      'ATTENDEE',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'TZID:X',
      'RECURRENCE-ID:20260504',
      'UID:1',
      ' x',
      ':',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const result = read(encode(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${lines.join('\n')}\nEND:VEVENT\nEND:VCALENDAR\n`));
        expect('problem' in result ? result.problem !== '' : dateExists(result.date)).toBe(true);
      }),
    );
  });
});

function toWindows1251(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x80 ? code : code - 0x410 + 0xc0;
}
