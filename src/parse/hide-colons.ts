import type { Place } from '../domain/diagnostic.ts';
import { lineText, offsetOf, type SourceText } from './source-text.ts';

/** The file with every colon from these places to the ends of their lines replaced by a sign of the same length. */
export function hideColons(source: SourceText, places: readonly Place[]): SourceText {
  const parts: string[] = [];
  let from = 0;
  for (const place of places.toSorted((a, b) => a.line - b.line)) {
    const start = offsetOf(source, place);
    const end = start + lineText(source, place.line).length - (place.column - 1);
    parts.push(source.text.slice(from, start), source.text.slice(start, end).replace(/:(?=\s|$)/g, '\u2236'));
    from = end;
  }
  return { ...source, text: parts.join('') + source.text.slice(from) };
}
