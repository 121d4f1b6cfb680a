import type { NoteMark } from '../../document/document.ts';
import { joinColumns, lineIn } from '../styled-line.ts';
import { layPlain } from './lay-inline.ts';
import { type PaneRow, rowsOf } from './pane-rows.ts';

/** Notes below what they belong to, each behind its mark. */
export function layNotes(notes: readonly NoteMark[], width: number): PaneRow[] {
  return notes.flatMap(({ letter, text }) => {
    const mark = `[${letter}] `;
    return rowsOf(
      joinColumns([
        { lines: [lineIn('muted', mark)], width: mark.length },
        { lines: layPlain(text, width - mark.length, 'muted'), width: 0 },
      ]),
    );
  });
}
