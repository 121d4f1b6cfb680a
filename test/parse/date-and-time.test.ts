import { describe, expect, it } from 'vitest';
import { parseDate, parseTime } from '../../src/parse/date-and-time.ts';

function hintOf(reading: object): unknown {
  return 'hint' in reading ? reading.hint : reading;
}

describe('a date', () => {
  it('is year, month and day', () => {
    expect(parseDate('2024-11-18')).toEqual({ value: { year: 2024, month: 11, day: 18 } });
  });

  it('may be a leap day in a leap year', () => {
    expect(parseDate('2000-02-29')).toHaveProperty('value');
    expect(hintOf(parseDate('1900-02-29'))).toBe('The month 1900-02 has 28 days.');
  });

  it.each([
    ['18.11.2024', 'Write 2024-11-18.'],
    ['8. 1. 2024', 'Write 2024-01-08.'],
    ['2024/11/18', 'Write 2024-11-18.'],
    ['2024-1-8', 'Write 2024-01-08.'],
    ['2024-02-30', 'The month 2024-02 has 29 days.'],
    ['2024-13-01', 'Months go from 01 to 12.'],
    ['2024-01-00', 'Days go from 01.'],
    ['30.02.2024', 'Write year, month and day, such as 2024-11-18.'],
    ['18 November', 'Write year, month and day, such as 2024-11-18.'],
  ])('%s is refused with what to write', (typed, hint) => {
    expect(hintOf(parseDate(typed))).toBe(hint);
  });
});

describe('a time of day', () => {
  it.each([
    ['10:00', { hour: 10, minute: 0 }],
    ['9:30', { hour: 9, minute: 30 }],
    ['00:00', { hour: 0, minute: 0 }],
    ['23:59', { hour: 23, minute: 59 }],
  ])('can be %s', (typed, value) => {
    expect(parseTime(typed)).toEqual({ value });
  });

  it.each([
    ['9.30', 'Write 9:30.'],
    ['10:00 Uhr', 'Write 10:00.'],
    ['10h30', 'Write 10:30.'],
    ['24:00', 'Hours go from 0 to 23, minutes from 00 to 59.'],
    ['10:60', 'Hours go from 0 to 23, minutes from 00 to 59.'],
    ['25.30', 'Write hours and minutes by the 24-hour clock, such as 10:00.'],
    ['600', 'Write hours and minutes by the 24-hour clock, such as 10:00.'],
    ['noon', 'Write hours and minutes by the 24-hour clock, such as 10:00.'],
  ])('%s is refused with what to write', (typed, hint) => {
    expect(hintOf(parseTime(typed))).toBe(hint);
  });
});
