import { existsSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { fontFamily } from './draw-screen.ts';

/** Where `npm install --no-save dejavu-fonts-ttf` puts the font on a machine that has none. */
const fontFolder = 'node_modules/dejavu-fonts-ttf/ttf';

/** Turns an SVG picture into a PNG of twice its size; fails where the font is missing. */
export function rasterise(svg: string): Buffer {
  if (!hasInk('W')) {
    throw new Error(`The font ${fontFamily} is missing. Install it, or run: npm install --no-save dejavu-fonts-ttf`);
  }
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: fonts() }).render().asPng();
}

function hasInk(text: string): boolean {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="30" font-family="${fontFamily}">${text}</text></svg>`;
  return new Resvg(svg, { font: { ...fonts(), defaultFontFamily: '' } }).innerBBox() !== undefined;
}

function fonts() {
  return { loadSystemFonts: true, fontDirs: existsSync(fontFolder) ? [fontFolder] : [], defaultFontFamily: fontFamily };
}
