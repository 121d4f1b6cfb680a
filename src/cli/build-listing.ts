import type { Section } from '../document/document.ts';
import type { FolderListing } from '../tui/state.ts';
import { describeEntry } from './format-folder.ts';
import type { FolderEntry } from './list-folder.ts';
import { formatName } from './messages.ts';

/** The list of a folder as the panels show it. */
export function buildListing(folder: string, entries: readonly FolderEntry[]): FolderListing {
  const title = formatName(folder);
  const section: Section = {
    id: 'overview',
    title,
    emptyNote: `There are no briefings (.yaml, .yml) in ${title}.`,
    groups: entries.length === 0 ? [] : [{ id: 'briefings', blocks: [], entries: entries.map(buildEntry) }],
  };
  return { title, language: 'en', section };
}

function buildEntry(entry: FolderEntry) {
  const { heading, date } = describeEntry(entry);
  const aside = [date, formatName(entry.name)].filter((part) => part !== undefined).join(' · ');
  return { id: entry.file, title: heading, aside, blocks: [] };
}
