import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { Programs } from './programs.ts';
import { buildRow, measureInTurn, type Row, sayRatio, sayTime } from './report.ts';

const rows = 1_000_000;
const fileRounds = 3;
const seriesRounds = 9;
const series = 200;

const head = 'title: Figures\nmeeting:\n  date: 2024-11-18\nfigures:\n';

/** Figures from a file of a million rows beside its CSV parser alone, and the check of a briefing with 200 series. */
export async function measureFigures({ prebrief }: Programs): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'prebrief-figures-'));
  try {
    return [...(await measureLargeFile(prebrief, folder)), ...(await measureSeries(prebrief, folder))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureLargeFile(prebrief: string, folder: string): Promise<Row[]> {
  const table = join(folder, 'large.csv');
  const briefing = join(folder, 'large.yaml');
  await writeTable(table);
  await writeFile(briefing, `${head}  - { id: a, data: { file: large.csv, reporter: R7, product: P3 } }\n`);
  let memory = 0;
  const times = await measureInTurn(fileRounds, {
    parser: () => time(() => parseAlone(table)),
    check: () =>
      time(async () => {
        memory = Math.max(memory, checkWithMemory(prebrief, briefing));
      }),
  });
  const perSecond = (milliseconds: number) =>
    `${Math.round((rows / milliseconds) * 1_000).toLocaleString('en')} rows/s`;
  return [
    { what: 'csv-parse alone, 1,000,000 rows', measured: perSecond(times.parser), reach: '' },
    { what: 'prebrief check, 1,000,000 rows', measured: perSecond(times.check), reach: '' },
    buildRow('the same, time to csv-parse alone', times.check / times.parser, 1.5, sayRatio),
    buildRow('memory of the check, 1,000,000 rows', memory, 200, (megabytes) => `${megabytes.toFixed(0)} MB`),
  ];
}

/** The check of many series, typed and from one file, beside that of a briefing without any. */
async function measureSeries(prebrief: string, folder: string): Promise<Row[]> {
  const indexes = Array.from({ length: series }, (_, index) => index);
  const years = Array.from({ length: 12 }, (_, index) => 2012 + index);
  const typed = indexes.map((index) => {
    const values = years.map((year) => `      - { period: ${year}, value: ${year + index} million }\n`);
    return `  - id: s${index}\n    unit: USD\n    target: { value: 5 billion, by: 2030 }\n    values:\n${values.join('')}`;
  });
  const table = indexes.flatMap((index) => years.map((year) => `C${index},${year},${year + index}\n`));
  const fromFile = indexes.map((index) => `  - { id: s${index}, data: { file: series.csv, reporter: C${index} } }\n`);
  await writeFile(join(folder, 'series.csv'), `Country,Year,Value\n${table.join('')}`);
  const paths = { none: join(folder, 'none.yaml'), typed: join(folder, 'typed.yaml'), file: join(folder, 'file.yaml') };
  await writeFile(paths.none, 'title: None\nmeeting:\n  date: 2024-11-18\n');
  await writeFile(paths.typed, head + typed.join(''));
  await writeFile(paths.file, head + fromFile.join(''));
  const times = await measureInTurn(seriesRounds, {
    none: () => time(async () => runCheck(prebrief, paths.none)),
    typed: () => time(async () => runCheck(prebrief, paths.typed)),
    file: () => time(async () => runCheck(prebrief, paths.file)),
  });
  return [
    { what: 'prebrief check, no series', measured: sayTime(times.none), reach: '' },
    { what: `prebrief check, ${series} typed series of 12 values`, measured: sayTime(times.typed), reach: '' },
    { what: `prebrief check, ${series} series from one file`, measured: sayTime(times.file), reach: '' },
  ];
}

async function writeTable(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.write('Reporter,Product,Year,Mode,Value\n');
    const batch = 10_000;
    for (let from = 0; from < rows; from += batch) {
      const lines = Array.from({ length: batch }, (_, index) => buildLine(from + index));
      await file.write(lines.join(''));
    }
  } finally {
    await file.close();
  }
}

/** Of the series that is asked for there are 24 rows, one for each year; all others are passed over. */
function buildLine(index: number): string {
  const year = 2000 + (index % 24);
  const isWanted = index < 24;
  return isWanted ? `R7,P3,${year},all,${index}.5\n` : `R${index % 7},P${index % 97},${year},road,${index}.25\n`;
}

async function parseAlone(path: string): Promise<void> {
  const parser = parse({ on_record: () => null });
  for await (const _ of createReadStream(path).pipe(parser)) throw new Error('No record was to come out.');
}

function runCheck(prebrief: string, briefing: string): void {
  const { status, stdout } = spawnSync(process.execPath, [prebrief, 'check', briefing], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check of ${briefing} ended with ${status}: ${stdout}`);
}

/** The largest resident memory of a check in megabytes, as the process itself tells it at its end. */
function checkWithMemory(prebrief: string, briefing: string): number {
  const tell = "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, prebrief, 'check', briefing];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check of ${briefing} ended with ${status}: ${stdout}`);
  return Number(stderr) / 1024;
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
