import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../src/document/document.ts';
import { buildFrame } from '../../src/tui/layout/frame.ts';
import { layHelp } from '../../src/tui/layout/other-pages.ts';
import { entriesOf } from '../../src/tui/layout/panel-layout.ts';
import { type Action, buildInitialState, reduce } from '../../src/tui/reduce.ts';
import { type State, shownLayout, shownPlace, shownSection } from '../../src/tui/state.ts';
import { anyDocument } from '../helpers/arbitrary-documents.ts';
import { openFolder, readDocument } from '../helpers/panels-briefings.ts';
import { anyKeys, anySize } from '../helpers/panels-keys.ts';

const size = { columns: 80, rows: 24 };
const smolensk = readDocument('belarus-smolensk');

function open(document: BriefingDocument): State {
  return buildInitialState({ size, language: 'en' }, { kind: 'document', document });
}

function press(state: State, ...chords: string[]): State {
  return reduce(state, { type: 'press', chords });
}

const anyActions = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyKeys.map((chords): Action => ({ type: 'press', chords })) },
    { weight: 1, arbitrary: anySize.map((size): Action => ({ type: 'resize', size })) },
  ),
  { maxLength: 6 },
);

/** Whether a document has sections, each once, as every real one. */
function hasPanels({ sections }: BriefingDocument): boolean {
  return sections.length > 0 && new Set(sections.map(({ id }) => id)).size === sections.length;
}

/** Selection and scrolling are within what there is, and what is selected is in sight. */
function expectWithinBounds(state: State): void {
  const section = shownSection(state);
  const layout = shownLayout(state);
  if (section === undefined || layout === undefined) throw new Error('Nothing is shown.');
  const { entry, listTop, detailTop } = shownPlace(state);
  expect(entry).toBeGreaterThanOrEqual(0);
  expect(entry).toBeLessThan(Math.max(1, entriesOf(section).length));
  if ('detail' in layout) expectTop(detailTop, layout.detail.rows.length, layout.detail.height);
  if ('list' in layout) {
    const { list, height } = layout.list;
    // A list begins with a whole entry: a few rows at its end may stay empty, but never all of them.
    expect(listTop).toBeGreaterThanOrEqual(0);
    expect(listTop).toBeLessThanOrEqual(Math.max(0, list.extents.at(-1)?.top ?? 0));
    const { start, end } = list.extents[entry] ?? { start: 0, end: 0 };
    expect(end).toBeLessThanOrEqual(listTop + height);
    if (end - start <= height) expect(start).toBeGreaterThanOrEqual(listTop);
  }
  if (state.helpTop !== undefined) {
    const { width, bodyRows } = buildFrame(state.size);
    expectTop(state.helpTop, layHelp(state.language, width).length, bodyRows);
  }
}

function expectTop(top: number, length: number, height: number): void {
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThanOrEqual(Math.max(0, length - height));
}

describe('any keys and sizes', () => {
  it('leave the selection in sight and the scrolling within bounds, in a real briefing', () => {
    fc.assert(
      fc.property(anyActions, (actions) => expectWithinBounds(actions.reduce(reduce, open(smolensk)))),
      { numRuns: 100 },
    );
  });

  it('do so in any document', () => {
    fc.assert(
      fc.property(
        anyDocument.filter(({ sections }) => sections.length > 0),
        anyActions,
        (document, actions) => expectWithinBounds(actions.reduce(reduce, open(document))),
      ),
      { numRuns: 50 },
    );
  });

  it('do so when the file turns into any other document, and into a broken one, in between', () => {
    const faults = { kind: 'faults' as const, title: 'talks.yaml', report: () => 'error', heads: ['1:1  error'] };
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDocument.filter(hasPanels), anyActions), { maxLength: 3 }), (steps) => {
        let state = buildInitialState(
          { size, language: 'en' },
          { kind: 'document', document: smolensk, file: 'talks.yaml' },
        );
        for (const [document, actions] of steps) {
          state = actions.reduce(reduce, reduce(state, { type: 'reloaded', file: 'talks.yaml', news: faults }));
          state = reduce(state, { type: 'reloaded', file: 'talks.yaml', news: { kind: 'document', document } });
          expectWithinBounds(actions.reduce(reduce, state));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('do so in a folder', () => {
    const names = Array.from({ length: 40 }, (_, index) => `talks-${index}.yaml`);
    const { folder } = openFolder(Object.fromEntries(names.map((name) => [name, 'title: Talks\n'])));
    const moving = anyKeys.map((keys) => keys.filter((key) => !['enter', 'right', 'l'].includes(key)));
    fc.assert(
      fc.property(fc.array(fc.tuple(moving, anySize), { maxLength: 5 }), (steps) => {
        const first = buildInitialState({ size, language: 'en', folder });
        const state = steps.reduce(
          (last, [keys, size]) => reduce(press(last, ...keys), { type: 'resize', size }),
          first,
        );
        expectWithinBounds(state);
      }),
      { numRuns: 50 },
    );
  });
});

describe('every row', () => {
  it.each(['1', '2', '3', '4', '5', '6'])('of panel %s is reached by keys alone', (panel) => {
    for (const size of [
      { columns: 40, rows: 12 },
      { columns: 80, rows: 24 },
      { columns: 120, rows: 40 },
    ]) {
      const state = press(reduce(open(smolensk), { type: 'resize', size }), panel, 'enter', 'G');
      const layout = shownLayout(state);
      if (layout === undefined || !('detail' in layout)) throw new Error('No detail is shown.');
      const { rows, height } = layout.detail;
      expect(shownPlace(state).detailTop).toBe(Math.max(0, rows.length - height));
      const seen = new Set<number>();
      let page = press(state, 'g');
      for (let last = -1; shownPlace(page).detailTop !== last; page = press(page, 'pagedown')) {
        last = shownPlace(page).detailTop;
        for (let row = last; row < last + height; row++) seen.add(row);
      }
      expect(seen.size).toBeGreaterThanOrEqual(rows.length);
    }
  });
});

describe('a state', () => {
  it('stays the very same where a key means nothing', () => {
    const state = open(smolensk);
    expect(press(state, 'x', 'alt+j', 'ctrl+j', 'backspace', '7', '')).toBe(state);
  });

  it('tells how it ended, and obeys nothing after that', () => {
    expect(press(open(smolensk), 'q').ended).toBe('quit');
    expect(press(open(smolensk), 'ctrl+c').ended).toBe('interrupted');
    const ended = press(open(smolensk), 'q');
    expect(press(ended, '3', 'ctrl+c')).toBe(ended);
  });

  it('does not show a briefing that comes when nobody waits for it any more', () => {
    const state = open(smolensk);
    const opened = { kind: 'document' as const, document: readDocument('every-field') };
    expect(reduce(state, { type: 'opened', file: 'late.yaml', opened })).toBe(state);
  });
});
