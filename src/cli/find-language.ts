import { type Language, languages } from '../domain/language.ts';
import type { Host } from '../io/host.ts';

/** The language of the system by the locale of its messages (POSIX), where briefings can be written in it; else English. */
export function findLanguage({ LC_ALL, LC_MESSAGES, LANG }: Host['env']): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return languages.find((language) => new RegExp(`^${language}(?:[_.@-]|$)`, 'i').test(locale)) ?? 'en';
}
