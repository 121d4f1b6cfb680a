import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, isPlain, plainRanges } from '../../src/text/display-width.ts';

describe('displayWidth', () => {
  it('gives every plain character the one column that string-width gives it', () => {
    const differing: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      if (isPlain(character) && stringWidth(character) !== 1) differing.push(unit.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('measures each range in a row as string-width does, so that no plain characters join', () => {
    for (const [first, last] of plainRanges) {
      const row = Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join('');
      expect(isPlain(row)).toBe(true);
      expect(displayWidth(row)).toBe(stringWidth(row));
    }
  });

  it('counts letters of the briefing languages as plain', () => {
    expect(isPlain('Straße „Größe“ – Ўзаемнасць, ёлка № 5 · 4,4 % ○ ×')).toBe(true);
    expect(isPlain('道路')).toBe(false);
  });

  it('knows wide, joined and combining characters', () => {
    expect(displayWidth('道路 7')).toBe(6);
    expect(displayWidth('👩‍🔧')).toBe(2);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('')).toBe(0);
  });
});
