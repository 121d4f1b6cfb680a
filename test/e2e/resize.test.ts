import { expect, it } from 'vitest';
import { type RunningProgram, start } from './panels.ts';

type Size = readonly [columns: number, rows: number];

const sizes: readonly Size[] = [
  [120, 40],
  [40, 12],
  [30, 8],
  [250, 70],
  [80, 24],
  [79, 24],
  [80, 25],
];
const panels = ['1', '4'] as const;

interface Picture {
  readonly screen: string;
  readonly looks: readonly string[];
}

/** What a program that is started in a window of this size shows in each panel. */
async function drawAfresh([columns, rows]: Size): Promise<Picture[]> {
  const terminal = start({ columns, rows });
  const isTooSmall = columns < 40;
  await terminal.waitFor(isTooSmall ? `this one is ${columns}×${rows}` : '[1 Overview]');
  const pictures: Picture[] = [];
  for (const panel of panels) {
    terminal.press(panel);
    if (!isTooSmall) await terminal.waitFor(`[${panel} `);
    pictures.push({ screen: terminal.screen(), looks: readLooks(terminal) });
  }
  await terminal.close();
  return pictures;
}

/** The cells of each row with their weights and colours, as one text: so many values are slow to compare. */
function readLooks(terminal: RunningProgram): string[] {
  return terminal.cells().map((row) => JSON.stringify(row));
}

it('a window that changes its size shows what a fresh start at that size shows', async () => {
  const drawings = sizes.map(async (size): Promise<[string, Picture[]]> => [`${size}`, await drawAfresh(size)]);
  const fresh = new Map(await Promise.all(drawings));
  const terminal = start({ columns: 100, rows: 30 });
  await terminal.waitFor('[1 Overview]');
  // The panel is the first one in every other size, so each of them is seen through a shrinking and a growing.
  for (const [index, size] of sizes.entries()) {
    terminal.resize(...size);
    const pictures = fresh.get(`${size}`) ?? [];
    for (const panel of index % 2 === 0 ? [0, 1] : [1, 0]) {
      const expected = pictures[panel];
      terminal.press(panels[panel] ?? '');
      await terminal.waitFor((screen) => screen === expected?.screen);
      expect(readLooks(terminal)).toEqual(expected?.looks);
    }
  }
});
