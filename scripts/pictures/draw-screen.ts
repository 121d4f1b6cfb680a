import type { Cell } from '../../test/helpers/terminal.ts';
import { mixColours, paletteColour, theme } from './palette.ts';

/** The font of the pictures; it has Cyrillic, frames and blocks. */
export const fontFamily = 'DejaVu Sans Mono';

const fontSize = 16;
/** Measures of DejaVu Sans Mono in ems: how far a character advances, how high a line is, where its baseline lies. */
const cellWidth = fontSize * 0.602;
const cellHeight = fontSize * 1.165;
const baseline = fontSize * 0.928;
const margin = 14;

/** Draws the cells of a terminal's screen as an SVG picture. */
export function drawScreen(rows: readonly (readonly Cell[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = Math.ceil(columns * cellWidth + 2 * margin);
  const height = Math.ceil(rows.length * cellHeight + 2 * margin);
  const lines = rows.map((row, index) => drawRow(row, index * cellHeight)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" rx="8" fill="${theme.background}"/>
<g transform="translate(${margin} ${margin})" font-family="${fontFamily}" font-size="${fontSize}" xml:space="preserve">
${lines}
</g>
</svg>
`;
}

interface Look {
  readonly foreground: string;
  readonly background: string;
  readonly attributes: string;
}

interface Run {
  readonly look: Look;
  readonly cells: { readonly text: string; readonly column: number; readonly width: number }[];
}

function drawRow(row: readonly Cell[], top: number): string {
  const runs = joinRuns(row);
  return [...runs.map((run) => drawBackground(run, top)), ...runs.map((run) => drawText(run, top))].join('');
}

/** Neighbours of the same look, so that a line of one colour is one text. */
function joinRuns(row: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  row.forEach((cell, column) => {
    if (cell.width === 0) return;
    const look = lookOf(cell);
    const last = runs.at(-1);
    const piece = { text: cell.text === '' ? ' ' : cell.text, column, width: cell.width };
    if (last !== undefined && sameLook(last.look, look)) last.cells.push(piece);
    else runs.push({ look, cells: [piece] });
  });
  return runs;
}

function sameLook(a: Look, b: Look): boolean {
  return a.foreground === b.foreground && a.background === b.background && a.attributes === b.attributes;
}

function lookOf(cell: Cell): Look {
  const plain = {
    foreground: colourOf(cell.foreground, theme.foreground),
    background: colourOf(cell.background, theme.background),
  };
  const { foreground, background } = cell.inverse
    ? { foreground: plain.background, background: plain.foreground }
    : plain;
  const attributes = [
    cell.bold ? ' font-weight="bold"' : '',
    cell.italic ? ' font-style="italic"' : '',
    cell.underline ? ' text-decoration="underline"' : '',
  ].join('');
  return { foreground: cell.dim ? mixColours(foreground, background, 0.45) : foreground, background, attributes };
}

function colourOf(colour: number | string | undefined, otherwise: string): string {
  if (colour === undefined) return otherwise;
  return typeof colour === 'string' ? colour : paletteColour(colour);
}

function drawBackground({ look, cells }: Run, top: number): string {
  if (look.background === theme.background) return '';
  const columns = cells.reduce((sum, { width }) => sum + width, 0);
  const left = (cells[0]?.column ?? 0) * cellWidth;
  return `<rect x="${round(left)}" y="${round(top)}" width="${round(columns * cellWidth)}" height="${round(cellHeight)}" fill="${look.background}"/>`;
}

/** Every character gets its own x, so that the grid holds whatever the font says. */
function drawText({ look, cells }: Run, top: number): string {
  const inked = cells.filter(({ text }) => text.trim() !== '');
  const pieces = inked.map(({ text, column }) => `<tspan x="${round(column * cellWidth)}">${escapeXml(text)}</tspan>`);
  if (pieces.length === 0) return '';
  return `<text y="${round(top + baseline)}" fill="${look.foreground}"${look.attributes}>${pieces.join('')}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
