import type { FigureValue } from '../domain/figure.ts';
import { periodKey } from '../domain/period.ts';
import type { Unitless } from './build-figures.ts';
import type { BuildContext } from './context.ts';
import type { DataValue } from './data/data-reading.ts';
import type { Fields } from './fields.ts';
import { withoutAbsent } from './without-absent.ts';

/**
 * The values of a figure from its file with the typed ones. A typed value goes before one of the file for the same period,
 * with the warning `typed-over`. A figure without a unit takes that of the file.
 */
export function addDataValues(
  { mapping, context }: Fields<'data'>,
  typed: readonly Unitless<FigureValue>[],
  inUse: { unit: string | undefined },
): readonly Unitless<FigureValue>[] {
  const reading = context.readings.get(mapping);
  if (reading === undefined) return typed;
  inUse.unit ??= reading.unit;
  const typedPeriods = new Map(typed.map((value) => [periodKey(value.period), value]));
  const fromFile = reading.values.flatMap((value) => {
    const instead = typedPeriods.get(periodKey(value.period));
    if (instead === undefined) return [buildValue(value)];
    reportTypedOver(instead, value, context);
    return [];
  });
  return [...fromFile, ...typed];
}

function buildValue({ period, value, quantum, ...rest }: DataValue): Unitless<FigureValue> {
  return withoutAbsent({ period, quantity: { value, quantum }, ...rest });
}

function reportTypedOver({ period, place }: Unitless<FigureValue>, inFile: DataValue, { report }: BuildContext): void {
  report({
    code: 'typed-over',
    severity: 'warning',
    message: `The typed value for ${periodKey(period)} stands in place of the one in the file, ${inFile.value.toFixed()}`,
    hint: 'If the value of the file is the right one, take the typed one away.',
    place,
    related: { place: inFile.place, message: 'The value of the file is here' },
  });
}
