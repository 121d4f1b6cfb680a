/** Where something stands in a briefing file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** How many code units on that line belong to it, at least 1. */
  readonly length: number;
}

/** How serious a diagnostic is: an error stands in the way of showing the briefing, a warning does not. */
export type Severity = 'error' | 'warning';

/** The stable codes of all faults and warnings, with what each one means. The fault reference is generated from this table. */
export const diagnosticCodes = {
  syntax: 'The text is not valid YAML.',
  'unsafe-character': 'A control, escape or bidirectional-override character stands in a text.',
  'not-utf8': 'The file is not encoded as UTF-8.',
  'too-large': 'The file is larger than a briefing may be.',
  'too-deep': 'Lists and mappings are nested deeper than the format ever needs.',
  alias: 'A YAML anchor, alias or merge key is used; the format has none.',
  'reshaped-text': 'YAML reads a text otherwise than it looks: its end as a remark, or a list item as part of it.',
  tag: 'A YAML tag such as !include is used; the format has none.',
  directive: 'A YAML directive line such as %YAML 1.1; it changes nothing.',
  'several-documents': 'The file holds more than one YAML document.',
  'empty-file': 'The file holds no briefing.',
  'wrong-kind': 'A text, list or mapping stands where another kind is expected.',
  'unknown-key': 'A key is not part of the format.',
  'missing-key': 'A required key is absent.',
  'duplicate-key': 'The same key stands twice in one mapping.',
  'duplicate-id': 'Two items of one list have the same id.',
  'duplicate-period': 'One figure has two values for the same period.',
  'dangling-reference': 'A reference names something that the briefing does not have.',
  'circular-part': 'A figure is a part of itself, directly or through other figures.',
  'bad-value': 'A value is not one of the words allowed here.',
  'bad-number': 'A whole number cannot be read.',
  'bad-amount': 'An amount cannot be read.',
  'ambiguous-amount': 'An amount could mean two different numbers.',
  'ambiguous-scale-word': 'A scale word means different numbers in different languages.',
  'unlike-units': 'An amount has another unit than its figure.',
  'scale-mismatch':
    'An amount is a thousand times smaller than another one of its figure; a scale word may be missing.',
  'bad-period': 'A period cannot exist.',
  'period-label': 'A period is a label in words and takes part in no calculation.',
  'bad-date': 'A date cannot be read or does not exist.',
  'bad-time': 'A time of day cannot be read or does not exist.',
  'not-supported': 'A part of the format that this version of prebrief does not read yet.',
} as const;

/** A stable code of {@link diagnosticCodes}. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

/** A fault or warning with its place: what happened, where, and what to do. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence that says what happened, without a full stop at a place name and without the place. */
  readonly message: string;
  /** What to do about it; often the corrected line. */
  readonly hint?: string;
  readonly place: Place;
  /** A second place, such as the first of two duplicates. */
  readonly related?: { readonly place: Place; readonly message: string };
}

/** How many errors and how many warnings there are. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}
