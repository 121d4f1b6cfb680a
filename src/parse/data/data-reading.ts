import type { Exact } from '../../domain/decimal.ts';
import type { Diagnostic, Place } from '../../domain/diagnostic.ts';
import type { ValueStatus } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';

/** What a figure gets from its file. Where a diagnostic is an error, the values are not to be used. */
export interface DataReading {
  readonly values: readonly DataValue[];
  /** The unit of the values, where the file or the briefing says it. */
  readonly unit?: string;
  readonly leftOut: readonly LeftOut[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One value of a file, in whole units. */
export interface DataValue {
  readonly period: Period;
  readonly value: Exact;
  /** What one step of the last stated digit is worth, in whole units. */
  readonly quantum: Exact;
  readonly status?: ValueStatus;
  readonly note?: string;
  /** The line of the file. */
  readonly place: Place;
}

/** Why rows of a series are not among its values. */
export type LeftOutReason = 'parts' | 'missing' | 'frequency' | 'repeated' | 'unreadable' | 'text';

/** How many rows were left out for one reason; periods for `missing` and `frequency`, of which a row can have several. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly rows: number;
}

/** What the check says of a figure from a file. */
export interface DataSummary {
  /** The id of the figure. */
  readonly figure: string;
  /** The name of the file as the briefing writes it. */
  readonly file: string;
  readonly values: number;
  readonly leftOut: readonly LeftOut[];
}
