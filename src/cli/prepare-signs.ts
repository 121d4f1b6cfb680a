import { mapDocument, mapGroup, mapSection } from '../document/map-document.ts';
import type { TryOut } from '../document/trial.ts';
import { spellOutSigns } from '../text/ascii.ts';
import type { FolderListing, News } from '../tui/state.ts';

/** What is done to the texts of briefings and folders before the panels lay them out. */
interface Preparation {
  readonly prepareOpened: <T extends News>(opened: T) => T;
  readonly prepareListing: (listing: FolderListing) => FolderListing;
}

/** For panels that show every sign: nothing. */
export const allSigns: Preparation = {
  prepareOpened: (opened) => opened,
  prepareListing: (listing) => listing,
};

/**
 * For panels in ASCII: the signs are spelled out that need more than one column. A report of faults keeps them, because
 * its carets stand below the file as it is.
 */
export const asciiSigns: Preparation = {
  prepareOpened: (opened) =>
    opened.kind === 'document'
      ? {
          ...opened,
          document: mapDocument(opened.document, spellOutSigns),
          ...(opened.tryOut && { tryOut: spellOutTryOut(opened.tryOut) }),
        }
      : opened,
  // The title of a folder is its path, which somebody may type.
  prepareListing: (listing) => ({ ...listing, section: mapSection(listing.section, spellOutSigns) }),
};

function spellOutTryOut({ start, follow }: TryOut): TryOut {
  return {
    start,
    follow: (id, trial) => {
      const outcome = follow(id, trial);
      return outcome.kind === 'group' ? { ...outcome, group: mapGroup(outcome.group, spellOutSigns) } : outcome;
    },
  };
}
