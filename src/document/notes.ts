import type { NoteMark } from './document.ts';

/** The notes of one document, each with its letter. */
export interface Notes {
  /** The mark of a note; one that was marked before keeps its letter. */
  readonly mark: (text: string) => NoteMark;
  /** All notes marked so far, in the order of their letters. */
  readonly list: () => readonly NoteMark[];
}

/** The id of a note among the entries of the record. */
export function noteEntryId(letter: string): string {
  return `note-${letter}`;
}

/** Letters go out in the order in which notes are marked: the order of building, which is the order of reading. */
export function createNotes(): Notes {
  const marks = new Map<string, NoteMark>();
  return {
    mark: (text) => {
      const known = marks.get(text);
      if (known !== undefined) return known;
      const mark: NoteMark = { kind: 'note', letter: letterOf(marks.size), text };
      marks.set(text, mark);
      return mark;
    },
    list: () => [...marks.values()],
  };
}

/** a to z, then aa, ab and so on. */
function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : letterOf(before - 1)) + String.fromCharCode(97 + (index % 26));
}
