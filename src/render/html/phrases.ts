import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RichText } from '../../document/document.ts';
import { noteEntryId } from '../../document/notes.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildSpans } from '../../text/running-text.ts';

/** An element of the page. */
export type Nodes = Element;

/** The place of a source in the list of sources, which footnote marks lead to. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}

/**
 * Running text: a number stays with its unit and a mark with the word before it; marks lead to their sources and notes,
 * and a line break stays one.
 */
export function buildPhrases(text: RichText): ElementContent[] {
  const spans = buildSpans(text, (kind) => kind);
  return spans.flatMap(({ text: words, unbroken }, index): ElementContent[] => {
    const inline = text[index];
    if (inline?.kind === 'citation') return buildMark('a.source', sourceAnchor(inline.number), words);
    if (inline?.kind === 'note') return buildMark('a.note', noteEntryId(inline.letter), words);
    return unbroken ? [h('span.value', lineOf(words))] : breakLines(words);
  });
}

/** A small heading of a level from 1 to 6. */
export function buildHeading(level: number, text: string, tone: 'normal' | 'avoid' = 'normal'): Element {
  return h(`h${Math.min(6, level)}`, tone === 'avoid' ? { className: ['avoid'] } : {}, lineOf(text));
}

function buildMark(selector: 'a.source' | 'a.note', target: string, words: string): ElementContent[] {
  const mark = h(selector, { href: `#${target}` }, words.trim());
  return words.startsWith(' ') ? [{ type: 'text', value: '\u00A0' }, mark] : [mark];
}

function breakLines(text: string): ElementContent[] {
  return text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [...(index > 0 ? [h('br')] : []), { type: 'text', value: line }]);
}
