import { splitGraphemes } from '../text/graphemes.ts';
import { makeVisible } from '../text/unsafe-characters.ts';

/** One line of text that is being typed. */
export interface EditedLine {
  readonly text: string;
  /** Where the next character goes, in UTF-16 code units; never inside a character as a reader sees it. */
  readonly cursor: number;
}

/** A line with the cursor at its end. */
export function editLine(text: string): EditedLine {
  return { text, cursor: text.length };
}

/** The line with a text put in at the cursor: on one line, and without what a terminal would obey. */
export function insertText({ text, cursor }: EditedLine, typed: string): EditedLine {
  const clean = makeVisible(typed.replace(/[\r\n\t]+/g, ' '));
  return settle(text.slice(0, cursor) + clean + text.slice(cursor), cursor + clean.length);
}

/** What each key does, by the names of the keymap; the editing keys of a shell. */
const edits: Readonly<Record<string, (line: EditedLine) => EditedLine>> = {
  left: (line) => ({ ...line, cursor: stepBack(line) }),
  right: (line) => ({ ...line, cursor: stepForward(line) }),
  home: (line) => ({ ...line, cursor: 0 }),
  end: ({ text }) => editLine(text),
  backspace: (line) => cut(line, stepBack(line), line.cursor),
  delete: (line) => cut(line, line.cursor, stepForward(line)),
  'ctrl+a': (line) => ({ ...line, cursor: 0 }),
  'ctrl+e': ({ text }) => editLine(text),
  'ctrl+u': (line) => cut(line, 0, line.cursor),
  'ctrl+k': (line) => cut(line, line.cursor, line.text.length),
  'ctrl+w': (line) => cut(line, wordStart(line), line.cursor),
};

/** The keys that edit a line. */
export const editingChords: readonly string[] = Object.keys(edits);

/** The line after one of {@link editingChords}; any other key changes nothing. */
export function pressInLine(line: EditedLine, chord: string): EditedLine {
  return edits[chord]?.(line) ?? line;
}

function stepBack({ text, cursor }: EditedLine): number {
  return cursor - (splitGraphemes(text.slice(0, cursor)).at(-1)?.length ?? 0);
}

function stepForward({ text, cursor }: EditedLine): number {
  return cursor + (splitGraphemes(text.slice(cursor))[0]?.length ?? 0);
}

function wordStart({ text, cursor }: EditedLine): number {
  return text.slice(0, cursor).replace(/\S*\s*$/, '').length;
}

function cut({ text }: EditedLine, from: number, to: number): EditedLine {
  return settle(text.slice(0, from) + text.slice(to), from);
}

/** What was put in or taken out may have joined two characters: the cursor goes behind what they have become. */
function settle(text: string, cursor: number): EditedLine {
  let end = 0;
  for (const character of splitGraphemes(text)) {
    if (end >= cursor) break;
    end += character.length;
  }
  return { text, cursor: end };
}
