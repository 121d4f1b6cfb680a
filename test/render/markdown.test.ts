import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { Block, BriefingDocument } from '../../src/document/document.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';
import { anyDocument } from '../helpers/arbitrary-documents.ts';
import { briefingNames, readDocument } from '../helpers/panels-briefings.ts';
import { factsOf, squeeze } from '../helpers/panels-facts.ts';
import { rich } from './sample-document.ts';

/** The Markdown as a reader's program takes it apart. */
function read(markdown: string): readonly Nodes[] {
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return [...walk(root)];
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** All words that a reader sees, without spaces. */
function wordsOf(nodes: readonly Nodes[]): string {
  return squeeze(nodes.flatMap((node) => (node.type === 'text' || node.type === 'code' ? node.value : [])).join(''));
}

function withBlocks(...blocks: Block[]): BriefingDocument {
  const entry = { id: 'entry', title: 'Road building', blocks };
  const groups = [{ id: 'group', blocks: [], entries: [entry] }];
  const sections = [{ id: 'agenda' as const, title: 'Agenda', emptyNote: 'Nothing.', groups }];
  return {
    language: 'en',
    title: 'Talks',
    audience: 'principal',
    audienceLabel: 'For the principal',
    occasion: 'Mon 18 Nov 2024',
    sections,
  };
}

describe('a briefing as Markdown', () => {
  it.each(['belarus-smolensk', 'belarus-smolensk.de'] as const)('%s reads as a document', async (name) => {
    await expect(renderMarkdown(readDocument(name))).toMatchFileSnapshot(`../golden/${name}/summary.md`);
  });

  it.each(briefingNames)('%s holds every fact', (name) => {
    const words = wordsOf(read(renderMarkdown(readDocument(name))));
    const { title, marking, audienceLabel, occasion, sections } = readDocument(name);
    const facts = factsOf([title, marking ?? '', audienceLabel, occasion]).concat(
      sections.flatMap(({ title: heading, groups, emptyNote }) =>
        factsOf([heading, groups.length > 0 ? groups : emptyNote]),
      ),
    );
    expect(facts.filter((fact) => !words.includes(fact))).toEqual([]);
  });

  it('says for whom it is, and its marking, on its first line, and the marking on its last', () => {
    const lines = renderMarkdown(readDocument('belarus-smolensk')).trimEnd().split('\n');
    expect(lines[0]).toBe('**INTERNAL · For the principal**');
    expect(lines.at(-1)).toBe('**INTERNAL**');
  });

  it.each([
    '# Not a heading',
    '- not an item',
    '1. not a number',
    '> not a quotation',
    '[not](a-link)',
    '![not](an-image)',
    '<b>not HTML</b>',
    '<script>alert(1)</script>',
    '*not bold*, **nor this**, _nor that_',
    '`not code`',
    '&lt; stays as typed',
    'a | bar',
    '---',
    '===',
    '```',
    '[x]: https://example.org',
    '\\ a backslash',
    '~~not struck~~',
  ])('keeps the text %s as it was typed', (typed) => {
    const table: Block = {
      kind: 'table',
      columns: [{ heading: typed, align: 'left' }],
      rows: [[rich(typed)]],
    };
    const markdown = renderMarkdown(
      withBlocks(
        { kind: 'paragraph', text: rich(typed), tone: 'normal' },
        { kind: 'heading', text: typed, tone: 'normal' },
        { kind: 'points', marker: 'open', items: [rich(typed)] },
        { kind: 'fields', rows: [{ label: typed, text: rich(typed) }] },
        table,
      ),
    );
    const nodes = read(markdown);
    const types = new Set(nodes.map(({ type }) => type));
    for (const type of [
      'html',
      'link',
      'image',
      'definition',
      'thematicBreak',
      'inlineCode',
      'code',
      'emphasis',
    ] as const) {
      expect(types.has(type)).toBe(false);
    }
    expect(wordsOf(nodes).split(squeeze(typed)).length - 1).toBeGreaterThanOrEqual(6);
  });

  it('holds every text of any document, with nothing that a program would obey', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const markdown = renderMarkdown(document);
        expect(findUnsafe(markdown)).toEqual([]);
        const nodes = read(markdown);
        expect(nodes.filter(({ type }) => type === 'html' || type === 'link' || type === 'image')).toEqual([]);
        const words = wordsOf(nodes);
        for (const { groups } of document.sections) {
          for (const fact of factsOf(
            groups.map(({ title, entries }) => [title, entries.map((entry) => entry.title)]),
          )) {
            expect(words).toContain(fact);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
