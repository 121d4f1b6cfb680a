import { sayEntry } from '../document/say-entry.ts';
import { splitGraphemes } from '../text/graphemes.ts';
import { goToNextChange } from './changes.ts';
import { type EditorOutcome, endEditing, startEditing } from './editor.ts';
import { type Command, findCommand } from './keymap.ts';
import type { Size } from './layout/frame.ts';
import { layFaults, layHelp } from './layout/other-pages.ts';
import type { ListPane, Pane, PanelLayout } from './layout/panel-layout.ts';
import { entriesOf } from './layout/panel-layout.ts';
import { shownFrame } from './layout/shown-frame.ts';
import { closeReport, showOpened, showReport, takeListing, takeNews } from './news.ts';
import {
  type FolderListing,
  isInList,
  isTyping,
  type News,
  type OpenedBriefing,
  type Place,
  type State,
  shownLayout,
  shownPlace,
  shownSection,
  startPlace,
  withPlace,
} from './state.ts';
import { obeyWhatIf, typeText } from './what-if/obey-what-if.ts';
import { panelWordsFor } from './words/panel-words.ts';

/**
 * What can happen: keys are pressed, the window changes its size, a briefing has been opened, the file or the folder
 * that is shown has changed, the editor has answered, the shell gives the terminal back.
 */
export type Action =
  /** `texts` is what the keys type, in the order of the chords; a chord of one character types itself where it is absent. */
  | { readonly type: 'press'; readonly chords: readonly string[]; readonly texts?: readonly (string | undefined)[] }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'copied'; readonly text: string; readonly way: string }
  | { readonly type: 'resize'; readonly size: Size }
  | { readonly type: 'opened'; readonly file: string; readonly opened: OpenedBriefing }
  | { readonly type: 'reloaded'; readonly file: string; readonly news: News }
  | { readonly type: 'relisted'; readonly folder: FolderListing }
  | { readonly type: 'edited'; readonly outcome: EditorOutcome }
  | { readonly type: 'resumed' };

/** The next state. Keys that mean nothing here change nothing. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'press':
      return action.chords.reduce(
        (last, chord, index) => press(last, chord, action.texts ? action.texts[index] : typedBy(chord)),
        state,
      );
    case 'paste':
      return isTyping(state) ? settle(typeText(state, action.text)) : state;
    case 'copied':
      return state.copying === action.text ? tellCopied(state, action.way) : state;
    case 'resize':
      return settle({ ...state, size: action.size });
    case 'opened':
      return state.scene.kind === 'opening' && state.scene.file === action.file
        ? settle(showOpened(state, action.opened))
        : state;
    case 'reloaded':
      return settle(takeNews(state, action.file, action.news));
    case 'relisted':
      return settle(takeListing(state, action.folder));
    case 'edited':
      return settle(endEditing(state, action.outcome));
    case 'resumed':
      return { ...state, isSuspended: false };
  }
}

function press(before: State, chord: string, text: string | undefined): State {
  if (before.ended) return before;
  const state = withoutNotice(before);
  const next = follow(state, chord, text);
  return next === before ? before : settle(next);
}

function follow(state: State, chord: string, text: string | undefined): State {
  const command = findCommand(state, chord);
  if (command !== undefined) return obey(state, command, chord);
  return text === undefined || !isTyping(state) ? state : typeText(state, text);
}

function typedBy(chord: string): string | undefined {
  return splitGraphemes(chord).length === 1 ? chord : undefined;
}

/** A notice goes with the next key. */
function withoutNotice(state: State): State {
  if (state.notice === undefined) return state;
  const { notice: _, ...rest } = state;
  return rest;
}

function tellCopied({ copying: _, ...state }: State, way: string): State {
  return { ...state, notice: panelWordsFor(state.language).copied(way) };
}

function startCopying(state: State): State {
  const section = shownSection(state);
  const entry = section && entriesOf(section)[shownPlace(state).entry];
  return entry === undefined ? state : { ...state, copying: sayEntry(entry) };
}

function obey(state: State, command: Command, chord: string): State {
  switch (command) {
    case 'previous-entry':
      return select(state, -1);
    case 'next-entry':
      return select(state, 1);
    case 'scroll-up':
      return scroll(state, -1);
    case 'scroll-down':
      return scroll(state, 1);
    case 'page-up':
      return scroll(state, -pageOf(state));
    case 'page-down':
      return scroll(state, pageOf(state));
    case 'first':
      return goTo(state, 0);
    case 'last':
      return goTo(state, Number.MAX_SAFE_INTEGER);
    case 'show-detail':
      return withPlace(state, { focus: 'detail' });
    case 'back-to-list':
      return withPlace(state, { focus: 'list' });
    default:
      return obeyProgram(state, command, chord);
  }
}

function obeyProgram(state: State, command: Command, chord: string): State {
  switch (command) {
    case 'next-panel':
      return turn(state, 1);
    case 'previous-panel':
      return turn(state, -1);
    case 'panel':
      return goToPanel(state, Number(chord) - 1);
    case 'open-briefing':
      return open(state);
    case 'back-to-folder':
      return {
        ...state,
        language: state.folder?.language ?? state.language,
        scene: { kind: 'folder', place: state.folderPlace },
      };
    case 'next-change':
      return goToNextChange(state);
    case 'show-faults':
      return showReport(state);
    case 'close-faults':
      return closeReport(state);
    case 'edit':
      return startEditing(state);
    case 'copy':
      return startCopying(state);
    case 'help':
      return { ...state, helpTop: 0 };
    case 'close-help':
      return withoutHelp(state);
    case 'quit':
      return { ...state, ended: 'quit' };
    case 'interrupt':
      return { ...state, ended: 'interrupted' };
    case 'suspend':
      return { ...state, isSuspended: true };
    default:
      return obeyWhatIf(state, command, chord);
  }
}

