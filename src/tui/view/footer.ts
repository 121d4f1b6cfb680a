import { displayWidth } from '../../text/display-width.ts';
import { type Binding, keymap } from '../keymap.ts';
import { findTextPage } from '../layout/other-pages.ts';
import { entriesOf, type PanelLayout } from '../layout/panel-layout.ts';
import { shownFrame } from '../layout/shown-frame.ts';
import { isInList, type State, shownLayout, shownPlace, shownSection } from '../state.ts';
import { type Line, lineIn, lineWidth } from '../styled-line.ts';
import { type PanelWords, panelWordsFor } from '../words/panel-words.ts';

const gap = '   ';
/** Where the keys stand closer together before one of them goes. */
const narrowGap = '  ';

/** The keys that mean something here at the left; at the right, where there is room, the warnings, and where the reader is. */
export function buildFooter(state: State, width: number): Line {
  const words = panelWordsFor(state.language);
  const { notice } = state;
  // A longer one stands above.
  if (notice !== undefined && displayWidth(notice) <= width) return lineIn('accent', notice);
  const position = lineIn('muted', sayPosition(state));
  const room = width - lineWidth(position) - (position.length > 0 ? gap.length : 0);
  const hints = fitHints(
    keymap.filter(({ applies, footer }) => footer !== undefined && applies(state)),
    room,
    words,
  );
  const right = [...fitWarnings(state, room - lineWidth(hints), words), ...position];
  if (right.length === 0) return hints;
  const space = width - lineWidth(hints) - lineWidth(right);
  return [...hints, { text: ' '.repeat(Math.max(0, space)), style: 'normal' }, ...right];
}

/** How many warnings the file has, with the gap to what follows; nothing where there is no room. */
function fitWarnings({ scene, helpTop }: State, room: number, words: PanelWords): Line {
  if (scene.kind !== 'briefing' || scene.warnings === 0 || helpTop !== undefined) return [];
  const text = `${words.warnings(scene.warnings)}${gap}`;
  return displayWidth(text) + gap.length > room ? [] : lineIn('muted', text);
}

/** As many keys as there is room for; those with the highest order go first, and quitting never goes. */
function fitHints(bindings: readonly Binding[], room: number, words: PanelWords): Line {
  const ordered = bindings.toSorted((a, b) => orderOf(a) - orderOf(b));
  for (let count = ordered.length; count > 1; count--) {
    // Quitting has the lowest order, and is shown last.
    const [quit, ...others] = ordered.slice(0, count);
    const shown = quit ? [...others, quit] : others;
    const line = [gap, narrowGap]
      .map((between) => joinHints(shown, words, between))
      .find((each) => lineWidth(each) <= room);
    if (line !== undefined) return line;
  }
  return joinHints(ordered.slice(0, 1), words, gap);
}

function orderOf({ footer }: Binding): number {
  return footer?.order ?? 0;
}

function joinHints(bindings: readonly Binding[], words: PanelWords, between: string): Line {
  return bindings.flatMap(({ command, footer }, index) => [
    ...(index === 0 ? [] : lineIn('normal', between)),
    ...lineIn('accent', footer?.keys ?? ''),
    ...lineIn('muted', ` ${words.short[command] ?? ''}`),
  ]);
}

/** `2/4` for the selected entry, `1–16/62` for the rows that are seen of a longer text. */
function sayPosition(state: State): string {
  const page = findTextPage(state);
  if (page !== undefined) return sayRows(page.top, shownFrame(state).bodyRows, page.lines.length);
  const layout = shownLayout(state);
  return layout === undefined ? '' : sayPanelPosition(state, layout);
}

function sayPanelPosition(state: State, layout: PanelLayout): string {
  const place = shownPlace(state);
  if (!isInList(state) && 'detail' in layout)
    return sayRows(place.detailTop, layout.detail.height, layout.detail.rows.length);
  const section = shownSection(state);
  return section === undefined ? '' : `${place.entry + 1}/${entriesOf(section).length}`;
}

function sayRows(top: number, height: number, length: number): string {
  return length <= height ? '' : `${top + 1}–${Math.min(length, top + height)}/${length}`;
}
