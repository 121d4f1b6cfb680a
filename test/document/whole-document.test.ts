import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build-document.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { renderText } from '../../src/render/text.ts';

/** What a reader sees of a briefing with these lines after its title and date; runs of spaces count as one. */
function read(lines: string, language = 'en', title = 'Trade'): string {
  const head = `title: ${title}\nlanguage: ${language}\nmeeting: { date: 2024-11-18, place: Minsk }\n`;
  const { briefing } = parseBriefing(head + lines);
  if (briefing === undefined) throw new Error('The briefing has faults.');
  return renderText(buildDocument(briefing), { width: 140 }).replaceAll(/[^\S\n]+/g, ' ');
}

function figure(parts: string): string {
  return `figures:\n  - id: trade\n    label: Turnover\n    indicator: turnover\n    unit: USD\n${parts}`;
}

function part(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));
}

describe('the figures that matter', () => {
  it('are the latest ones, also where the file begins with them', () => {
    const values = [
      '{ period: 2024-01..2024-09, value: 3.1 billion }',
      '{ period: 2023, value: 4.4 billion }',
      '{ period: 2022, value: 4.1 billion }',
      '{ period: 2021, value: 3.9 billion }',
    ];
    const text = read(figure(`    target: { value: 5 billion }\n    values: [${values.join(', ')}]\n`));
    const overview = part(text, 'Figures that matter', 'Still missing');
    expect(overview).toContain('\n 2022 4.1 bn USD\n 2023 4.4 bn USD\n Jan–Sep 2024 3.1 bn USD\n Target 5.0 bn USD');
    expect(overview).not.toContain('2021');
  });
});

describe('a series of quarters', () => {
  it('asks once for the value from January on', () => {
    const quarters = [1, 2, 3].map((quarter) => `{ period: 2024-Q${quarter}, value: 1.${quarter} billion }`);
    const text = read(
      figure(`    source: s\n    values: [${quarters.join(', ')}]\nsources: [{ id: s, title: Trade }]\n`),
    );
    expect(text.match(/Turnover: the value for Jan–Sep 2024\./g)).toHaveLength(1);
  });

  it('is still measured against the year before, not against the value that it lacks', () => {
    const values = [
      '{ period: 2023, value: 4.4 billion }',
      '{ period: 2024-H1, value: 2.1 billion }',
      '{ period: 2024-Q3, value: 1.1 billion }',
    ];
    const text = read(figure(`    values: [${values.join(', ')}]\n`));
    expect(text).toContain('Share of 2023 reached cannot be computed: no figure for Jan–Sep 2024');
    expect(text).toContain('Pace needed to match 2023 cannot be computed: no figure for Jan–Sep 2024');
    expect(
      read(figure('    values: [{ period: 2022, value: 4 billion }, { period: 2024-H1, value: 2.1 billion }]\n')),
    ).toContain('Share of 2023 reached cannot be computed: no figure for 2023');
  });
});

describe('a run rate', () => {
  const buses = (target: string, done: string) =>
    read(
      'figures:\n  - id: buses\n    label: Buses\n    indicator: count\n    unit: buses\n' +
        `    target: { value: ${target}, by: 2024 }\n    values: [{ period: 2024-01..2024-07, value: ${done} }]\n`,
    );

  it('and its distance from the target add up to the target as printed', () => {
    expect(buses('2000000', '960.2 thousand')).toContain('about 1,646,000 buses (354,000 buses below the target)');
  });

  it('that nearly meets the target does not lie nothing below it', () => {
    expect(buses('57', '33')).toContain('about 57 buses (about 0.43 buses below the target)');
  });

  it('has the same digits in the chart', () => {
    expect(buses('2000000', '960.2 thousand')).toContain('≈ 1,646,000 simple run rate');
  });
});

describe('a formula', () => {
  it('sets a negative number apart from the sign before it', () => {
    const text = read(
      figure('    target: { value: 0.5 billion }\n    values: [{ period: 2023, value: -0.2 billion }]\n'),
    );
    expect(text).toContain('target − value = 500 − (−200) = 700 m USD');
    expect(text).toContain('(target − value) / target = (500 − (−200)) / 500 = 140.0 %');
    expect(text).toContain('value / target = −200 / 500 = −40.0 %');
  });
});

describe('a range', () => {
  it('is left out where both of its ends look the same', () => {
    const text = read(figure('    target: { value: 120000 }\n    values: [{ period: 2023, value: 108000 }]\n'));
    expect(part(text, 'Target attainment', 'Shortfall')).not.toContain('Range');
  });

  it('of percentage points is one digit finer than what was stated', () => {
    const text = read(
      'figures:\n  - { id: s, label: Share, indicator: share, unit: "%", target: { value: 15 % }, ' +
        'values: [{ period: 2023, value: 12.25 % }] }\n',
    );
    expect(text).toContain('Range +2.745 to +2.755 percentage points');
  });
});

