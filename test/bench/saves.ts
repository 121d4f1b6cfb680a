import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPanels } from './panels.ts';
import type { Programs } from './programs.ts';
import { buildRow, median, quantile, type Row, sayTime } from './report.ts';

const saves = 31;

/** From a save that replaces the file, as editors do it, to the frame that shows the new version. */
export async function measureSaves({ prebrief, small }: Programs): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'prebrief-bench-'));
  const file = join(folder, 'talks.yaml');
  const text = await readFile(small, 'utf8');
  await writeFile(file, text);
  const terminal = await openPanels(prebrief, file);
  try {
    const times: number[] = [];
    for (let save = 0; save < saves; save++) {
      const title = `Version ${save} of the briefing`;
      await writeFile(`${file}.new`, text.replace(/^title: .*$/m, `title: ${title}`));
      const shown = terminal.waitFor(title);
      const start = performance.now();
      await rename(`${file}.new`, file);
      await shown;
      times.push(performance.now() - start);
    }
    return [
      buildRow('save to the frame that shows it, median', median(times), 100, sayTime),
      buildRow('the same, p95', quantile(times, 0.95), 100, sayTime),
    ];
  } finally {
    await terminal.close();
    await rm(folder, { recursive: true });
  }
}
