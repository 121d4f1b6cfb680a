import { Exact } from '../../domain/decimal.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { endOf, type Period, periodKey } from '../../domain/period.ts';
import type { Suggest } from '../suggest.ts';
import { isUnit } from '../unit-words.ts';
import { placeInFile, quote, readHere } from './data-fault.ts';
import { findDecimalMark, readFileNumber } from './data-number.ts';
import type { DataReading, DataValue, LeftOut } from './data-reading.ts';
import type { DataRequest, DecimalMark } from './data-request.ts';
import { readFlag } from './data-status.ts';
import type { Unit } from './data-unit.ts';
import { describeRowFaults, describeSelection } from './describe-series.ts';
import type { FoundLayout } from './find-layout.ts';
import type { Candidate, Collected } from './series-collector.ts';

/** The values of a series, once all rows are known, or why they cannot be given. */
export function finishSeries(
  request: DataRequest,
  { layout, table, scaleAbove }: FoundLayout,
  collected: Collected,
  suggest: Suggest,
): DataReading {
  const leftOut: LeftOut[] = [...collected.leftOut].map(([reason, rows]) => ({ reason, rows }));
  const selection = describeSelection(request, layout.title, collected, suggest);
  const isWrongChoice = selection.some(({ severity }) => severity === 'error');
  // Two values for one period follow from the choice of rows, where that is wrong.
  const rows = describeRowFaults(request, collected).filter(
    ({ code }) => !isWrongChoice || code !== 'duplicate-period',
  );
  const diagnostics = [...selection, ...rows];
  const failed = (more: readonly Diagnostic[]): DataReading => ({
    values: [],
    leftOut,
    diagnostics: [...diagnostics, ...more],
  });
  const candidates = [...collected.candidates.values()].sort((a, b) => endOf(a.span) - endOf(b.span));
  const [first] = candidates;
  if (first === undefined || isWrongChoice) return failed([]);
  const unit = findUnit(request, candidates, table.unit);
  if ('code' in unit) return failed([unit]);
  if (scaleAbove !== undefined && request.unit === undefined && unit.exponent === 0) {
    return failed([buildScaleAbove(request, scaleAbove)]);
  }
  const decimal = request.decimal ?? table.decimal ?? findMark(request, candidates);
  if (typeof decimal !== 'string') return failed([decimal]);
  const readings = candidates.map((candidate) => readValue(request, candidate, decimal, unit, table.isWholeMoney));
  const values = readings.flatMap((reading) => ('fault' in reading ? [] : [reading]));
  const unreadable = readings.flatMap((reading) => ('fault' in reading ? [reading.fault] : []));
  return {
    values,
    ...(unit.unit !== undefined && { unit: unit.unit }),
    leftOut,
    diagnostics: [...diagnostics, ...unreadable.slice(0, 5), ...describeFlags(request, candidates)],
  };
}

function readValue(
  request: DataRequest,
  candidate: Candidate,
  decimal: DecimalMark,
  { exponent }: Unit,
  isWholeMoney = false,
): DataValue | { readonly fault: Diagnostic } {
  const number = readFileNumber(candidate.value, decimal);
  if (number === undefined) return { fault: buildUnreadable(request, candidate, decimal) };
  const power = new Exact(10).pow(exponent + number.exponent);
  const step = power.div(new Exact(10).pow(number.decimals));
  const { status } = readFlag(candidate.flag ?? '');
  return {
    period: candidate.span,
    value: new Exact(number.digits).times(power),
    quantum: isWholeMoney ? Exact.max(step, 1) : step,
    ...(status && { status }),
    ...(candidate.note && { note: candidate.note }),
    place: placeInFile(request, candidate.line, candidate.column),
  };
}

function buildUnreadable(request: DataRequest, { value, line, column }: Candidate, decimal: DecimalMark): Diagnostic {
  const other = decimal === 'point' ? 'comma' : 'point';
  const isOther = readFileNumber(value, other) !== undefined;
  return {
    code: 'data-row',
    severity: 'error',
    message: `${quote(value)} cannot be read as a number`,
    hint: isOther
      ? `If the numbers of the file have a decimal ${other}, write “decimal: ${other}” under “data:”.`
      : 'Correct it in the file, or empty the cell if there is no value.',
    place: placeInFile(request, line, column),
    related: readHere(request),
  };
}

