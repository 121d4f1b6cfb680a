import { cpus } from 'node:os';
import { measureFigures } from './figures.ts';
import { measureKeys, measureStart } from './panels.ts';
import { measureParsing } from './parsing.ts';
import { withPrograms } from './programs.ts';
import { formatRows, type Row } from './report.ts';
import { measureResources } from './resources.ts';
import { measureSaves } from './saves.ts';
import { measureWholeProcesses } from './whole-process.ts';

// Prints what is fast and what is not; it never fails, because times depend on the machine and its other work.
const rows = await withPrograms(
  async (programs): Promise<Row[]> => [
    ...(await measureWholeProcesses(programs)),
    ...(await measureStart(programs)),
    ...(await measureKeys(programs)),
    ...(await measureSaves(programs)),
    ...(await measureParsing()),
    ...(await measureFigures(programs)),
    ...(await measureResources(programs)),
  ],
);
process.stdout.write(
  `Node ${process.versions.node} on ${process.platform}, ${cpus().length} processors\n\n${formatRows(rows)}\n`,
);
