import { Exact } from '../decimal.ts';
import type { Input, InputRole } from '../derived.ts';
import type { Figure, FigureValue, Target } from '../figure.ts';
import type { MonthSpan, YearToDate } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import type { Peak } from './series.ts';

/** A value or the peak as an input; its source is its own or else that of its figure. */
export function valueInput(role: InputRole, figure: Figure, value: FigureValue | Peak): Input {
  const { quantity, period, status, source = figure.source, place } = value;
  return {
    role,
    quantity,
    ...(period !== undefined && { period }),
    ...(status !== undefined && { status }),
    ...(source !== undefined && { source }),
    place,
  };
}

/** A value of another figure as an input of this one. */
export function inputFrom(role: InputRole, other: Figure, value: FigureValue, own: Figure): Input {
  return { ...valueInput(role, other, value), ...(other.id !== own.id && { figure: other.id }) };
}

/** The target as an input; its source is its own or else that of its figure. */
export function targetInput(figure: Figure, { quantity, by, source = figure.source, place }: Target): Input {
  return {
    role: 'target',
    quantity,
    ...(by !== undefined && { period: by }),
    ...(source !== undefined && { source }),
    place,
  };
}

/** The months that a year-to-date value covers. */
export function monthsOfData(period: YearToDate): Input {
  return { role: 'months_of_data', quantity: months(period.months), period };
}

/** The months that a year-to-date value leaves to the end of its year. */
export function monthsLeft(period: YearToDate): Input {
  const left = monthsWithoutData(period);
  return { role: 'months_left', quantity: months(left.months), period: left };
}

/** The twelve months of a year. */
export function monthsOfYear(): Input {
  return { role: 'months_of_year', quantity: months(12) };
}

/** A number of whole years. */
export function wholeYears(count: number): Input {
  return { role: 'years', quantity: { value: new Exact(count), unit: 'years' } };
}

/** The months from the end of a year-to-date value to December of its year. */
export function monthsWithoutData({ start, months }: YearToDate): MonthSpan {
  return { kind: 'months', start: { year: start.year, month: months + 1 }, months: 12 - months };
}

function months(count: number): Quantity {
  return { value: new Exact(count), unit: 'months' };
}
