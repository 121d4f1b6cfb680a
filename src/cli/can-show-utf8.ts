import type { Host } from '../io/host.ts';

/**
 * Whether the locale of characters (POSIX: the first of LC_ALL, LC_CTYPE, LANG that is set) can show UTF-8: not in C and
 * POSIX, nor where another character set is named, as in `de_DE.ISO-8859-1`. A locale that names none, or none at all, is
 * taken for UTF-8, which terminals show unless they are told otherwise.
 */
export function canShowUtf8({ LC_ALL, LC_CTYPE, LANG }: Host['env']): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '') ?? '';
  if (locale === 'C' || locale === 'POSIX') return false;
  const characterSet = /\.([^@]*)/.exec(locale)?.[1];
  return characterSet === undefined || /^utf-?8$/i.test(characterSet);
}
