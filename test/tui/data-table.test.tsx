import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/document.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { Screen } from '../../src/tui/components/screen.tsx';
import { layTable } from '../../src/tui/layout/lay-table.ts';
import type { PaneRow } from '../../src/tui/layout/pane-rows.ts';
import { plainTheme } from '../../src/tui/theme.ts';
import type { BodyRow } from '../../src/tui/view/body.ts';
import { openPanels } from '../helpers/panels.tsx';
import { rich } from '../render/sample-document.ts';

/** A table of texts; the columns whose headings end with `>` are right-aligned. */
function buildTable(headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    columns: headings.map((heading) => ({
      heading: heading.replace('>', ''),
      align: heading.endsWith('>') ? ('right' as const) : ('left' as const),
    })),
    rows: rows.map((row) => row.map((cell) => rich(cell))),
  };
}

/** What is seen of rows of a pane, as the screen draws them. */
function draw(rows: readonly PaneRow[]): string[] {
  const bodyRows = rows.map((row): BodyRow => {
    return row.kind === 'line' ? { before: row.line } : { before: [], table: { laid: row.table, index: row.index } };
  });
  const { lastFrame, unmount } = render(<Screen rows={bodyRows} theme={plainTheme} />);
  const frame = stripVTControlCharacters(lastFrame() ?? '');
  unmount();
  return frame.split('\n').map((line) => line.trimEnd());
}

/** The columns of the screen at which a text begins and ends. */
function placeOf(text: string, line: string | undefined): { from: number; to: number } {
  const at = line?.indexOf(text) ?? -1;
  if (at < 0) throw new Error(`“${text}” is not in “${line}”.`);
  const from = displayWidth(line?.slice(0, at) ?? '');
  return { from, to: from + displayWidth(text) };
}

const scripts = [
  ['Smolensk', '4.4', 'BelTA'],
  ['Смоленск', '13.1', 'БелТА'],
  ['斯摩棱斯克', '5', '白通社'],
  ['Smolen\u0301sk', '0.25', 'e\u0301'],
  ['👩‍🔧 🇧🇾', '100', '🚌'],
] as const;

describe('a table', () => {
  it('has its columns below one another, whatever the script', () => {
    const headings = ['Region', 'Value>', '来源'];
    const [head, ...lines] = draw(layTable(buildTable(headings, scripts), 60));
    const [first, second, third] = [placeOf('Region', head), placeOf('Value', head), placeOf('来源', head)];
    expect(lines).toHaveLength(scripts.length);
    for (const [index, [region, value, source]] of scripts.entries()) {
      const line = lines[index];
      expect(placeOf(region, line).from).toBe(first.from);
      expect(placeOf(value, line).to).toBe(second.to);
      expect(placeOf(source, line).from).toBe(third.from);
    }
  });

  it('wraps its text columns and keeps its numbers', () => {
    const rows = [
      ['Смоленская область и соседние регионы', '4.4'],
      ['道路建设道路建设道路建设', '13.1'],
    ];
    const lines = draw(layTable(buildTable(['Region', 'Value>'], rows), 30));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(30);
    const end = placeOf('Value', lines[0]).to;
    expect(lines.filter((line) => /4\.4|13\.1/.test(line)).map(displayWidth)).toEqual([end, end]);
  });

  it('may have more than ten columns', () => {
    const headings = Array.from({ length: 14 }, (_, index) => `c${index + 1}>`);
    const rows = [1, 2].map((row) => headings.map((_, index) => String(row * 100 + index)));
    const [head, ...lines] = draw(layTable(buildTable(headings, rows), 98));
    for (const [index, line] of lines.entries()) {
      for (const [column, cell] of (rows[index] ?? []).entries()) {
        expect(placeOf(cell, line).to).toBe(placeOf(`c${column + 1}`, head).to);
      }
    }
  });

  it('with equal headings and equal cells shows each of them', () => {
    const lines = draw(
      layTable(
        buildTable(
          ['2023', '2023', ''],
          [
            ['5', '5', '5'],
            ['5', '5', ''],
          ],
        ),
        40,
      ),
    );
    expect(lines).toEqual(['2023  2023', '5     5     5', '5     5']);
  });

  it('without rows shows its headings', () => {
    expect(draw(layTable(buildTable(['Period', 'Value>'], []), 40))).toEqual(['Period  Value']);
  });

  it('shows nothing that a terminal would obey', () => {
    const cells = [['\x1b[2Jgone', '\u202eevil', 'a\ttab']];
    const [, line] = draw(layTable(buildTable(['a', 'b', 'c'], cells), 80));
    expect(line).toBe('<U+001B>[2Jgone  <U+202E>evil  a tab');
  });
});

describe('the table of a figure', () => {
  it('stays aligned when its heading scrolls away, and the heading comes back', async () => {
    const panels = openPanels('belarus-smolensk', { columns: 40, rows: 12 });
    panels.press('4', 'enter');
    const before = await panels.seen('Period');
    const lineOf = (screen: string, text: string) => screen.split('\n').find((line) => line.includes(text));
    panels.press('j', 'j', 'j', 'j', 'j');
    const after = await panels.seen((screen) => !screen.includes('Period'));
    expect(after.split('\n')).toHaveLength(12);
    expect(lineOf(after, 'Earlier level')).toBe(lineOf(before, 'Earlier level'));
    panels.press('g');
    expect(await panels.seen('Period')).toBe(before);
  });
});
