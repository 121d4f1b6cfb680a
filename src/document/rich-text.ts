import type { Statement } from '../domain/briefing.ts';
import type { Figure } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantity.ts';
import {
  findReferenceTarget,
  type ReferencePiece,
  type ReferenceTarget,
  splitReferences,
} from '../domain/reference.ts';
import type { DocumentContext, FigureFacts } from './context.ts';
import type { Inline, RichText } from './document.ts';
import { sayOutcome, scaleOf } from './explain-outcome.ts';
import { findDerivedNotes, findPeakNotes, findValueNotes } from './figure-notes.ts';
import { formatInProse } from './format/format-amount.ts';

/**
 * A text of the briefing with its references put in: beside each figure the marks of its notes, each once, and at the
 * end the footnote marks of the text's sources and of those of its figures.
 */
export function buildRichText(text: string, sources: readonly string[], context: DocumentContext): RichText {
  const pieces = putInReferences(text, context);
  const notes = new Set<string>();
  const marked = pieces.flatMap((piece) => {
    const fresh = piece.notes.filter((note) => !notes.has(note));
    for (const note of fresh) notes.add(note);
    return [piece.inline, ...markNotes(fresh, context)];
  });
  return [...marked, ...buildCitations([...sources, ...pieces.flatMap((piece) => piece.sources)], context)];
}

/** A statement as running text. */
export function buildStatement({ text, sources }: Statement, context: DocumentContext): RichText {
  return buildRichText(text, sources, context);
}

/** A text that is shown as it stands. */
export function plain(text: string): RichText {
  return [{ kind: 'text', text }];
}

/** The marks of notes; references in them are put in. */
export function markNotes(notes: readonly string[], context: DocumentContext): RichText {
  return notes.map((note) => context.notes.mark(buildPlainText(note, context)));
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
    .map(({ inline }) => inline.text)
    .join('');
}

/** A part of a text with its references put in, and what is to be told and cited with it. */
interface SaidPiece {
  readonly inline: Extract<Inline, { kind: 'text' | 'value' }>;
  readonly notes: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly (string | undefined)[];
}

function putInReferences(text: string, context: DocumentContext): SaidPiece[] {
  const pieces: SaidPiece[] = [];
  for (const piece of splitReferences(text)) {
    const last = pieces.at(-1)?.inline;
    if (piece.kind !== 'text') pieces.push(putIn(piece, context));
    else pieces.push(sayPlain(last?.kind === 'value' ? mergeStops(last.text, piece.text) : piece.text));
  }
  return pieces;
}

/** After a value that ends with the point of an abbreviation, such as `5 млрд руб.`, that point is the full stop too. */
function mergeStops(value: string, following: string): string {
  return value.endsWith('.') ? following.replace(/^\.(?!\.)/, '') : following;
}

function sayPlain(text: string): SaidPiece {
  return { inline: { kind: 'text', text }, notes: [], sources: [] };
}

function putIn({ figure: id, name }: ReferencePiece, context: DocumentContext): SaidPiece {
  const facts = context.figures.get(id);
  const target = facts && findReferenceTarget(facts.figure, name);
  if (facts === undefined || target === undefined) return sayPlain(`\${${id}.${name}}`);
  return target.kind === 'derived' ? sayDerived(facts, target.name, context) : sayStated(facts, target, context);
}

function sayStated(
  { figure, scale }: FigureFacts,
  target: Exclude<ReferenceTarget, { kind: 'derived' }>,
  context: DocumentContext,
): SaidPiece {
  const { words } = context;
  const say = (quantity: Quantity, notes: readonly string[], source: Figure['source']): SaidPiece => ({
    inline: { kind: 'value', text: formatInProse(quantity, scale, context), raw: quantity.value.toFixed() },
    notes,
    sources: [source ?? figure.source],
  });
  switch (target.kind) {
    case 'value':
      return say(target.value.quantity, findValueNotes(target.value, words), target.value.source);
    case 'target':
      return say(target.target.quantity, [], target.target.source);
    case 'peak':
      return say(target.peak.quantity, findPeakNotes(target.peak, words), target.peak.source);
  }
}

function sayDerived(
  facts: FigureFacts,
  name: Extract<ReferenceTarget, { kind: 'derived' }>['name'],
  context: DocumentContext,
): SaidPiece {
  const found = facts.derived.find((each) => each.name === name);
  if (found === undefined) {
    return { inline: { kind: 'value', text: context.words.derived.notCalculated }, notes: [], sources: [] };
  }
  const { outcome, inputs } = found;
  const raw = outcome.computed ? outcome.measure.value.toFixed() : undefined;
  return {
    inline: {
      kind: 'value',
      text: sayOutcome(outcome, scaleOf(found, facts), context, 'prose'),
      ...(raw !== undefined && { raw }),
    },
    notes: findDerivedNotes(found, facts, context),
    sources: inputs.map(({ source }) => source),
  };
}
