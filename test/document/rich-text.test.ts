import { describe, expect, it } from 'vitest';
import { buildContext } from '../../src/document/context.ts';
import { buildPlainText } from '../../src/document/rich-text.ts';
import type { Briefing } from '../../src/domain/briefing.ts';
import { figure, stated, values } from '../domain/figures.ts';

const series = figure({ unit: 'RUB', values: values([2023, stated('4.4', 'RUB')]) });
/** As it stands in a briefing. */
const total = `\${turnover.2023}`;
const briefing: Briefing = {
  title: 'Товарооборот',
  language: 'ru',
  meeting: { date: { year: 2024, month: 11, day: 18 } },
  sceneSetter: [],
  objectives: [],
  theirObjectives: [],
  doNotRaise: [],
  participants: [],
  agenda: [],
  figures: [series],
  commitments: [],
  sources: [],
  clearedBy: [],
};

describe('a sentence with a reference', () => {
  const context = buildContext(briefing);

  it('ends with one full stop after an abbreviation', () => {
    expect(buildPlainText(`Всего ${total}. Это много.`, context)).toBe('Всего 4,4 млрд руб. Это много.');
  });

  it('keeps all other marks', () => {
    expect(buildPlainText(`Всего ${total}, это много...`, context)).toBe('Всего 4,4 млрд руб., это много...');
    expect(buildPlainText(`Всего ${total}... и всё.`, context)).toBe('Всего 4,4 млрд руб.... и всё.');
  });
});
