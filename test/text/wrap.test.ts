import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/display-width.ts';
import { wrapSpans, wrapText } from '../../src/text/wrap.ts';

const words = fc.constantFrom(
  'road',
  'Straßenbau',
  'сельскохозяйственный',
  '道路建设',
  '「はい」。',
  '👩‍🔧',
  'a\u0301b',
  '4.4\u00a0bn',
  'x-y/z',
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '', '  ', '\n')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

describe('wrapText', () => {
  it('breaks between words and drops the spaces there', () => {
    expect(wrapText('Belarusian specialists can build roads turnkey.', 20)).toEqual([
      'Belarusian',
      'specialists can',
      'build roads turnkey.',
    ]);
  });

  it('keeps a number and its unit together at a no-break space', () => {
    expect(wrapText('a gap of 0.6\u00a0bn USD', 12)).toEqual(['a gap of', '0.6\u00a0bn USD']);
  });

  it('keeps newlines and empty lines', () => {
    expect(wrapText('one\n\ntwo', 10)).toEqual(['one', '', 'two']);
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('cuts a word that is wider than a line, after a dash if it can', () => {
    expect(wrapText('January–September 2024', 12)).toEqual(['January–', 'September', '2024']);
    expect(wrapText('Straßenbautechnik', 8)).toEqual(['Straßenb', 'autechni', 'k']);
    expect(wrapText('4.4\u00a0billion\u00a0USD', 8)).toEqual(['4.4', 'billion', 'USD']);
  });

  it('never cuts inside a joined character', () => {
    expect(wrapText('👩‍🔧👩‍🔧e\u0301', 2)).toEqual(['👩‍🔧', '👩‍🔧', 'e\u0301']);
  });

  it('breaks East Asian text anywhere but before closing and after opening marks', () => {
    expect(wrapText('道路建设，道路', 8)).toEqual(['道路建', '设，道路']);
    expect(wrapText('说「是的」吧', 4)).toEqual(['说', '「是', '的」', '吧']);
  });

  it('fits every width and loses nothing but spaces', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trim());
        }
      }),
    );
  });

  it('takes one wide character a line where the line is narrower than it', () => {
    expect(wrapText('道路', 1)).toEqual(['道', '路']);
  });
});

describe('wrapSpans', () => {
  it('keeps the style of every piece, also inside a word', () => {
    const spans = [
      { text: 'turnover of ', style: 'plain' },
      { text: '4.4', style: 'value' },
      { text: ', then less', style: 'plain' },
    ];
    expect(wrapSpans(spans, 12)).toEqual([
      [{ text: 'turnover of', style: 'plain' }],
      [
        { text: '4.4', style: 'value' },
        { text: ', then', style: 'plain' },
      ],
      [{ text: 'less', style: 'plain' }],
    ]);
  });

  it('does not part an unbroken span from the word before it', () => {
    const spans = [
      { text: 'Roads turnkey', style: 1 },
      { text: ' [1]', style: 2, unbroken: true },
    ];
    expect(wrapSpans(spans, 15)).toEqual([
      [{ text: 'Roads', style: 1 }],
      [
        { text: 'turnkey', style: 1 },
        { text: ' [1]', style: 2 },
      ],
    ]);
  });

  it('leaves room for a hanging indent', () => {
    const lines = wrapSpans([{ text: 'aa bb cc dd ee', style: 0 }], 8, { first: 0, rest: 3 });
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['aa bb cc', 'dd ee']);
  });

  it('gives one empty line for nothing', () => {
    expect(wrapSpans([], 10)).toEqual([[]]);
  });
});
