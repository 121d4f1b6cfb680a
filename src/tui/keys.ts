import { splitGraphemes } from '../text/graphemes.ts';

/** What the terminal library tells about a key press, as far as it matters here. */
export interface KeyPress {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
}

const namedKeys = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof KeyPress, string])[];

/** The names of keys that are typed as characters when they come in a burst. */
const typedKeys: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\x1b': 'escape',
  '\x08': 'backspace',
  '\x7f': 'backspace',
};
/** Ctrl and a letter come in a burst as the control character of that letter. */
const typedLetters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The names of the keys in one piece of input. Keys that are typed fast arrive together, as `jjj`; letters of a
 * Cyrillic layout are read by their place on the keyboard. Unknown combinations give names that no command has.
 */
export function readChords(input: string, key: KeyPress): string[] {
  const named = namedKeys.find(([flag]) => key[flag]);
  if (named !== undefined) return [named[1]];
  if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
  if (key.ctrl) return [`ctrl+${latinLetter(input)}`];
  if (key.meta) return [`alt+${latinLetter(input)}`];
  return splitGraphemes(input).map((character) => controlChord(character) ?? latinLetter(character));
}

function controlChord(character: string): string | undefined {
  const letter = typedLetters[character.charCodeAt(0) - 1];
  return typedKeys[character] ?? (letter && `ctrl+${letter}`);
}

/** What each key of {@link readChords} types, in the same order; nothing for keys that type no character. */
export function readTexts(input: string, key: KeyPress): (string | undefined)[] {
  const isNamed = namedKeys.some(([flag]) => key[flag]) || key.tab;
  if (isNamed || key.ctrl || key.meta) return [undefined];
  return splitGraphemes(input).map((character) => (controlChord(character) === undefined ? character : undefined));
}

const cyrillicRows = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const latinRows = ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,.'];
/** Where the Belarusian layout differs from the Russian one. */
const otherLetters: readonly (readonly [string, string])[] = [
  ['ў', 'o'],
  ['і', 'b'],
];

const latinByCyrillic = new Map([
  ...cyrillicRows.flatMap((row, index) =>
    Array.from(row, (letter, column): [string, string] => [letter, latinRows[index]?.[column] ?? letter]),
  ),
  ...otherLetters,
]);

function latinLetter(character: string): string {
  const lower = character.toLowerCase();
  const latin = latinByCyrillic.get(lower);
  if (latin === undefined) return character;
  return character === lower ? latin : latin.toUpperCase();
}
