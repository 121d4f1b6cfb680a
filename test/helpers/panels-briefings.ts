import { readFileSync } from 'node:fs';
import { buildListing } from '../../src/cli/build-listing.ts';
import { openBriefing } from '../../src/cli/open-briefing.ts';
import { buildDocument } from '../../src/document/build-document.ts';
import type { BriefingDocument } from '../../src/document/document.ts';
import type { Briefing } from '../../src/domain/briefing.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import type { FolderListing, OpenedBriefing } from '../../src/tui/state.ts';

/** The briefings that the panels are tested with: both real ones, and one that uses every field of the format. */
export const briefingNames = ['belarus-smolensk', 'belarus-smolensk.de', 'every-field'] as const;
/** One of {@link briefingNames}. */
export type BriefingName = (typeof briefingNames)[number];

/** The text of one of the briefings. */
export function readBriefingText(name: BriefingName): string {
  const folder = name === 'every-field' ? '../parse/' : '../../briefings/';
  return readFileSync(new URL(`${folder}${name}.yaml`, import.meta.url), 'utf8');
}

/** One of the briefings; fails where it has errors. */
export function readBriefing(name: BriefingName): Briefing {
  const { briefing } = parseBriefing(readBriefingText(name));
  if (briefing === undefined) throw new Error(`The briefing ${name} has errors.`);
  return briefing;
}

const documents = new Map<BriefingName, BriefingDocument>();

/** One of the briefings as it is shown; built once, because nothing changes it. */
export function readDocument(name: BriefingName): BriefingDocument {
  const document = documents.get(name) ?? buildDocument(readBriefing(name));
  documents.set(name, document);
  return document;
}

/** The briefings of a folder by their file names: listed and opened as the program does it. */
export function openFolder(files: Readonly<Record<string, string>>): {
  readonly folder: FolderListing;
  readonly load: (file: string) => Promise<OpenedBriefing>;
} {
  const entries = Object.entries(files).map(([file, text]) => {
    const { briefing, diagnostics } = parseBriefing(text);
    const counts = { errors: diagnostics.length, warnings: 0 };
    return { file, name: file, ...(briefing && { title: briefing.title, date: briefing.meeting.date }), ...counts };
  });
  return {
    folder: buildListing('briefings', entries),
    load: async (file) => {
      const text = files[file] ?? '';
      return openBriefing({ file, text, follows: [], ...parseBriefing(text) });
    },
  };
}
