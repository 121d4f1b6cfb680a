import { describe, expect, it } from 'vitest';
import {
  fullYear,
  isFullYear,
  isYearToDate,
  lastMonth,
  type MonthSpan,
  type Period,
  periodKey,
  samePeriod,
  yearBefore,
} from '../../src/domain/period.ts';

const day: Period = { kind: 'day', date: { year: 2024, month: 2, day: 29 } };
const words: Period = { kind: 'label', text: 'last two years' };

describe('a period', () => {
  it('ends in the month that its length leads to, across the turn of the year', () => {
    expect(lastMonth(span(2024, 1, 9))).toEqual({ year: 2024, month: 9 });
    expect(lastMonth(span(2024, 12, 1))).toEqual({ year: 2024, month: 12 });
    expect(lastMonth(span(2023, 11, 3))).toEqual({ year: 2024, month: 1 });
    expect(lastMonth(span(2022, 1, 24))).toEqual({ year: 2023, month: 12 });
  });

  it('is a full year only from January to December of one year', () => {
    const periods = [fullYear(2023), span(2023, 1, 11), span(2022, 7, 12), span(2022, 1, 24), day, words];
    expect(periods.map(isFullYear)).toEqual([true, false, false, false, false, false]);
  });

  it('is the year to date only from January on and before the year is over', () => {
    const periods = [span(2024, 1, 9), span(2024, 1, 1), fullYear(2024), span(2024, 4, 3), day, words];
    expect(periods.map(isYearToDate)).toEqual([true, true, false, false, false, false]);
  });

  it('has the same months one year before', () => {
    expect(yearBefore(span(2024, 1, 9))).toEqual(span(2023, 1, 9));
    expect(yearBefore(fullYear(2024))).toEqual(fullYear(2023));
  });

  it('is named by the shortest key that tells it from all others', () => {
    const periods = [fullYear(2023), span(2024, 1, 9), span(2024, 9, 1), span(2022, 1, 24), day, words];
    const keys = ['2023', '2024-01..2024-09', '2024-09', '2022-01..2023-12', '2024-02-29', 'last two years'];
    expect(periods.map(periodKey)).toEqual(keys);
  });

  it('is the same as another that covers the same time', () => {
    expect(samePeriod(fullYear(2023), span(2023, 1, 12))).toBe(true);
    expect(samePeriod(span(2023, 1, 9), span(2024, 1, 9))).toBe(false);
    expect(samePeriod(span(2024, 2, 1), day)).toBe(false);
  });
});

function span(year: number, month: number, months: number): MonthSpan {
  return { kind: 'months', start: { year, month }, months };
}
