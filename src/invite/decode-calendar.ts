import type { Language } from '../domain/language.ts';

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];

/** The text of a calendar file, and how it was decoded where that is a guess. */
export interface CalendarText {
  readonly text: string;
  readonly note?: string;
}

/**
 * Decodes an iCalendar file (RFC 5545). Its lines are folded after 75 octets, which may split a character, so that they
 * are joined before anything is decoded. What is not UTF-8 is read in the Windows code page of the language.
 */
export function decodeCalendar(bytes: Uint8Array, language: Language): CalendarText {
  const wide = findUtf16(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes) };
  const unfolded = unfold(bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(unfolded) };
  } catch {
    const page = language === 'ru' || language === 'be' ? '1251' : '1252';
    return {
      text: new TextDecoder(`windows-${page}`).decode(unfolded),
      note: `It is not encoded as UTF-8 and was read as Windows-${page}: look at the letters of the names.`,
    };
  }
}

function findUtf16([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Takes away each line break that a space or tab follows, together with that one. */
function unfold(bytes: Uint8Array): Uint8Array {
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const breakLength = breakAt(bytes, at);
    const next = bytes[at + breakLength];
    if (breakLength > 0 && (next === space || next === tab)) at += breakLength;
    else unfolded[length++] = bytes[at] ?? 0;
  }
  return unfolded.subarray(0, length);
}

function breakAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] === lineFeed) return 1;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 0;
}
