import { parseDocument } from 'yaml';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { buildLargeBriefing } from './large-briefing.ts';
import { buildRow, measureInTurn, type Row, sayRatio, sayTime } from './report.ts';

const rounds = 9;
/** Half of the largest file that is read: so much more text has more marks than a briefing may have. */
const size = 512 * 1024;

/** Parsing and checking in this process: how it grows with the size, and beside yaml's own parsing alone. */
export async function measureParsing(): Promise<Row[]> {
  const large = buildOfSize(size);
  const quarter = buildOfSize(size / 4);
  const times = await measureInTurn(rounds, {
    yaml: () => time(() => parseDocument(large, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false })),
    large: () => time(() => parseWhole(large)),
    quarter: () => time(() => parseWhole(quarter)),
  });
  return [
    { what: 'parseDocument of yaml alone, 512 kB', measured: sayTime(times.yaml), reach: '' },
    buildRow('parse and check 512 kB, to parseDocument', times.large / times.yaml, 1.3, sayRatio),
    buildRow('parse and check 512 kB, to four times 128 kB', times.large / (4 * times.quarter), 1.2, sayRatio),
  ];
}

function buildOfSize(bytes: number): string {
  const amounts = { participants: 500, talkingPoints: 100 };
  const ofSectors = (sectors: number) => buildLargeBriefing({ ...amounts, sectors });
  const perSector = (ofSectors(101).length - ofSectors(1).length) / 100;
  return ofSectors(Math.round((bytes - ofSectors(0).length) / perSector));
}

/** A file that is refused would be told fast, and say nothing. */
function parseWhole(text: string): void {
  if (parseBriefing(text).briefing === undefined) throw new Error('The generated briefing is not read.');
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
