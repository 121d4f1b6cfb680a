import type { Audience } from '../domain/briefing.ts';
import type { Language } from '../domain/language.ts';
import type { DerivedNumbers, FigureNumbers } from './numbers.ts';

/**
 * Everything that a briefing shows, in the order in which it is shown, with every number and date already
 * formatted in the briefing's language. Panels, summary and exports are drawn from it and from nothing else.
 */
export interface BriefingDocument {
  readonly language: Language;
  readonly title: string;
  readonly marking?: string;
  readonly audience: Audience;
  /** For whom this rendering is, in words. */
  readonly audienceLabel: string;
  /** Date, time and place in one line: `Mon 18 Nov 2024 · 10:00 · Minsk`. */
  readonly occasion: string;
  /** The one-page core of the briefing, to be set more tightly. */
  readonly isCard?: true;
  readonly sections: readonly Section[];
}

/** The panels, in their order. */
export const sectionIds = ['overview', 'participants', 'agenda', 'figures', 'trade-gap', 'record'] as const;
/** One of {@link sectionIds}. */
export type SectionId = (typeof sectionIds)[number];

/** One section of the document, which is one panel of the app. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly groups: readonly Group[];
  /** What stands there when the section has nothing to show. */
  readonly emptyNote: string;
}

/** Entries that belong together: a side of the table, the derived figures of one series. */
export interface Group {
  readonly id: string;
  readonly title?: string;
  /** Shown above the entries. */
  readonly blocks: readonly Block[];
  readonly entries: readonly Entry[];
}

/** One thing that can be selected: a participant, a sector, a figure, a derived figure. */
export interface Entry {
  readonly id: string;
  /** The line of the file on which it begins, counted from 1; absent where it comes from no file. */
  readonly line?: number;
  readonly title: string;
  /** A few words beside the title: the minutes of a sector, the post of a participant. */
  readonly aside?: string;
  /** The value of a derived figure, formatted; the raw value beside. */
  readonly result?: Value;
  /** What the entry says of a figure or of a derived figure, for programs. */
  readonly numbers?: FigureNumbers | DerivedNumbers;
  readonly blocks: readonly Block[];
}

/** A formatted number and the exact number that it stands for. */
export interface Value {
  readonly text: string;
  /** The unrounded number as decimal text; absent where there is only a reason. */
  readonly raw?: string;
}

/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly raw?: string }
  /** A footnote mark: the number of a source in the list of sources. */
  | { readonly kind: 'citation'; readonly number: number }
  | NoteMark;

/**
 * The mark of a note, `[a]`, beside a figure with which something must be told: that it is provisional, that a target
 * has no date. The same note has one letter throughout, and stands once in the record.
 */
export interface NoteMark {
  readonly kind: 'note';
  readonly letter: string;
  /** The note itself, for what shows a part of the document alone. */
  readonly text: string;
}

/** Running text with its values and the marks of its notes and sources. */
export type RichText = readonly Inline[];

/** A piece of content. */
export type Block = Paragraph | Heading | Fields | Points | Exchange | Table | Chart;

/** A paragraph; `muted` for remarks such as caveats. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: RichText;
  readonly tone: 'normal' | 'muted' | 'warning';
}

/** A small heading inside an entry: "Raise", "Offers", "Formula". */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  /** `avoid` for what is not to be raised. */
  readonly tone: 'normal' | 'avoid';
}

/** Labels with their texts, one a line. */
export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly { readonly label: string; readonly text: RichText }[];
}

/** A list of texts. `open` points are lines to say, which can be ticked off; `plain` ones are not. */
export interface Points {
  readonly kind: 'points';
  readonly marker: 'open' | 'plain' | 'avoid';
  readonly items: readonly RichText[];
}

/** A question of theirs and our line. */
export interface Exchange {
  readonly kind: 'exchange';
  /** What stands before the question: `They ask`, or `Q`. */
  readonly questionLabel: string;
  readonly question: RichText;
  /** What stands before our line: `We say`, or `A`. */
  readonly lineLabel: string;
  readonly line: RichText;
}

/** A table; every row has as many cells as there are columns. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly { readonly heading: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly RichText[])[];
}

/** Horizontal bars on one scale from zero. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  /** The mark that the bars are measured against, if any: `target 5.0`. */
  readonly target?: { readonly label: string; readonly ratio: number };
  readonly bars: readonly Bar[];
}

/** One bar: its ratio is to the end of the scale, 0 to 1. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly ratio: number;
  /** Where it begins, as a ratio below that of its end: what is still to come stands behind what is done. Zero where absent. */
  readonly start?: number;
  /** `stated` is said by somebody, `partial` covers a part of a year, `projected` is calculated. */
  readonly quality: 'full' | 'partial' | 'projected' | 'stated';
}
