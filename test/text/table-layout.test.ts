import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns, measureColumns } from '../../src/text/table-layout.ts';

const table = {
  headings: ['Period', 'Trade turnover', 'Note'],
  rows: [
    ['2023', '4400000000', ''],
    ['January–September 2024', '3100000000', 'provisional, to be confirmed by the statistical office'],
  ],
  align: ['left', 'right', 'left'] as const,
};
const total = (widths: readonly number[], gap: number) =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);

describe('fitColumns', () => {
  it('gives natural widths where there is room', () => {
    expect(fitColumns({ ...table, width: 120, gap: 2 })).toEqual([22, 14, 54]);
  });

  it('takes from the widest text column first', () => {
    expect(fitColumns({ ...table, width: 72, gap: 2 })).toEqual([22, 14, 32]);
    expect(fitColumns({ ...table, width: 50, gap: 2 })).toEqual([16, 14, 16]);
  });

  it('lets the heading of a number column wrap before it cuts words', () => {
    expect(fitColumns({ ...table, width: 40, gap: 2 })).toEqual([12, 12, 12]);
  });

  it('cuts words before it cuts numbers', () => {
    const [period = 0, value, note = 0] = fitColumns({ ...table, width: 28, gap: 2 });
    expect(value).toBe(10);
    expect(period + note).toBe(14);
  });

  it('fits every width that has a column of the screen for each column of the table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 130 }), fc.integer({ min: 0, max: 2 }), (width, gap) => {
        const widths = fitColumns({ ...table, width, gap });
        expect(total(widths, gap)).toBeLessThanOrEqual(width);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('measures words and numbers that should not be cut', () => {
    expect(measureColumns(table)).toEqual([
      { natural: 22, minimum: 12 },
      { natural: 14, minimum: 10 },
      { natural: 54, minimum: 12 },
    ]);
  });
});