function withoutHelp({ helpTop: _, ...state }: State): State {
  return state;
}

function open(state: State): State {
  const section = shownSection(state);
  const place = shownPlace(state);
  const file = section && entriesOf(section)[place.entry]?.id;
  return file === undefined ? state : { ...state, folderPlace: place, scene: { kind: 'opening', file } };
}

function goToPanel(state: State, index: number): State {
  const { scene } = state;
  const id = scene.kind === 'briefing' ? scene.document.sections[index]?.id : undefined;
  if (scene.kind !== 'briefing' || id === undefined || id === scene.section) return state;
  return { ...state, scene: { ...scene, section: id } };
}

function turn(state: State, step: number): State {
  if (state.scene.kind !== 'briefing') return state;
  const { sections } = state.scene.document;
  const { section } = state.scene;
  const index = sections.findIndex(({ id }) => id === section);
  return goToPanel(state, (index + step + sections.length) % sections.length);
}

function select(state: State, step: number): State {
  const { entry } = shownPlace(state);
  return selectEntry(state, entry + step);
}

function selectEntry(state: State, entry: number): State {
  const section = shownSection(state);
  const last = section ? entriesOf(section).length - 1 : 0;
  const bounded = Math.max(0, Math.min(last, entry));
  return bounded === shownPlace(state).entry ? state : withPlace(state, { entry: bounded, detailTop: 0 });
}

/** Moves what can be scrolled: the help, the faults, the detail; where only a list is seen, its selection. */
function scroll(state: State, rows: number): State {
  if (state.helpTop !== undefined) return { ...state, helpTop: state.helpTop + rows };
  const { scene } = state;
  if (scene.kind === 'faults') return { ...state, scene: { ...scene, top: scene.top + rows } };
  const layout = shownLayout(state);
  if (layout?.kind === 'list') return selectByRows(state, layout.list, rows);
  return withPlace(state, { detailTop: shownPlace(state).detailTop + rows });
}

/** The entry that stands so many rows further, at least the next one. */
function selectByRows(state: State, { list }: ListPane, rows: number): State {
  const { entry } = shownPlace(state);
  const target = (list.extents[entry]?.start ?? 0) + rows;
  const reached =
    rows > 0
      ? list.extents.findLastIndex(({ start }) => start <= target)
      : list.extents.findIndex(({ end }) => end > target);
  const next = rows > 0 ? Math.max(entry + 1, reached) : Math.min(entry - 1, reached);
  return selectEntry(state, next);
}

function goTo(state: State, position: number): State {
  if (state.helpTop !== undefined) return { ...state, helpTop: position };
  const { scene } = state;
  if (scene.kind === 'faults') return { ...state, scene: { ...scene, top: position } };
  return isInList(state) ? selectEntry(state, position) : withPlace(state, { detailTop: position });
}

/** A page leaves one row of the last one on the screen. */
function pageOf(state: State): number {
  const layout = shownLayout(state);
  const { bodyRows } = shownFrame(state);
  if (state.helpTop !== undefined || layout === undefined) return Math.max(1, bodyRows - 1);
  return Math.max(1, (layout.kind === 'list' ? layout.list.height : layout.detail.height) - 1);
}

/** Brings the selection into view and keeps every first row within what there is. */
function settle(state: State): State {
  return settleHelp(settleScene(state));
}

function settleHelp(state: State): State {
  if (state.helpTop === undefined) return state;
  const { bodyRows, width } = shownFrame(state);
  return { ...state, helpTop: bound(state.helpTop, layHelp(state.language, width).length, bodyRows) };
}

function settleScene(state: State): State {
  const { bodyRows, width } = shownFrame(state);
  const { scene } = state;
  if (scene.kind === 'faults') {
    return { ...state, scene: { ...scene, top: bound(scene.top, layFaults(scene.report, width).length, bodyRows) } };
  }
  const layout = shownLayout(state);
  return layout === undefined ? state : withPlace(state, settlePlace(shownPlace(state), layout));
}

function settlePlace(place: Place, layout: PanelLayout): Partial<Place> {
  const list = 'list' in layout ? layout.list : undefined;
  const detail = 'detail' in layout ? layout.detail : undefined;
  return {
    ...(list && { listTop: reveal(place.listTop, place.entry, list) }),
    ...(detail && { detailTop: boundPane(place.detailTop, detail) }),
  };
}

/** The least scrolling that shows the selected entry, with the title of its group where it is the first of it. */
function reveal(top: number, entry: number, { list, height }: ListPane): number {
  const extent = list.extents[entry];
  if (extent === undefined) return 0;
  const least = Math.max(bound(top, list.lines.length, height), extent.end - height);
  // The list begins with a whole entry, although a few rows at its end may then stay empty.
  const whole = least <= 0 ? 0 : (list.extents.find((each) => each.top >= least)?.top ?? least);
  return Math.min(whole, extent.end - extent.top > height ? extent.start : extent.top);
}

function boundPane(top: number, { rows, height }: Pane): number {
  return bound(top, rows.length, height);
}

function bound(top: number, length: number, height: number): number {
  return Math.max(0, Math.min(top, length - height));
}

/** The state before anything was pressed. */
export function buildInitialState(
  start: Pick<State, 'size' | 'language'> & Partial<Pick<State, 'folder'>>,
  opened?: OpenedBriefing,
): State {
  const state: State = { ...start, folderPlace: startPlace, scene: { kind: 'folder', place: startPlace } };
  return opened ? settle(showOpened(state, opened)) : state;
}
