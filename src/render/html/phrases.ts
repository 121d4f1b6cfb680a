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

/** Running text: values stay whole, marks lead to their sources and notes, a line break stays one. */
export function buildPhrases(text: RichText): ElementContent[] {
  const spans = buildSpans(text, (kind) => kind);
  return spans.flatMap(({ text: words, style }, index): ElementContent[] => {
    const inline = text[index];
    if (inline?.kind === 'citation') return [h('a.source', { href: `#${sourceAnchor(inline.number)}` }, words.trim())];
    if (inline?.kind === 'note') return [h('a.note', { href: `#${noteEntryId(inline.letter)}` }, words.trim())];
    return style === 'value' ? [h('span.value', lineOf(words))] : breakLines(words);
  });
}

/** A small heading of a level from 1 to 6. */
export function buildHeading(level: number, text: string, tone: 'normal' | 'avoid' = 'normal'): Element {
  return h(`h${Math.min(6, level)}`, tone === 'avoid' ? { className: ['avoid'] } : {}, lineOf(text));
}

function breakLines(text: string): ElementContent[] {
  return text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [...(index > 0 ? [h('br')] : []), { type: 'text', value: line }]);
}
