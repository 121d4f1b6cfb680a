import fc from 'fast-check';
import { keymap } from '../../src/tui/keymap.ts';

const chords = [...new Set(keymap.flatMap((binding) => binding.chords))];
const leaving = ['q', 'ctrl+c'];

/** Keys in any order, mostly such as move about; none that ends the program. */
export const anyKeys = fc.array(fc.constantFrom(...chords.filter((chord) => !leaving.includes(chord))), {
  maxLength: 25,
});

/** Any size at which the panels are shown. */
export const anySize = fc.record({
  columns: fc.integer({ min: 40, max: 250 }),
  rows: fc.integer({ min: 12, max: 70 }),
});
