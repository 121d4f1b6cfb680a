import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import { periodKey } from '../../../src/domain/period.ts';
import { readData } from '../../../src/parse/data/read-data.ts';
import { type ParseResult, readBriefing } from '../../../src/parse/parse-briefing.ts';
import { withoutHouseRules } from '../../helpers/house-rules.ts';

/** The folder of the small files in published layouts. Their numbers are invented; columns and marks are as published. */
const dataFolder = join(import.meta.dirname, '../../data');

/** A briefing with these figures, each in YAML flow style, with the files read from `test/data` or from the given contents. */
export async function readFigures(
  figures: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<ParseResult> {
  const list = figures.map((figure) => `  - ${figure}\n`).join('');
  const { dataRequests, finish } = readBriefing(`title: T\nmeeting: { date: 2024-11-18 }\nfigures:\n${list}`);
  const readings = new Map();
  for (const request of dataRequests) {
    const content = files[request.file.text] ?? readFileSync(join(dataFolder, request.file.text));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const read = await readData([request], () => piecesOf(bytes));
    for (const [key, reading] of read) readings.set(key, reading);
  }
  const result = finish(readings);
  return { ...result, diagnostics: withoutHouseRules(result.diagnostics) };
}

/** The values of the first figure as `2023: 1300000000`, with their status; faults in place of them where there are any. */
export async function valuesOf(figure: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { briefing, diagnostics } = await readFigures([figure], files);
  if (briefing === undefined) return diagnostics.map(say);
  return briefing.figures[0]?.values.map(({ period, quantity, status }) =>
    [`${periodKey(period)}: ${quantity.value.toFixed()} ${quantity.unit}`.trim(), status].filter(Boolean).join(', '),
  );
}

/** A diagnostic in one line, with its file and line where it stands in one. */
export function say({ code, message, hint, place }: Diagnostic): string {
  const where = place.beside === undefined ? '' : `${place.beside.file}:${place.line} `;
  return `${where}${code}: ${message}. ${hint}`;
}

/** Small pieces, so that characters, quotes and lines are cut at every place. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = bytes.length > 100_000 ? 65_536 : 7;
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
