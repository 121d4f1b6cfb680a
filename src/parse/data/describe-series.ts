import type { Diagnostic, DiagnosticCode } from '../../domain/diagnostic.ts';
import { didYouMean, type Suggest } from '../suggest.ts';
import { placeInFile, quote, readHere } from './data-fault.ts';
import type { DataRequest } from './data-request.ts';
import { type FilteredDimension, listNames } from './row-matcher.ts';
import type { Collected, RowFault } from './series-collector.ts';

/** What is wrong with the choice of rows: a column that is not there, no rows, several series, parts without a total. */
export function describeSelection(
  request: DataRequest,
  title: string,
  { matcher, candidates, partPeriods, missingPeriods }: Collected,
  suggest: Suggest,
): Diagnostic[] {
  const unknown = matcher.unknown.map(({ dimension, place }) => ({
    ...error(
      'no-rows',
      `The file has no column for ${quote(dimension)}`,
      `It is read as ${title}; take the line away.`,
    ),
    place,
  }));
  if (unknown.length > 0) return unknown;
  const several = matcher.open.filter(({ seen }) => seen.count > 1);
  if (several.length > 0) return [describeSeveral(request, several)];
  const opposite = findOpposite(request, matcher);
  if (opposite !== undefined) return [opposite];
  const withoutTotal = [...partPeriods].filter(([period]) => !candidates.has(period) && !missingPeriods.has(period));
  if (withoutTotal.length > 0) {
    const severity = candidates.size === 0 ? 'error' : 'warning';
    return [{ ...describeParts(request, matcher.parts, withoutTotal), severity }];
  }
  if (candidates.size > 0) return [];
  const wrong = matcher.filtered.filter(({ isFound }) => !isFound());
  if (wrong.length > 0) return wrong.map((each) => describeNotFound(each, suggest));
  return [{ ...describeNothing(matcher.filtered, missingPeriods.size > 0), place: request.place }];
}

/** What rows of the two flows are called in the files that have no column for the flow. */
const flowNames = {
  exports: /export|ausfuhr|экспорт/iu,
  imports: /import|einfuhr|импорт|імпарт/iu,
} as const;

/** Rows that are called imports, for a figure of exports, where nobody asked for them; or the other way round. */
function findOpposite(request: DataRequest, matcher: Collected['matcher']): Diagnostic | undefined {
  const flow = request.filters.find(({ dimension, isDefault }) => dimension === 'flow' && isDefault)?.wanted;
  if (flow !== 'exports' && flow !== 'imports') return undefined;
  if (matcher.filtered.some(({ filter }) => filter.dimension === 'flow')) return undefined;
  const other = flow === 'exports' ? 'imports' : 'exports';
  const found = matcher.open.find(({ seen }) => {
    const names = seen.each.join('\n');
    return flowNames[other].test(names) && !flowNames[flow].test(names);
  });
  if (found === undefined) return undefined;
  return {
    ...error(
      'no-rows',
      `The figure is one of ${flow}, but the file has ${listNames(found.seen)}`,
      'Correct the indicator of the figure, or take another file.',
    ),
    place: request.place,
  };
}

function error(code: DiagnosticCode, message: string, hint: string) {
  return { code, severity: 'error' as const, message, hint };
}

function describeNotFound({ dimension, filter, seen }: FilteredDimension, suggest: Suggest): Diagnostic {
  const near = suggest(filter.wanted, seen.each);
  const known = `The file has ${listNames(seen)} there.`;
  const own = filter.isDefault ? ` Write “${dimension.name}: …” under “data:” with one of them.` : '';
  const meant = near === undefined ? '' : `${didYouMean(quoteless(near))} `;
  return {
    ...error(
      'no-rows',
      `No row of the file has ${quote(filter.wanted)} as its ${quoteless(dimension.name)}`,
      `${meant}${known}${own}`,
    ),
    place: filter.place,
  };
}

/** A name of the file inside marks of its own. */
function quoteless(name: string): string {
  return quote(name).slice(1, -1);
}

