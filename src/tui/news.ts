import { compareDocuments } from '../document/compare-documents.ts';
import type { BriefingDocument, Section } from '../document/document.ts';
import { textOfRow } from './changes.ts';
import type { PaneRow } from './layout/pane-rows.ts';
import {
  type BriefingScene,
  type FolderListing,
  type News,
  type OpenedBriefing,
  type Place,
  type State,
  shownLayout,
  shownPlace,
  withPlace,
} from './state.ts';
import { renewWhatIf } from './what-if/what-if.ts';
import { panelWordsFor } from './words/panel-words.ts';

/** A briefing as it is first seen, or its faults. */
export function showOpened(state: State, opened: OpenedBriefing): State {
  if (opened.kind === 'faults') return { ...state, scene: { ...opened, top: 0 } };
  const { document, warnings = 0, file, tryOut } = opened;
  const section = document.sections[0]?.id ?? 'overview';
  const from = { ...(file && { file }), ...(tryOut && { tryOut }) };
  const scene: BriefingScene = { kind: 'briefing', document, warnings, section, places: {}, ...from };
  return { ...state, language: document.language, scene };
}

/** The file that is shown has changed: the next state, in which the reader is where they were. */
export function takeNews(state: State, file: string, news: News): State {
  const { scene } = state;
  if (!('file' in scene) || scene.file !== file) return state;
  switch (scene.kind) {
    case 'briefing':
      return renew(state, scene, news);
    case 'faults':
      return scene.behind === undefined ? takeFirstNews(state, news) : takeNewsBehind(state, scene.behind, news);
    case 'opening':
      return state;
  }
}

/** Until now there were nothing but faults to show. */
function takeFirstNews(state: State, news: News): State {
  const { scene } = state;
  if (news.kind === 'document') return showOpened(state, news);
  if (scene.kind !== 'faults') return state;
  if (news.kind === 'faults') return { ...state, scene: { ...news, top: scene.top } };
  const { gone } = panelWordsFor(state.language);
  return { ...state, scene: { ...scene, report: () => gone, heads: [], top: 0 } };
}

/** The whole report of the faults is open: it goes when the file is good again or gone. */
function takeNewsBehind(state: State, behind: BriefingScene, news: News): State {
  const renewed = renew({ ...state, scene: behind }, behind, news);
  if (news.kind !== 'faults' || renewed.scene.kind !== 'briefing') return renewed;
  const top = state.scene.kind === 'faults' ? state.scene.top : 0;
  return { ...state, scene: buildReport(news, top, renewed.scene) };
}

function renew(state: State, { trouble: _, ...scene }: BriefingScene, news: News): State {
  if (news.kind !== 'document') return { ...state, scene: { ...scene, trouble: news } };
  const { document, warnings = 0, tryOut } = news;
  const { changes, whatIf: before, ...rest } = scene;
  const whatIf = before && tryOut && renewWhatIf(before, document, tryOut);
  const found = compareDocuments(scene.document, document);
  const isMarked = found.groups.size + found.entries.size > 0;
  const renewed: BriefingScene = {
    ...rest,
    document,
    warnings,
    ...(tryOut && { tryOut }),
    ...(whatIf && { whatIf }),
    section: document.sections.find(({ id }) => id === scene.section)?.id ?? document.sections[0]?.id ?? scene.section,
    places: movePlaces(scene, document),
    // A save that changes nothing leaves the marks of the one before.
    ...(isMarked ? { changes: { ...found, earlier: scene.document } } : changes && { changes }),
  };
  return keepInPlace(state, { ...state, language: document.language, scene: renewed });
}

function movePlaces({ document, places }: BriefingScene, next: BriefingDocument): BriefingScene['places'] {
  return Object.fromEntries(
    document.sections.flatMap((section) => {
      const place = places[section.id];
      const renewed = next.sections.find(({ id }) => id === section.id);
      return place === undefined || renewed === undefined ? [] : [[section.id, movePlace(place, section, renewed)]];
    }),
  );
}

/** The place at the same entry, or where that has gone, at the one that followed it, or else at the one before. */
function movePlace(place: Place, section: Section, next: Section): Place {
  const names = keysOf(section);
  const renewed = keysOf(next);
  const candidates = [...names.slice(place.entry), ...names.slice(0, place.entry).reverse()];
  const found = candidates.find((name) => renewed.includes(name));
  const entry = found === undefined ? 0 : renewed.indexOf(found);
  const isSame = found === names[place.entry];
  return { ...place, entry, ...(!isSame && { detailTop: 0 }) };
}

function keysOf({ groups }: Section): string[] {
  return groups.flatMap((group) => group.entries.map(({ id }) => `${group.id} ${id}`));
}

/** Lets the selected entry and the first row of its detail stay on the rows of the screen where they were. */
function keepInPlace(before: State, after: State): State {
  const old = shownLayout(before);
  const now = shownLayout(after);
  if (old === undefined || now === undefined) return after;
  const was = shownPlace(before);
  const is = shownPlace(after);
  const change: { listTop?: number; detailTop?: number } = {};
  if ('list' in old && 'list' in now) {
    const moved = (now.list.list.extents[is.entry]?.start ?? 0) - (old.list.list.extents[was.entry]?.start ?? 0);
    change.listTop = Math.max(0, was.listTop + moved);
  }
  if ('detail' in old && 'detail' in now && is.detailTop > 0) {
    change.detailTop = findSameRow(old.detail.rows, now.detail.rows, is.detailTop);
  }
  return withPlace(after, change);
}

/** The row that stands where `top` stood: by the first of the texts from there on that is still there, the nearest one. */
function findSameRow(before: readonly PaneRow[], now: readonly PaneRow[], top: number): number {
  const texts = now.map(textOfRow);
  for (const [index, row] of before.entries()) {
    const text = textOfRow(row);
    if (index < top || text.trim() === '') continue;
    const found = texts.flatMap((each, at) => (each === text ? [at] : []));
    const nearest = found.toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
    if (nearest !== undefined) return Math.max(0, nearest - (index - top));
  }
  return top;
}

/** The folder has changed: the next state, with the same briefing selected. */
export function takeListing(state: State, folder: FolderListing): State {
  if (state.folder === undefined) return state;
  const move = (place: Place) => movePlace(place, state.folder?.section ?? folder.section, folder.section);
  const { scene } = state;
  const renewed: State = { ...state, folder, folderPlace: move(state.folderPlace) };
  return scene.kind === 'folder'
    ? keepInPlace(state, { ...renewed, scene: { ...scene, place: move(scene.place) } })
    : renewed;
}

/** The whole report of the faults that stand in the way, in place of the last good version. */
export function showReport(state: State): State {
  const { scene } = state;
  if (scene.kind !== 'briefing' || scene.trouble?.kind !== 'faults') return state;
  return { ...state, scene: buildReport(scene.trouble, 0, scene) };
}

function buildReport(faults: Extract<News, { kind: 'faults' }>, top: number, behind: BriefingScene): State['scene'] {
  return { ...faults, top, behind, ...(behind.file !== undefined && { file: behind.file }) };
}

/** Back from the report to the last good version. */
export function closeReport(state: State): State {
  const { scene } = state;
  return scene.kind === 'faults' && scene.behind !== undefined ? { ...state, scene: scene.behind } : state;
}
