import type { Caveat, Derived } from '../domain/derived.ts';
import { type Figure, type FigureValue, isFirm, type Target } from '../domain/figure.ts';
import type { DocumentContext, FigureFacts } from './context.ts';
import { scaleOf } from './explain-outcome.ts';
import { sayCaveat, sayStatusCaveat } from './say-caveat.ts';
import type { Words } from './words/words.ts';

/** Caveats that explain a formula beside its figure; whoever only hears the figure need not be told. */
const explanations: ReadonlySet<Caveat['code']> = new Set(['base_is_target', 'base_is_actual', 'months_without_data']);

/** What must be told with a value: how firm it is, and the remark that its author made. */
export function findValueNotes({ status, period, note }: FigureValue, words: Words): string[] {
  const firmness = status === undefined || isFirm(status) ? [] : [sayStatusCaveat(status, period, words)];
  return [...firmness, ...sayRemark(note)];
}

/** What must be told with the level reached earlier. */
export function findPeakNotes({ status, period, note }: NonNullable<Figure['peak']>, words: Words): string[] {
  const remark = sayRemark(note);
  if (status === undefined || isFirm(status)) return remark;
  if (status === 'statement') return [words.derived.caveats.peak_is_statement, ...remark];
  return [sayStatusCaveat(status, period, words), ...remark];
}

/** What must be told with a target among the figures that matter; a sentence that names it does not speak of its date. */
export function findTargetNotes({ by }: Target, words: Words): string[] {
  return by === undefined ? [words.notes.targetWithoutDate] : [];
}

/** What must be told with a derived figure. */
export function findDerivedNotes(derived: Derived, facts: FigureFacts, context: DocumentContext): string[] {
  const scale = scaleOf(derived, facts);
  return derived.caveats
    .filter(({ code }) => !explanations.has(code))
    .map((caveat) => sayCaveat(caveat, scale, context));
}

function sayRemark(note: string | undefined): string[] {
  return note === undefined || note === '' ? [] : [note];
}