describe('a chart', () => {
  const value = '    values: [{ period: 2023, value: 4.4 billion }]\n';

  it('leaves out a peak that is not comparable with full years', () => {
    const text = read(
      figure(`    target: { value: 5 billion }\n    peak: { value: 3 billion, period: 2012-Q4 }\n${value}`),
    );
    expect(part(text, 'TRADE GAP', 'Gap to target')).not.toContain('earlier level');
  });

  it('is left out where the target lies below zero', () => {
    const text = read(
      figure('    target: { value: -0.5 billion }\n    values: [{ period: 2023, value: 0.0 billion }]\n'),
    );
    expect(part(text, 'TRADE GAP', 'Gap to target')).not.toContain('░');
  });
});

describe('how many times the pace has to rise', () => {
  const trade = (billion: string) =>
    figure(
      `    target: { value: 5 ${billion}, by: 2024 }\n    values: [{ period: 2024-01..2024-09, value: 3.1 ${billion} }]\n`,
    );

  it('is a whole phrase in Russian and in Belarusian', () => {
    expect(read(trade('млрд'), 'ru')).toContain('(в 1,84 раза выше текущего темпа)');
    expect(read(trade('млрд'), 'be')).toContain('(у 1,84 раза вышэй за цяперашні тэмп)');
  });
});

describe('a reference', () => {
  it('is put in wherever somebody may write a text', () => {
    const r = `"\${trade.2023}"`;
    const text = read(
      `marking: ${r}\nprepared_by: ${r}\nparticipants: [{ name: ${r}, post: ${r}, pronunciation: ${r} }]\n` +
        `agenda: [{ title: ${r}, figures: [other] }]\ncommitments: [{ text: ${r}, owner: ${r} }]\n` +
        `sources: [{ id: s, title: ${r}, publisher: ${r} }]\n` +
        figure('    source: s\n    values: [{ period: 2023, value: 4.4 billion }]\n') +
        `  - { id: other, label: ${r}, unit: t, target: { value: 9 }, values: [{ period: 2023, value: 7 }] }\n`,
      'en',
      r,
    );
    expect(text).not.toContain(`\${`);
    expect(text).toContain('1 $4.4 billion');
  });
});

describe('a figure that belongs to a statement of a sector', () => {
  it.each(['objective', 'position', 'their_position'])(
    'is shown with the sector where it is named by its %s',
    (key) => {
      const text = read(
        `agenda: [{ title: Roads, ${key}: { text: Build., figures: [trade] } }]\n` +
          figure('    values: [{ period: 2023, value: 4.4 billion }]\n'),
      );
      expect(part(text, '1 Roads', 'FIGURES')).toContain('Turnover: 4.4 bn USD (2023)');
    },
  );

  it.each(['asks', 'offers', 'background', 'deliverables'])(
    'is shown with the sector where it is named by its %s',
    (key) => {
      const text = read(
        `agenda: [{ title: Roads, ${key}: [{ text: Build., figures: [trade] }] }]\n` +
          figure('    values: [{ period: 2023, value: 4.4 billion }]\n'),
      );
      expect(part(text, '1 Roads', 'FIGURES')).toContain('Turnover: 4.4 bn USD (2023)');
    },
  );
});

describe('a forecast', () => {
  const text = read(
    figure(
      '    target: { value: 5 billion, by: 2025 }\n    values:\n' +
        '      - { period: 2023, value: 4.4 billion }\n' +
        '      - { period: 2024-01..2024-09, value: 3.1 billion, status: provisional }\n' +
        '      - { period: 2024, value: 4.9 billion, status: forecast }\n',
    ),
  );

  it('is no data: the gap is that of the last year with data, and the year to date stays', () => {
    expect(text).toContain('Gap to target, 2023 0.6 bn USD');
    expect(text).toContain('Run rate 2024 about 4.1 bn USD');
  });

  it('is called one wherever it stands', () => {
    expect(text).toMatch(/2024 4\.9 bn USD, forecast/);
    expect(text).toMatch(/2024 [█▒░]+ 4\.9 forecast/);
    expect(text).toMatch(/Jan–Sep 2024 3\.1 bn USD, provisional/);
  });
});

describe('a meeting without a start', () => {
  it('keeps its length and its time zone', () => {
    const { briefing } = parseBriefing(
      'title: Trade\nmeeting: { date: 2024-11-18, minutes: 45, timezone: Europe/Minsk }\n',
    );
    const summary = briefing && renderText(buildDocument(briefing), { width: 72 });
    expect(summary).toMatch(/Time {2}45 min, Europe\/Minsk/);
  });
});
