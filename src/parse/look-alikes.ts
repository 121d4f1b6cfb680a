import { formatCodePoint } from '../text/unsafe-characters.ts';

/** What a line looks like to its writer and not to YAML, and the line as it should be. */
export interface LookAlike {
  readonly message: string;
  readonly hint: string;
  /** Counted from 0. */
  readonly column: number;
  readonly length: number;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly message: (mark: string) => string;
  readonly hint: (rest: string, mark: string, key: string) => string;
}

const longestShown = 80;

/** Each has the part before the mark, the mark, and what follows it. */
const patterns: readonly Pattern[] = [
  {
    pattern: /^()([^\S \t\r]|[ \t]+(?=[^\S \t\r]|[\u200B\u2060\uFEFF])|[\u200B\u2060\uFEFF])/u,
    message: () => 'The line begins with a character that only looks like a space or like nothing',
    hint: () => '',
  },
  {
    pattern: /^(\s*)([-–—•▪◦‣·*+→]|\d{1,2}[.)])(?=\s|\p{L})\s*(\S.*)$/u,
    message: (mark) =>
      mark === '-'
        ? 'A space is missing after the dash'
        : `A list item begins with a dash and a space, not with ${/\d/.test(mark) ? 'a number' : mark}`,
    hint: (rest) => `Write: - ${rest}`,
  },
  {
    pattern: /^(\s*(?:- )?[\p{L}_]+)(：|∶|:[\u00A0\u2007\u202F]|\s*=)\s*(\S.*)$/u,
    message: (mark) =>
      /^:/.test(mark)
        ? 'After the colon stands a no-break space, which YAML does not take for a space'
        : `A key ends with a colon, not with ${mark.trim()}`,
    hint: (rest, _, key) => `Write: ${key.trim()}: ${rest}`,
  },
];

/** What a line that is neither a key nor an item was most probably meant to be. */
export function findLookAlike(line: string): LookAlike | undefined {
  for (const { pattern, message, hint } of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [, before = '', mark = '', rest = ''] = match;
    if (rest === '') return buildOddIndent(line);
    return {
      message: message(mark),
      hint: hint(rest.trim().slice(0, longestShown), mark, before),
      column: before.length,
      length: mark.length,
    };
  }
  return undefined;
}

function buildOddIndent(line: string): LookAlike {
  const indent = /^[\s\u200B\u2060\uFEFF]*/u.exec(line)?.[0] ?? '';
  const odd = indent.search(/[^ \t]/);
  const name = formatCodePoint(indent.codePointAt(Math.max(0, odd)) ?? 0);
  return {
    message: `The line begins with ${name}, which only looks like a space or like nothing`,
    hint: `Delete it and indent with ordinary spaces: ${line.slice(indent.length, indent.length + longestShown)}`,
    column: 0,
    length: Math.max(1, indent.length),
  };
}

/** The first of several items that were typed with other bullets, or with no space behind the dash, and became one text. */
export function findLookAlikeItem(text: string): LookAlike | undefined {
  const [first = ''] = text.split(/\s(?=[-–—•▪◦‣·*+→]\s?\p{L}|\d{1,2}[.)]\s)/u, 1);
  return /^\p{L}/u.test(first) ? undefined : findLookAlike(first);
}
