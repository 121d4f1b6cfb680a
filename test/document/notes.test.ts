import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build-document.ts';
import type { BriefingDocument } from '../../src/document/document.ts';
import { findNotes } from '../../src/document/find-notes.ts';
import { createNotes } from '../../src/document/notes.ts';
import { languages } from '../../src/domain/language.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { renderText } from '../../src/render/text.ts';
import { briefingNames, readDocument } from '../helpers/panels-briefings.ts';

const figures = `
figures:
  - id: trade
    label: Turnover
    unit: USD
    source: statistics
    target: { value: 5 billion }
    values:
      - { period: 2023, value: 4.4 billion }
      - { period: 2024-01..2024-09, value: 3.1 billion, status: provisional, note: Goods only, source: customs }
    peak: { value: 5.2 billion, status: statement, source: speech }
  - id: exports
    label: Exports
    unit: USD
    target: { value: 3 billion, by: 2025 }
    values: [{ period: 2024, value: 2.1 billion, status: final }]
sources:
  - { id: statistics, title: Yearbook }
  - { id: customs, title: Customs data }
  - { id: speech, title: Speech }
`;

/** `{trade.2023}` as the reference that it stands for. */
function withReferences(text: string): string {
  return text.replace(/\{(?=(?:trade|exports)\.)/g, '$${');
}

function build(lines: string, language = 'en'): BriefingDocument {
  const head = `title: Trade\nlanguage: ${language}\nmeeting: { date: 2024-11-18, place: Minsk }\n`;
  const { briefing } = parseBriefing(
    head + withReferences(lines) + (language === 'en' ? figures : figures.replaceAll(' billion', 'e9')),
  );
  if (briefing === undefined) throw new Error('The briefing has faults.');
  return buildDocument(briefing);
}

/** The summary with runs of spaces as one. */
function read(lines: string, language = 'en'): string {
  return renderText(build(lines, language), { width: 200 }).replaceAll(/[^\S\n]+/g, ' ');
}

/** What a summary says with such a text in its scene setter, up to the end of the line. */
function sayScene(text: string, source = ''): string {
  const lines = `scene_setter: [{ text: "${text}"${source} }]\n`;
  return (
    read(lines)
      .split('\n')
      .find((line) => line.includes('Scene:'))
      ?.trim() ?? ''
  );
}

describe('a figure in running text', () => {
  it('has the mark of its note beside it, and the number of its source at the end', () => {
    expect(sayScene('Scene: now {trade.latest}, then more.')).toMatch(
      /^Scene: now \$3\.1 billion \[\w\]\[\w\], then more\. \[2\]$/,
    );
    expect(sayScene('Scene: once {trade.peak}.')).toMatch(/^Scene: once \$5\.2 billion \[\w\]\. \[3\]$/);
    expect(sayScene('Scene: to {trade.target}.')).toBe('Scene: to $5 billion. [1]');
  });

  it('has no mark where there is nothing to say', () => {
    expect(sayScene('Scene: {trade.2023} in 2023.')).toBe('Scene: $4.4 billion in 2023. [1]');
    expect(sayScene('Scene: {exports.2024} of {exports.target}.')).toBe('Scene: $2.1 billion of $3 billion.');
    expect(sayScene('Scene: {trade.growth_needed} to go.')).toBe('Scene: about 14 % to go. [1]');
  });

  it('does not name a source again that the sentence cites already', () => {
    expect(sayScene('Scene: {trade.2023} and {trade.target}.', ', source: statistics')).toMatch(/\. \[1\]$/);
    expect(sayScene('Scene: {trade.2023}.', ', source: speech')).toBe('Scene: $4.4 billion. [1][3]');
  });

  it('is marked once where the same is to be told of two in one text', () => {
    expect(sayScene('Scene: {trade.peak}, again {trade.peak}.')).toMatch(
      /^Scene: \$5\.2 billion \[\w\], again \$5\.2 billion\. \[3\]$/,
    );
  });

  it('names the sources of all that a derived figure is made of', () => {
    expect(sayScene('Scene: {trade.done_share} done.')).toMatch(/^Scene: 70\.5 % (?:\[\w\]){2} done\. \[1\]\[2\]$/);
  });
});

describe('the notes of a document', () => {
  const scene =
    'scene_setter: ["{trade.target} and {trade.2024-01..2024-09} after {trade.peak}, so {trade.run_rate}."]\n';

  it('stand once in the record, in the order of their marks', () => {
    const text = read(scene);
    expect(text.slice(text.indexOf('\nNotes\n')).trim().split('\n').slice(3).join('\n')).toBe(
      [
        '[a] Goods only',
        '[b] The target has no date.',
        '[c] Simple run rate: the months so far, extended to twelve; no seasonality.',
        '[d] Status of the value for Jan–Sep 2024: provisional.',
        '[e] The earlier level is a statement, not a published statistic.',
      ].join('\n'),
    );
  });

  it('are there in every language', () => {
    const headings = languages.map((language) => read(scene, language).match(/\n(\p{L}+)\n-+\n\n\[a\]/u)?.[1]);
    expect(headings).toEqual(['Notes', 'Anmerkungen', 'Примечания', 'Заўвагі']);
  });

  it('are left out where no figure needs one', () => {
    const { briefing } = parseBriefing('title: Talk\nmeeting: { date: 2024-11-18 }\nsummary: A talk.\n');
    if (briefing === undefined) throw new Error('The briefing has faults.');
    expect(renderText(buildDocument(briefing), { width: 80 })).not.toContain('Notes');
  });

  it('leave titles without marks', () => {
    const text = read('agenda: [{ title: "Up to {trade.peak}", asks: ["Up to {trade.peak}."] }]\n');
    expect(text).toContain('\n1 Up to $5.2 billion\n');
    expect(text).toMatch(/· Up to \$5\.2 billion \[\w\]\. \[3\]\n/);
  });

  it.each(briefingNames)('have the letters in the order of reading, each for one note alone: %s', (name) => {
    const { sections } = readDocument(name);
    const blocks = sections.flatMap(({ groups }) =>
      groups.flatMap((group) => [...group.blocks, ...group.entries.flatMap((entry) => entry.blocks)]),
    );
    const marks = findNotes(blocks);
    const listed = sections.flatMap(({ groups }) =>
      groups.filter(({ id }) => id === 'notes').flatMap(({ entries }) => entries),
    );
    expect(marks.map(({ letter, text }) => `[${letter}] ${text}`)).toEqual(listed.map(({ title }) => title));
    expect(marks.map(({ letter }) => letter)).toEqual(marks.map((_, index) => String.fromCharCode(97 + index)));
  });

  it('go on with two letters after z', () => {
    const notes = createNotes();
    const letters = Array.from({ length: 54 }, (_, index) => notes.mark(`Note ${index}`).letter);
    expect([letters[0], letters[25], letters[26], letters[27], letters[51], letters[52]]).toEqual([
      'a',
      'z',
      'aa',
      'ab',
      'az',
      'ba',
    ]);
    expect(notes.mark('Note 26').letter).toBe('aa');
  });
});
