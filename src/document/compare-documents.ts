import type { BriefingDocument, Entry, Group, Inline, SectionId } from './document.ts';

/** What has become of a group or an entry between two versions of a document. */
export type Change = 'new' | 'changed';

/** What a later version of a document has that the earlier one does not. */
export interface DocumentChanges {
  /** By {@link keyOfGroup}: groups of which the texts outside of their entries differ. */
  readonly groups: ReadonlyMap<string, Change>;
  /** By {@link keyOfEntry}. */
  readonly entries: ReadonlyMap<string, Change>;
}

/** The name of a group among all groups of a document. */
export function keyOfGroup(section: SectionId, { id }: Pick<Group, 'id'>): string {
  return `${section} ${id}`;
}

/** The name of an entry among all entries of a document. */
export function keyOfEntry(section: SectionId, group: Pick<Group, 'id'>, { id }: Pick<Entry, 'id'>): string {
  return `${keyOfGroup(section, group)} ${id}`;
}

/**
 * Compares two versions of a document by the ids of their groups and entries and by what these show. The number that
 * an entry bears for its place in a list does not count, nor does the number of a source while it is the same source.
 */
export function compareDocuments(earlier: BriefingDocument, later: BriefingDocument): DocumentChanges {
  const before = takeContents(earlier);
  const now = takeContents(later);
  return { groups: findChanges(before.groups, now.groups), entries: findChanges(before.entries, now.entries) };
}

type Contents = ReadonlyMap<string, string>;

function findChanges(before: Contents, now: Contents): ReadonlyMap<string, Change> {
  return new Map(
    [...now].flatMap(([key, content]): [string, Change][] => {
      const old = before.get(key);
      if (old === content) return [];
      return [[key, old === undefined ? 'new' : 'changed']];
    }),
  );
}

function takeContents(document: BriefingDocument): { readonly groups: Contents; readonly entries: Contents } {
  const write = createWriter(document);
  const groups = new Map<string, string>();
  const entries = new Map<string, string>();
  for (const section of document.sections) {
    let place = 0;
    for (const group of section.groups) {
      if (group.blocks.length > 0) groups.set(keyOfGroup(section.id, group), write([group.title, group.blocks]));
      for (const entry of group.entries) {
        place += 1;
        entries.set(keyOfEntry(section.id, group, entry), write(contentOf(entry, place)));
      }
    }
  }
  return { groups, entries };
}

/** What an entry shows; not its line in the file, which any change above it moves. */
function contentOf({ title, aside, result, blocks }: Entry, place: number): unknown[] {
  const number = new RegExp(String.raw`^(\[\d+\]|${place}) `);
  return [title.replace(number, ''), aside, result, blocks];
}

/** Writes content as text, each footnote mark by the source that it stands for. */
function createWriter({ sections }: BriefingDocument): (content: unknown) => string {
  const sources = sections.flatMap(({ groups }) => groups.find(({ id }) => id === 'sources')?.entries ?? []);
  const name = ({ number }: Extract<Inline, { kind: 'citation' }>) => sources[number - 1]?.id ?? number;
  return (content) =>
    JSON.stringify(content, (_, value: unknown) => (isCitation(value) ? { source: name(value) } : value));
}

function isCitation(value: unknown): value is Extract<Inline, { kind: 'citation' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'citation';
}
