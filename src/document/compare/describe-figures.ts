import type { FigureValue } from '../../domain/figure.ts';
import { type Period, periodKey } from '../../domain/period.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { FigureFacts } from '../context.ts';
import { sayResult, titleOf } from '../explain-derived.ts';
import { formatCompact } from '../format/format-amount.ts';
import { formatDate } from '../format/format-date.ts';
import { formatPeriod } from '../format/format-period.ts';
import { type Describer, fieldOf, sourceField, withUniqueKeys } from './describe-statements.ts';
import type { Field, Part } from './part.ts';

/** A figure with its values, its target and peak, and what is calculated from them. */
export function describeFigure(facts: FigureFacts, describer: Describer): Part {
  const { figure } = facts;
  const { id, label, indicator, between, unit, source, asOf, definition } = figure;
  const { words } = describer;
  return {
    kind: 'figure',
    key: id,
    title: label,
    found: 'by-words',
    hasId: true,
    isOrdered: true,
    fields: [
      ...fieldOf('indicator', words.indicators[indicator].toLowerCase(), indicator),
      ...fieldOf('between', between && `${between.reporter} – ${between.partner}`),
      ...fieldOf('unit', unit),
      ...sourceField([source], describer),
      ...fieldOf('as of', asOf && formatDate(asOf, words)),
      ...fieldOf('definition', definition),
      ...fieldOf('for', figure.for),
    ],
    parts: [
      ...withUniqueKeys(figure.values.map((value) => describeValue(value, facts, describer))),
      ...describeTarget(facts, describer),
      ...describePeak(facts, describer),
      ...describeResults(facts, describer),
    ],
  };
}

const alone = { found: 'by-key', isOrdered: false, parts: [] } as const;

function describeValue(value: FigureValue, facts: FigureFacts, describer: Describer): Part {
  const { words } = describer;
  return {
    ...alone,
    kind: 'value',
    key: periodKey(value.period),
    title: formatPeriod(value.period, words),
    fields: describeAmount(value, facts, describer),
  };
}

type Amount = Omit<FigureValue, 'period' | 'place'>;

function describeAmount({ quantity, status, source, note }: Amount, facts: FigureFacts, describer: Describer): Field[] {
  return [
    ...fieldOf('value', formatCompact(quantity, facts.scale, describer), meaningOf(quantity)),
    ...fieldOf('status', status && describer.words.valueStatuses[status]),
    ...sourceField([source], describer),
    ...fieldOf('note', note),
  ];
}

function describeTarget(facts: FigureFacts, describer: Describer): Part[] {
  const { target } = facts.figure;
  if (target === undefined) return [];
  const { quantity, by, origin, source } = target;
  const amount = formatCompact(quantity, facts.scale, describer);
  const { about } = describer.words.numbers;
  const value = quantity.quantum === undefined ? amount : about(amount);
  return [
    {
      ...alone,
      kind: 'target',
      key: 'target',
      title: 'target',
      fields: [
        ...fieldOf('value', value, meaningOf(quantity)),
        ...periodField('by', by, describer),
        ...fieldOf('origin', origin),
        ...sourceField([source], describer),
      ],
    },
  ];
}

function describePeak(facts: FigureFacts, describer: Describer): Part[] {
  const { peak } = facts.figure;
  if (peak === undefined) return [];
  const fields = [...describeAmount(peak, facts, describer), ...periodField('period', peak.period, describer)];
  return [{ ...alone, kind: 'peak', key: 'peak', title: 'peak', fields }];
}

function periodField(name: string, period: Period | undefined, { words }: Describer): Field[] {
  return period === undefined ? [] : fieldOf(name, formatPeriod(period, words), periodKey(period));
}

function describeResults(facts: FigureFacts, describer: Describer): Part[] {
  return facts.derived.map((derived) => {
    const text = sayResult(derived, facts, describer);
    const title = titleOf(derived, describer);
    return {
      ...alone,
      kind: 'calculation',
      key: derived.name,
      title,
      follows: true,
      fields: [{ name: title, text }],
    };
  });
}

function meaningOf({ value, quantum, unit }: Quantity): string {
  return `${value.toFixed()} ±${quantum?.toFixed() ?? 0} ${unit}`;
}
