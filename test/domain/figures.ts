import { deriveFigure } from '../../src/domain/calculations/derive-figure.ts';
import { Exact } from '../../src/domain/decimal.ts';
import type { Aside, Derived, DerivedName, Measure, Reason } from '../../src/domain/derived.ts';
import type { Place } from '../../src/domain/diagnostic.ts';
import type { Figure, FigureValue, Target } from '../../src/domain/figure.ts';
import { fullYear, type Period, periodKey } from '../../src/domain/period.ts';
import type { Quantity } from '../../src/domain/quantity.ts';

const billion = new Exact(10).pow(9);

/** Where everything stands in a figure that comes from no file. */
export const place: Place = { line: 1, column: 1, length: 1 };

/** So many billions with the precision in which they are written: `4.4` is 4.35 to 4.45 billion. */
export function stated(billions: string, unit = 'USD'): Quantity {
  const decimals = billions.split('.')[1]?.length ?? 0;
  return { ...exactly(billions, unit), quantum: billion.div(new Exact(10).pow(decimals)) };
}

/** Exactly so many billions. */
export function exactly(billions: string, unit = 'USD'): Quantity {
  return { value: new Exact(billions).times(billion), unit };
}

/** A percentage as written, such as a share of 12 %. */
export function statedPercent(percent: string): Quantity {
  return { value: new Exact(percent), quantum: new Exact(1), unit: '%' };
}

/** January to the given month. */
export function toDate(year: number, months: number): Period {
  return { kind: 'months', start: { year, month: 1 }, months };
}

/** Values by period: a year as a number, months to date as a pair of year and month. */
export function values(
  ...entries: readonly (readonly [number | readonly [number, number], Quantity])[]
): readonly FigureValue[] {
  return entries.map(([when, quantity]) => ({
    period: typeof when === 'number' ? fullYear(when) : toDate(...when),
    quantity,
    place,
  }));
}

/** A target, with the date by which it is to be reached where one is given. */
export function target(quantity: Quantity, by?: Period): Target {
  return { quantity, ...(by !== undefined && { by }), place };
}

/** A turnover in US dollars, unless the parts say otherwise. */
export function figure(parts: Partial<Figure>): Figure {
  return { id: 'turnover', label: 'Turnover', indicator: 'turnover', unit: 'USD', values: [], place, ...parts };
}

/** The turnover of the report: 4.4 billion in 2023, 3.1 in January to September 2024, and 5 to be reached. */
export function smolensk(by?: Period): Figure {
  return figure({
    values: values([2023, stated('4.4')], [[2024, 9], stated('3.1')]),
    target: target(exactly('5'), by),
    source: 'belta',
  });
}

/** The derived figure of a name, where there is one. */
export function derive(figure: Figure, name: DerivedName, others: readonly Figure[] = []): Derived | undefined {
  return deriveFigure(figure, [figure, ...others]).find((derived) => derived.name === name);
}

/** The names of the derived figures of a figure. */
export function namesOf(figure: Figure): readonly DerivedName[] {
  return deriveFigure(figure, [figure]).map(({ name }) => name);
}

/** The result of a derived figure; throws where it was not computed. */
export function measureOf(figure: Figure, name: DerivedName, others: readonly Figure[] = []): Measure {
  const outcome = derive(figure, name, others)?.outcome;
  if (outcome?.computed) return outcome.measure;
  throw new Error(`${name} was not computed: ${outcome?.reason.code ?? 'left out'}`);
}

/** Why a derived figure was not computed; throws where it was, or was left out. */
export function reasonOf(figure: Figure, name: DerivedName, others: readonly Figure[] = []): Reason {
  const outcome = derive(figure, name, others)?.outcome;
  if (outcome !== undefined && !outcome.computed) return outcome.reason;
  throw new Error(`${name} was ${outcome === undefined ? 'left out' : 'computed'}`);
}

/** What is first said beside a derived figure; throws where nothing is. */
export function asideOf(figure: Figure, name: DerivedName, others: readonly Figure[] = []): Aside {
  const aside = derive(figure, name, others)?.asides[0];
  if (aside === undefined) throw new Error(`${name} has nothing beside it`);
  return aside;
}

/** The codes of what to bear in mind with a derived figure. */
export function caveatsOf(figure: Figure, name: DerivedName, others: readonly Figure[] = []): readonly string[] {
  return derive(figure, name, others)?.caveats.map(({ code }) => code) ?? [];
}

/** The key of the period that a derived figure speaks of. */
export function periodOf(figure: Figure, name: DerivedName, others: readonly Figure[] = []): string | undefined {
  const period = derive(figure, name, others)?.period;
  return period && periodKey(period);
}

/** A number in billions, to some decimals. */
export function billions(value: Exact, decimals: number): string {
  return value.div(billion).toFixed(decimals);
}

/** A ratio in percent, to some decimals. */
export function percent(ratio: Exact, decimals = 1): string {
  return ratio.times(100).toFixed(decimals);
}
