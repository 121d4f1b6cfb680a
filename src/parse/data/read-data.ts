import { createSuggest } from '../suggest.ts';
import { longestRow, readRows } from './csv-rows.ts';
import { buildFileFault, type FileFault, UnreadableText } from './data-fault.ts';
import type { DataReading } from './data-reading.ts';
import type { DataRequest } from './data-request.ts';
import { decodeData } from './decode-data.ts';
import { type FoundLayout, findLayout, readGrids } from './find-layout.ts';
import { finishSeries } from './finish-series.ts';
import { addLineTexts } from './line-texts.ts';
import { SeriesCollector } from './series-collector.ts';

/** A file as bytes; it can be read more than once. */
export type OpenChunks = () => AsyncIterable<Uint8Array>;

/** In so many characters the header of a table is looked for. */
const headLength = 64 * 1024;

/**
 * Reads one file for all the figures that take values from it, in one pass and in bounded memory. The requests name the same
 * file and encoding. `onRows` is told from time to time how many rows have been read. Only what `open` throws is thrown.
 */
export async function readData(
  requests: readonly DataRequest[],
  open: OpenChunks,
  onRows: (rows: number) => void = () => {},
): Promise<ReadonlyMap<DataRequest, DataReading>> {
  const { readings, delimiter } = await readAll(requests, open, onRows);
  const complete = new Map<DataRequest, DataReading>();
  for (const [request, reading] of readings) {
    const texts = () => decodeData(open(), request.encoding);
    complete.set(request, { ...reading, diagnostics: await addLineTexts(reading.diagnostics, delimiter, texts) });
  }
  return complete;
}

interface Reader {
  readonly request: DataRequest;
  readonly found: FoundLayout;
  readonly collector: SeriesCollector;
}

async function readAll(
  requests: readonly DataRequest[],
  open: OpenChunks,
  onRows: (rows: number) => void,
): Promise<{ readings: ReadonlyMap<DataRequest, DataReading>; delimiter: string }> {
  const readings = new Map<DataRequest, DataReading>();
  let delimiter = ',';
  try {
    const texts = decodeData(open(), requests[0]?.encoding);
    const head = await readHead(texts);
    const grids = readGrids(head);
    const readers = requests.flatMap((request): Reader[] => {
      const found = findLayout(grids, request);
      if (!('code' in found)) return [{ request, found, collector: new SeriesCollector(request, found) }];
      readings.set(request, fail(request, found));
      return [];
    });
    delimiter = readers[0]?.found.delimiter ?? delimiter;
    const broken = await readTable(head, texts, readers, onRows);
    const suggest = createSuggest();
    for (const { request, found, collector } of readers) {
      collector.end();
      const reading = broken === undefined ? finishSeries(request, found, collector, suggest) : fail(request, broken);
      readings.set(request, reading);
    }
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    for (const request of requests) readings.set(request, fail(request, error.fault));
  }
  return { readings, delimiter };
}

function fail(request: DataRequest, fault: FileFault): DataReading {
  return { values: [], leftOut: [], diagnostics: [buildFileFault(request, fault)] };
}

async function readHead(texts: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (head.length < headLength) {
    const next = await texts.next();
    if (next.done === true) return head;
    head += next.value;
  }
  return head;
}

async function readTable(
  head: string,
  rest: AsyncGenerator<string>,
  readers: readonly Reader[],
  onRows: (rows: number) => void,
): Promise<FileFault | undefined> {
  const [first] = readers;
  if (first === undefined) return undefined;
  let rows = 0;
  const broken = await readRows(
    joinTexts(head, rest, () => onRows(rows)),
    first.found.delimiter,
    (cells, line) => {
      rows += 1;
      for (const { collector } of readers) collector.take(cells, line);
    },
  );
  if (broken === undefined) return undefined;
  const { kind, line } = broken;
  return {
    code: 'data-broken',
    message:
      kind === 'quote'
        ? 'A quote is not closed, or stands inside a text without quotes'
        : `A row ends nowhere in ${longestRow} characters; a quote may not be closed`,
    hint: 'Inside a text in quotes each quote is written twice: "the ""new"" road".',
    line,
  };
}

async function* joinTexts(head: string, rest: AsyncGenerator<string>, onPiece: () => void): AsyncGenerator<string> {
  yield head;
  for await (const text of rest) {
    onPiece();
    yield text;
  }
}
