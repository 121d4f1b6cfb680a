import type { Readable, Writable } from 'node:stream';
import { FileFault, isSystemError, toFileFault } from './file-fault.ts';

/** Where text, or a file that is no text, goes: standard output or standard error. */
export interface Output {
  readonly isTerminal: boolean;
  /** The width of the terminal; absent where there is none. */
  readonly columns: number | undefined;
  /**
   * Resolves when the content has left the program. Throws {@link OutputClosed} when nobody reads any more, else a
   * `FileFault`.
   */
  write(content: string | Uint8Array): Promise<void>;
}

/** Where bytes come from: standard input. */
export interface Input {
  readonly isTerminal: boolean;
  /** The bytes up to the end, or the first `most` of them. Throws a `FileFault`. */
  read(most: number): Promise<Uint8Array>;
}

/** Whoever read the output has closed it, as `head` does: there is nothing left to do, and nothing is wrong. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** An output to a stream of Node; the stream is not touched before it is needed. */
export function createOutput(getStream: () => Writable & { isTTY?: boolean; columns?: number }): Output {
  return {
    get isTerminal() {
      return getStream().isTTY === true;
    },
    get columns() {
      return getStream().columns;
    },
    write: (content) => writeAll(getStream(), content),
  };
}

/** An input from a stream of Node; the stream is not touched before it is needed. */
export function createInput(getStream: () => Readable & { isTTY?: boolean }): Input {
  return {
    get isTerminal() {
      return getStream().isTTY === true;
    },
    read: (most) => readAll(getStream(), most),
  };
}

function writeAll(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // Without a listener, the stream's error would end the program.
    const ignore = () => {};
    stream.on('error', ignore);
    stream.write(content, (error) => {
      if (error) return reject(isClosed(error) ? new OutputClosed() : toStreamFault(error));
      stream.off('error', ignore);
      resolve();
    });
  });
}

async function readAll(stream: Readable, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      length += bytes.length;
      if (length >= most) break;
    }
  } catch (error) {
    throw toStreamFault(error);
  }
  return Buffer.concat(chunks).subarray(0, most);
}

function isClosed(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

function toStreamFault(error: unknown): FileFault {
  if (isSystemError(error)) return toFileFault(error);
  return new FileFault('other', error instanceof Error ? error.message : String(error), error);
}
