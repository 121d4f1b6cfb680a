import { openTerminal, type Terminal } from '../helpers/terminal.ts';
import type { Programs } from './programs.ts';
import { buildRow, measureInTurn, quantile, type Row, sayRatio, sayTime } from './report.ts';

const rounds = 11;
const presses = 200;
const agenda = '3';
const footer = ' quit';

/** The panels of a briefing once their first frame is complete. */
export async function openPanels(prebrief: string, file: string): Promise<Terminal> {
  const terminal = openTerminal({ command: process.execPath, args: [prebrief, file] });
  await terminal.waitFor(footer);
  return terminal;
}

/** From the start of the process to the first complete frame, beside an Ink program of one line. */
export async function measureStart({ prebrief, hello, small, large }: Programs): Promise<Row[]> {
  const times = await measureInTurn(rounds, {
    hello: () => timeStart([hello], 'Hello'),
    small: () => timeStart([prebrief, small], footer),
    large: () => timeStart([prebrief, large], footer),
  });
  return [
    { what: 'Ink hello-world, to its frame', measured: sayTime(times.hello), reach: '' },
    buildRow('panels, to the first frame, to hello-world', times.small / times.hello, 1.25, sayRatio),
    { what: 'panels of 10,000 points, to the first frame', measured: sayTime(times.large), reach: '' },
  ];
}

/** From a key press to the frame that shows it: moves of the cursor in the agenda, down and up. */
export async function measureKeys({ prebrief, small, large }: Programs): Promise<Row[]> {
  const ofSmall = await measurePresses(prebrief, small);
  const ofLarge = await measurePresses(prebrief, large);
  const ratio = quantile(ofLarge.times, 0.5) / quantile(ofSmall.times, 0.5);
  return [
    buildRow('key press to its frame, p95', quantile(ofSmall.times, 0.95), 16, sayTime),
    buildRow('bytes written for a cursor move, p95', quantile(ofSmall.bytes, 0.95), 1024, (bytes) => `${bytes} bytes`),
    buildRow('key press with 10,000 points, p95', quantile(ofLarge.times, 0.95), 16, sayTime),
    buildRow('the same median, to the small briefing', ratio, 1.25, sayRatio),
  ];
}

/** Presses a key and waits for the frame that shows it. */
export async function pressAndWait(terminal: Terminal, key: string): Promise<void> {
  const before = terminal.screen();
  const shown = terminal.waitFor((screen) => screen !== before);
  terminal.press(key);
  await shown;
}

async function timeStart(args: readonly string[], text: string): Promise<number> {
  const start = performance.now();
  const terminal = openTerminal({ command: process.execPath, args });
  await terminal.waitFor(text);
  const time = performance.now() - start;
  await terminal.close();
  return time;
}

async function measurePresses(prebrief: string, file: string): Promise<{ times: number[]; bytes: number[] }> {
  const terminal = await openPanels(prebrief, file);
  try {
    await pressAndWait(terminal, agenda);
    const times: number[] = [];
    const bytes: number[] = [];
    for (let press = 0; press < presses; press++) {
      const written = terminal.raw().length;
      const start = performance.now();
      await pressAndWait(terminal, press % 2 === 0 ? 'j' : 'k');
      times.push(performance.now() - start);
      bytes.push(Buffer.byteLength(terminal.raw().slice(written)));
    }
    return { times, bytes };
  } finally {
    await terminal.close();
  }
}
