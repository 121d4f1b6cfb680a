import { Exact } from '../decimal.ts';
import type { Caveat, Derived, Input, Measure } from '../derived.ts';
import type { Figure, FigureValue, StatedIndex } from '../figure.ts';
import { yearBefore } from '../period.ts';
import { isShare } from './flow.ts';
import { indexFormulas } from './formulas.ts';
import { valueInput } from './inputs.ts';
import { buildMeasure, contradict, isPositive } from './measures.ts';
import { buildBasis, computed, notComputable } from './results.ts';
import { latestFullYear, latestYearToDate, valueFor } from './series.ts';

const hundred = new Exact(100);

/** A growth index as an input; it is taken from where its value is. */
export function indexInput(figure: Figure, value: FigureValue, { form, quantity }: StatedIndex): Input {
  return { ...valueInput(form === 'percent' ? 'index' : 'multiple', figure, value), quantity };
}

/** The change on the year before that a growth index states: 108.0 is +8.0 %, 3.1 times is +210 %. */
export function changeByIndex({ form, quantity }: StatedIndex): Measure {
  const ratioOf = (index: Exact) => (form === 'percent' ? index.div(hundred) : index);
  const quantum = quantity.quantum && ratioOf(quantity.quantum);
  const kind = { kind: 'change', ...(quantum !== undefined && { quantum }) } as const;
  return buildMeasure(kind, [quantity], (index) => ratioOf(index).minus(1));
}

/** A caveat where the change between two values and the growth index printed with the second cannot both be right. */
export function indexCaveats(change: Measure, index: StatedIndex | undefined): readonly Caveat[] {
  if (index === undefined) return [];
  const stated = changeByIndex(index);
  return contradict(change.interval, stated.interval) ? [{ code: 'index_contradicts', measure: stated }] : [];
}

/**
 * The value of the year before that a growth index implies, V/index, where that value itself is not in the briefing.
 * As for the change on the same period, of the latest year-to-date value or else of the latest full year.
 */
export function buildImpliedBase(figure: Figure): Derived | undefined {
  const value = latestYearToDate(figure) ?? latestFullYear(figure);
  if (value?.index === undefined) return undefined;
  const period = yearBefore(value.period);
  if (valueFor(figure, period) !== undefined) return undefined;
  const { form, quantity } = value.index;
  const inputs = [valueInput('value', figure, value), indexInput(figure, value, value.index)];
  const basis = buildBasis('implied_base', period, inputs, indexFormulas.base[form]);
  if (isShare(figure)) return notComputable(basis, { code: 'not_for_shares' });
  if (!isPositive(quantity)) return notComputable(basis, { code: 'base_not_positive' });
  const kind = { kind: 'amount', unit: figure.unit, estimate: true } as const;
  const factor = form === 'percent' ? hundred : new Exact(1);
  const measure = buildMeasure(kind, [value.quantity, quantity], (v, index) => v.times(factor).div(index));
  return computed(basis, measure, [{ code: 'from_index' }]);
}
