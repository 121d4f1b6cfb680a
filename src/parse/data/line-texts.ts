import type { Diagnostic, Place } from '../../domain/diagnostic.ts';

/** A longer line is not shown whole; the reader sees its beginning. */
const longestShown = 10_000;

/**
 * The diagnostics with the lines of the file that they point at, and the columns of the cells. `open` reads the text once
 * more, which is done only where something is wrong.
 */
export async function addLineTexts(
  diagnostics: readonly Diagnostic[],
  delimiter: string,
  open: () => AsyncIterable<string>,
): Promise<Diagnostic[]> {
  const wanted = new Set(diagnostics.flatMap(placesOf).flatMap(({ beside, line }) => (beside ? [line] : [])));
  if (wanted.size === 0) return [...diagnostics];
  const texts = await collectLines(open(), wanted);
  const complete = (place: Place) => addText(place, texts, delimiter);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: complete(diagnostic.place),
    ...(diagnostic.related && { related: { ...diagnostic.related, place: complete(diagnostic.related.place) } }),
  }));
}

function placesOf({ place, related }: Diagnostic): Place[] {
  return related === undefined ? [place] : [place, related.place];
}

async function collectLines(pieces: AsyncIterable<string>, wanted: ReadonlySet<number>): Promise<Map<number, string>> {
  const last = Math.max(...wanted);
  const texts = new Map<number, string>();
  let line = 1;
  const add = (text: string) => {
    if (wanted.has(line)) texts.set(line, ((texts.get(line) ?? '') + text).slice(0, longestShown));
  };
  try {
    for await (const piece of pieces) {
      let from = 0;
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
        add(piece.slice(from, at));
        line += 1;
        from = at + 1;
      }
      add(piece.slice(from));
      if (line > last) break;
    }
  } catch {
    // What could not be read is told already; the lines before it are shown.
  }
  return texts;
}

function addText(place: Place, texts: ReadonlyMap<number, string>, delimiter: string): Place {
  const text = texts.get(place.line);
  if (place.beside === undefined || text === undefined) return place;
  const { start, length } = findCell(text, place.beside.cell, delimiter) ?? { start: 0, length: text.length };
  return { ...place, column: start + 1, length: Math.max(1, length), beside: { ...place.beside, text } };
}

/** Where a cell stands on its line, its quotes included. */
function findCell(
  line: string,
  cell: number | undefined,
  delimiter: string,
): { start: number; length: number } | undefined {
  if (cell === undefined) return undefined;
  let index = 0;
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at++) {
    const character = line[at];
    if (character === '"') isQuoted = !isQuoted;
    if (character !== undefined && (isQuoted || character !== delimiter)) continue;
    if (index === cell) return { start, length: at - start };
    index += 1;
    start = at + 1;
  }
  return undefined;
}
