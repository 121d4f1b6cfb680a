import type { Chart, Entry, Group, Section } from '../../document/document.ts';
import { findNotes } from '../../document/find-notes.ts';
import { joinColumns, type Line, lineWidth } from '../styled-line.ts';
import type { Frame } from './frame.ts';
import { layBlocks, layHeading } from './lay-blocks.ts';
import { layPlain, setBeside } from './lay-inline.ts';
import { type LaidList, layList, markWidth } from './lay-list.ts';
import { layNotes } from './lay-notes.ts';
import { blankRow, type PaneRow, rowsOf, spaceRows } from './pane-rows.ts';
import { remember } from './remember.ts';

/** Rows that can be scrolled, and how many of them are seen at once. */
export interface Pane {
  readonly rows: readonly PaneRow[];
  readonly height: number;
  readonly width: number;
}

/** A list in which one entry is selected. */
export interface ListPane {
  readonly list: LaidList;
  readonly height: number;
  readonly width: number;
}

/** How a panel stands on the screen. */
export type PanelLayout =
  | { readonly kind: 'page'; readonly detail: Pane }
  | { readonly kind: 'list'; readonly list: ListPane }
  | { readonly kind: 'detail'; readonly detail: Pane }
  | { readonly kind: 'side'; readonly list: ListPane; readonly detail: Pane }
  | {
      readonly kind: 'stacked';
      readonly chart: readonly PaneRow[];
      readonly list: ListPane;
      readonly detail: Pane;
    };

/** The columns between a list and its detail. */
export const sideGap = 3;

/** The columns between the two columns of a page. */
const columnGap = 5;

const sideBySideFrom = 70;
const widestListShare = 0.36;
const narrowestList = 18;
const twoColumnsFrom = 108;
/** Longer lines are hard to read from arm's length. */
const widestText = 100;
const stackedFrom = { width: 60, rows: 13 };
/** The rows from which an empty one may set a chart off; below, the detail needs it. */
const spaciousFrom = 20;
const detailShare = 0.42;
const fewestDetailRows = 4;
const fewestListRows = 3;

/** Lays out a section for a frame, with one of its entries selected and the list or the detail in focus. */
export function layOutPanel(section: Section, frame: Frame, selected: number, focus: 'list' | 'detail'): PanelLayout {
  const { width, bodyRows } = frame;
  const entries = entriesOf(section);
  const entry = entries[selected];
  if (entry === undefined)
    return { kind: 'page', detail: { rows: layPage(section, width, bodyRows), height: bodyRows, width } };
  const hasResults = entries.some(({ result }) => result !== undefined);
  if (hasResults && hasRoomToStack(section, frame)) return stack(section, frame, selected, entry);
  if (!hasResults && width >= sideBySideFrom) return layBeside(section, frame, entry);
  if (focus === 'list') {
    const list = (hasResults ? layResults : layAsides)(section, width);
    return { kind: 'list', list: { list, height: bodyRows, width } };
  }
  const group = hasResults ? groupOf(section, selected) : undefined;
  return { kind: 'detail', detail: { rows: layEntryPage(entry, group, width), height: bodyRows, width } };
}

/** A section as a list alone: what is selected is opened, not shown beside it. */
export function layOutList(section: Section, { width, bodyRows }: Frame): PanelLayout {
  if (entriesOf(section).length === 0) {
    return { kind: 'page', detail: { rows: layPage(section, width, bodyRows), height: bodyRows, width } };
  }
  return { kind: 'list', list: { list: layAsides(section, Math.min(widestText, width)), height: bodyRows, width } };
}

/** All entries of a section, in their order. */
export const entriesOf = remember((section: Section) => section.groups.flatMap(({ entries }) => entries));

function groupOf({ groups }: Section, index: number): Group | undefined {
  let left = index;
  for (const group of groups) {
    if (left < group.entries.length) return group;
    left -= group.entries.length;
  }
  return undefined;
}

const layTitles = remember((section: Section, width: number) => layList(section.groups, width, 'titles'));
const layAsides = remember((section: Section, width: number) => layList(section.groups, width, 'asides'));
const layResults = remember((section: Section, width: number) => layList(section.groups, width, 'results'));

/** As wide as the widest title on one line. */
const naturalWidth = remember((section: Section) =>
  layTitles(section, Number.MAX_SAFE_INTEGER).lines.reduce((widest, line) => Math.max(widest, lineWidth(line)), 0),
);

function layBeside(section: Section, { width, bodyRows }: Frame, entry: Entry): PanelLayout {
  const most = Math.floor(width * widestListShare);
  const listWidth = Math.max(narrowestList, Math.min(most, naturalWidth(section)));
  const detailWidth = Math.min(widestText, width - listWidth - sideGap);
  return {
    kind: 'side',
    list: { list: layTitles(section, listWidth), height: bodyRows, width: listWidth },
    detail: { rows: layEntry(entry, detailWidth), height: bodyRows, width: detailWidth },
  };
}

