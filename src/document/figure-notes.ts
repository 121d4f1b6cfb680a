import type { Caveat, Derived } from '../domain/derived.ts';
import { type Figure, type FigureValue, isFirm, type Target } from '../domain/figure.ts';
import { sayCaveat } from './say-caveat.ts';
import type { Words } from './words/words.ts';

/** Caveats that explain a formula beside its figure; whoever only hears the figure need not be told. */
const explanations: ReadonlySet<Caveat['code']> = new Set(['base_is_target', 'base_is_actual', 'months_without_data']);

/** What must be told with a value: how firm it is, and the remark that its author made. */
export function findValueNotes({ status, period, note }: FigureValue, words: Words): string[] {
  const firmness: Caveat[] = status === undefined || isFirm(status) ? [] : [{ code: 'status', status, period }];
  return [...firmness.map((caveat) => sayCaveat(caveat, words)), ...sayRemark(note)];
}

/** What must be told with the level reached earlier. */
export function findPeakNotes({ status, period, note }: NonNullable<Figure['peak']>, words: Words): string[] {
  const remark = sayRemark(note);
  if (status === undefined || isFirm(status)) return remark;
  if (status === 'statement') return [sayCaveat({ code: 'peak_is_statement' }, words), ...remark];
  return [sayCaveat({ code: 'status', status, ...(period !== undefined && { period }) }, words), ...remark];
}

/** What must be told with a target. */
export function findTargetNotes({ by }: Target, words: Words): string[] {
  return by === undefined ? [words.notes.targetWithoutDate] : [];
}

/** What must be told with a derived figure. */
export function findDerivedNotes({ caveats }: Pick<Derived, 'caveats'>, words: Words): string[] {
  return caveats.filter(({ code }) => !explanations.has(code)).map((caveat) => sayCaveat(caveat, words));
}

function sayRemark(note: string | undefined): string[] {
  return note === undefined || note === '' ? [] : [note];
}
