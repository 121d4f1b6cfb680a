import { audiences } from '../domain/briefing.ts';
import type { Place } from '../domain/diagnostic.ts';
import { type Figure, type FigureValue, indicators, type Target, valuations, valueStatuses } from '../domain/figure.ts';
import { type Period, periodKey } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import { parseAmount } from './amount.ts';
import { checkPartOf } from './check-part-of.ts';
import { findScaleMismatches, type TypedAmount } from './check-scale.ts';
import { type BuildContext, reportError } from './context.ts';
import { addDataValues } from './data-values.ts';
import { dateAt, type Fields, fieldsOf, itemsAt, nodeAt, textAt, textNodeAt, wordAt } from './fields.ts';
import { parsePeriod } from './period.ts';
import { referenceAt } from './references.ts';
import { figureSchema, figureValueSchema, peakSchema, targetSchema } from './schema/figure.ts';
import type { TreeNode } from './tree.ts';
import { buildGrowth, convertToAt } from './value-growth.ts';
import { withoutAbsent } from './without-absent.ts';

/** The figures in the order of the file. A figure without a unit takes the first one written in its amounts. */
export function buildFigures(items: readonly TreeNode[], context: BuildContext): Figure[] {
  const all = items.map((item) => fieldsOf(figureSchema, item, context)).filter((fields) => fields !== undefined);
  checkPartOf(all);
  return all.map(buildFigure);
}

type FigureFields = Fields<keyof typeof figureSchema.entries>;

/** A quantity whose unit is settled once all amounts of the figure are read. */
export type Unitless<T extends { quantity: Quantity }> = Omit<T, 'quantity'> & { quantity: Omit<Quantity, 'unit'> };

/** What the amounts of one figure have in common, as they are read one after another. */
export interface AmountsInUse {
  unit: string | undefined;
  readonly amounts: TypedAmount[];
}

function buildFigure(fields: FigureFields): Figure {
  const { context } = fields;
  const inUse: AmountsInUse = { unit: textAt(fields, 'unit'), amounts: [] };
  const typedValues = buildValues(fields, inUse);
  const values = addDataValues(fields, typedValues, inUse);
  const target = buildTarget(nodeAt(fields, 'target'), context, inUse);
  const peak = buildPeak(nodeAt(fields, 'peak'), context, inUse);
  for (const warning of findScaleMismatches(inUse.amounts)) context.report(warning);
  const unit = inUse.unit ?? '';
  const id = context.figures.of.get(fields.mapping) ?? '';
  return withoutAbsent({
    id,
    label: textAt(fields, 'label') ?? id,
    indicator: wordAt(fields, 'indicator', indicators) ?? 'other',
    between: buildBetween(fields),
    unit,
    scope: textAt(fields, 'scope'),
    priceBasis: textAt(fields, 'price_basis'),
    valuation: wordAt(fields, 'valuation', valuations),
    partOf: referenceAt(fields, 'part_of', 'figures'),
    convertTo: convertToAt(fields, unit),
    source: referenceAt(fields, 'source', 'sources'),
    asOf: dateAt(fields, 'as_of'),
    values: values.map((value) => withUnit<FigureValue>(value, unit)),
    target: target && withUnit<Target>(target, unit),
    peak: peak && withUnit<NonNullable<Figure['peak']>>(peak, unit),
    definition: textAt(fields, 'definition'),
    for: wordAt(fields, 'for', audiences),
    place: fields.mapping.place,
  });
}

function withUnit<T extends { quantity: Quantity }>(value: Unitless<T>, unit: string): T {
  return { ...value, quantity: { ...value.quantity, unit } } as unknown as T;
}

function buildValues(fields: FigureFields, inUse: AmountsInUse): Unitless<FigureValue>[] {
  const seen = new Map<string, Place>();
  const convertTo = textAt(fields, 'convert_to');
  return itemsAt(fields, 'values').flatMap((item) => {
    const value = fieldsOf(figureValueSchema, item, fields.context);
    if (value === undefined) return [];
    const period = periodAt(value, 'period');
    if (period !== undefined) checkPeriodOnce(value, period, seen);
    const quantity = quantityAt(value, inUse, 'stated');
    const rest = { ...buildValueDetails(value), ...buildGrowth(value, convertTo, inUse.unit) };
    return period === undefined || quantity === undefined ? [] : [{ period, quantity, ...rest, place: item.place }];
  });
}

