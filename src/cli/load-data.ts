import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { FileFault } from '../io/file-fault.ts';
import { findInside, listFileNames, readFileChunks } from '../io/files.ts';
import type { Host } from '../io/host.ts';
import { quote } from '../parse/data/data-fault.ts';
import type { DataReading } from '../parse/data/data-reading.ts';
import type { DataRequest } from '../parse/data/data-request.ts';
import { readData } from '../parse/data/read-data.ts';
import { createSuggest, didYouMean } from '../parse/suggest.ts';
import { startProgress } from './progress.ts';

/** What was read from the files of one briefing. */
export interface LoadedData {
  readonly readings: ReadonlyMap<DataRequest, DataReading>;
  /** Their absolute paths as the briefing names them; those that could not be read too. */
  readonly paths: readonly string[];
}

/**
 * Reads the files with figures that a briefing in this folder asks for, each once. A file that cannot be read is a fault
 * `data-file` of the figures that ask for it. With a host, progress is told on its standard error.
 */
export async function loadData(
  requests: readonly DataRequest[],
  folder: string,
  host: Host | undefined,
): Promise<LoadedData> {
  const readings = new Map<DataRequest, DataReading>();
  for (const group of groupByFile(requests)) {
    for (const [request, reading] of await loadFile(group, folder, host)) readings.set(request, reading);
  }
  return { readings, paths: [...new Set(requests.map(({ file }) => resolve(folder, file.text)))] };
}

/** Figures that take values from the same file share one reading of it. */
function groupByFile(requests: readonly DataRequest[]): DataRequest[][] {
  const groups = new Map<string, DataRequest[]>();
  for (const request of requests) {
    const key = `${request.file.text}\n${request.encoding ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [request]);
    else group.push(request);
  }
  return [...groups.values()];
}

async function loadFile(
  requests: readonly DataRequest[],
  folder: string,
  host: Host | undefined,
): Promise<ReadonlyMap<DataRequest, DataReading>> {
  const name = requests[0]?.file.text ?? '';
  const progress = startProgress(name, host);
  try {
    const path = await findInside(folder, name);
    return await readData(requests, () => readFileChunks(path), progress.tell);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { message, hint } = await explain(name, folder, error);
    const reading = (place: Diagnostic['place']): DataReading => ({
      values: [],
      leftOut: [],
      diagnostics: [{ code: 'data-file', severity: 'error', message, hint, place }],
    });
    return new Map(requests.map((request) => [request, reading(request.file.place)]));
  } finally {
    await progress.end();
  }
}

async function explain(name: string, folder: string, { reason, message }: FileFault) {
  const shown = quote(name);
  switch (reason) {
    case 'missing': {
      const near = await findNear(name, folder);
      const otherwise = 'The name is that of a file beside the briefing, or below its folder.';
      return { message: `There is no file ${shown}`, hint: didYouMean(near, otherwise) ?? otherwise };
    }
    case 'outside':
      return {
        message: `The file ${shown} lies outside of the folder of the briefing`,
        hint: 'Put it beside the briefing; links and paths that leave its folder are not followed.',
      };
    case 'folder':
      return { message: `${shown} is a folder`, hint: 'Name a file in it.' };
    case 'not-regular':
      return { message: `${shown} is not a regular file`, hint: 'Save the table as a CSV file beside the briefing.' };
    case 'no-permission':
      return { message: `You have no permission to read ${shown}`, hint: 'Ask the owner of the file for it.' };
    case 'exists':
    case 'other':
      return { message: `Could not read ${shown}: ${message}`, hint: 'Check the file and try again.' };
  }
}

async function findNear(name: string, folder: string): Promise<string | undefined> {
  try {
    const names = await listFileNames(resolve(folder, dirname(name)));
    const near = createSuggest()(basename(name), names);
    return near === undefined ? undefined : join(dirname(name), near);
  } catch (error) {
    if (error instanceof FileFault) return undefined;
    throw error;
  }
}
