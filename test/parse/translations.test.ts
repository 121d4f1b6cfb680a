import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { withoutHouseRules } from '../helpers/house-rules.ts';

const file = `title: { en: Talks on roads, ru: Переговоры о дорогах }
language: en
meeting:
  date: 2027-03-15
  place: { en: Minsk, ru: Минск }
objectives:
  - { en: "Reach \${trade.target}.", ru: "Достичь \${trade.target}." }
agenda:
  - id: roads
    title: { en: Roads, ru: Дороги }
    talking_points:
      - { text: { en: We build., ru: Мы строим. }, tier: if_raised }
figures:
  - { id: trade, target: { value: 5 billion USD }, values: [{ period: 2023, value: 4.4 billion USD }] }
`;

function read(text: string, language?: Language) {
  const { briefing, diagnostics } = parseBriefing(text, language);
  return { briefing, warnings: withoutHouseRules(diagnostics) };
}

describe('texts in several languages', () => {
  it('come in the language of the briefing', () => {
    const { briefing, warnings } = read(file);
    expect(warnings).toEqual([]);
    expect(briefing).toMatchObject({
      title: 'Talks on roads',
      language: 'en',
      meeting: { place: 'Minsk' },
      agenda: [{ title: 'Roads', talkingPoints: [{ text: 'We build.', tier: 'if_raised' }] }],
    });
  });

  it('come in the language that is asked for, while amounts are read as they were written', () => {
    const { briefing, warnings } = read(file, 'ru');
    expect(warnings).toEqual([]);
    expect(briefing).toMatchObject({
      title: 'Переговоры о дорогах',
      language: 'ru',
      objectives: [{ text: `Достичь \${trade.target}.` }],
    });
    expect(briefing?.figures[0]?.values[0]?.quantity.value.toFixed()).toBe('4400000000');
  });

  it('warn of a translation that others have, and give the text of the briefing in its place', () => {
    const { briefing, warnings } = read(file.replace(', ru: Минск', ''), 'ru');
    expect(briefing?.meeting.place).toBe('Minsk');
    expect(warnings).toMatchObject([
      { code: 'missing-translation', severity: 'warning', place: { line: 5, column: 12 } },
    ]);
    expect(warnings[0]?.message).toContain('Russian');
  });

  it('warn of a language that nobody has written, where it is asked for', () => {
    const { briefing, warnings } = read(file, 'de');
    expect(briefing?.title).toBe('Talks on roads');
    expect(warnings.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'missing-translation'));
  });

  it('are checked in every language, also in those that the reader does not get', () => {
    const { warnings } = read(file.replace(`Достичь \${trade.target}`, `Достичь \${trade.goal}`));
    expect(warnings).toMatchObject([{ code: 'dangling-reference', place: { line: 7 } }]);
  });

  it('leave texts in one language as they stand', () => {
    expect(read('title: Talks\nmeeting: { date: 2027-03-15 }\n', 'be')).toMatchObject({
      briefing: { title: 'Talks', language: 'be' },
      warnings: [],
    });
  });

  it('have no other keys than languages', () => {
    const { briefing, warnings } = read(file.replace(', ru: Минск', ', fr: Minsk'));
    expect(briefing).toBeUndefined();
    expect(warnings).toMatchObject([{ code: 'wrong-kind', place: { line: 5 } }]);
  });
});
