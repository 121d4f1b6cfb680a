import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitGraphemes } from '../../src/text/graphemes.ts';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';
import { type EditedLine, editingChords, editLine, insertText, pressInLine } from '../../src/tui/line-editor.ts';

/** The line with its cursor drawn into it. */
function draw({ text, cursor }: EditedLine): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

function press(text: string, ...chords: string[]): string {
  return draw(chords.reduce(pressInLine, editLine(text)));
}

describe('a line', () => {
  it.each([
    [['left', 'left'], '5.0 bn U|SD'],
    [['home', 'right'], '5|.0 bn USD'],
    [['ctrl+a', 'delete'], '|.0 bn USD'],
    [['backspace'], '5.0 bn US|'],
    [['ctrl+w'], '5.0 bn |'],
    [['ctrl+w', 'ctrl+w'], '5.0 |'],
    [['ctrl+w', 'ctrl+u', 'ctrl+e'], '|'],
    [['home', 'ctrl+k'], '|'],
    [['left', 'end'], '5.0 bn USD|'],
    [['home', 'backspace', 'left'], '|5.0 bn USD'],
  ])('obeys %j as in a shell', (chords, expected) => {
    expect(press('5.0 bn USD', ...chords)).toBe(expected);
  });

  it('is never cut inside a character as a reader sees it', () => {
    expect(press('а́👩‍🔧', 'backspace')).toBe('а́|');
    expect(press('а́👩‍🔧', 'backspace', 'backspace')).toBe('|');
    expect(press('а́👩‍🔧', 'left', 'left', 'delete')).toBe('|👩‍🔧');
  });

  it('stays one line without anything that a terminal would obey', () => {
    expect(draw(insertText(editLine('5 '), 'bn\nUSD\x1b[2J'))).toBe('5 bn USD<U+001B>[2J|');
  });

  it('keeps its cursor between two characters, whatever is typed', () => {
    const step = fc.oneof(
      fc.constantFrom(...editingChords).map((chord) => ({ chord })),
      fc.constantFrom('a', '\u0301', '👩', '\u200d', '🔧', 'ш', ' ', '世', '\u202e').map((typed) => ({ typed })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const line = steps.reduce<EditedLine>(
          (last, each) => ('chord' in each ? pressInLine(last, each.chord) : insertText(last, each.typed)),
          editLine(''),
        );
        const before = splitGraphemes(line.text.slice(0, line.cursor));
        expect(splitGraphemes(line.text).slice(0, before.length)).toEqual(before);
        expect(findUnsafe(line.text)).toEqual([]);
      }),
    );
  });
});
