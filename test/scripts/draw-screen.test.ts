import { describe, expect, it } from 'vitest';
import { drawScreen } from '../../scripts/pictures/draw-screen.ts';
import { mixColours, paletteColour, theme } from '../../scripts/pictures/palette.ts';
import type { Cell } from '../helpers/terminal.ts';

const plain: Cell = { text: 'a', width: 1, bold: false, dim: false, italic: false, underline: false, inverse: false };
const blank: Cell = { ...plain, text: '' };

describe('a picture of the screen', () => {
  it('is as large as the screen', () => {
    expect(
      drawScreen([
        [plain, blank],
        [blank, plain],
      ]),
    ).toContain('width="48" height="66"');
  });

  it('draws a text in its colour and weight', () => {
    const svg = drawScreen([[{ ...plain, foreground: '#c8102e', bold: true }]]);
    expect(svg).toContain('fill="#c8102e" font-weight="bold"><tspan x="0">a</tspan>');
  });

  it('swaps the colours of inverse text', () => {
    const svg = drawScreen([[{ ...plain, inverse: true }]]);
    expect(svg).toContain(`height="18.64" fill="${theme.foreground}"/>`);
    expect(svg).toContain(`<text y="14.85" fill="${theme.background}">`);
  });

  it('keeps the grid after a wide character', () => {
    const svg = drawScreen([[{ ...plain, text: '世', width: 2 }, { ...plain, text: '', width: 0 }, plain]]);
    expect(svg).toContain('<tspan x="0">世</tspan><tspan x="19.26">a</tspan>');
  });

  it('escapes what XML would read as markup', () => {
    expect(
      drawScreen([
        [
          { ...plain, text: '<' },
          { ...plain, text: '&' },
        ],
      ]),
    ).toContain('>&lt;</tspan><tspan x="9.63">&amp;<');
  });

  it('draws dim text nearer to the background', () => {
    const svg = drawScreen([[{ ...plain, dim: true }]]);
    expect(svg).toContain(`fill="${mixColours(theme.foreground, theme.background, 0.45)}"`);
  });
});

describe('the palette', () => {
  it.each([
    [16, '#000000'],
    [196, '#ff0000'],
    [231, '#ffffff'],
    [232, '#080808'],
    [255, '#eeeeee'],
  ])('has colour %i', (index, colour) => {
    expect(paletteColour(index)).toBe(colour);
  });

  it('mixes two colours', () => {
    expect(mixColours('#000000', '#ff8000', 0.5)).toBe('#804000');
  });
});