function describeNothing(filtered: readonly FilteredDimension[], isMissing: boolean) {
  if (isMissing) {
    return error(
      'no-rows',
      'The file has no value for this series, only marks for missing ones',
      'Ask for another one.',
    );
  }
  const asked = filtered.map(({ dimension, filter }) => `${quoteless(dimension.name)} ${quote(filter.wanted)}`);
  if (asked.length === 0)
    return error('no-rows', 'The file has no rows with values', 'Check that this is the right file.');
  return error(
    'no-rows',
    `No row of the file has all of: ${asked.join(', ')}`,
    'Each of them is in the file, in other rows.',
  );
}

function describeSeveral(request: DataRequest, several: Collected['matcher']['open']): Diagnostic {
  const choices = several.map(({ dimension, seen }) => `${quoteless(dimension.name)}: ${listNames(seen)}`).join('; ');
  const names = several.map(({ dimension }) => writeKey(dimension.name)).join(' and ');
  return {
    ...error(
      'several-series',
      `The file has several series for this figure; they differ in ${choices}`,
      `Write ${names} under “data:” with one of these.`,
    ),
    place: request.place,
  };
}

const ownKeys = new Set(['reporter', 'partner', 'flow', 'product', 'indicator']);

function writeKey(name: string): string {
  return ownKeys.has(name) ? `“${name}: …”` : `“where: { ${quoteless(name)}: … }”`;
}

function describeParts(
  request: DataRequest,
  parts: Collected['matcher']['parts'],
  periods: readonly (readonly [string, number])[],
): Diagnostic {
  const used = parts.filter(({ seen }) => seen.count > 0);
  const choices = used.map(({ dimension, seen }) => `${quoteless(dimension.name)} ${listNames(seen)}`).join('; ');
  const keys = used.map(({ dimension }) => writeKey(dimension.name)).join(' or ');
  const shown = periods
    .slice(0, 6)
    .map(([period]) => period)
    .join(', ');
  return {
    ...error(
      'only-parts',
      `For ${shown}${periods.length > 6 ? ', …' : ''} the file has parts, but not their total: ${choices}`,
      `Parts are not added up, because one may be missing. Export the total too, or ask for one part with ${keys}.`,
    ),
    place: placeInFile(request, periods[0]?.[1] ?? 1),
    related: readHere(request),
  };
}

const kinds: Readonly<
  Record<
    RowFault['kind'],
    { readonly code: DiagnosticCode; readonly severity: Diagnostic['severity']; readonly hint: string }
  >
> = {
  shifted: {
    code: 'data-row',
    severity: 'error',
    hint: 'A text with a comma in it stands in quotes: "Bolivia, Plurinational State of".',
  },
  period: {
    code: 'data-row',
    severity: 'warning',
    hint: 'The row is left out. Periods are written as 2023, 2024-09 or 2024-Q3.',
  },
  twice: {
    code: 'duplicate-period',
    severity: 'error',
    hint: 'Keep one of the two in the file, or ask for one series by what they differ in.',
  },
};

/** The rows that cannot be used: the first few of a kind with their lines, and the number of the others. */
export function describeRowFaults(request: DataRequest, { faults }: Collected): Diagnostic[] {
  return [...faults].flatMap(([kind, { first, count }]) => {
    const { code, severity, hint } = kinds[kind];
    const shown = first.map(
      (fault): Diagnostic => ({
        code,
        severity,
        message: sayRowFault(fault),
        hint,
        place: placeInFile(request, fault.line, fault.cell),
        related: relatedTo(request, fault),
      }),
    );
    const more = count - first.length;
    const rest: Diagnostic[] =
      more === 0
        ? []
        : [
            {
              code,
              severity,
              message: `The same holds of ${more} more ${more === 1 ? 'row' : 'rows'} of ${quote(request.file.text)}`,
              hint,
              place: request.place,
            },
          ];
    return [...shown, ...rest];
  });
}

function sayRowFault({ kind, text, width, earlier }: RowFault): string {
  switch (kind) {
    case 'shifted':
      return `This row has ${text.split('\n').length} columns, its header ${width}`;
    case 'period':
      return `${quote(text)} cannot be read as a period`;
    case 'twice':
      return `The period ${quote(text)} has two values; the other one is ${quote(earlier?.value ?? '')}`;
  }
}

function relatedTo(request: DataRequest, { earlier }: RowFault): NonNullable<Diagnostic['related']> {
  if (earlier === undefined) return readHere(request);
  return { place: placeInFile(request, earlier.line, earlier.column), message: 'The first value is here' };
}
