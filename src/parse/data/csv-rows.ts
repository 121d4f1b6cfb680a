import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';

/** A row that breaks the file: nothing behind it can be read. Its line is the first one after the last row that could be read. */
export interface BrokenRow {
  readonly kind: 'quote' | 'too-long';
  readonly line: number;
}

/** A row has at most so many bytes; a quote that is never closed would make one of the whole file. */
export const longestRow = 1_000_000;

/** What a header is looked for in: so many rows. */
const headRows = 20;

const options: Options<string[], string[]> = {
  record_delimiter: ['\n', '\r'],
  skip_empty_lines: true,
  relax_column_count: true,
};

/** One row of a file with its line, counted from 1; of a row over several lines the last one. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The first rows of a file, read with this delimiter; those before the first broken quote. */
export function readHeadRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  try {
    const settings: Options<string[], string[]> = {
      ...options,
      delimiter,
      to: headRows,
      relax_quotes: true,
      on_record: (cells, { lines }) => {
        rows.push({ cells, line: lines });
        return null;
      },
    };
    parseWhole(text, settings);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

/**
 * Gives every row of a text to `onRow`, in bounded memory; the text's lines end with LF. Resolves with the row that could
 * not be read, if there is one. What `texts` or `onRow` throw is thrown on.
 */
export async function readRows(
  texts: AsyncIterable<string>,
  delimiter: string,
  onRow: (cells: readonly string[], line: number) => void,
): Promise<BrokenRow | undefined> {
  let lastLine = 0;
  const settings: Options<string[], string[]> = {
    ...options,
    delimiter,
    max_record_size: longestRow,
    on_record: (cells, { lines }) => {
      lastLine = lines;
      onRow(cells, lines);
      return null;
    },
  };
  const parser = parse(settings);
  // Every write tells its own error; without a listener it would end the program as well.
  parser.on('error', () => {});
  const settle = (act: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => act((error) => (error ? reject(error) : resolve())));
  try {
    for await (const text of texts) await settle((done) => parser.write(text, done));
    await settle((done) => parser.end(done));
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { kind: error.code === 'CSV_MAX_RECORD_SIZE' ? 'too-long' : 'quote', line: lastLine + 1 };
  }
}
