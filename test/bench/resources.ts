import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Terminal } from '../helpers/terminal.ts';
import { openPanels, pressAndWait } from './panels.ts';
import type { Programs } from './programs.ts';
import { buildRow, type Row, sayRatio } from './report.ts';

const warmUp = 1_000;
const presses = 6_000;
const idleSeconds = 5;

/** Memory after many keys, and what the panels do while nobody presses one. Linux tells both; elsewhere there is no row. */
export async function measureResources({ prebrief, small }: Programs): Promise<Row[]> {
  if (process.platform !== 'linux') return [];
  const terminal = await openPanels(prebrief, small);
  try {
    const atStart = await readMemory(terminal);
    const idle = await measureIdle(terminal);
    await pressMany(terminal, warmUp);
    const before = await readMemory(terminal);
    await pressMany(terminal, presses);
    const growth = (await readMemory(terminal)) / before;
    return [
      buildRow('memory of the panels, small briefing', atStart, 120, (megabytes) => `${megabytes.toFixed(0)} MB`),
      buildRow(`memory after ${presses} more keys, to after ${warmUp}`, growth, 1.1, sayRatio),
      ...idle,
    ];
  } finally {
    await terminal.close();
  }
}

async function pressMany(terminal: Terminal, count: number): Promise<void> {
  for (let press = 0; press < count; press++) await pressAndWait(terminal, press % 2 === 0 ? '3' : '1');
}

async function measureIdle(terminal: Terminal): Promise<Row[]> {
  await setTimeout(1_000);
  const written = terminal.raw().length;
  const used = await readProcessorTime(terminal);
  await setTimeout(idleSeconds * 1_000);
  const bytes = terminal.raw().length - written;
  const time = (await readProcessorTime(terminal)) - used;
  return [
    buildRow(`bytes written in ${idleSeconds} idle seconds`, bytes, 0, String),
    buildRow(`processor time in ${idleSeconds} idle seconds`, time, 10, (milliseconds) => `${milliseconds} ms`),
  ];
}

/** The resident memory in megabytes. */
async function readMemory({ pid }: Terminal): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

/** The processor time so far in milliseconds: the two fields behind the state count hundredths of a second. */
async function readProcessorTime({ pid }: Terminal): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
