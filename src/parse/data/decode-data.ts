import { UnreadableText } from './data-fault.ts';
import type { Encoding } from './data-request.ts';

type Decoder = InstanceType<typeof TextDecoder>;

/** A line of more characters is no line of a table. */
const longestLine = 1_000_000;

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file in pieces, its lines ended by LF, without a byte-order mark. Throws {@link UnreadableText}: the bytes are
 * not of this encoding (`data-encoding`), the file is no text (`data-layout`), or a line never ends (`data-broken`).
 */
export async function* decodeData(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding | undefined,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  const lines = createLineCounter();
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    decoder ??= createDecoder(chunk, encoding);
    yield lines.take(decode(decoder, chunk, lines));
  }
  if (decoder !== undefined) yield lines.take(decode(decoder, undefined, lines)) + lines.end();
}

function createDecoder(first: Uint8Array, encoding: Encoding | undefined): Decoder {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => first[index] === byte))?.[0];
  if (marked === undefined) refuseOtherKinds(first, encoding);
  const name = marked ?? encoding ?? 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    throw new UnreadableText({
      code: 'data-encoding',
      message: `This Node cannot read files encoded as ${name}`,
      hint: 'Save the file as UTF-8.',
    });
  }
}

/** Files that bear the wrong ending, by their first bytes. */
function refuseOtherKinds(first: Uint8Array, encoding: Encoding | undefined): void {
  const startsWith = (...bytes: number[]) => bytes.every((byte, index) => first[index] === byte);
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) {
    throw noText('a zip archive or an Excel workbook', 'Unpack it, or save the table as CSV.');
  }
  if (startsWith(0x1f, 0x8b)) throw noText('packed with gzip', 'Unpack it.');
  if (startsWith(0x25, 0x50, 0x44, 0x46)) throw noText('a PDF', 'Save the table as CSV.');
  if (encoding?.startsWith('utf-16') !== true && first.subarray(0, 1_000).includes(0)) {
    throw noText('UTF-16 without a mark, or no text', 'If it is a text, write “encoding: utf-16le”.');
  }
}

function noText(what: string, hint: string): UnreadableText {
  return new UnreadableText({ code: 'data-encoding', message: `The file is ${what}, not a table in UTF-8`, hint });
}

function decode(decoder: Decoder, chunk: Uint8Array | undefined, lines: LineCounter): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    const bad = findBadLine(chunk ?? new Uint8Array(), decoder.encoding);
    throw new UnreadableText({
      code: 'data-encoding',
      message: `The file is not encoded as ${decoder.encoding.toUpperCase()}${sayReadings(bad.bytes)}`,
      hint: 'Write “encoding:” under “data:” with the name of the right one, or save the file as UTF-8.',
      line: lines.count + bad.index,
    });
  }
}

/** What the bytes are in the encodings that they may be in: a reader sees which is right. */
function sayReadings(bytes: Uint8Array): string {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  if (at < 0) return '';
  const part = bytes.subarray(Math.max(0, at - 12), at + 12);
  const readings = (['windows-1252', 'windows-1251'] as const).map((name) => {
    const text = new TextDecoder(name).decode(part);
    return `${name} it says “${text.replace(/[\p{C}"]/gu, ' ').trim()}”`;
  });
  return `; in ${readings.join(', in ')}`;
}

/** The first line of a chunk that cannot be decoded; bytes that end a character begun before the chunk are passed over. */
function findBadLine(chunk: Uint8Array, encoding: string): { index: number; bytes: Uint8Array } {
  let from = 0;
  while (from < 3 && ((chunk[from] ?? 0) & 0xc0) === 0x80) from += 1;
  for (let index = 0; ; index++) {
    const end = chunk.indexOf(0x0a, from);
    const bytes = chunk.subarray(from, end < 0 ? chunk.length : end);
    if (end < 0 || !canDecode(bytes, encoding)) return { index, bytes };
    from = end + 1;
  }
}

function canDecode(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

interface LineCounter {
  /** The line that the text so far ends on, counted from 1. */
  readonly count: number;
  /** Counts a piece and gives it with LF for CRLF; a CR at its end is kept back. */
  take(piece: string): string;
  /** What was kept back at the end. */
  end(): string;
}

function createLineCounter(): LineCounter {
  let count = 1;
  let length = 0;
  let kept = '';
  return {
    get count() {
      return count;
    },
    take: (piece) => {
      const whole = kept + piece;
      kept = whole.endsWith('\r') ? '\r' : '';
      const text = (kept === '' ? whole : whole.slice(0, -1)).replaceAll('\r\n', '\n');
      let from = 0;
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
        count += 1;
        length = 0;
        from = at + 1;
      }
      length += text.length - from;
      if (length > longestLine && !text.includes('\r')) throw buildEndless(count);
      return text;
    },
    end: () => kept.replace('\r', '\n'),
  };
}

function buildEndless(line: number): UnreadableText {
  return new UnreadableText({
    code: 'data-broken',
    message: `Line ${line} of the file has more than a million characters`,
    hint: 'Check that this is the right file.',
    line,
  });
}
