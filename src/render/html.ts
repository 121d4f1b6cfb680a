import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { BriefingDocument, Section } from '../document/document.ts';
import { lineOf } from '../text/one-line.ts';
import { buildGroup } from './html/entries.ts';
import { buildPhrases, type Nodes } from './html/phrases.ts';
import { buildStyle } from './html/style.ts';

/**
 * The briefing as one HTML file that needs nothing else: no script, no file beside it, nothing from the net. On paper,
 * A4 or Letter, the marking stands at the head and foot of every page. Whatever a text of the briefing holds is text in
 * the HTML as well.
 */
export function renderHtml(document: BriefingDocument): string {
  const { language, title, marking, audienceLabel, occasion, sections } = document;
  const name = lineOf(title);
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', name),
        h('style', buildStyle(lineOf(marking ?? ''))),
      ]),
      h('body', document.isCard ? { className: ['card'] } : {}, [
        h('header', [
          h('p.marking', [marking, audienceLabel].flatMap((text) => lineOf(text ?? '') || []).join(' · ')),
          h('h1', name),
          h('p.occasion', lineOf(occasion)),
        ]),
        buildContents(sections),
        h('main', sections.map(buildSection)),
        ...(marking === undefined ? [] : [h('footer', [h('p.marking', lineOf(marking))])]),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

function buildContents(sections: readonly Section[]): Nodes {
  const items = sections.map(({ id, title }) => h('li', [h('a', { href: `#${id}` }, lineOf(title))]));
  return h('nav', [h('ul', items)]);
}

function buildSection({ id, title, groups, emptyNote }: Section): Nodes {
  const content = groups.flatMap(buildGroup);
  const shown = content.length > 0 ? content : [h('p.muted', buildPhrases([{ kind: 'text', text: emptyNote }]))];
  return h('section', { id, ariaLabelledBy: `${id}-heading` }, [
    h('h2', { id: `${id}-heading` }, lineOf(title)),
    ...shown,
  ]);
}
