import { describe, expect, it } from 'vitest';
import { dateExists, daysInMonth } from '../../src/domain/calendar.ts';

describe('the calendar', () => {
  it('has a 29th of February in leap years only, and not in most full centuries', () => {
    const years = [2023, 2024, 1900, 2000, 2100];
    expect(years.map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
    expect(dateExists({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(dateExists({ year: 2023, month: 2, day: 29 })).toBe(false);
  });

  it('knows the length of the other months', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it.each([
    { year: 2024, month: 0, day: 1 },
    { year: 2024, month: 13, day: 1 },
    { year: 2024, month: 1, day: 0 },
    { year: 2024, month: 4, day: 31 },
  ])('has no day $year-$month-$day', (date) => {
    expect(dateExists(date)).toBe(false);
  });
});
