import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTerminal } from '../test/helpers/terminal.ts';
import { drawScreen } from './pictures/draw-screen.ts';
import { rasterise } from './pictures/rasterise.ts';

// Draws every panel of the running program on the Smolensk briefing: npm run pictures

const folder = 'docs/pictures';
const panels = ['overview', 'participants', 'agenda', 'figures', 'trade-gap', 'record'];

const terminal = openTerminal({
  command: process.execPath,
  args: ['dist/prebrief.js', 'briefings/belarus-smolensk.yaml'],
  columns: 100,
  rows: 30,
  env: { FORCE_COLOR: '3', COLORTERM: 'truecolor' },
});

try {
  mkdirSync(folder, { recursive: true });
  let shown = await terminal.waitFor('q quit');
  for (const [index, panel] of panels.entries()) {
    if (index > 0) {
      const before = shown;
      terminal.press(String(index + 1));
      shown = await terminal.waitFor((screen) => screen !== before);
    }
    writeFileSync(join(folder, `${panel}.png`), rasterise(drawScreen(terminal.cells())));
    process.stdout.write(`${join(folder, `${panel}.png`)}\n`);
  }
  terminal.press('q');
  await terminal.exited;
} finally {
  await terminal.close();
}
