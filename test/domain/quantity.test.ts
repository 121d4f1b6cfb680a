import { describe, expect, it } from 'vitest';
import { Exact } from '../../src/domain/decimal.ts';
import { interval, significantDigits } from '../../src/domain/quantity.ts';
import { exactly, stated } from './figures.ts';

describe('a stated number', () => {
  it('means everything that rounds to it: 4.4 billion is 4.35 to 4.45 billion', () => {
    expect(boundsOf(stated('4.4'))).toEqual(['4350000000', '4450000000']);
    expect(boundsOf(stated('4.40'))).toEqual(['4395000000', '4405000000']);
    expect(boundsOf(stated('-0.2'))).toEqual(['-250000000', '-150000000']);
  });

  it('means itself alone where it is exact', () => {
    expect(boundsOf(exactly('5'))).toEqual(['5000000000', '5000000000']);
  });

  it('has the significant digits that were written', () => {
    const digits = ['4.4', '4.40', '0.4', '0.04', '-12.5', '220', '0', '0.0'].map((text) =>
      significantDigits(stated(text)),
    );
    expect(digits).toEqual([2, 3, 1, 1, 3, 3, 1, 1]);
  });

  it('has no end of digits where it is exact', () => {
    expect(significantDigits(exactly('5'))).toBe(Number.POSITIVE_INFINITY);
  });

  it('has at least one digit even where its step is larger than itself', () => {
    expect(significantDigits({ value: new Exact(4), quantum: new Exact(100), unit: 'buses' })).toBe(1);
  });
});

function boundsOf(quantity: Parameters<typeof interval>[0]): string[] {
  const { low, high } = interval(quantity);
  return [low.toFixed(), high.toFixed()];
}
