/** A character that must not reach a terminal or a reader unseen. */
export interface UnsafeCharacter {
  /** Where it stands in the text, in UTF-16 code units from 0. */
  readonly index: number;
  readonly codePoint: number;
}

/**
 * Controls (C0, DEL, C1), lone surrogates, line and paragraph separators, bidirectional controls, the
 * byte-order mark, interlinear annotation marks and tag characters; by their Unicode properties.
 */
const unsafePattern = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;

/** All unsafe characters of a text, in order. Newlines and tabs are not among them. */
export function findUnsafe(text: string): UnsafeCharacter[] {
  const found: UnsafeCharacter[] = [];
  for (const match of text.matchAll(unsafePattern)) {
    if (match[0] !== '\n' && match[0] !== '\t')
      found.push({ index: match.index, codePoint: match[0].codePointAt(0) ?? 0 });
  }
  return found;
}

/** Whether any unsafe character stands in a text. */
export function hasUnsafe(text: string): boolean {
  for (const [character] of text.matchAll(unsafePattern)) {
    if (character !== '\n' && character !== '\t') return true;
  }
  return false;
}

/**
 * The text with every unsafe character written out, as in `<U+001B>`, so that nothing of a briefing is
 * obeyed by a terminal and nothing is hidden. Newlines stay; a tab becomes one space.
 */
export function makeVisible(text: string): string {
  return text.replace(unsafePattern, visibleForm);
}

/** The name of a character as it is shown to a reader: `U+001B`. */
export function formatCodePoint(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function visibleForm(character: string): string {
  if (character === '\n') return character;
  if (character === '\t') return ' ';
  return `<${formatCodePoint(character.codePointAt(0) ?? 0)}>`;
}
