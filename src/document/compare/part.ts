/** A property of a part, as it is shown and as it is compared. */
export interface Field {
  readonly name: string;
  readonly text: string;
  /** The same for the same meaning only; the text where absent. */
  readonly meaning?: string;
}

/** A part of a briefing that can be added, removed or changed on its own. */
export interface Part {
  /** What it is, in the words of a message: `talking point`. Only parts of one kind are compared. */
  readonly kind: string;
  /** By this it is found again: an id, a text, a period. Unique among the parts of a kind. */
  readonly key: string;
  readonly title: string;
  /** What stands for it in the path of a change; its title where absent. */
  readonly name?: string;
  /** How it is found again where its key is gone: by its key alone, or also by words that are mostly the same. */
  readonly found: 'by-key' | 'by-words';
  /** The words by which it is found; those of its title where absent. */
  readonly words?: string;
  /** Whether the key is an id that a writer may have chosen. */
  readonly hasId?: boolean;
  /** Whether its place among the parts of its kind means something. */
  readonly isOrdered: boolean;
  /** It is calculated, and changes because something else has. */
  readonly follows?: true;
  readonly fields: readonly Field[];
  readonly parts: readonly Part[];
}

/** The sections that changes are told in. */
export type ChangeSection = 'Briefing' | 'Meeting' | 'Participants' | 'Agenda' | 'Figures' | 'Commitments' | 'Sources';

/** What one section of a briefing consists of. */
export interface ComparedSection {
  readonly section: ChangeSection;
  readonly fields: readonly Field[];
  readonly parts: readonly Part[];
}

/** One change between two briefings. */
export interface Change {
  readonly section: ChangeSection;
  /** Where in the section: the sector, and the talking point in it. Names as they are in the new briefing. */
  readonly path: readonly string[];
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'reordered';
  /** What has changed: `talking point`, `tier`. */
  readonly what: string;
  /** The text of what moved. */
  readonly text?: string;
  /** The value, or the place of what moved, or the order, before and after. */
  readonly before?: string;
  readonly after?: string;
  /** The properties of what was added or removed. */
  readonly details: readonly Field[];
  /** It follows from the other changes of its figure. */
  readonly follows?: true;
}