/** The highest chart decides for all series, so that the panel stays the same while the reader goes through the list. */
function hasRoomToStack({ groups }: Section, { width, bodyRows }: Frame): boolean {
  if (width < stackedFrom.width || bodyRows < stackedFrom.rows) return false;
  const highest = Math.max(...groups.map((group) => layGroupChart(group, width).length));
  return bodyRows - highest - 2 >= fewestListRows + fewestDetailRows;
}

function stack(section: Section, { width, bodyRows }: Frame, selected: number, entry: Entry): PanelLayout {
  const group = groupOf(section, selected);
  const chart = group ? [...layGroupChart(group, width), ...(bodyRows >= spaciousFrom ? [blankRow] : [])] : [];
  const rest = bodyRows - chart.length - 1;
  const list = layResults(section, width);
  const needed = Math.max(...entriesOf(section).map(({ blocks }) => layExplanation(blocks, width).length));
  const reserved = Math.min(needed, Math.max(fewestDetailRows, Math.floor(rest * detailShare)));
  const listHeight = Math.min(list.lines.length, rest - reserved);
  return {
    kind: 'stacked',
    chart,
    list: { list, height: listHeight, width },
    detail: { rows: layExplanation(entry.blocks, width), height: rest - listHeight, width },
  };
}

const layExplanation = remember((blocks: Entry['blocks'], width: number) =>
  layBlocks(blocks, Math.min(widestText, width - markWidth)),
);

/** The chart of a series below its name; the name and the unit of the bars share a line. */
const layGroupChart = remember((group: Group, width: number): PaneRow[] => {
  const [chart] = group.blocks.filter((block): block is Chart => block.kind === 'chart');
  const title = group.title ?? '';
  if (chart === undefined) return rowsOf(layHeading({ text: title, tone: 'normal' }, width));
  return layBlocks([{ ...chart, title: [title, chart.title].filter((part) => part !== '').join(', ') }], width);
});

/** An entry with its title above and its notes below, beside a list. */
const layEntry = remember(({ blocks, ...head }: Entry, width: number): PaneRow[] => {
  const title = rowsOf(layEntryTitle(head, width));
  return spaceRows([title, layBlocks(blocks, width), layNotes(findNotes(blocks), width)]);
});

function layEntryTitle({ title, aside, result }: Omit<Entry, 'blocks'>, width: number) {
  const lines = layPlain(title, width, 'heading');
  const said = result?.text ?? aside;
  if (said === undefined || said === '') return lines;
  const role = result === undefined ? 'muted' : 'strong';
  return setBeside(lines, said, role, width);
}

/** An entry alone on a small screen; a derived figure with the chart of its series below. */
function layEntryPage(entry: Entry, group: Group | undefined, width: number): PaneRow[] {
  const rows = layEntry(entry, width);
  return group === undefined ? rows : spaceRows([rows, layGroupChart(group, width)]);
}

/**
 * A section without entries: its groups below one another. Where they are longer than a wide window is high, as many
 * as fit stand in two columns, so that what comes first is seen at once, and the others below across both.
 */
const layPage = remember((section: Section, width: number, height: number): PaneRow[] => {
  if (section.groups.length === 0) return rowsOf(layPlain(section.emptyNote, width, 'muted'));
  const whole = layGroups(section.groups, Math.min(widestText, width));
  const rows = spaceRows(whole);
  const isTextOnly = rows.every(({ kind }) => kind === 'line');
  if (width < twoColumnsFrom || rows.length <= height || !isTextOnly) return rows;
  const columnWidth = Math.min(widestText, Math.floor((width - columnGap) / 2));
  const narrow = layGroups(section.groups, columnWidth);
  const left = countFitting(narrow, height);
  const right = left + countFitting(narrow.slice(left), height);
  const columns = joinColumns([
    { lines: linesOf(narrow.slice(0, left)), width: columnWidth + columnGap },
    { lines: linesOf(narrow.slice(left, right)), width: columnWidth },
  ]);
  return spaceRows([rowsOf(columns), ...whole.slice(right)]);
});

/** Each note stands below the first group that has its mark. */
function layGroups(groups: readonly Group[], width: number): PaneRow[][] {
  const told = new Set<string>();
  return groups.map((group) => {
    const fresh = findNotes(group.blocks).filter(({ letter }) => !told.has(letter));
    for (const { letter } of fresh) told.add(letter);
    return spaceRows([layGroup(group, width), layNotes(fresh, width)]);
  });
}

function linesOf(groups: readonly PaneRow[][]): Line[] {
  return spaceRows(groups).map((row) => (row.kind === 'line' ? row.line : []));
}

/** How many groups fit into a height, at least one. */
function countFitting(groups: readonly PaneRow[][], height: number): number {
  let used = 0;
  const overflow = groups.findIndex((rows, index) => {
    used += rows.length + (index > 0 ? 1 : 0);
    return used > height;
  });
  return overflow === -1 ? groups.length : Math.max(1, overflow);
}

function layGroup({ title, blocks }: Group, width: number): PaneRow[] {
  const heading = title === undefined ? [] : rowsOf(layHeading({ text: title, tone: 'normal' }, width));
  return [...heading, ...layBlocks(blocks, width)];
}
