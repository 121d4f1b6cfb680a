import { extname } from 'node:path';
import type { BriefingDocument } from '../document/document.ts';
import { mapDocument } from '../document/map-document.ts';
import { renderText } from '../render/text.ts';
import { replaceSigns, spellOutSigns } from '../text/ascii.ts';
import { formatHelpCall, standardStream, usualWidth } from './commands.ts';
import { formatName } from './messages.ts';
import { type Invocation, numberOf } from './parse-arguments.ts';
import { Misuse } from './refusal.ts';

/** What an export is: its content, and how wide it may be where that means something. */
interface ExportFormat {
  /** What people call it, in a sentence. */
  readonly name: string;
  /** The endings of files in this format, the usual one first. */
  readonly endings: readonly string[];
  readonly render: (document: BriefingDocument, width: number) => Promise<string | Uint8Array>;
  /** The same with its signs in ASCII; absent where the format is for programs that show every sign. */
  readonly renderAscii?: (document: BriefingDocument, width: number) => Promise<string>;
}

/** All formats by the words of `--format`. All but the plain text are loaded when they are asked for. */
const formats = {
  text: {
    name: 'plain text',
    endings: ['.txt'],
    render: async (document, width) => renderText(document, { width }),
    renderAscii: async (document, width) => renderAsciiText(document, { width }),
  },
  markdown: {
    name: 'Markdown',
    endings: ['.md', '.markdown'],
    render: async (document) => (await import('../render/markdown.ts')).renderMarkdown(document),
    renderAscii: async (document) => {
      const { renderMarkdown } = await import('../render/markdown.ts');
      // First in the texts: a dash that became a hyphen afterwards could begin a list.
      return replaceSigns(renderMarkdown(mapDocument(document, (text) => replaceSigns(spellOutSigns(text)))));
    },
  },
  html: {
    name: 'HTML',
    endings: ['.html', '.htm'],
    render: async (document) => (await import('../render/html.ts')).renderHtml(document),
  },
  json: {
    name: 'JSON',
    endings: ['.json'],
    render: async (document) => (await import('../render/json.ts')).renderJson(document),
  },
  docx: {
    name: 'Word',
    endings: ['.docx'],
    render: async (document) => (await import('../render/word.ts')).renderWord(document),
  },
} satisfies Record<string, ExportFormat>;

/** A word of `--format`. */
type FormatWord = keyof typeof formats;

/** A format that was chosen, ready to render. */
export type Render = (document: BriefingDocument) => Promise<string | Uint8Array>;

/**
 * The format that `--format` names, or else the ending of the output file; plain text without either. Throws a
 * {@link Misuse} for an ending that says no format, for a width where there are no columns, and for signs in ASCII
 * where every sign is shown.
 */
export function chooseFormat(invocation: Invocation): Render {
  const { values } = invocation;
  const word = values.get('format') ?? findByEnding(values.get('output') ?? standardStream, invocation);
  const format: ExportFormat | undefined = isFormatWord(word) ? formats[word] : undefined;
  if (format === undefined) throw new Error(`There is no format ${word}.`);
  const width = numberOf(invocation, 'width');
  if (width !== undefined && format !== formats.text) {
    throw new Misuse(`--width is for plain text; ${format.name} has no columns.`, formatHelpCall(invocation.command));
  }
  const render = invocation.switches.has('ascii') ? format.renderAscii : format.render;
  if (render === undefined) {
    const message = `--ascii is for plain text and Markdown; ${format.name} is for programs that show every sign.`;
    throw new Misuse(message, formatHelpCall(invocation.command));
  }
  return (document) => render(document, width ?? usualWidth);
}

/** The plaintext summary with its signs in ASCII, laid out for what they are spelled as. */
export function renderAsciiText(document: BriefingDocument, options: { readonly width: number }): string {
  return replaceSigns(renderText(mapDocument(document, spellOutSigns), options));
}

function isFormatWord(word: string): word is FormatWord {
  return word in formats;
}

function findByEnding(output: string, { command }: Invocation): string {
  const ending = extname(output).toLowerCase();
  if (ending === '' || output === standardStream) return 'text';
  const found = Object.entries<ExportFormat>(formats).find(([, { endings }]) => endings.includes(ending));
  if (found !== undefined) return found[0];
  const known = Object.values<ExportFormat>(formats).flatMap(({ endings }) => endings.slice(0, 1));
  throw new Misuse(
    `The ending of ${formatName(output)} names no format (${known.join(', ')}). Name one with --format.`,
    formatHelpCall(command),
  );
}
