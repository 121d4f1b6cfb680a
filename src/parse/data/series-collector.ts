import { type Period, periodKey } from '../../domain/period.ts';
import { isMissing } from './data-number.ts';
import { readFilePeriod } from './data-period.ts';
import type { LeftOutReason } from './data-reading.ts';
import type { DataRequest, Frequency } from './data-request.ts';
import type { FoundLayout } from './find-layout.ts';
import type { FileValue } from './layout.ts';
import { createRowMatcher, type RowMatcher } from './row-matcher.ts';

/** A value of the series as it is written in the file. */
export interface Candidate extends FileValue {
  readonly span: Period;
  readonly line: number;
}

/** A row that cannot be used, with its line. */
export interface RowFault {
  readonly kind: 'shifted' | 'period' | 'twice';
  readonly line: number;
  readonly cell?: number;
  readonly text: string;
  /** How many columns the header has. */
  readonly width: number;
  /** The line of the other one of two values. */
  readonly earlier?: Candidate;
}

/** Everything that the rows of a file say about one series. */
export interface Collected {
  readonly matcher: RowMatcher;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
  /** The first few of each kind, and how many there are. */
  readonly faults: ReadonlyMap<RowFault['kind'], { readonly first: readonly RowFault[]; readonly count: number }>;
  /** The periods of parts, with the first line of each. */
  readonly partPeriods: ReadonlyMap<string, number>;
  /** The periods for which the file says that there is no value. */
  readonly missingPeriods: ReadonlySet<string>;
}

/** So many faults of one kind are shown with their lines. */
const mostShown = 3;
/** No series has more periods; only a file that is none of a series does. */
const mostPeriods = 20_000;

const months: Readonly<Record<Frequency, number>> = { year: 12, quarter: 3, month: 1 };

/** Takes the rows below the header one after another, in any order, and keeps what belongs to the series. */
export class SeriesCollector implements Collected {
  readonly matcher: RowMatcher;
  readonly candidates = new Map<string, Candidate>();
  readonly leftOut = new Map<LeftOutReason, number>();
  readonly faults = new Map<RowFault['kind'], { first: RowFault[]; count: number }>();
  readonly partPeriods = new Map<string, number>();
  readonly missingPeriods = new Set<string>();
  readonly #request: DataRequest;
  readonly #found: FoundLayout;
  readonly #width: number;
  readonly #header: string;
  /** Rows of another width: remarks where nothing follows them, shifted columns where the table goes on. */
  #misfits: RowFault[] = [];
  #misfitCount = 0;

  constructor(request: DataRequest, found: FoundLayout) {
    this.matcher = createRowMatcher(request, found.table);
    this.#request = request;
    this.#found = found;
    this.#width = found.header.length;
    this.#header = found.header.join('\n');
  }

  /** One row with its line. */
  take(cells: readonly string[], line: number): void {
    if (line <= this.#found.headerLine) return;
    if (!this.#fitsHeader(cells)) {
      this.#takeMisfit(cells, line);
      return;
    }
    if (this.#isHeader(cells)) {
      this.#leaveOut('text');
      return;
    }
    const { table } = this.#found;
    const row = table.expand?.(cells) ?? cells;
    const kind = this.matcher.classify(row);
    this.#settleMisfits();
    if (kind === 'other') return;
    if (kind === 'part') this.#leaveOut('parts');
    for (const value of table.read(row)) this.#takeValue(value, line, kind === 'part');
  }

  /** Says that there are no more rows: what stands behind the table are remarks. */
  end(): void {
    const width = this.#width;
    for (const misfit of this.#misfits) {
      const isRemark = misfit.text.split('\n').length < width || width <= 4;
      if (isRemark) this.#leaveOut('text');
      else this.#report(misfit);
    }
    this.#misfits = [];
  }

  /** An empty cell more or less at the end is a comma too many, in the rows or in the header. */
  #fitsHeader(cells: readonly string[]): boolean {
    const { header } = this.#found;
    if (cells.length === this.#width) return true;
    if (cells.length === this.#width + 1) return cells.at(-1)?.trim() === '';
    return cells.length === this.#width - 1 && header.at(-1)?.trim() === '';
  }

  #takeMisfit(cells: readonly string[], line: number): void {
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (filled === 1) this.#leaveOut('text');
    if (filled < 2) return;
    this.#misfitCount += 1;
    if (this.#misfits.length < mostShown) {
      this.#misfits.push({ kind: 'shifted', line, text: cells.join('\n').slice(0, 10_000), width: this.#width });
    }
  }

  #settleMisfits(): void {
    if (this.#misfits.length === 0) return;
    for (const misfit of this.#misfits) this.#report(misfit);
    const rest = this.#misfitCount - this.#misfits.length;
    const kept = this.faults.get('shifted');
    if (kept !== undefined) kept.count += rest;
    this.#misfits = [];
    this.#misfitCount = 0;
  }

  #takeValue(value: FileValue, line: number, isPart: boolean): void {
    const span = readFilePeriod(value.period);
    if (span === undefined) {
      this.#takeUnreadablePeriod(value, line);
      return;
    }
    const reason = this.#findReason(value, span);
    const key = periodKey(span);
    if (isPart) this.#takePart(key, line, reason);
    else if (reason === undefined) this.#takeCandidate(key, { ...value, span, line });
    else this.#takeWithout(key, reason);
  }

  /** Why a value is none of the series. */
  #findReason({ value }: FileValue, span: Period): LeftOutReason | undefined {
    const wanted = this.#request.frequency;
    if (wanted !== undefined && !(span.kind === 'months' && span.months === months[wanted])) return 'frequency';
    return isMissing(value) ? 'missing' : undefined;
  }

  #takeWithout(key: string, reason: LeftOutReason): void {
    this.#leaveOut(reason);
    if (reason === 'missing' && this.missingPeriods.size < mostPeriods) this.missingPeriods.add(key);
  }

  #takePart(key: string, line: number, reason: LeftOutReason | undefined): void {
    if (reason === undefined && !this.partPeriods.has(key) && this.partPeriods.size < mostPeriods)
      this.partPeriods.set(key, line);
  }

  #takeCandidate(key: string, candidate: Candidate): void {
    const earlier = this.candidates.get(key);
    if (earlier === undefined) {
      if (this.candidates.size < mostPeriods) this.candidates.set(key, candidate);
      return;
    }
    if (earlier.value === candidate.value && earlier.unit?.unit === candidate.unit?.unit) {
      this.#leaveOut('repeated');
      return;
    }
    const { line, column, period } = candidate;
    this.#report({ kind: 'twice', line, cell: column, text: period, width: this.#width, earlier });
  }

  /** Without a value as well it is a remark. */
  #takeUnreadablePeriod({ period, value, column }: FileValue, line: number): void {
    if (isMissing(value)) {
      this.#leaveOut('text');
      return;
    }
    this.#leaveOut('unreadable');
    this.#report({ kind: 'period', line, cell: column, text: period, width: this.#width });
  }

  /** Files that were put together repeat their header. */
  #isHeader(cells: readonly string[]): boolean {
    return cells[0] === this.#found.header[0] && cells.slice(0, this.#width).join('\n') === this.#header;
  }

  #leaveOut(reason: LeftOutReason): void {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1);
  }

  #report(fault: RowFault): void {
    const kept = this.faults.get(fault.kind) ?? { first: [], count: 0 };
    kept.count += 1;
    if (kept.first.length < mostShown) kept.first.push(fault);
    this.faults.set(fault.kind, kept);
  }
}
