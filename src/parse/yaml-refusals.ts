import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { requote } from './requote.ts';
import { lineText, placeOf, type SourceText } from './source-text.ts';
import type { Entry } from './tree.ts';

/** Deeper nesting than this is refused; the format itself needs six levels. */
export const deepest = 40;

/** The fault for a YAML tag, such as `!include`. */
export function buildTag(place: Place, typed: string, line: string): Diagnostic {
  const including = typed.includes('include');
  return {
    code: 'tag',
    severity: 'error',
    message: `“${typed}” is read as a YAML tag, which briefings do not have`,
    hint: including
      ? 'A briefing cannot include another file; write its content here.'
      : requote(line, place.column - 1),
    place,
  };
}

/** The fault for an anchor, alias or merge key. */
export function buildAlias(place: Place, typed: string, line: string): Diagnostic {
  if (typed === '*') return buildStarItem(place, line);
  return {
    code: 'alias',
    severity: 'error',
    message: `“${typed.slice(0, 40)}” is read as a YAML anchor, alias or merge key, which briefings do not have`,
    hint: typed === '<<' ? 'Write out here what is to stand here.' : requote(line, place.column - 1),
    place,
  };
}

function buildStarItem(place: Place, line: string): Diagnostic {
  return {
    code: 'alias',
    severity: 'error',
    message: 'A list item begins with a dash; the * is read as a YAML alias, which briefings do not have',
    hint: `Write: - ${line.slice(place.column).trim().slice(0, 80)}`,
    place,
  };
}

/** The fault for absurd nesting. */
export function buildTooDeep(place: Place): Diagnostic {
  return {
    code: 'too-deep',
    severity: 'error',
    message: `Lists and keys are nested more than ${deepest} levels deep here`,
    hint: 'A briefing needs about six levels; check the brackets and the indentation.',
    place,
  };
}

/** The fault for a key that stands twice, at the second with the first beside. */
export function buildDuplicateKey(entry: Entry, earlier: Entry): Diagnostic {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: `The key “${entry.key}” stands twice`,
    hint: 'Keep one of them, or join the two.',
    place: entry.keyPlace,
    related: { place: earlier.keyPlace, message: 'The first one is here' },
  };
}

/** A warning for every line before the content that begins with a per-cent sign, such as `%YAML 1.1`. */
export function findDirectives(source: SourceText): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, start] of source.lineStarts.entries()) {
    const line = lineText(source, index + 1).trimEnd();
    if (line.startsWith('%')) found.push(buildDirective(line, placeOf(source, start, start + line.length)));
    else if (line !== '' && !line.startsWith('#')) break;
  }
  return found;
}

function buildDirective(line: string, place: Place): Diagnostic {
  return {
    code: 'directive',
    severity: 'warning',
    message: `The line “${line.slice(0, 30)}” changes nothing, as a briefing is always read the same way`,
    hint: 'Take the line away.',
    place,
  };
}