/** The mark that all numbers of a series agree on; `4,4` tells it, and `1,234` fits both. */
function findMark(request: DataRequest, candidates: readonly Candidate[]): DecimalMark | Diagnostic {
  const told = candidates.map((candidate) => ({ candidate, mark: findDecimalMark(candidate.value) }));
  const point = told.find(({ mark }) => mark === 'point');
  const comma = told.find(({ mark }) => mark === 'comma');
  if (point !== undefined && comma !== undefined) {
    return {
      code: 'ambiguous-amount',
      severity: 'error',
      message: `${quote(comma.candidate.value)} has a decimal comma, but ${quote(point.candidate.value)} a decimal point`,
      hint: 'Write all numbers of the file with the same mark.',
      place: placeInFile(request, comma.candidate.line, comma.candidate.column),
      related: {
        place: placeInFile(request, point.candidate.line, point.candidate.column),
        message: 'The other one is here',
      },
    };
  }
  if (point !== undefined || comma !== undefined) return point === undefined ? 'comma' : 'point';
  const either = told.find(({ mark }) => mark === 'either');
  return either === undefined ? 'point' : buildEither(request, either.candidate);
}

function buildEither(request: DataRequest, { value, line, column }: Candidate): Diagnostic {
  const [asPoint, asComma] = (['point', 'comma'] as const).map((mark) => readFileNumber(value, mark)?.digits);
  return {
    code: 'ambiguous-amount',
    severity: 'error',
    message: `${quote(value)} could mean ${asPoint} or ${asComma}`,
    hint: 'Write “decimal: point” or “decimal: comma” under “data:”.',
    place: placeInFile(request, line, column),
    related: readHere(request),
  };
}

/** The unit that all values share, in agreement with what the briefing says; nothing is scaled that is not known. */
function findUnit(
  request: DataRequest,
  candidates: readonly Candidate[],
  ofLayout: Unit | undefined,
): Unit | Diagnostic {
  const [first] = candidates;
  const ofFile = ofLayout ?? first?.unit;
  const other = candidates.find(
    ({ unit }) => unit !== undefined && (unit.unit !== ofFile?.unit || unit.exponent !== ofFile?.exponent),
  );
  if (ofLayout === undefined && other !== undefined) {
    return buildUnlike(request, other, sayUnit(other.unit), `other values of the series in ${sayUnit(ofFile)}`);
  }
  const { unit: said, figureUnit } = request;
  const name = said?.unit ?? ofFile?.unit;
  if (said?.unit !== undefined && ofFile?.unit !== undefined && !isUnit(said.unit, ofFile.unit)) {
    return buildUnlike(request, first, sayUnit(ofFile), `the briefing says ${sayUnit(said)}`);
  }
  if (name !== undefined && figureUnit !== undefined && !isUnit(name, figureUnit)) {
    return buildUnlike(request, first, sayUnit({ exponent: 0, unit: name }), `its figure in ${quote(figureUnit)}`);
  }
  const unit = figureUnit ?? name;
  return { ...(unit !== undefined && { unit }), exponent: said?.exponent ?? ofFile?.exponent ?? 0 };
}

function buildUnlike(request: DataRequest, at: Candidate | undefined, found: string, against: string): Diagnostic {
  return {
    code: 'unlike-units',
    severity: 'error',
    message: `The values of the file are in ${found}, ${against}`,
    hint: 'Give the figure the unit of the file, or ask for the series in its unit.',
    place: at === undefined ? request.file.place : placeInFile(request, at.line, at.column),
    related: readHere(request),
  };
}

/** Whether a title speaks of all numbers below it is for the reader of the file to say. */
function buildScaleAbove(request: DataRequest, { text, line }: NonNullable<FoundLayout['scaleAbove']>): Diagnostic {
  return {
    code: 'ambiguous-amount',
    severity: 'error',
    message: `The line above the table names a scale, and its numbers may be given in it: ${quote(text)}`,
    hint: 'Write “unit: …” under “data:”, such as “unit: million USD”, or “unit: USD” if the numbers are in full.',
    place: placeInFile(request, line),
    related: readHere(request),
  };
}

function sayUnit(unit: Unit | undefined): string {
  const scale = unit === undefined || unit.exponent === 0 ? '' : `10^${unit.exponent} `;
  return quote(`${scale}${unit?.unit ?? ''}`.trim() || 'no unit');
}

/** Flags that say more than how firm a value is; the first few with their lines. */
function describeFlags(request: DataRequest, candidates: readonly Candidate[]): Diagnostic[] {
  return candidates
    .flatMap(({ flag = '', span, line, column }) => {
      const { remark } = readFlag(flag);
      return remark === undefined ? [] : [{ remark, flag, span, line, column }];
    })
    .slice(0, 5)
    .map(({ remark, flag, span, line, column }) => ({
      code: 'flagged-value' as const,
      severity: 'warning' as const,
      message: `The value for ${sayPeriod(span)} bears the flag ${quote(flag)}: ${remark}`,
      hint: 'Say so where the figure is used, if it matters.',
      place: placeInFile(request, line, column),
      related: readHere(request),
    }));
}

function sayPeriod(period: Period): string {
  return periodKey(period);
}
