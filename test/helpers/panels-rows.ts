import { tableGap } from '../../src/tui/layout/lay-table.ts';
import { type PaneRow, rowsOf } from '../../src/tui/layout/pane-rows.ts';
import type { PanelLayout } from '../../src/tui/layout/panel-layout.ts';
import { type Line, lineIn, lineWidth, padLine } from '../../src/tui/styled-line.ts';
import type { BodyRow } from '../../src/tui/view/body.ts';

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** A row of the screen as plain text, with the row of a table that stands there. */
export function textOfBodyRow({ before, table }: BodyRow): string {
  const drawn = table ? tableLine({ kind: 'table', table: table.laid, index: table.index, indent: 0 }) : [];
  return textOf([...before, ...drawn]);
}

/** All rows of a pane as plain texts, also those that are out of sight. */
export function textsOfPane(rows: readonly PaneRow[]): string[] {
  return rows.map((row) => textOf(row.kind === 'line' ? row.line : tableLine(row)));
}

/** All rows of all panes of a panel. */
export function textsOfPanel(layout: PanelLayout): string[] {
  return [
    ...('chart' in layout ? textsOfPane(layout.chart) : []),
    ...('list' in layout ? textsOfPane(rowsOf(layout.list.list.lines)) : []),
    ...('detail' in layout ? textsOfPane(layout.detail.rows) : []),
  ];
}

function tableLine({ table, index, indent }: Extract<PaneRow, { kind: 'table' }>): Line {
  const pieces = index < 0 ? table.columns.map(({ heading }) => heading) : (table.lines[index] ?? []);
  const cells = table.columns.flatMap(({ width, align }, column) => {
    const piece = pieces[column] ?? [];
    const aligned = align === 'left' ? piece : [...blank(width - lineWidth(piece)), ...piece];
    return padLine(aligned, width + tableGap);
  });
  return [...blank(indent), ...cells];
}

function blank(columns: number): Line {
  return lineIn('normal', ' '.repeat(Math.max(0, columns)));
}
