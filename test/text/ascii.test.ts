import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceSigns, spellOutSigns } from '../../src/text/ascii.ts';
import { displayWidth } from '../../src/text/display-width.ts';

const signs = fc.constantFrom(...Array.from('–−·•○×▸▹→↓─│█▓▒░▄▖▂≈“”’«»…\u00a0\u202f\u00ad\u200b\u2060'));
const pieces = fc.oneof(signs, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const text = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));

describe('signs in ASCII', () => {
  it.each([
    ['Mon 18 Nov 2024 · 10:00 – “Minsk”', 'Mon 18 Nov 2024 - 10:00 - "Minsk"'],
    ['▸ Road building ── ↓ 12 ──', '> Road building -- v 12 --'],
    ['target − value ≈ −4.4\u00a0bn × 2', 'target - value ~ -4.4 bn x 2'],
    ['a text that was cut…', 'a text that was cut~'],
  ])('writes %s', (before, after) => {
    expect(replaceSigns(before)).toBe(after);
  });

  it('tells bars of every kind and marks of every kind apart', () => {
    for (const kinds of ['█▓▒░', '▄▖▂·', '▸▹', '○·×', '+•'])
      expect(new Set(replaceSigns(kinds))).toHaveLength(kinds.length);
  });

  it('leaves letters of every script, and signs that are part of something else', () => {
    const names = 'Łukaszenka, Лукашэнка, аб’ём, Straße, 明斯克, 🙂‍↔️, •\u0301';
    expect(replaceSigns(spellOutSigns(names))).toBe(names.replace('’', "'"));
  });

  it('takes as many columns as before, for any text', () => {
    fc.assert(
      fc.property(text, (before) => {
        expect(displayWidth(replaceSigns(before))).toBe(displayWidth(before));
      }),
      { numRuns: 500 },
    );
  });
});

describe('signs spelled out', () => {
  it.each([
    ['€4 bn, 4€, −€4 and US$5', 'EUR 4 bn, 4 EUR, −EUR 4 and US$5'],
    ['4½ hours, ½ of it, and so on…', '4 1/2 hours, 1/2 of it, and so on...'],
    ['≥ 5 km² at 20 °C → №5', '>= 5 km^2 at 20 deg C -> No. 5'],
    ['nothing to spell – “here”', 'nothing to spell – “here”'],
  ])('writes %s', (before, after) => {
    expect(spellOutSigns(before)).toBe(after);
  });
});
