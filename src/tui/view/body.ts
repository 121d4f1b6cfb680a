import { buildFrame } from '../layout/frame.ts';
import { layPlain } from '../layout/lay-inline.ts';
import { markWidth } from '../layout/lay-list.ts';
import type { LaidTable } from '../layout/lay-table.ts';
import { findTextPage } from '../layout/other-pages.ts';
import { indentRows, type PaneRow, rowsOf } from '../layout/pane-rows.ts';
import { type ListPane, type Pane, type PanelLayout, sideGap } from '../layout/panel-layout.ts';
import { type Place, type State, shownLayout, shownPlace, whatIfLines } from '../state.ts';
import { indentLine, type Line, lineIn, padLine, type Run } from '../styled-line.ts';
import { panelWordsFor } from '../words/panel-words.ts';
import { buildRule } from './rule.ts';

/** One row of the body: a line, and behind it a row of a table where one stands there. */
export interface BodyRow {
  readonly before: Line;
  readonly table?: { readonly laid: LaidTable; readonly index: number };
}

/** What is seen between header and footer, and how many rows more there are below it. */
export interface Body {
  readonly rows: readonly BodyRow[];
  readonly below: number;
}

/** The mark of the selected entry: filled where the list has the focus, hollow where the detail has it. */
const marks = { selected: '▸ ', strong: '▹ ' } as const;

/** The rows of the body that are seen now, as many as the frame has. */
export function buildBody(state: State): Body {
  const { width, bodyRows, margin } = buildFrame(state.size);
  const { rows, below } = buildContent(state, width, bodyRows);
  const padded = Array.from({ length: bodyRows }, (_, index) => rows[index] ?? { before: [] });
  return {
    rows: padded.map(({ before, table }) => ({
      before: table ? [...lineIn('normal', ' '.repeat(margin)), ...before] : indentLine(before, margin),
      ...(table && { table }),
    })),
    below,
  };
}

function buildContent(state: State, width: number, height: number): Body {
  const { scene, language } = state;
  const page = findTextPage(state);
  if (page !== undefined) return windowOf(rowsOf(page.lines), page.top, height);
  if (scene.kind === 'opening') {
    return windowOf(rowsOf(layPlain(panelWordsFor(language).opening(scene.file), width, 'muted')), 0, height);
  }
  const layout = shownLayout(state);
  if (layout === undefined) return { rows: [], below: 0 };
  const above = whatIfLines(state)
    .slice(0, height - 1)
    .map(bodyLine);
  const { rows, below } = buildPanel(layout, shownPlace(state));
  return { rows: [...above, ...rows], below };
}

function buildPanel(layout: PanelLayout, place: Place): Body {
  switch (layout.kind) {
    case 'page':
    case 'detail':
      return windowOfPane(layout.detail, place.detailTop);
    case 'list':
      return { rows: drawList(layout.list, place, true).map(bodyLine), below: rowsBelow(layout.list, place.listTop) };
    case 'side':
      return buildBeside(layout.list, layout.detail, place);
    case 'stacked':
      return buildStacked(layout, place);
  }
}

function buildBeside(list: ListPane, detail: Pane, place: Place): Body {
  const left = drawList(list, place, place.focus === 'list');
  const { rows: right, below } = windowOfPane(detail, place.detailTop);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = right[index];
    const start = left[index] ?? [];
    if (row === undefined) return { before: start };
    return { ...row, before: [...padLine(start, list.width + sideGap), ...row.before] };
  });
  return { rows, below };
}

function buildStacked({ chart, list, detail }: Extract<PanelLayout, { kind: 'stacked' }>, place: Place): Body {
  const drawn = drawList(list, place, place.focus === 'list');
  const filled = Array.from({ length: list.height }, (_, index) => drawn[index] ?? []);
  const indented = { ...detail, rows: indentRows(detail.rows, markWidth) };
  const { rows, below } = windowOfPane(indented, place.detailTop);
  const rule = buildRule(list.width, rowsBelow(list, place.listTop));
  return { rows: [...chart.map(bodyRow), ...filled.map(bodyLine), { before: rule }, ...rows], below };
}

function windowOfPane({ rows, height }: Pane, top: number): Body {
  return windowOf(rows, top, height);
}

function windowOf(rows: readonly PaneRow[], top: number, height: number): Body {
  return { rows: rows.slice(top, top + height).map(bodyRow), below: Math.max(0, rows.length - top - height) };
}

function rowsBelow({ list, height }: ListPane, top: number): number {
  return Math.max(0, list.lines.length - top - height);
}

function bodyRow(row: PaneRow): BodyRow {
  if (row.kind === 'line') return { before: row.line };
  return { before: lineIn('normal', ' '.repeat(row.indent)), table: { laid: row.table, index: row.index } };
}

function bodyLine(line: Line): BodyRow {
  return { before: line };
}

/** The rows of a list that are seen, with the selected entry marked: brighter where the list has the focus. */
function drawList({ list, height }: ListPane, { listTop, entry }: Place, hasFocus: boolean): Line[] {
  const extent = list.extents[entry];
  return list.lines.slice(listTop, listTop + height).map((line, index) => {
    const row = listTop + index;
    if (extent === undefined || row < extent.start || row >= extent.end) return line;
    return drawSelected(line, row === extent.start, hasFocus ? 'selected' : 'strong');
  });
}

function drawSelected([indent, ...rest]: Line, isFirst: boolean, role: keyof typeof marks): Line {
  const bright = rest.map((run): Run => (run.style === 'muted' ? run : { ...run, style: role }));
  return isFirst ? [{ text: marks[role], style: role }, ...bright] : [...(indent ? [indent] : []), ...bright];
}
