import type { DocumentChanges } from '../document/compare-documents.ts';
import type { BriefingDocument, Section, SectionId } from '../document/document.ts';
import type { TryOut } from '../document/trial.ts';
import type { Language } from '../domain/language.ts';
import type { EditTarget } from './editor.ts';
import { buildFrame, type Frame, type Size } from './layout/frame.ts';
import { layOutList, layOutPanel, type PanelLayout } from './layout/panel-layout.ts';
import { remember } from './layout/remember.ts';
import { shownFrame } from './layout/shown-frame.ts';
import type { Line } from './styled-line.ts';
import { layWhatIf } from './what-if/lay-what-if.ts';
import type { WhatIf } from './what-if/what-if.ts';

/** A briefing that was opened: its document, or the report of the faults that stand in the way. */
export type OpenedBriefing =
  | {
      readonly kind: 'document';
      readonly document: BriefingDocument;
      readonly warnings?: number;
      readonly tryOut?: TryOut;
      /** The file that it comes from; absent for standard input. */
      readonly file?: string;
    }
  | ({ readonly kind: 'faults'; readonly file?: string } & FaultsOfFile);

/** What stands in the way of showing a file. */
export interface FaultsOfFile {
  readonly title: string;
  readonly report: (width: number) => string;
  /** The errors, or why the file cannot be read, each in a line for a place that has no room for the report. */
  readonly heads: readonly string[];
  /** The line of the first error, counted from 1; absent where the file cannot be read. */
  readonly line?: number;
}

/** What has become of a file that is shown: another version, faults, or nothing. */
export type News = OpenedBriefing | { readonly kind: 'gone' };

/** The briefings of a folder, as a section of which each entry is a briefing; its id is the file. */
export interface FolderListing {
  readonly title: string;
  /** The language in which it is written. */
  readonly language: Language;
  readonly section: Section;
}

/** Where the reader is in one panel. */
export interface Place {
  /** The selected entry, counted from 0. */
  readonly entry: number;
  /** The first row that is seen of the list and of the detail. */
  readonly listTop: number;
  readonly detailTop: number;
  readonly focus: 'list' | 'detail';
}

/** What is on the screen. */
export type Scene =
  | { readonly kind: 'folder'; readonly place: Place }
  | { readonly kind: 'opening'; readonly file: string }
  | BriefingScene
  | ({
      readonly kind: 'faults';
      readonly file?: string;
      readonly top: number;
      /** The last good version of the briefing, to which the reader comes back. */
      readonly behind?: BriefingScene;
    } & FaultsOfFile);

/** A briefing on the screen. */
export interface BriefingScene {
  readonly kind: 'briefing';
  readonly file?: string;
  readonly document: BriefingDocument;
  /** How many warnings the check of the file gives. */
  readonly warnings: number;
  readonly section: SectionId;
  readonly places: Readonly<Partial<Record<SectionId, Place>>>;
  /** Trying out other numbers, and what is being tried out. */
  readonly tryOut?: TryOut;
  readonly whatIf?: WhatIf;
  /** What the last save that changed something has changed, and the version before it. */
  readonly changes?: DocumentChanges & { readonly earlier: BriefingDocument };
  /** Why the file as it is now cannot be shown. */
  readonly trouble?: Exclude<News, { readonly kind: 'document' }>;
}

/** Everything that decides what the screen shows. */
export interface State {
  readonly size: Size;
  /** The language of keys and notices: that of the briefing or the list that is shown. */
  readonly language: Language;
  readonly folder?: FolderListing;
  /** Where the reader was in the folder when a briefing was opened. */
  readonly folderPlace: Place;
  readonly scene: Scene;
  /** The first row that is seen of the help, while it is open. */
  readonly helpTop?: number;
  /** The text that is on its way to the clipboard. */
  readonly copying?: string;
  /** What is said until the next key: in the footer, or above it where it is longer. */
  readonly notice?: string;
  readonly ended?: 'quit' | 'interrupted';
  /** The terminal is with the shell, or about to be. */
  readonly isSuspended?: boolean;
  /** What the editor is asked to open. */
  readonly editing?: EditTarget;
}

/** The place where a panel begins. */
export const startPlace: Place = { entry: 0, listTop: 0, detailTop: 0, focus: 'list' };

/** The section that is shown, if a briefing or a folder is. */
export function shownSection({ scene, folder }: State): Section | undefined {
  if (scene.kind === 'folder') return folder?.section;
  if (scene.kind !== 'briefing') return undefined;
  if (scene.section === 'trade-gap' && scene.whatIf !== undefined) return scene.whatIf.section;
  return scene.document.sections.find(({ id }) => id === scene.section);
}

/** Where the reader is in the section that is shown. */
export function shownPlace({ scene }: State): Place {
  if (scene.kind === 'folder') return scene.place;
  return (scene.kind === 'briefing' && scene.places[scene.section]) || startPlace;
}

/** How the section that is shown stands on the screen. Input, footer and body all ask for it: once a state. */
export const shownLayout = remember((state: State): PanelLayout | undefined => {
  const section = shownSection(state);
  if (section === undefined) return undefined;
  const { entry, focus } = shownPlace(state);
  const frame = panelFrame(state);
  return state.scene.kind === 'folder' ? layOutList(section, frame) : layOutPanel(section, frame, entry, focus);
});

/** What is tried out on the panel that is shown. */
export function shownWhatIf(state: State): WhatIf | undefined {
  return state.helpTop === undefined ? whatIfOf(state) : undefined;
}

function whatIfOf({ scene }: State): WhatIf | undefined {
  return scene.kind === 'briefing' && scene.section === 'trade-gap' ? scene.whatIf : undefined;
}

/** Whether the keys type a text. */
export function isTyping(state: State): boolean {
  return shownWhatIf(state)?.field !== undefined;
}

/** The lines of the what-if that stand above the panel. */
export function whatIfLines(state: State): readonly Line[] {
  const whatIf = whatIfOf(state);
  return whatIf === undefined ? [] : layWhatIf(whatIf, state.language, buildFrame(state.size).width);
}

/** The frame with the rows that a what-if leaves to the panel. */
function panelFrame(state: State): Frame {
  const frame = shownFrame(state);
  return { ...frame, bodyRows: Math.max(1, frame.bodyRows - whatIfLines(state).length) };
}

/** Whether it is a list in which the reader moves, and not a text. */
export function isInList(state: State): boolean {
  const layout = shownLayout(state);
  return layout !== undefined && 'list' in layout && (layout.kind === 'list' || shownPlace(state).focus === 'list');
}

/** The state with the reader elsewhere in the section that is shown. */
export function withPlace(state: State, change: Partial<Place>): State {
  const place = { ...shownPlace(state), ...change };
  const { scene } = state;
  if (scene.kind === 'folder') return { ...state, scene: { ...scene, place } };
  if (scene.kind !== 'briefing') return state;
  return { ...state, scene: { ...scene, places: { ...scene.places, [scene.section]: place } } };
}
