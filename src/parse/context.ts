import type { Diagnostic, DiagnosticCode, Place } from '../domain/diagnostic.ts';
import type { Language } from '../domain/language.ts';
import type { DataReading } from './data/data-reading.ts';
import type { SourceText } from './source-text.ts';
import type { Suggest } from './suggest.ts';
import type { MappingNode, TextNode } from './tree.ts';

/** The ids of the items of one list. */
export interface IdTable {
  readonly all: ReadonlySet<string>;
  readonly of: ReadonlyMap<MappingNode, string>;
}

/** What all builders share while one briefing is read. */
export interface BuildContext {
  readonly source: SourceText;
  readonly language: Language;
  readonly suggest: Suggest;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Texts in languages that the reader does not get. */
  readonly others: readonly TextNode[];
  readonly participants: IdTable;
  readonly sectors: IdTable;
  readonly figures: IdTable;
  readonly sources: IdTable;
  /** What was read from files, by figure; none for a figure whose file has not been read. */
  readonly readings: ReadonlyMap<MappingNode, DataReading>;
}

/** Reports an error; the hint may be missing. */
export function reportError(
  { report }: Pick<BuildContext, 'report'>,
  code: DiagnosticCode,
  place: Place,
  message: string,
  hint?: string,
): void {
  report({ code, severity: 'error', message, place, ...(hint === undefined ? {} : { hint }) });
}
