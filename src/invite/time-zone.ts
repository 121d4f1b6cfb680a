import { findIana } from 'windows-iana';

/**
 * The IANA name of a time zone as calendars write it: `Europe/Minsk`, `/example.org/2024/Europe/Minsk`, the Windows
 * name `Belarus Standard Time`, also in quotes or with a number behind it. Absent where it is none of these.
 */
export function findTimeZone(written: string): string | undefined {
  const name = written.trim().replace(/^"(.*)"$/, '$1');
  const bare = name.replace(/ \d+$/, '');
  const last = /[A-Za-z_]+\/[\w+-]+(?:\/[\w+-]+)?$/.exec(bare)?.[0];
  return [name, bare, findIana(bare)[0], last].find((candidate) => candidate !== undefined && isTimeZone(candidate));
}

function isTimeZone(name: string): boolean {
  // Offsets such as +03:00, which some versions of Node take, are no names.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
