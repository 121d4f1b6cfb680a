import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnsafe, formatCodePoint, makeVisible } from '../../src/text/unsafe-characters.ts';

describe('an unsafe character', () => {
  it.each([
    ['a NUL', '\u0000', '<U+0000>'],
    ['a bell', '\u0007', '<U+0007>'],
    ['a carriage return, which lets a line overwrite itself', '\r', '<U+000D>'],
    ['an escape, which commands a terminal', '\u001B', '<U+001B>'],
    ['a delete', '\u007F', '<U+007F>'],
    ['a C1 control', '\u009B', '<U+009B>'],
    ['a line separator', '\u2028', '<U+2028>'],
    ['a right-to-left mark', '\u200F', '<U+200F>'],
    ['a right-to-left override', '\u202E', '<U+202E>'],
    ['an isolate', '\u2066', '<U+2066>'],
    ['an Arabic letter mark', '\u061C', '<U+061C>'],
    ['a byte-order mark', '\uFEFF', '<U+FEFF>'],
    ['half of a pair of surrogates', '\uD83D', '<U+D83D>'],
    ['an interlinear annotation', '\uFFF9', '<U+FFF9>'],
    ['a tag character, which hides text', '\u{E0041}', '<U+E0041>'],
  ])('is found and written out: %s', (_, character, visible) => {
    expect(findUnsafe(`a${character}b`)).toEqual([{ index: 1, codePoint: character.codePointAt(0) }]);
    expect(makeVisible(`a${character}b`)).toBe(`a${visible}b`);
  });

  it('is none that writing needs: letters of all scripts, accents, joined emoji, soft hyphens', () => {
    const writing = 'Straße Беларусь שלום سلام हिन्दी ไทย e\u0301 👨‍👩‍👧 ❤\uFE0F co\u00ADop a\u00A0b';
    expect(findUnsafe(writing)).toEqual([]);
    expect(makeVisible(writing)).toBe(writing);
  });

  it('is no newline or tab, of which a tab is shown as a space', () => {
    expect(findUnsafe('a\n\tb')).toEqual([]);
    expect(makeVisible('a\n\tb')).toBe('a\n b');
  });

  it('is counted in code units, in order', () => {
    expect(findUnsafe('😀\u001B😀\u202E').map(({ index }) => index)).toEqual([2, 5]);
  });

  it('is never left in a text that was made visible', () => {
    const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
    fc.assert(
      fc.property(fc.array(codeUnit), (units) => {
        expect(findUnsafe(makeVisible(units.join('')))).toEqual([]);
      }),
    );
  });
});

it('the name of a character has at least four digits', () => {
  expect([formatCodePoint(0x1b), formatCodePoint(0x202e), formatCodePoint(0xe0041)]).toEqual([
    'U+001B',
    'U+202E',
    'U+E0041',
  ]);
});
