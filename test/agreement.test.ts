import { describe, expect, it } from 'vitest';
import type { BriefingDocument, Section } from '../src/document/document.ts';
import { renderText } from '../src/render/text.ts';
import type { Size } from '../src/tui/layout/frame.ts';
import { entriesOf } from '../src/tui/layout/panel-layout.ts';
import { buildInitialState, reduce } from '../src/tui/reduce.ts';
import { type State, shownLayout } from '../src/tui/state.ts';
import { buildScreen } from '../src/tui/view/screen.ts';
import { briefingNames, readBriefing, readDocument } from './helpers/panels-briefings.ts';
import { factsOf, findLost, squeeze } from './helpers/panels-facts.ts';
import { findLostTexts } from './helpers/panels-own-texts.ts';
import { textOfBodyRow, textsOfPanel } from './helpers/panels-rows.ts';

function press(state: State, ...chords: string[]): State {
  return reduce(state, { type: 'press', chords });
}

function open(document: BriefingDocument, size: Size): State {
  return buildInitialState({ size, language: 'en' }, { kind: 'document', document });
}

/** What a reader sees who selects an entry and goes into its detail. */
function readEntry(state: State): string[] {
  const detail = press(state, 'enter');
  return [state, detail].flatMap((each) => {
    const layout = shownLayout(each);
    return layout ? textsOfPanel(layout) : [];
  });
}

/** What of a section cannot be found in its panel, each entry being looked for where it is selected. */
function findLostInPanel(section: Section, first: State): string[] {
  const rows = readEntry(first);
  const lost: string[] = [];
  let state = press(first, 'g');
  for (const entry of entriesOf(section)) {
    const seen = readEntry(state);
    rows.push(...seen);
    lost.push(...findLost(seen, factsOf(entry)));
    state = press(state, 'down');
  }
  const ofGroups = section.groups.map(({ title, blocks }) => ({ title, blocks }));
  const note = section.groups.length === 0 ? section.emptyNote : '';
  return [...lost, ...findLost(rows, factsOf([ofGroups, note]))];
}

/** The part of a summary from the title of a section to that of the next. */
function partOf(summary: readonly string[], { sections, language }: BriefingDocument, index: number): string[] {
  const startOf = (section: Section | undefined) =>
    section === undefined ? summary.length : summary.indexOf(section.title.toLocaleUpperCase(language));
  return summary.slice(startOf(sections[index]), startOf(sections[index + 1]));
}

describe.each(briefingNames)('every fact of the briefing %s', (name) => {
  const document = readDocument(name);
  const { sections, title, marking, audienceLabel, occasion } = document;

  it('that somebody has written stands in the document', () => {
    expect(findLostTexts(readBriefing(name), document)).toEqual([]);
  });

  it.each([72, 40])('stands in the summary of %i columns, in its section', (width) => {
    const summary = renderText(document, { width }).split('\n');
    expect(findLost(summary, factsOf([title, marking, audienceLabel, occasion]))).toEqual([]);
    for (const [index, { groups, emptyNote }] of sections.entries()) {
      const rows = partOf(summary, document, index);
      expect(findLost(rows, factsOf(groups.length === 0 ? emptyNote : groups))).toEqual([]);
    }
  });

  it.each([
    { columns: 120, rows: 40 },
    { columns: 80, rows: 24 },
    { columns: 40, rows: 12 },
  ])('is reached in the panels at $columns×$rows, in its panel', (size) => {
    for (const [index, section] of sections.entries()) {
      const state = press(open(document, size), String(index + 1));
      expect(buildScreen(state).map(textOfBodyRow)[1]).toContain(`[${index + 1} ${section.title}]`);
      expect(findLostInPanel(section, state)).toEqual([]);
    }
  });

  it('about the meeting as a whole stands above every panel', () => {
    const [header = ''] = buildScreen(open(document, { columns: 120, rows: 40 })).map(textOfBodyRow);
    for (const fact of factsOf([title, marking, occasion])) expect(squeeze(header)).toContain(fact);
  });
});
