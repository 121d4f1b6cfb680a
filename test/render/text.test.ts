import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BriefingDocument } from '../../src/document/document.ts';
import { renderText } from '../../src/render/text.ts';
import { displayWidth, isPlain } from '../../src/text/display-width.ts';
import { findUnsafe, makeVisible } from '../../src/text/unsafe-characters.ts';
import { anyDocument } from '../helpers/arbitrary-documents.ts';
import { rich, sampleDocument } from './sample-document.ts';

/** Every text that a document shows, in the case in which the summary has it. */
const hiddenKeys = ['id', 'kind', 'tone', 'marker', 'align', 'quality', 'raw', 'emptyNote'];

function textsOf({ sections, title, marking, audienceLabel, occasion, language }: BriefingDocument): string[] {
  const texts = [title, marking ?? '', audienceLabel, occasion];
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(collect);
    else if (typeof node === 'object' && node !== null) shownIn(node).forEach(collect);
    else if (typeof node === 'string') texts.push(node);
  };
  for (const { title: heading, groups } of sections) {
    texts.push(heading.toLocaleUpperCase(language));
    collect(groups);
  }
  return texts.map((found) => makeVisible(found));
}

/** What is shown of a piece of a document. The text of a note stands in the record, which the document builder writes. */
function shownIn(node: object): unknown[] {
  if ('kind' in node && node.kind === 'note' && 'letter' in node) return [node.letter];
  return Object.entries(node).flatMap(([key, value]) => (hiddenKeys.includes(key) ? [] : [value]));
}

function countCharacters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of texts.join('').replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function withBlocks(...content: Block[]): BriefingDocument {
  return {
    language: 'en',
    title: 'Title',
    audience: 'delegation',
    audienceLabel: 'For the delegation',
    occasion: 'Mon 18 Nov 2024',
    sections: [
      {
        id: 'overview',
        title: 'Overview',
        emptyNote: 'Nothing to show.',
        groups: [{ id: 'g', blocks: content, entries: [] }],
      },
    ],
  };
}

describe('the plaintext summary', () => {
  it('reads as a document', async () => {
    await expect(renderText(sampleDocument, { width: 72 })).toMatchFileSnapshot('../golden/sample/summary.txt');
  });

  it('is written in characters that can be measured fast', () => {
    const lines = renderText(sampleDocument, { width: 72 }).split('\n');
    expect(lines.filter((line) => !isPlain(line))).toEqual([]);
  });

  it('has the marking on its first and last line', () => {
    const lines = renderText(sampleDocument, { width: 72 }).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^INTERNAL +For the principal$/);
    expect(lines.at(-1)).toBe('INTERNAL');
  });

  it('puts marking and audience on two lines where one has no room for both', () => {
    const lines = renderText({ ...sampleDocument, marking: 'INTERNAL – NOT TO BE PASSED ON' }, { width: 40 }).split(
      '\n',
    );
    expect(lines.slice(0, 2)).toEqual(['INTERNAL – NOT TO BE PASSED ON', 'For the principal']);
  });

  it('writes headings in the capitals of the language', () => {
    const summary = renderText(
      {
        ...sampleDocument,
        language: 'de',
        sections: [{ id: 'agenda', title: 'Straßenbau', groups: [], emptyNote: 'Nichts.' }],
      },
      { width: 72 },
    );
    expect(summary).toContain('\nSTRASSENBAU\n===========\n\nNichts.\n');
  });

  it('says that a section is empty only when it is', () => {
    expect(renderText(withBlocks(), { width: 72 })).toContain('Nothing to show.');
    expect(
      renderText(withBlocks({ kind: 'paragraph', text: rich('Text'), tone: 'normal' }), { width: 72 }),
    ).not.toContain('Nothing to show.');
  });

  it('writes a table that has no room as a list of fields, so that nothing is lost', () => {
    const columns = ['Period', 'Reporter', 'Partner', 'Value', 'Status'].map((heading) => ({
      heading,
      align: 'left' as const,
    }));
    const rows = [
      ['January–September 2024', 'Republic of Belarus', 'Smolensk Region', '3100000000 USD', 'provisional'].map(
        (cell) => rich(cell),
      ),
    ];
    const summary = renderText(withBlocks({ kind: 'table', columns, rows }), { width: 40 });
    expect(summary).toContain('  Period    January–September 2024\n  Reporter  Republic of Belarus\n');
  });

  it('keeps a footnote mark on the line of its word', () => {
    const summary = renderText(
      withBlocks({ kind: 'paragraph', text: rich('aaaaaaaaaa bbbbbbbbbb cccccccccc ddddd ', 1, 2), tone: 'normal' }),
      { width: 40 },
    );
    expect(summary).toContain('  aaaaaaaaaa bbbbbbbbbb cccccccccc\n  ddddd [1][2]\n');
  });

  it('holds every character of any document, within any width, with nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 40, max: 120 }), (document, width) => {
        const summary = renderText(document, { width });
        expect(summary.endsWith('\n')).toBe(true);
        expect(summary).not.toMatch(/\n\n\n|\s\n\n$|[^\S\n]\n/);
        expect(findUnsafe(summary)).toEqual([]);
        for (const line of summary.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const shown = countCharacters([summary]);
        for (const [character, count] of countCharacters(textsOf(document))) {
          expect(shown.get(character) ?? 0).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds every text of the sample in its summary, wherever its lines break', () => {
    const squeeze = (found: string) => found.replace(/\s+/g, ' ');
    for (const width of [72, 80, 120]) {
      const summary = squeeze(renderText(sampleDocument, { width }));
      const wrapped = new Set(['level reached once before, according to the President']);
      for (const found of textsOf(sampleDocument))
        if (!wrapped.has(found)) expect(summary).toContain(squeeze(found).trim());
    }
  });
});
