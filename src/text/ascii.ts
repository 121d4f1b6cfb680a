/** What stands for a sign of one column: a character of ASCII, so that a layout holds. */
const signs: Readonly<Record<string, string>> = {
  ...standFor('-', '‐‑‒–—―−─·∙⋅'),
  ...standFor('"', '“”„‟«»″'),
  ...standFor("'", '‘’‚‛‹›′'),
  ...standFor(' ', '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f'),
  // The end of a text that was cut; where there is room, it is spelled out before.
  ...standFor('~', '…≈'),
  ...standFor('*', '•'),
  ...standFor('o', '○'),
  ...standFor('x', '×'),
  ...standFor('/', '÷⁄∕'),
  ...standFor('>', '▸→⇒'),
  ...standFor('|', '▹│'),
  ...standFor('<', '←'),
  ...standFor('^', '↑'),
  ...standFor('v', '↓'),
  ...standFor('#', '█▄'),
  ...standFor('=', '▓▖'),
  ...standFor(':', '▒▂'),
  ...standFor('.', '░'),
};

/** Marks without a width, which only say where a line may end. */
const invisible = ['\u00ad', '\u200b', '\u2060'];

/** Signs that need more columns than they take. */
const spelledSigns: Readonly<Record<string, string>> = {
  '…': '...',
  '‥': '..',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '±': '+/-',
  '²': '^2',
  '³': '^3',
  '©': '(c)',
  '®': '(R)',
  '™': '(TM)',
};

/** Signs that become words or numbers, which stand apart from a letter or a digit: `€4` is `EUR 4`, `4½` is `4 1/2`. */
const spelledWords: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₴': 'UAH',
  '₸': 'KZT',
  '₺': 'TRY',
  '₹': 'INR',
  '№': 'No.',
  '°': 'deg',
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

const signPattern = matchAnyOf([...Object.keys(signs), ...invisible]);
const spelledPattern = matchAnyOf([...Object.keys(spelledSigns), ...Object.keys(spelledWords)]);

/**
 * A text with its typographic signs in ASCII, each in as many columns as before: dashes, quotes, spaces, list marks,
 * rules and bars. Letters, and signs for which ASCII has nothing, stay.
 */
export function replaceSigns(text: string): string {
  return text.replace(signPattern, (sign) => signs[sign] ?? '');
}

/** A text with the signs spelled out that one character of ASCII cannot stand for: `…`, `€`, `½`. It may become longer. */
export function spellOutSigns(text: string): string {
  return text.replace(spelledPattern, (sign, index: number) => {
    const word = spelledWords[sign];
    if (word === undefined) return spelledSigns[sign] ?? sign;
    // Two code units hold any character.
    const before = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index)) ? ' ' : '';
    const after = /^[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 3)) ? ' ' : '';
    return before + word + after;
  });
}

function standFor(replacement: string, replaced: string): Record<string, string> {
  return Object.fromEntries(Array.from(replaced, (sign) => [sign, replacement]));
}

/** Any of these characters that stands for itself: as a part of an emoji or below an accent it is another sign. */
function matchAnyOf(characters: readonly string[]): RegExp {
  return new RegExp(`(?<!\\u200d)[${characters.join('')}](?![\\p{M}\\u200d])`, 'gu');
}
