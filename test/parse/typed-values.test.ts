import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/domain/briefing.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';

const head = 'title: Test briefing\nmeeting:\n  date: 2024-11-18\n';

function read(rest: string): Briefing {
  const { briefing, diagnostics } = parseBriefing(head + rest);
  if (briefing === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return briefing;
}

describe('what was typed', () => {
  it.each(['NO', 'yes', 'null', '~', '0702', '0x1F', '1e3', '5.0', '.5', '1_000', 'true', '2024-11-18', '10:00'])(
    'is what is read as a text: %s',
    (typed) => {
      expect(read(`marking: ${typed}`).marking).toBe(typed);
      expect(read(`objectives: [${typed}]`).objectives[0]?.text).toBe(typed);
    },
  );

  it('is the same between quotes, single, double or curly', () => {
    expect(read(`marking: 'It''s \\n'`).marking).toBe(String.raw`It's \n`);
    expect(read('marking: "a \\"b\\" \\u00e9"').marking).toBe('a "b" é');
    expect(read('marking: “internal”').marking).toBe('“internal”');
  });

  it('keeps colons, hashes, dashes and brackets inside a text', () => {
    expect(read('marking: a:b #c-d [e] {f} & * ! %').marking).toBe('a:b');
    expect(read('marking: a:b#c -d [e] {f} & * ! % @ `').marking).toBe('a:b#c -d [e] {f} & * ! % @ `');
  });

  it('has the precision of its last digit: 5.0 has one decimal', () => {
    const [figure] = read('figures: [{ unit: "%", values: [{ period: 2023, value: 5.0 }] }]').figures;
    expect(figure?.values[0]?.quantity.quantum?.toFixed()).toBe('0.1');
  });

  it('is a time of day only where a time is expected', () => {
    expect(parseBriefing(`${head}  start: 10:00\n`).briefing?.meeting.start).toEqual({ hour: 10, minute: 0 });
  });

  it('is a no in the language of the briefing', () => {
    const presence = (language: string, word: string) =>
      read(`language: ${language}\nparticipants: [{ name: Subbotin, present: ${word} }]`).participants[0]?.present;
    expect([presence('en', 'no'), presence('de', 'nein'), presence('ru', 'Нет'), presence('be', 'не')]).toEqual(
      Array(4).fill(false),
    );
    expect([presence('en', 'Yes'), presence('de', 'ja'), presence('ru', 'да'), presence('be', 'так')]).toEqual(
      Array(4).fill(true),
    );
  });

  it('under %YAML 1.1 is read no differently, with a warning', () => {
    const { briefing, diagnostics } = parseBriefing(`%YAML 1.1\n---\n${head}marking: NO\n`);
    expect(briefing?.marking).toBe('NO');
    expect(diagnostics).toMatchObject([{ code: 'directive', severity: 'warning', place: { line: 1, length: 9 } }]);
  });

  it('may begin with a byte-order mark and end lines the Windows way', () => {
    const { briefing } = parseBriefing(`\uFEFF${head}marking: Internal\n`.replaceAll('\n', '\r\n'));
    expect(briefing).toMatchObject({ title: 'Test briefing', marking: 'Internal' });
  });

  it('counts as absent where there is nothing', () => {
    expect(read('marking:\nstatus: ""\nobjectives:\nagenda: []\n')).toMatchObject({ objectives: [], agenda: [] });
    expect(read('marking:\n')).not.toHaveProperty('marking');
  });
});

describe('a text over several lines', () => {
  it('with | has its lines joined, and its blank lines part paragraphs where there are any', () => {
    const { sceneSetter, summary } = read('summary: |\n  One\n  two.\nscene_setter: |\n  One\n  two.\n\n  Three.\n');
    expect(summary?.text).toBe('One two.');
    expect(sceneSetter.map(({ text }) => text)).toEqual(['One two.', 'Three.']);
  });

  it('with > is folded by YAML', () => {
    const { sceneSetter } = read('scene_setter: >-\n  One\n  two.\n\n  Three.\n');
    expect(sceneSetter.map(({ text }) => text)).toEqual(['One two.', 'Three.']);
  });

  it('without a mark is one line', () => {
    expect(read('summary: One\n  two\n  three.\n').summary?.text).toBe('One two three.');
  });

  it('may be a list of texts and long forms', () => {
    const { sceneSetter } = read('scene_setter:\n  - One.\n  - { text: Two., for: principal }\n');
    expect(sceneSetter).toMatchObject([{ text: 'One.' }, { text: 'Two.', for: 'principal' }]);
  });
});
