import { type DerivedName, derivedNames } from './derived.ts';
import { byEnd, type Figure, type FigureValue, type Target } from './figure.ts';
import { periodKey } from './period.ts';
import { periodKeyOfText } from './period-text.ts';

/** A part of a text: words, or a reference to a figure. */
export type Piece = TextPiece | ReferencePiece;

/** Words as they are shown. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
}

/** A reference, `${figure.name}`: the id before the first full stop, and the name after it. */
export interface ReferencePiece {
  readonly kind: 'reference';
  readonly figure: string;
  readonly name: string;
}

/** A reference or what looks like one, as {@link scanReferences} finds it. */
export interface ScannedReference {
  /**
   * `literal` for `$${`, which stands for `${`; `unclosed` where no `}` follows on the line; `malformed`
   * where the id or the name is missing.
   */
  readonly kind: 'literal' | 'unclosed' | 'malformed' | 'reference';
  /** As typed; only the two marks of what is unclosed. */
  readonly typed: string;
  /** Where it begins in the text, in UTF-16 code units from 0. */
  readonly index: number;
  readonly figure: string;
  readonly name: string;
}

/** What a reference names of a figure. */
export type ReferenceTarget =
  | { readonly kind: 'value'; readonly value: FigureValue }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'peak'; readonly peak: NonNullable<Figure['peak']> }
  | { readonly kind: 'derived'; readonly name: DerivedName };

/** Every `${…}` and `$${` of a text in order, well formed or not. */
export function scanReferences(text: string): ScannedReference[] {
  return Array.from(text.matchAll(/\$\$\{|\$\{(?:([^{}\n]*)\})?/g), ({ 0: typed, 1: inner, index }) => {
    const { figure, name } = splitName(inner ?? '');
    return { kind: kindOf(typed, figure, name), typed, index, figure, name };
  });
}

/** A text as words and references. `$${` becomes `${`; what is malformed or not closed stays words. */
export function splitReferences(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  let from = 0;
  for (const { kind, typed, index, figure, name } of scanReferences(text)) {
    words += text.slice(from, index);
    from = index + typed.length;
    if (kind !== 'reference') {
      words += kind === 'literal' ? '${' : typed;
      continue;
    }
    if (words !== '') pieces.push({ kind: 'text', text: words });
    words = '';
    pieces.push({ kind, figure, name });
  }
  words += text.slice(from);
  if (words !== '') pieces.push({ kind: 'text', text: words });
  return pieces;
}

/**
 * What a name means for a figure: `latest`, `target`, `peak`, a derived figure, or a period in any of its
 * spellings (`2024-Q3` finds the value for `2024-07..2024-09`). Absent where the figure has nothing of that name.
 */
export function findReferenceTarget(figure: Figure, name: string): ReferenceTarget | undefined {
  const derived = derivedNames.find((known) => known === name);
  if (derived !== undefined) return { kind: 'derived', name: derived };
  if (name === 'target' && figure.target !== undefined) return { kind: 'target', target: figure.target };
  if (name === 'peak' && figure.peak !== undefined) return { kind: 'peak', peak: figure.peak };
  const value = name === 'latest' ? findLatest(figure.values) : findByPeriod(figure.values, name);
  return value && { kind: 'value', value };
}

function splitName(inner: string): { figure: string; name: string } {
  const dot = inner.indexOf('.');
  if (dot < 0) return { figure: inner.trim(), name: '' };
  return { figure: inner.slice(0, dot).trim(), name: inner.slice(dot + 1).trim() };
}

function kindOf(typed: string, figure: string, name: string): ScannedReference['kind'] {
  if (typed === '$${') return 'literal';
  if (typed === '${') return 'unclosed';
  return figure === '' || name === '' ? 'malformed' : 'reference';
}

function findByPeriod(values: readonly FigureValue[], name: string): FigureValue | undefined {
  const wanted = periodKeyOfText(name);
  return values.find(({ period }) => periodKey(period) === wanted);
}

/** The value whose period ends last, of equal ends the one listed last; where all are labels the last one. */
function findLatest(values: readonly FigureValue[]): FigureValue | undefined {
  return values.toSorted(byEnd).at(-1);
}
