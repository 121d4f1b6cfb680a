import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../src/document/document.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';
import { smallestSize } from '../../src/tui/layout/frame.ts';
import { layBlocks } from '../../src/tui/layout/lay-blocks.ts';
import { buildInitialState, reduce } from '../../src/tui/reduce.ts';
import type { State } from '../../src/tui/state.ts';
import { buildScreen } from '../../src/tui/view/screen.ts';
import { anyDocument, anyEntry } from '../helpers/arbitrary-documents.ts';
import { openDocumentPanels } from '../helpers/panels.tsx';
import { briefingNames, readDocument } from '../helpers/panels-briefings.ts';
import { squeeze } from '../helpers/panels-facts.ts';
import { anyKeys, anySize } from '../helpers/panels-keys.ts';
import { textOfBodyRow, textsOfPane } from '../helpers/panels-rows.ts';

function open(document: BriefingDocument, size: State['size']): State {
  return buildInitialState({ size, language: 'en' }, { kind: 'document', document });
}

function expectFitting(state: State): void {
  const { columns, rows } = state.size;
  const texts = buildScreen(state).map((row) => textOfBodyRow(row).trimEnd());
  expect(texts).toHaveLength(rows);
  expect(texts.filter((text) => text.includes('\n') || displayWidth(text) > columns)).toEqual([]);
  expect(findUnsafe(texts.join(''))).toEqual([]);
}

describe('the screen', () => {
  it('fills the window and never more, whatever the document holds', () => {
    fc.assert(
      fc.property(anyDocument, anySize, anyKeys, (document, size, keys) => {
        expectFitting(reduce(open(document, size), { type: 'press', chords: keys }));
      }),
      { numRuns: 100 },
    );
  });

  it.each(briefingNames)('fills windows of many sizes with the briefing %s', (name) => {
    const document = readDocument(name);
    for (const columns of [40, 62, 80, 110, 250]) {
      for (const rows of [12, 16, 24, 70]) {
        for (const panel of ['1', '2', '3', '4', '5', '6']) {
          const list = reduce(open(document, { columns, rows }), { type: 'press', chords: [panel] });
          expectFitting(list);
          expectFitting(reduce(list, { type: 'press', chords: ['G', 'enter', 'G'] }));
        }
      }
    }
  });

  it('has room for the long name of a series without a target', () => {
    const title = 'Trade turnover of Belarus with the Smolensk Region';
    const chart = { kind: 'chart' as const, title: 'bn USD', bars: [] };
    const entry = { id: 'e', title: 'Gap', result: { text: '0.6' }, blocks: [] };
    const groups = [{ id: 'g', title, blocks: [chart], entries: [entry] }];
    const sections = readDocument('belarus-smolensk').sections.map((section) => ({ ...section, groups }));
    const state = open({ ...readDocument('belarus-smolensk'), sections }, smallestSize);
    const screen = buildScreen(reduce(state, { type: 'press', chords: ['enter'] })).map(textOfBodyRow);
    expect(screen.join(' ').replace(/\s+/g, ' ')).toContain(`${title}, bn USD`);
  });

  it('is drawn as it was laid out, character by character', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, anySize, async (document, size) => {
        const panels = openDocumentPanels(document, size);
        const expected = buildScreen(open(document, size)).map((row) => textOfBodyRow(row).trimEnd());
        expect(panels.screen().split('\n')).toEqual(expected);
        panels.close();
      }),
      { numRuns: 15 },
    );
  });

  it('keeps the columns of a table apart where the table is as wide as the window', async () => {
    const size = { columns: 60, rows: 20 };
    const document = readDocument('belarus-smolensk');
    const text = (each: string) => [{ kind: 'text', text: each } as const];
    const table = {
      kind: 'table',
      columns: ['Period', 'Value', 'Source'].map((heading) => ({ heading, align: 'left' as const })),
      rows: [[text('Target by 2025'), text('5,000'), text('many words '.repeat(20))]],
    } as const;
    const section = { id: 'overview', title: 'Overview', groups: [{ id: 'g', blocks: [table], entries: [] }] } as const;
    const panels = openDocumentPanels({ ...document, sections: [{ ...section, emptyNote: '' }] }, size);
    await panels.seen('Target by 2025  5,000  many words');
  });

  it('says in any window below the smallest size that it is too small', () => {
    for (const size of [
      { columns: 39, rows: 12 },
      { columns: 40, rows: 11 },
      { columns: 3, rows: 3 },
      { columns: 1, rows: 1 },
    ]) {
      const state = open(readDocument('belarus-smolensk'), size);
      expect(buildScreen(state)).toHaveLength(size.rows);
      expect(buildScreen(state).map(textOfBodyRow).join('')).not.toContain('Overview');
    }
    expect(
      buildScreen(open(readDocument('belarus-smolensk'), smallestSize))
        .map(textOfBodyRow)
        .join(''),
    ).toContain('Overview');
  });

  it('keeps the list of derived figures in sight where the chart is high', () => {
    const document = readDocument('belarus-smolensk');
    const withManyBars = {
      ...document,
      sections: document.sections.map((section) => ({
        ...section,
        groups: section.groups.map((group) => ({
          ...group,
          blocks: group.blocks.map((block) =>
            block.kind === 'chart' ? { ...block, bars: [...block.bars, ...block.bars, ...block.bars] } : block,
          ),
        })),
      })),
    };
    for (const rows of [18, 19, 20, 22, 24]) {
      const state = reduce(open(withManyBars, { columns: 80, rows }), { type: 'press', chords: ['5'] });
      expect(buildScreen(state).map(textOfBodyRow).join('\n')).toContain('▸ Gap to target, 2023');
    }
  });
});

describe('the detail of an entry', () => {
  it('loses no character of its blocks, at any width', () => {
    fc.assert(
      fc.property(anyEntry, fc.integer({ min: 38, max: 120 }), ({ blocks }, width) => {
        const shown = countCharacters(textsOfPane(layBlocks(blocks, width)).join(''));
        for (const [character, count] of countCharacters(textsOf(blocks).join(''))) {
          expect(shown.get(character) ?? 0).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  // The text of a note stands below the blocks, not in them.
  if ('kind' in node && node.kind === 'note' && 'letter' in node) return textsOf(node.letter);
  const hidden = ['kind', 'tone', 'marker', 'align', 'quality'];
  return Object.entries(node).flatMap(([key, value]) => (hidden.includes(key) ? [] : textsOf(value)));
}

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of squeeze(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
