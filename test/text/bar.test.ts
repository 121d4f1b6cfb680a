import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBar } from '../../src/text/bar.ts';

const ratio = fc.double();
const quality = fc.constantFrom('full' as const, 'partial' as const, 'projected' as const, 'stated' as const);

describe('buildBar', () => {
  it('draws the ratio and the rest of the scale', () => {
    expect(buildBar({ ratio: 0.62, quality: 'full' }, 10)).toBe('██████░░░░');
    expect(buildBar({ ratio: 0, quality: 'full' }, 4)).toBe('░░░░');
    expect(buildBar({ ratio: 1, quality: 'stated' }, 4)).toBe('████');
  });

  it('shows the smallest value, and fills up only at the end of the scale', () => {
    expect(buildBar({ ratio: 0.0001, quality: 'full' }, 10)).toBe('█░░░░░░░░░');
    expect(buildBar({ ratio: 0.9999, quality: 'partial' }, 10)).toBe('▓▓▓▓▓▓▓▓▓░');
  });

  it('draws a part of a year and a projection with other signs than a full year', () => {
    expect(buildBar({ ratio: 0.5, quality: 'partial' }, 10)).toBe('▓▓▓▓▓░░░░░');
    expect(buildBar({ ratio: 0.5, quality: 'projected' }, 10)).toBe('▒▒▒▒▒░░░░░');
  });

  it('puts what is still to come where the bar of what is done ends', () => {
    expect(buildBar({ ratio: 0.62, quality: 'partial' }, 10)).toBe('▓▓▓▓▓▓░░░░');
    expect(buildBar({ start: 0.62, ratio: 1, quality: 'projected' }, 10)).toBe('░░░░░░▒▒▒▒');
    expect(buildBar({ start: 0.99, ratio: 1, quality: 'projected' }, 10)).toBe('░░░░░░░░░▒');
  });

  it('is as wide as asked for any numbers', () => {
    fc.assert(
      fc.property(ratio, ratio, quality, fc.nat(80), (end, start, kind, width) => {
        expect(buildBar({ ratio: end, start, quality: kind }, width)).toHaveLength(width);
      }),
    );
  });
});
