/** Where something stands in a briefing file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** How many code units on that line belong to it, at least 1. */
  readonly length: number;
  /** The file beside the briefing that the line is of; absent where it is of the briefing itself. */
  readonly beside?: FileBeside;
}

/** A file beside a briefing, or below its folder, that figures are taken from. */
export interface FileBeside {
  /** Its name as the briefing writes it. */
  readonly file: string;
  /** The cell of the line that is meant, counted from 0. */
  readonly cell?: number;
  /** The line as it stands there; absent where nobody has to see it. */
  readonly text?: string;
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
  'unbraced-reference': 'A reference to a figure lacks its braces and is shown as it stands.',
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
  'data-file': 'A file with figures is missing, lies outside of the briefing’s folder or cannot be opened.',
  'data-encoding': 'A file with figures is no text, or is encoded otherwise than it is read.',
  'data-layout': 'The columns of a file with figures are of no known layout.',
  'data-broken': 'A quote in a file with figures is not closed, or a line never ends.',
  'data-row': 'A row of a file with figures has more or fewer columns than its header, or a value that cannot be read.',
  'no-rows': 'A file with figures has no row of the series that a figure asks for.',
  'several-series': 'A file with figures has several series where a figure asks for one.',
  'only-parts': 'A file with figures has the parts of a total, but not the total.',
  'typed-over': 'A typed value stands in place of the one from a file.',
  'flagged-value': 'A value of a file bears a flag that its reader should know of.',
  'ends-before-it-begins': 'Something ends, or is due, before it begins.',
  'missing-translation': 'A text stands in several languages, but not in one that other texts of the briefing have.',
  'empty-word': 'A word such as null, by which other programs mean nothing, is shown as it stands.',
  'curly-quotes': 'Curly quotation marks around a whole value are shown as a part of it.',
  'too-many-objectives': 'There are more than three objectives.',
  'too-many-points': 'A sector has more than four talking points to raise, or more than six in all.',
  'no-talking-points': 'A sector has no talking points.',
  'participant-without-post': 'A participant has no post.',
  'participant-without-side': 'A participant belongs to no side.',
  'agenda-too-long': 'The sectors take more minutes than the meeting.',
  'ends-after-midnight': 'The meeting goes on after midnight.',
  'figure-without-source': 'Nothing says where a figure comes from.',
  'figure-without-period': 'A figure has no value with its period.',
  'figure-without-as-of': 'Neither a figure nor the briefing says as of when it holds.',
  'old-figure': 'The latest value of a figure is more than a year old at the meeting.',
  'target-without-date': 'A text asks for the pace to a target that has no date.',
  'commitment-without-owner': 'An open commitment has no owner.',
  'commitment-without-due': 'An open commitment has no date by which it is due.',
  'uncited-source': 'Nothing in the briefing refers to a source.',
} as const;

/** A stable code of {@link diagnosticCodes}. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

/** The codes of the house rules: what a briefing should keep to, though it can be shown without. */
export const houseRuleCodes = [
  'too-many-objectives',
  'too-many-points',
  'no-talking-points',
  'participant-without-post',
  'participant-without-side',
  'agenda-too-long',
  'ends-after-midnight',
  'figure-without-source',
  'figure-without-period',
  'figure-without-as-of',
  'old-figure',
  'target-without-date',
  'commitment-without-owner',
  'commitment-without-due',
  'uncited-source',
] as const satisfies readonly DiagnosticCode[];

/** One of {@link houseRuleCodes}. */
export type HouseRuleCode = (typeof houseRuleCodes)[number];

/** The codes that are warnings and can be switched off in a briefing, by `ignore_warnings`; all others are errors. */
export const warningCodes = [
  'reshaped-text',
  'directive',
  'unbraced-reference',
  'ambiguous-scale-word',
  'scale-mismatch',
  'period-label',
  'empty-word',
  'curly-quotes',
  'missing-translation',
  'typed-over',
  'flagged-value',
  ...houseRuleCodes,
] as const satisfies readonly DiagnosticCode[];

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
