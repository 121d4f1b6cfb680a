import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Exact } from '../../src/domain/decimal.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';

const { briefing, diagnostics } = parseBriefing(readFileSync(new URL('every-field.yaml', import.meta.url), 'utf8'));

it('a briefing that uses every field of the format has no faults', () => {
  expect(diagnostics).toEqual([]);
});

it('says who it is for, how far it has come and who answers for it', () => {
  expect(briefing).toMatchObject({
    title: 'Belarus – Smolensk Region',
    language: 'en',
    marking: 'Internal',
    status: 'cleared',
    asOf: { year: 2024, month: 11, day: 18 },
    preparedBy: 'Foreign trade desk',
    clearedBy: ['Head of desk', 'Protocol'],
    summary: { text: 'The governor comes to speak about trade.', sources: ['belta'], for: 'delegation' },
    objectives: [
      { text: 'Agree on a service centre.', sources: [], figures: [] },
      { text: 'Bring turnover back to its level.', sources: ['belta', 'belstat'], figures: ['turnover'] },
    ],
    theirObjectives: [{ text: 'Sell flax.' }],
    doNotRaise: [{ text: 'The toll road.' }],
    sceneSetter: [{ text: 'The region borders on Belarus.' }, { text: 'Its governor is new.' }],
  });
});

it('has the meeting with its time, place and press', () => {
  expect(briefing?.meeting).toMatchObject({
    date: { year: 2024, month: 11, day: 18 },
    start: { hour: 10, minute: 0 },
    minutes: 45,
    timezone: 'Europe/Minsk',
    place: 'Minsk',
    kind: 'bilateral',
    reason: { text: 'The governor asked for it.' },
    interpretation: 'none',
    press: {
      arrangement: 'Photographs at the start',
      line: 'Talks about trade.',
      ifAsked: [{ question: 'Is there a deal?', line: 'We are talking.', sources: ['belta'], for: 'public' }],
    },
  });
});

it('has a participant with everything that protocol asks', () => {
  expect(briefing?.participants).toMatchObject([
    { id: 'lukashenko', name: 'Alexander Lukashenko', present: true, sources: [] },
    {
      id: 'vasili-anochin',
      name: 'Vasili Anochin',
      nativeName: 'Василий Анохин',
      post: 'Governor of the Smolensk Region',
      side: 'theirs',
      role: 'principal',
      present: false,
      address: { spoken: 'Governor', written: 'Dear Governor' },
      pronunciation: 'a-NO-khin',
      precedence: 1,
      bio: { text: 'Governor since 2023.' },
      lastMet: { date: { year: 2023, month: 6, day: 27 }, place: 'Smolensk', outcome: 'A round of talks' },
      notes: { text: 'Ask about the flax.', for: 'principal' },
      sources: ['belta'],
      for: 'delegation',
    },
  ]);
});

it('has a sector with all its lines', () => {
  expect(briefing?.agenda).toMatchObject([
    {
      id: 'road-building',
      title: 'Road building',
      minutes: 10,
      lead: 'lukashenko',
      objective: { text: 'Win a contract.' },
      position: { text: 'We build turnkey.' },
      theirPosition: { text: 'They want a tender.' },
      talkingPoints: [
        { text: 'We can build roads.', tier: 'raise', sources: [] },
        {
          text: `Turnover is \${turnover.2023}.`,
          tier: 'if_raised',
          figures: ['turnover'],
          sources: ['belta'],
          for: 'public',
        },
        { text: 'The toll road.', tier: 'do_not_raise' },
      ],
      asks: [{ text: 'A tender.' }],
      offers: [{ text: 'Machines.' }],
      defensives: [{ question: 'How dear?', line: 'Not dear.', sources: [] }],
      doNotRaise: [{ text: 'Tolls.' }],
      background: [{ text: 'Many roads are old.' }, { text: 'Some are new.' }],
      deliverables: [{ text: 'A memorandum.' }],
      figures: ['turnover'],
      sources: ['belta'],
      for: 'delegation',
    },
  ]);
});

it('has a figure with target, values and peak', () => {
  const place = expect.objectContaining({ line: expect.any(Number) });
  const quantity = (value: string, quantum?: string) => ({
    value: new Exact(value),
    unit: 'USD',
    ...(quantum === undefined ? {} : { quantum: new Exact(quantum) }),
  });
  expect(briefing?.figures).toEqual([
    {
      id: 'turnover',
      label: 'Trade turnover',
      indicator: 'turnover',
      between: { reporter: 'Belarus', partner: 'Smolensk Region' },
      unit: 'USD',
      source: 'belta',
      asOf: { year: 2024, month: 11, day: 18 },
      target: {
        quantity: quantity('5e9'),
        by: { kind: 'months', start: { year: 2025, month: 1 }, months: 12 },
        origin: 'reached once before',
        source: 'belta',
        place,
      },
      values: [
        {
          period: { kind: 'months', start: { year: 2023, month: 1 }, months: 12 },
          quantity: quantity('4.4e9', '1e8'),
          place,
        },
        {
          period: { kind: 'months', start: { year: 2024, month: 1 }, months: 9 },
          quantity: quantity('3.1e9', '1e8'),
          status: 'provisional',
          source: 'belstat',
          note: 'without services',
          place,
        },
      ],
      peak: {
        quantity: quantity('5e9', '1e9'),
        period: { kind: 'months', start: { year: 2012, month: 1 }, months: 12 },
        status: 'statement',
        source: 'belta',
        note: 'according to the President',
        place,
      },
      definition: 'Goods only.',
      for: 'public',
      place,
    },
  ]);
});

it('has commitments and sources', () => {
  expect(briefing?.commitments).toMatchObject([
    {
      text: 'Send the draft.',
      madeBy: 'Governor',
      madeOn: { year: 2023, month: 6, day: 27 },
      owner: 'Foreign trade desk',
      due: { year: 2024, month: 1, day: 31 },
      status: 'overdue',
      sources: ['belta'],
      for: 'principal',
    },
    { text: 'Visit the plant.', status: 'open', sources: [] },
  ]);
  expect(briefing?.sources).toMatchObject([
    {
      id: 'belta',
      title: 'Report on the meeting',
      publisher: 'BelTA',
      date: { year: 2024, month: 11, day: 18 },
      url: 'https://example.org/report',
      language: 'de',
    },
    { id: 'belstat', title: 'Foreign trade of Belarus' },
  ]);
});

it('knows where each item stands in the file', () => {
  const lines = readFileSync(new URL('every-field.yaml', import.meta.url), 'utf8').split('\n');
  const [first] = briefing?.agenda[0]?.talkingPoints ?? [];
  const place = first?.place ?? { line: 0, column: 0, length: 0 };
  const marked = lines[place.line - 1]?.slice(place.column - 1, place.column - 1 + place.length);
  expect(marked).toBe('We can build roads.');
});
