import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { briefingSchema } from './schema/briefing-schema.ts';
import { lineText, type SourceText } from './source-text.ts';
import type { YamlReading } from './yaml-document.ts';

/** The sections whose items references name, and those that must be there. */
const namedSections = ['participants', 'figures', 'sources', ''];
const requiredSections = ['title', 'meeting', ''];

/**
 * The faults of a file that do not only follow from its syntax faults: what stands on a broken line, or behind the
 * point from which all is lost, is not known, and a key or an id may be missing only because its line is broken.
 */
export function keepCertain(found: readonly Diagnostic[], reading: YamlReading, source: SourceText): Diagnostic[] {
  const { brokenLines, lostFrom } = reading;
  const isLost = lostFrom !== Number.POSITIVE_INFINITY;
  const broken = new Set([...brokenLines].map((line) => sectionOf(source, line)));
  return found.filter(({ code, place }) => {
    // What stands in another file has no part in it.
    if (place.beside !== undefined) return true;
    if (brokenLines.has(place.line) || place.line >= lostFrom) return false;
    if (code === 'wrong-kind') return !isLost;
    if (code === 'dangling-reference') return !isLost && !namedSections.some((section) => broken.has(section));
    return code !== 'missing-key' || (!isLost && isReallyMissing(place, broken, source));
  });
}

function isReallyMissing(place: Place, broken: ReadonlySet<string>, source: SourceText): boolean {
  const sections = place.column === 1 ? requiredSections : ['', sectionOf(source, place.line)];
  return !sections.some((section) => broken.has(section));
}

/** The key of the format at the left margin to which a line belongs; empty where it cannot be told. */
function sectionOf(source: SourceText, line: number): string {
  for (let at = line; at > 0; at -= 1) {
    const text = lineText(source, at);
    if (/^[^\s#-]/.test(text)) {
      const key = /^[a-z_]+/.exec(text)?.[0] ?? '';
      return Object.hasOwn(briefingSchema.entries, key) ? key : '';
    }
  }
  return '';
}
