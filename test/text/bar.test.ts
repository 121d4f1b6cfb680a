import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBar } from '../../src/text/bar.ts';

describe('buildBar', () => {
  it('draws the ratio and the rest of the scale', () => {
    expect(buildBar(0.62, 10, 'full')).toBe('██████░░░░');
    expect(buildBar(0, 4, 'full')).toBe('░░░░');
    expect(buildBar(1, 4, 'stated')).toBe('████');
  });

  it('shows the smallest value, and fills up only at the end of the scale', () => {
    expect(buildBar(0.0001, 10, 'full')).toBe('█░░░░░░░░░');
    expect(buildBar(0.9999, 10, 'partial')).toBe('█████████░');
  });

  it('ends a projection in a lighter block', () => {
    expect(buildBar(0.5, 10, 'projected')).toBe('████▒░░░░░');
    expect(buildBar(0, 3, 'projected')).toBe('░░░');
  });

  it('is as wide as asked for any number', () => {
    fc.assert(
      fc.property(fc.double(), fc.nat(80), (ratio, width) => {
        expect(buildBar(ratio, width, 'projected')).toHaveLength(width);
      }),
    );
  });
});
