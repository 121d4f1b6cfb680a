import type { Host } from '../io/host.ts';
import { OutputClosed } from '../io/streams.ts';
import { makeVisible } from '../text/unsafe-characters.ts';
import { standardStream } from './commands.ts';

/** Writes a message for people to standard error, on lines of its own. */
export async function tell(host: Host, message: string): Promise<void> {
  try {
    await host.stderr.write(`${makeVisible(message)}\n`);
  } catch (error) {
    // Nobody listens to messages any more; the data on standard output may still be wanted.
    if (!(error instanceof OutputClosed)) throw error;
  }
}

/** Writes what was asked for to standard output, newlines included in the text. */
export async function show(host: Host, text: string): Promise<void> {
  await host.stdout.write(makeVisible(text));
}

/** A file's name inside a message: on one line, with nothing that a terminal would obey. */
export function formatName(file: string): string {
  return file === standardStream ? 'standard input' : makeVisible(file).replaceAll('\n', '<U+000A>');
}

/** A file's name as a shell takes it, for a command line in a message. */
export function formatOperand(file: string): string {
  if (file === standardStream) return file;
  const visible = formatName(file.startsWith('-') ? `./${file}` : file);
  return /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(visible) ? visible : `'${visible.replaceAll("'", String.raw`'\''`)}'`;
}
