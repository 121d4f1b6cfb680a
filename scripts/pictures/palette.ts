/** The colours of the pictures: a calm dark terminal. */
export const theme = { background: '#16181d', foreground: '#d9dce3' } as const;

const named = [
  '#2a2d35',
  '#e06c75',
  '#8fbf7f',
  '#d8b06a',
  '#6ca8e8',
  '#c08adb',
  '#5fb6bd',
  '#c5c9d3',
  '#6b7280',
  '#f08a92',
  '#a9d69a',
  '#ecc989',
  '#8fc1f5',
  '#d3a6e8',
  '#82cfd5',
  '#f4f6fa',
];

/**
 * A colour of the 256-colour palette of xterm as `#rrggbb`: 16 named colours, a cube of 6 × 6 × 6, and 24 greys.
 * Source: xterm's 256colres.h.
 */
export function paletteColour(index: number): string {
  const colour = named[index];
  if (colour !== undefined) return colour;
  if (index >= 232) return hex([8, 8, 8].map((base) => base + (index - 232) * 10));
  const level = (digit: number) => (digit === 0 ? 0 : 55 + digit * 40);
  const cube = index - 16;
  return hex([Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(level));
}

/** A colour between two others; a share of 0 is the first one, 1 the second. */
export function mixColours(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return hex(a.map((channel, index) => Math.round(channel + ((b[index] ?? channel) - channel) * share)));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
