import type { Audience, Briefing } from '../domain/briefing.ts';
import { deriveFigure } from '../domain/calculations/derive-figure.ts';
import type { Derived } from '../domain/derived.ts';
import type { Figure } from '../domain/figure.ts';
import type { NumberStyle } from './format/format-amount.ts';
import { chooseScale, type Scale } from './format/scale.ts';
import { createNotes, type Notes } from './notes.ts';
import { wordsFor } from './words/words.ts';

/** A figure with everything that is calculated from it, and the scale on which all of it is written. */
export interface FigureFacts {
  readonly figure: Figure;
  readonly scale: Scale;
  readonly derived: readonly Derived[];
}

/** What all builders of one document share. */
export interface DocumentContext extends NumberStyle {
  readonly briefing: Briefing;
  /** For whom the document is. */
  readonly audience: Audience;
  readonly figures: ReadonlyMap<string, FigureFacts>;
  /** The footnote number of each source, by its id. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** The notes that the document has given letters to so far. */
  readonly notes: Notes;
}

/** Calculates every figure once and numbers the sources in the order of the file. */
export function buildContext(briefing: Briefing, audience: Audience = 'principal'): DocumentContext {
  return {
    briefing,
    audience,
    language: briefing.language,
    words: wordsFor(briefing.language),
    figures: new Map(briefing.figures.map((figure) => [figure.id, buildFacts(figure, briefing.figures)])),
    sourceNumbers: new Map(briefing.sources.map(({ id }, index) => [id, index + 1])),
    notes: createNotes(),
  };
}

/** A figure with its scale and everything that is calculated from it, beside the other figures of the briefing. */
export function buildFacts(figure: Figure, figures: readonly Figure[]): FigureFacts {
  return { figure, scale: chooseScale(figure), derived: deriveFigure(figure, figures) };
}
