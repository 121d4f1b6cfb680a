import type { Block, BriefingDocument, Entry, Group, Section, Value } from '../document/document.ts';
import type { DerivedNumbers, FigureNumbers } from '../document/numbers.ts';
import { formatJson } from '../text/format-json.ts';

/**
 * A briefing for other programs; `version` stays 1 while no key changes its meaning or goes, and grows by keys only.
 * `prebrief schema --export` prints its JSON Schema, which says what each key means.
 */
export interface BriefingExport
  extends Pick<BriefingDocument, 'audience' | 'audienceLabel' | 'marking' | 'language' | 'title' | 'occasion'> {
  readonly version: 1;
  /** Whether it is the one-page core alone. */
  readonly card: boolean;
  readonly sections: readonly ExportedSection[];
  readonly figures: readonly ExportedFigure[];
  readonly derived: readonly ExportedDerived[];
}

/** A section as it is shown; the note stands there where nothing else does. */
export interface ExportedSection extends Pick<Section, 'id' | 'title'> {
  readonly note?: string;
  readonly groups: readonly ExportedGroup[];
}

/** Entries that belong together, with what stands above them. */
export interface ExportedGroup extends Pick<Group, 'id' | 'title' | 'blocks'> {
  readonly entries: readonly ExportedEntry[];
}

/** One participant, sector, figure and so on, as it is shown. */
export interface ExportedEntry extends Pick<Entry, 'id' | 'title' | 'aside'> {
  readonly result?: Value;
  readonly blocks: readonly Block[];
}

/** The numbers of a figure, with its name in words. */
export type ExportedFigure = { readonly title: string } & Omit<FigureNumbers, 'kind'>;

/** A derived figure, with its name and its result in words. */
export type ExportedDerived = { readonly title: string; readonly text: string } & OmitKind<DerivedNumbers>;

/** Each of a union without its kind. */
type OmitKind<T> = T extends unknown ? Omit<T, 'kind'> : never;

/**
 * The briefing as JSON (RFC 8259): all that is shown, and beside it the figures and derived figures with their exact
 * numbers. For whom it is stands in the first line, as in every format.
 */
export function renderJson(document: BriefingDocument): string {
  return formatJson(buildExport(document)).replace(/^\{\n\s*/, '{ ');
}

function buildExport(document: BriefingDocument): BriefingExport {
  const { audience, audienceLabel, marking, language, title, occasion, isCard, sections } = document;
  const entries = sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  return {
    audience,
    version: 1,
    audienceLabel,
    ...(marking !== undefined && { marking }),
    language,
    title,
    occasion,
    card: isCard === true,
    sections: sections.map(describeSection),
    figures: entries.flatMap(describeFigure),
    derived: entries.flatMap(describeDerived),
  };
}

function describeSection({ id, title, groups, emptyNote }: Section): ExportedSection {
  return { id, title, ...(groups.length === 0 && { note: emptyNote }), groups: groups.map(describeGroup) };
}

function describeGroup({ id, title, blocks, entries }: Group): ExportedGroup {
  return { id, ...(title !== undefined && { title }), blocks, entries: entries.map(describeEntry) };
}

function describeEntry({ id, title, aside, result, blocks }: Entry): ExportedEntry {
  return { id, title, ...(aside !== undefined && { aside }), ...(result !== undefined && { result }), blocks };
}

function describeFigure({ title, numbers }: Entry): ExportedFigure[] {
  if (numbers?.kind !== 'figure') return [];
  const { kind: _, ...figure } = numbers;
  return [{ title, ...figure }];
}

function describeDerived({ title, result, numbers }: Entry): ExportedDerived[] {
  if (numbers?.kind !== 'derived') return [];
  const { kind: _, ...derived } = numbers;
  return [{ title, text: result?.text ?? '', ...derived }];
}
