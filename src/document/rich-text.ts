import type { Statement } from '../domain/briefing.ts';
import type { Quantity } from '../domain/quantity.ts';
import { findReferenceTarget, type ReferencePiece, splitReferences } from '../domain/reference.ts';
import type { DocumentContext, FigureFacts } from './context.ts';
import type { Inline, RichText } from './document.ts';
import { sayOutcome, scaleOf } from './explain-outcome.ts';
import { formatInProse } from './format/format-amount.ts';

/** A text of the briefing with its references put in and the footnote marks of its sources. */
export function buildRichText(text: string, sources: readonly string[], context: DocumentContext): RichText {
  return [...putInReferences(text, context), ...buildCitations(sources, context)];
}

/** A statement as running text. */
export function buildStatement({ text, sources }: Statement, context: DocumentContext): RichText {
  return buildRichText(text, sources, context);
}

/** A text that is shown as it stands. */
export function plain(text: string): RichText {
  return [{ kind: 'text', text }];
}

/** The footnote marks of sources, each once, in the order of their numbers. */
export function buildCitations(sources: readonly (string | undefined)[], context: DocumentContext): RichText {
  const numbers = sources.flatMap((id) => (id === undefined ? [] : (context.sourceNumbers.get(id) ?? [])));
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => ({ kind: 'citation', number }));
}

/** Sources by their publishers, each with its footnote mark: `BelTA [1]`. */
export function buildSources(ids: readonly (string | undefined)[], context: DocumentContext): RichText {
  const sources = context.briefing.sources.filter(({ id }) => ids.includes(id));
  return sources.flatMap(({ id, publisher = '' }, index) => {
    const name = `${index > 0 ? '; ' : ''}${buildPlainText(publisher, context)}`;
    return [...(name === '' ? [] : plain(name)), ...buildCitations([id], context)];
  });
}

/** A text of the briefing in one line of words, for titles and other places without footnotes. */
export function buildPlainText(text: string, context: DocumentContext): string {
  return putInReferences(text, context)
    .map((inline) => (inline.kind === 'citation' ? '' : inline.text))
    .join('');
}

function putInReferences(text: string, context: DocumentContext): Inline[] {
  const inlines: Inline[] = [];
  for (const piece of splitReferences(text)) {
    const last = inlines.at(-1);
    if (piece.kind !== 'text') inlines.push(putIn(piece, context));
    else inlines.push({ kind: 'text', text: last?.kind === 'value' ? mergeStops(last.text, piece.text) : piece.text });
  }
  return inlines;
}

/** After a value that ends with the point of an abbreviation, such as `5 млрд руб.`, that point is the full stop too. */
function mergeStops(value: string, following: string): string {
  return value.endsWith('.') ? following.replace(/^\.(?!\.)/, '') : following;
}

function putIn({ figure: id, name }: ReferencePiece, context: DocumentContext): Inline {
  const facts = context.figures.get(id);
  const target = facts && findReferenceTarget(facts.figure, name);
  if (facts === undefined || target === undefined) return { kind: 'text', text: `\${${id}.${name}}` };
  switch (target.kind) {
    case 'value':
      return sayQuantity(target.value.quantity, facts, context);
    case 'target':
      return sayQuantity(target.target.quantity, facts, context);
    case 'peak':
      return sayQuantity(target.peak.quantity, facts, context);
    case 'derived':
      return sayDerived(facts, target.name, context);
  }
}

function sayQuantity(quantity: Quantity, { scale }: FigureFacts, context: DocumentContext): Inline {
  return { kind: 'value', text: formatInProse(quantity, scale, context), raw: quantity.value.toFixed() };
}

function sayDerived(facts: FigureFacts, name: string, context: DocumentContext): Inline {
  const found = facts.derived.find((each) => each.name === name);
  const text = found && sayOutcome(found.outcome, scaleOf(found, facts), context, 'prose');
  const raw = found?.outcome.computed ? found.outcome.measure.value.toFixed() : undefined;
  return { kind: 'value', text: text ?? context.words.derived.notCalculated, ...(raw !== undefined && { raw }) };
}
