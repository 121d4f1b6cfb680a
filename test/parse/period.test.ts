import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodKey } from '../../src/domain/period.ts';
import { parsePeriod } from '../../src/parse/period.ts';

function keyOf(typed: string): string {
  const reading = parsePeriod(typed);
  if (!('period' in reading)) throw new Error(`${typed}: ${reading.message}`);
  return `${reading.period.kind} ${periodKey(reading.period)}`;
}

function faultOf(typed: string) {
  const reading = parsePeriod(typed);
  if ('period' in reading) throw new Error(`${typed} was read as ${periodKey(reading.period)}`);
  return reading;
}

describe('a period', () => {
  it.each([
    ['2023', 'months 2023'],
    ['2024-H1', 'months 2024-01..2024-06'],
    ['2024-H2', 'months 2024-07..2024-12'],
    ['2024-Q1', 'months 2024-01..2024-03'],
    ['2024-Q3', 'months 2024-07..2024-09'],
    ['2024-q4', 'months 2024-10..2024-12'],
    ['2024-09', 'months 2024-09'],
    ['2024-01..2024-09', 'months 2024-01..2024-09'],
    ['2023-11..2024-02', 'months 2023-11..2024-02'],
    ['2024-01 .. 2024-09', 'months 2024-01..2024-09'],
    ['2024-Q1..2024-Q3', 'months 2024-01..2024-09'],
    ['2024-01..2024-12', 'months 2024'],
    ['2022..2023', 'months 2022-01..2023-12'],
    ['2024-11-18', 'day 2024-11-18'],
    ['2024-02-29', 'day 2024-02-29'],
    [' 2023 ', 'months 2023'],
  ])('can be written %s', (typed, key) => {
    expect(keyOf(typed)).toBe(key);
  });

  it.each(['last two years', 'January–September 2024', '9M 2024', 'FY2023', 'первое полугодие'])(
    'in words is a label: %s',
    (typed) => {
      expect(keyOf(typed)).toBe(`label ${typed}`);
    },
  );
});

describe('a period that cannot exist', () => {
  it.each([
    ['2024-13', 'Months go from 01 to 12.'],
    ['2024-00', 'Months go from 01 to 12.'],
    ['2024-Q5', 'Quarters go from Q1 to Q4.'],
    ['2024-H3', 'The half-years are H1 and H2.'],
    ['2023-02-29', 'The month 2023-02 has 28 days.'],
    ['2024-04-31', 'The month 2024-04 has 30 days.'],
    ['2024-13-01', 'Months go from 01 to 12.'],
    ['2024-09..2024-01', 'Write 2024-01..2024-09.'],
    ['2023..2022', 'Write 2022..2023.'],
    ['2024-9', 'Write 2024-09.'],
    ['2024-01–2024-09', 'For a range write 2024-01..2024-09.'],
    ['2022-2023', 'For a range write 2022..2023.'],
    ['2024-01..soon', 'Write a range of months or years, such as 2024-01..2024-09 or 2022..2023.'],
    ['2024-01..2024-13', 'Write a range of months or years, such as 2024-01..2024-09 or 2022..2023.'],
  ])('is refused with what to write: %s', (typed, hint) => {
    expect(faultOf(typed).hint).toBe(hint);
  });

  it('says that a range runs backwards', () => {
    expect(faultOf('2024-09..2024-01').message).toBe('The period “2024-09..2024-01” ends before it begins');
  });
});

describe('any run of months', () => {
  it('is read as it was written', () => {
    const run = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      months: fc.integer({ min: 1, max: 240 }),
    });
    fc.assert(
      fc.property(run, ({ year, month, months }) => {
        const last = year * 12 + month - 1 + months - 1;
        fc.pre(last < 120_000);
        const typed = `${monthName(year * 12 + month - 1)}..${monthName(last)}`;
        expect(parsePeriod(typed)).toEqual({ period: { kind: 'months', start: { year, month }, months } });
      }),
    );
  });
});

function monthName(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
