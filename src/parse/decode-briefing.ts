import type { Diagnostic } from '../domain/diagnostic.ts';
import { createSourceText, placeOf } from './source-text.ts';

/** The largest briefing file that is read: 1 MiB, which is some 500 pages. */
export const largestBriefing = 1024 * 1024;

const fileStart = { line: 1, column: 1, length: 1 };
const saveAsUtf8 = 'Save the file as UTF-8 in your editor.';
const saveAsText = 'Save it as plain text in UTF-8 and open that file, or write it anew in a text editor.';
const saveAgainAsUtf8 =
  'It was most probably saved in an older encoding, which editors call ANSI, Windows-1252, Windows-1251 or Latin-1. Save the file as UTF-8 in your editor.';

/**
 * The text of a briefing file. A byte-order mark is dropped; a file that is too large (`too-large`) or not
 * UTF-8 (`not-utf8`, at its first bad byte) or of another program (also `not-utf8`) is a fault.
 */
export function decodeBriefing(bytes: Uint8Array): { text: string } | { diagnostic: Diagnostic } {
  if (bytes.length > largestBriefing) return { diagnostic: buildTooLarge() };
  const program = findProgramFile(bytes);
  if (program !== undefined)
    return { diagnostic: buildNotUtf8(`This is ${program}, not plain text`, fileStart, saveAsText) };
  const wide = findUtf16Mark(bytes);
  if (wide !== undefined)
    return { diagnostic: buildNotUtf8(`The file is encoded as ${wide}, not as UTF-8`, fileStart) };
  const bare = findBareUtf16(bytes);
  if (bare !== undefined) return { diagnostic: buildNotUtf8(`The file looks like ${bare}, not like UTF-8`, fileStart) };
  const content = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return { diagnostic: buildBadByte(content) };
  }
}

/** The file formats of office programs that are mistaken for text, by their first bytes. */
const programFiles: readonly (readonly [name: string, beginning: string])[] = [
  ['a Word, Excel or zip file', 'PK\x03\x04'],
  ['an old Word or Excel file', '\xD0\xCF\x11\xE0'],
  ['a file in Rich Text Format (RTF)', '{\\rtf'],
  ['a PDF file', '%PDF-'],
];

function findProgramFile(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 5));
  return programFiles.find(([, mark]) => beginning.startsWith(mark))?.[0];
}

function findUtf16Mark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big endian)';
  return undefined;
}

/** Text in UTF-16 without its mark: in its beginning nearly every other byte is zero. */
function findBareUtf16(bytes: Uint8Array): string | undefined {
  const beginning = bytes.subarray(0, 200);
  if (beginning.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of beginning.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = beginning.length * 0.4;
  if (odd >= most && even === 0) return 'UTF-16 (little endian)';
  return even >= most && odd === 0 ? 'UTF-16 (big endian)' : undefined;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Without the size: whoever reads files stops after the first byte too many. */
function buildTooLarge(): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    message: 'The file is larger than 1 MiB, the most that a briefing may have',
    hint: 'Check that this is the right file, or split it into several briefings.',
    place: fileStart,
  };
}

function buildNotUtf8(message: string, place: Diagnostic['place'], hint = saveAsUtf8): Diagnostic {
  return { code: 'not-utf8', severity: 'error', message, hint, place };
}

function buildBadByte(bytes: Uint8Array): Diagnostic {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { index, offset } = findBadByte(bytes, text);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `The file is not encoded as UTF-8: the byte ${byte} is no part of a character`;
  return buildNotUtf8(message, placeOf(createSourceText(text), index, index + 1), saveAgainAsUtf8);
}

/** A replacement character that is not itself in the file marks the first bad byte. */
function findBadByte(bytes: Uint8Array, text: string): { index: number; offset: number } {
  const encoder = new TextEncoder();
  let from = 0;
  let offset = 0;
  for (let index = text.indexOf('\uFFFD'); index >= 0; index = text.indexOf('\uFFFD', from)) {
    offset += encoder.encode(text.slice(from, index)).length;
    const typed = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!typed) return { index, offset };
    offset += 3;
    from = index + 1;
  }
  return { index: text.length, offset: bytes.length };
}
