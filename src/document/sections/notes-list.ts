import type { DocumentContext } from '../context.ts';
import type { Entry, Group, NoteMark } from '../document.ts';
import { noteEntryId } from '../notes.ts';

/** The list of notes, a line each; nothing where there are none. */
export function buildNotes(marks: readonly NoteMark[], { words }: DocumentContext): Group[] {
  const entries = marks.map(({ letter, text }): Entry => {
    return { id: noteEntryId(letter), title: `[${letter}] ${text}`, blocks: [] };
  });
  return entries.length === 0 ? [] : [{ id: 'notes', title: words.notes.title, blocks: [], entries }];
}
