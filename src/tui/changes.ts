import { type Change, keyOfEntry, keyOfGroup } from '../document/compare-documents.ts';
import type { Section, SectionId } from '../document/document.ts';
import type { PaneRow } from './layout/pane-rows.ts';
import { entriesOf, layOutPanel, type Pane } from './layout/panel-layout.ts';
import { remember } from './layout/remember.ts';
import { shownFrame } from './layout/shown-frame.ts';
import {
  type BriefingScene,
  type State,
  shownLayout,
  shownPlace,
  shownSection,
  shownWhatIf,
  withPlace,
} from './state.ts';

/** What is marked as changed in the section that is shown. */
export interface ShownChanges {
  /** For each entry of the list. */
  readonly entries: readonly (Change | undefined)[];
  /** The rows of the detail that the version before did not have. */
  readonly rows: ReadonlyMap<number, Change>;
}

const nothing: ShownChanges = { entries: [], rows: new Map() };

/** What is marked now; worked out once a state. */
export const shownChanges = remember((state: State): ShownChanges => {
  const { scene } = state;
  const section = shownSection(state);
  const layout = shownLayout(state);
  if (scene.kind !== 'briefing' || scene.changes === undefined || section === undefined) return nothing;
  // What is tried out stands in no version of the file.
  if (shownWhatIf(state) !== undefined) return nothing;
  const entries = findEntryChanges(section, scene);
  if (layout === undefined || !('detail' in layout)) return { entries, rows: nothing.rows };
  return { entries, rows: findRowChanges(layout.detail, entries[shownPlace(state).entry], state, scene) };
});

/** The sections that hold a change. */
export const changedSections = remember((scene: BriefingScene): ReadonlySet<SectionId> => {
  return new Set(findStops(scene).map(({ section }) => section));
});

function findEntryChanges({ id, groups }: Section, { changes }: BriefingScene): (Change | undefined)[] {
  return groups.flatMap((group) => group.entries.map((entry) => changes?.entries.get(keyOfEntry(id, group, entry))));
}

/** All rows that differ from those of the earlier version, laid out in the same way; of a new entry its first row. */
function findRowChanges(
  { rows }: Pane,
  change: Change | undefined,
  state: State,
  { changes, document, section: id }: BriefingScene,
): ReadonlyMap<number, Change> {
  const section = document.sections.find((each) => each.id === id);
  const earlier = changes?.earlier.sections.find((each) => each.id === id);
  const { entry: index, focus } = shownPlace(state);
  const entry = section && entriesOf(section)[index];
  if (change === 'new') return new Map([[0, 'new']]);
  if (earlier === undefined || (entry !== undefined && change === undefined)) return nothing.rows;
  const earlierIndex = entriesOf(earlier).findIndex((each) => each.id === entry?.id);
  const layout = layOutPanel(earlier, shownFrame(state), Math.max(0, earlierIndex), focus);
  return 'detail' in layout ? findNewRows(layout.detail.rows, rows) : nothing.rows;
}

function findNewRows(earlier: readonly PaneRow[], now: readonly PaneRow[]): ReadonlyMap<number, Change> {
  const left = new Map<string, number>();
  for (const row of earlier) left.set(textOfRow(row), (left.get(textOfRow(row)) ?? 0) + 1);
  const changed = new Map<number, Change>();
  for (const [index, row] of now.entries()) {
    const text = textOfRow(row);
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    else if (text.trim() !== '') changed.set(index, 'changed');
  }
  return changed;
}

/** The words of a row. */
export function textOfRow(row: PaneRow): string {
  if (row.kind === 'line') return row.line.map(({ text }) => text).join('');
  const cells = row.index < 0 ? row.table.columns.map(({ heading }) => heading) : (row.table.lines[row.index] ?? []);
  return cells.map((cell) => cell.map(({ text }) => text).join('')).join(' | ');
}

/** A place that holds a change: an entry of a section, or a page, which counts as one entry. */
interface Stop {
  readonly section: SectionId;
  readonly entry: number;
}

/** All places with a change, in the order of the panels. */
const findStops = remember(({ document, changes }: BriefingScene): readonly Stop[] => {
  if (changes === undefined) return [];
  return document.sections.flatMap((section) => {
    const stops: Stop[] = [];
    const last = Math.max(0, entriesOf(section).length - 1);
    let entry = 0;
    for (const group of section.groups) {
      const hasChangedGroup = changes.groups.has(keyOfGroup(section.id, group));
      const isChanged = group.entries.map((each) => changes.entries.has(keyOfEntry(section.id, group, each)));
      if (hasChangedGroup && !isChanged.includes(true))
        stops.push({ section: section.id, entry: Math.min(entry, last) });
      for (const [index, has] of isChanged.entries())
        if (has) stops.push({ section: section.id, entry: entry + index });
      entry += group.entries.length;
    }
    return section.groups.some(({ entries }) => entries.length > 0) ? stops : stops.slice(0, 1);
  });
});

/** Whether there is a change to go to. */
export function hasChanges({ scene }: State): boolean {
  return scene.kind === 'briefing' && findStops(scene).length > 0;
}

/** Goes on to the next change: further down in the detail that is shown, or to the next place; after the last to the first. */
export function goToNextChange(state: State): State {
  const { scene } = state;
  if (scene.kind !== 'briefing') return state;
  const stops = findStops(scene);
  const order = scene.document.sections.map(({ id }) => id);
  const rank = ({ section, entry }: Stop) => order.indexOf(section) * 1e9 + entry;
  const here: Stop = { section: scene.section, entry: shownPlace(state).entry };
  if (stops.some((stop) => rank(stop) === rank(here))) {
    const below = scrollToChange(state, 'below');
    if (below !== state) return below;
  }
  const next = stops.find((stop) => rank(stop) > rank(here)) ?? stops[0];
  if (next === undefined) return state;
  const there: State = { ...state, scene: { ...scene, section: next.section } };
  return scrollToChange(withPlace(there, { entry: next.entry, detailTop: 0 }), 'first');
}

/** Scrolls the detail to its first changed row, or to the first below what is seen, if that is out of sight. */
function scrollToChange(state: State, which: 'first' | 'below'): State {
  const layout = shownLayout(state);
  if (layout === undefined || !('detail' in layout)) return state;
  const { height } = layout.detail;
  const { detailTop } = shownPlace(state);
  const rows = [...shownChanges(state).rows.keys()].sort((a, b) => a - b);
  const row = which === 'first' ? rows[0] : rows.find((each) => each >= detailTop + height);
  if (row === undefined || (row >= detailTop && row < detailTop + height)) return state;
  // One row of what stands before it shows where it belongs.
  return withPlace(state, { detailTop: Math.max(0, row - 1) });
}
