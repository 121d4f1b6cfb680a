import { spawnSync } from 'node:child_process';
import type { Programs } from './programs.ts';
import { buildRow, measureInTurn, type Row, sayRatio, sayTime } from './report.ts';

const rounds = 15;

/** The commands that print and end, beside Node doing nothing. */
export async function measureWholeProcesses({ prebrief, small }: Programs): Promise<Row[]> {
  const { floor, ...commands } = await measureInTurn(rounds, {
    floor: () => timeProcess('-e', '0'),
    '--version': () => timeProcess(prebrief, '--version'),
    '--help': () => timeProcess(prebrief, '--help'),
    print: () => timeProcess(prebrief, 'print', small),
    check: () => timeProcess(prebrief, 'check', small),
  });
  const most = isOldNode() ? 1.6 : 2.2;
  return [
    { what: 'floor: node -e 0', measured: sayTime(floor), reach: '' },
    buildRow('prebrief --version, to the floor', commands['--version'] / floor, 1.25, sayRatio),
    buildRow('prebrief --help, to the floor', commands['--help'] / floor, 1.25, sayRatio),
    buildRow('prebrief print, to the floor', commands.print / floor, most, sayRatio),
    buildRow('prebrief check, to the floor', commands.check / floor, most, sayRatio),
  ];
}

function timeProcess(...args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

/** Since 22, Node itself starts faster, and less of the time is its own. */
function isOldNode(): boolean {
  return Number.parseInt(process.versions.node, 10) < 22;
}
