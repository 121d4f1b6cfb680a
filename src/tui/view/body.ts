import type { Change } from '../../document/compare-documents.ts';
import { type ShownChanges, shownChanges } from '../changes.ts';
import { layPlain } from '../layout/lay-inline.ts';
import { markWidth } from '../layout/lay-list.ts';
import type { LaidTable } from '../layout/lay-table.ts';
import { findTextPage } from '../layout/other-pages.ts';
import { indentRows, type PaneRow, rowsOf } from '../layout/pane-rows.ts';
import { type ListPane, type Pane, type PanelLayout, sideGap } from '../layout/panel-layout.ts';
import { shownFrame } from '../layout/shown-frame.ts';
import { type Place, type State, shownLayout, shownPlace, whatIfLines } from '../state.ts';
import { indentLine, type Line, lineIn, padLine, type Run } from '../styled-line.ts';
import { panelWordsFor } from '../words/panel-words.ts';
import { changeMarks } from './change-marks.ts';
import { buildRule } from './rule.ts';

/** One row of the body: a line, and behind it a row of a table where one stands there. */
export interface BodyRow {
  readonly before: Line;
  readonly table?: { readonly laid: LaidTable; readonly index: number };
  /** What stands in the margin before the line. */
  readonly mark?: string;
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
  const { width, bodyRows, margin } = shownFrame(state);
  const { rows, below } = buildContent(state, width, bodyRows);
  const padded = Array.from({ length: bodyRows }, (_, index) => rows[index] ?? { before: [] });
  return {
    rows: padded.map((row) => ({ before: setInMargin(row, margin), ...(row.table && { table: row.table }) })),
    below,
  };
}

function setInMargin({ before, table, mark }: BodyRow, margin: number): Line {
  if (mark === undefined && table === undefined) return indentLine(before, margin);
  return [...lineIn('accent', (mark ?? '').padEnd(margin)), ...before];
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
    .map((line) => ({ before: line }));
  const { rows, below } = buildPanel(layout, shownPlace(state), shownChanges(state));
  return { rows: [...above, ...rows], below };
}

function buildPanel(layout: PanelLayout, place: Place, changes: ShownChanges): Body {
  switch (layout.kind) {
    case 'page':
    case 'detail':
      return windowOfPane(layout.detail, place.detailTop, changes);
    case 'list':
      return { rows: drawMarked(layout.list, place, changes), below: rowsBelow(layout.list, place.listTop) };
    case 'side':
      return buildBeside(layout.list, layout.detail, place, changes);
    case 'stacked':
      return buildStacked(layout, place, changes);
  }
}

function buildBeside(list: ListPane, detail: Pane, place: Place, changes: ShownChanges): Body {
  const left = drawMarked(list, place, changes);
  const { rows: right, below } = windowOfPane(detail, place.detailTop, changes);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const { before: start, mark } = left[index] ?? { before: [] };
    const marked = mark === undefined ? {} : { mark };
    const row = right[index];
    if (row === undefined) return { before: start, ...marked };
    const before = [...setInGap(start, list.width, row.mark), ...row.before];
    return { before, ...(row.table && { table: row.table }), ...marked };
  });
  return { rows, below };
}

/** A row of the list with the gap behind it, in which the row of the detail has its mark. */
function setInGap(line: Line, width: number, mark: string | undefined): Line {
  if (mark === undefined) return padLine(line, width + sideGap);
  return [...padLine(line, width), ...lineIn('accent', mark.padStart(sideGap - 1).padEnd(sideGap))];
}

function buildStacked(
  { chart, list, detail }: Extract<PanelLayout, { kind: 'stacked' }>,
  place: Place,
  changes: ShownChanges,
): Body {
  const drawn = drawMarked(list, place, changes);
  const filled = Array.from({ length: list.height }, (_, index) => drawn[index] ?? { before: [] });
  const indented = { ...detail, rows: indentRows(detail.rows, markWidth) };
  const { rows, below } = windowOfPane(indented, place.detailTop, changes);
  const rule = buildRule(list.width, rowsBelow(list, place.listTop));
  return { rows: [...chart.map(bodyRow), ...filled, { before: rule }, ...rows], below };
}

function windowOfPane({ rows, height }: Pane, top: number, changes: ShownChanges): Body {
  const { rows: seen, below } = windowOf(rows, top, height);
  return { rows: seen.map((row, index) => markRow(row, changes.rows.get(top + index))), below };
}

function markRow(row: BodyRow, change: Change | undefined): BodyRow {
  return change === undefined ? row : { ...row, mark: changeMarks[change] };
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

/** The rows of a list that are seen, those of changed entries marked. */
function drawMarked(pane: ListPane, place: Place, { entries }: ShownChanges): BodyRow[] {
  const starts = new Map(pane.list.extents.map(({ start }, index) => [start, entries[index]]));
  return drawList(pane, place).map((before, index) => markRow({ before }, starts.get(place.listTop + index)));
}

/** The rows of a list that are seen, with the selected entry marked: brighter where the list has the focus. */
function drawList({ list, height }: ListPane, { listTop, entry, focus }: Place): Line[] {
  const extent = list.extents[entry];
  return list.lines.slice(listTop, listTop + height).map((line, index) => {
    const row = listTop + index;
    if (extent === undefined || row < extent.start || row >= extent.end) return line;
    return drawSelected(line, row === extent.start, focus === 'list' ? 'selected' : 'strong');
  });
}

function drawSelected([indent, ...rest]: Line, isFirst: boolean, role: keyof typeof marks): Line {
  const bright = rest.map((run): Run => (run.style === 'muted' ? run : { ...run, style: role }));
  return isFirst ? [{ text: marks[role], style: role }, ...bright] : [...(indent ? [indent] : []), ...bright];
}
