import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../src/document/document.ts';
import { renderHtml } from '../../src/render/html.ts';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';
import { anyDocument } from '../helpers/arbitrary-documents.ts';
import { briefingNames, readDocument } from '../helpers/panels-briefings.ts';
import { factsOf, squeeze } from '../helpers/panels-facts.ts';
import { rich } from './sample-document.ts';

/** The page as a browser takes it apart. */
function read(html: string): Nodes[] {
  return [...walk(fromHtml(html))];
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

function elementsOf(nodes: readonly Nodes[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}

/** All words of the page itself, without spaces. */
function wordsOf(html: string): string {
  const body = read(html).find((node) => node.type === 'element' && node.tagName === 'body');
  if (body === undefined) return '';
  return squeeze([...walk(body)].map((node) => (node.type === 'text' ? node.value : '')).join(''));
}

const hostile = '"></style><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;\\';

function withText(text: string): BriefingDocument {
  const entry = {
    id: text,
    title: text,
    aside: text,
    blocks: [
      { kind: 'paragraph' as const, text: rich(text, { kind: 'value', text }), tone: 'normal' as const },
      { kind: 'fields' as const, rows: [{ label: text, text: rich(text) }] },
      { kind: 'table' as const, columns: [{ heading: text, align: 'left' as const }], rows: [[rich(text)]] },
      {
        kind: 'chart' as const,
        title: text,
        bars: [{ label: text, value: text, note: text, ratio: 1, quality: 'full' as const }],
      },
    ],
  };
  const groups = [{ id: text, title: text, blocks: [], entries: [entry] }];
  const sections = [{ id: 'agenda' as const, title: text, emptyNote: text, groups }];
  return {
    language: 'en',
    title: text,
    marking: text,
    audience: 'principal',
    audienceLabel: text,
    occasion: text,
    sections,
  };
}

describe('a briefing as HTML', () => {
  it.each(briefingNames)('%s holds every fact', (name) => {
    const words = wordsOf(renderHtml(readDocument(name)));
    const { title, marking, audienceLabel, occasion, sections } = readDocument(name);
    const facts = factsOf([title, marking ?? '', audienceLabel, occasion]).concat(
      sections.flatMap(({ title: heading, groups, emptyNote }) =>
        factsOf([heading, groups.length > 0 ? groups : emptyNote]),
      ),
    );
    expect(facts.filter((fact) => !words.includes(fact))).toEqual([]);
  });

  it.each(briefingNames)('%s needs nothing but itself', (name) => {
    const html = renderHtml(readDocument(name));
    const elements = elementsOf(read(html));
    const outside = ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base'];
    expect(elements.filter(({ tagName }) => outside.includes(tagName))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|\bon\w+=/);
  });

  it.each(briefingNames)('%s has its headings in order, and every link leads somewhere', (name) => {
    const elements = elementsOf(read(renderHtml(readDocument(name))));
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = elements.flatMap(({ properties }) => (properties.id === undefined ? [] : String(properties.id)));
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap(({ properties }) => (properties.href === undefined ? [] : String(properties.href)));
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    expect(elements.find(({ tagName }) => tagName === 'html')?.properties.lang).toBe(readDocument(name).language);
  });

  it('says the headings of its tables to a screen reader, and every drawn number in words', () => {
    const elements = elementsOf(read(renderHtml(readDocument('belarus-smolensk'))));
    const heads = elements.filter(({ tagName }) => tagName === 'th');
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter(({ properties }) => properties.scope === undefined)).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'svg').every(({ properties }) => properties.ariaHidden)).toBe(
      true,
    );
  });

  it('has the marking at the head and foot of every page on paper, whatever it holds', () => {
    const html = renderHtml({ ...readDocument('belarus-smolensk'), marking: 'A"}' });
    const content = '\\41 \\22 \\7d ';
    expect(html).toContain(`@top-center { content: "${content}";`);
    expect(html).toContain(`@bottom-center { content: "${content}";`);
  });

  it('keeps a text that looks like HTML a text', () => {
    const html = renderHtml(withText(hostile));
    const elements = elementsOf(read(html));
    expect(elements.filter(({ tagName }) => ['script', 'img', 'b'].includes(tagName))).toEqual([]);
    expect(wordsOf(html).split(squeeze(hostile)).length - 1).toBeGreaterThanOrEqual(12);
  });

  it('holds every title of any document, with nothing that a program would obey', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const html = renderHtml(document);
        expect(findUnsafe(html)).toEqual([]);
        const words = wordsOf(html);
        for (const { groups } of document.sections) {
          const titles = groups.map(({ title, entries }) => [title, entries.map((entry) => entry.title)]);
          for (const fact of factsOf(titles)) expect(words).toContain(fact);
        }
      }),
      { numRuns: 40 },
    );
  });
});