function checkPeriodOnce(value: Fields<'period'>, period: Period, seen: Map<string, Place>): void {
  const node = textNodeAt(value, 'period');
  const earlier = seen.get(periodKey(period));
  if (node === undefined) return;
  if (earlier === undefined) {
    seen.set(periodKey(period), node.place);
    return;
  }
  value.context.report({
    code: 'duplicate-period',
    severity: 'error',
    message: `The period ${node.text.slice(0, 60)} stands twice in this figure`,
    hint: 'Keep one of the two values, or make a second figure.',
    place: node.place,
    related: { place: earlier, message: 'The first value is here' },
  });
}

function buildValueDetails(fields: Fields<'status' | 'source' | 'note'>) {
  return withoutAbsent({
    status: wordAt(fields, 'status', valueStatuses),
    source: referenceAt(fields, 'source', 'sources'),
    note: textAt(fields, 'note'),
  });
}

function buildTarget(node: TreeNode | undefined, context: BuildContext, inUse: AmountsInUse) {
  const fields = fieldsOf(targetSchema, node, context);
  if (fields === undefined) return undefined;
  const quantity = quantityAt(fields, inUse, 'exact');
  const by = periodAt(fields, 'by');
  const rest = { origin: textAt(fields, 'origin'), source: referenceAt(fields, 'source', 'sources') };
  return quantity && withoutAbsent({ quantity, by, ...rest, place: fields.mapping.place });
}

function buildPeak(node: TreeNode | undefined, context: BuildContext, inUse: AmountsInUse) {
  const fields = fieldsOf(peakSchema, node, context);
  if (fields === undefined) return undefined;
  const quantity = quantityAt(fields, inUse, 'stated');
  const period = periodAt(fields, 'period');
  const rest = buildValueDetails(fields);
  return quantity && { quantity, ...withoutAbsent({ period }), ...rest, place: fields.mapping.place };
}

function quantityAt(fields: Fields<'value'>, inUse: AmountsInUse, precision: 'stated' | 'exact') {
  const node = textNodeAt(fields, 'value');
  if (node === undefined) return undefined;
  const { language } = fields.context;
  const reading = parseAmount(node.text, withoutAbsent({ language, unit: inUse.unit }));
  if ('fault' in reading) {
    fields.context.report({ ...reading.fault, severity: 'error', place: node.place });
    return undefined;
  }
  const { amount, warning } = reading;
  if (warning !== undefined) fields.context.report({ ...warning, severity: 'warning', place: node.place });
  inUse.unit ??= amount.unit;
  inUse.amounts.push({ value: amount.value, node });
  const isExact = precision === 'exact' && !amount.approximate;
  return { value: amount.value, ...(isExact ? {} : { quantum: amount.quantum }) };
}

function periodAt<Key extends string>(fields: Fields<Key>, key: Key): Period | undefined {
  const node = textNodeAt(fields, key);
  if (node === undefined) return undefined;
  const reading = parsePeriod(node.text);
  if (!('period' in reading)) {
    reportError(fields.context, 'bad-period', node.place, reading.message, reading.hint);
    return undefined;
  }
  if (reading.period.kind === 'label') {
    fields.context.report({
      code: 'period-label',
      severity: 'warning',
      message: `The period “${node.text.slice(0, 60)}” is shown as it stands and takes part in no calculation`,
      hint: 'For calculations write a period such as 2023, 2024-Q3 or 2024-01..2024-09.',
      place: node.place,
    });
  }
  return reading.period;
}

function buildBetween(fields: FigureFields): Figure['between'] {
  const node = nodeAt(fields, 'between');
  if (node?.kind !== 'list') return undefined;
  const [reporter, partner, ...others] = node.items.map((item) => (item.kind === 'text' ? item.text : undefined));
  if (reporter !== undefined && partner !== undefined && others.length === 0) return { reporter, partner };
  reportError(
    fields.context,
    'bad-value',
    node.place,
    `Two names are expected here, the reporter and the partner, not ${node.items.length}`,
    'Write: between: [Belarus, Smolensk Region]',
  );
  return undefined;
}
