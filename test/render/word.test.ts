import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { renderWord } from '../../src/render/word.ts';
import { briefingNames, readDocument } from '../helpers/panels-briefings.ts';
import { factsOf, squeeze } from '../helpers/panels-facts.ts';

/** The parts of a Word file by their names in it. */
async function open(document: Parameters<typeof renderWord>[0]): Promise<Record<string, string>> {
  const parts = unzipSync(await renderWord(document));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The words of a part, without spaces. */
function wordsOf(part = ''): string {
  const texts = [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return squeeze(texts.map(readText).join(''));
}

/** A text of an XML file as it is read. */
function readText(text: string): string {
  const [node] = fromHtml(text, { fragment: true }).children;
  return node?.type === 'text' ? node.value : '';
}

describe('a briefing as a Word file', () => {
  it.each(briefingNames)('%s holds every fact', async (name) => {
    const document = readDocument(name);
    const words = wordsOf((await open(document))['word/document.xml']);
    const { title, marking, audienceLabel, occasion, sections } = document;
    const facts = factsOf([title, marking ?? '', audienceLabel, occasion]).concat(
      sections.flatMap(({ title: heading, groups, emptyNote }) =>
        factsOf([heading, groups.length > 0 ? groups : emptyNote]),
      ),
    );
    expect(facts.filter((fact) => !words.includes(fact))).toEqual([]);
  });

  it('has the marking in its header and footer, and the page numbers', async () => {
    const parts = await open(readDocument('belarus-smolensk'));
    expect(wordsOf(parts['word/header1.xml'])).toBe('INTERNAL');
    expect(wordsOf(parts['word/footer1.xml'])).toContain('INTERNAL');
    expect(parts['word/footer1.xml']).toMatch(/NUMPAGES/);
  });

  it('says for whom it is in its first paragraph, and has Word’s own headings, lists and table heads', async () => {
    const parts = await open(readDocument('belarus-smolensk'));
    const document = parts['word/document.xml'] ?? '';
    expect(wordsOf(document.slice(0, document.indexOf('</w:p>')))).toBe('INTERNAL·Fortheprincipal');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) expect(document).toContain(`w:val="${style}"`);
    expect(document).toContain('<w:numPr>');
    expect(document).toContain('<w:tblHeader/>');
  });

  it('names nobody in its properties, and the briefing only by its title', async () => {
    const { 'docProps/core.xml': core = '', 'docProps/app.xml': app = '' } = await open(
      readDocument('belarus-smolensk'),
    );
    expect(core).toContain('<dc:title>Belarus – Smolensk Region</dc:title>');
    expect(core).not.toMatch(/creator>.|lastModifiedBy>.|description>./);
    expect(app).not.toMatch(/Company|Manager/);
  });

  it('keeps a text that looks like XML a text, and writes out what XML cannot hold', async () => {
    const text = '</w:t><w:p> & "quoted" \u{FFFF}\u{0007}';
    const document = (await open({ ...readDocument('belarus-smolensk'), title: text }))['word/document.xml'] ?? '';
    expect(wordsOf(document)).toContain(squeeze('</w:t><w:p> & "quoted" <U+FFFF><U+0007>'));
    for (const character of ['\u{FFFF}', '\u{0007}']) expect(document).not.toContain(character);
  });
});
