import type { CalendarDate } from '../domain/calendar.ts';
import { displayWidth } from '../text/display-width.ts';
import type { FolderEntry } from './list-folder.ts';
import { formatName } from './messages.ts';

/** The briefings of a folder as plain lines: date, title and file in columns; instead of a title, what is wrong. */
export function formatFolder(entries: readonly FolderEntry[]): string {
  const rows = entries.map((entry) => ({ ...entry, heading: formatHeading(entry) }));
  const room = Math.max(...rows.map(({ heading }) => displayWidth(heading)));
  return rows
    .map(({ date, heading, file }) => {
      const padding = ' '.repeat(room - displayWidth(heading));
      return `${formatDate(date)}  ${heading}${padding}  ${formatName(file)}\n`;
    })
    .join('');
}

/** A briefing of a folder in words: its title, or what is wrong with it, and the date of its meeting. */
export function describeEntry(entry: FolderEntry): { readonly heading: string; readonly date: string | undefined } {
  return { heading: formatHeading(entry), date: entry.date && formatDate(entry.date) };
}

function formatHeading({ title, errors, unreadable }: FolderEntry): string {
  if (unreadable !== undefined) return '(cannot be read)';
  if (title === undefined) return errors === 1 ? '(1 error)' : `(${errors} errors)`;
  return formatName(title);
}

/** ISO 8601, as wide as a date where there is none. */
function formatDate(date: CalendarDate | undefined): string {
  if (date === undefined) return '-'.padEnd(10);
  const { year, month, day } = date;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
