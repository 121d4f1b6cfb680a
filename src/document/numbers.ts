import type { Caveat, Derived, DerivedName, Input, InputRole, Measure, Reason } from '../domain/derived.ts';
import type { Figure, FigureValue, Indicator, ValueStatus } from '../domain/figure.ts';
import { type Period, periodKey } from '../domain/period.ts';
import { type Interval, interval, type Quantity } from '../domain/quantity.ts';
import type { DocumentContext } from './context.ts';
import { buildPlainText } from './rich-text.ts';

/**
 * A number for programs, as decimal text in whole units: `4.4 billion` is `4400000000`. The precision with which it is
 * known allows everything from `low` to `high`.
 */
export interface ExactNumber {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** A currency by ISO 4217 or any other unit; absent for ratios. */
  readonly unit?: string;
}

/** A value of a figure, and an input of a calculation. */
export interface DatedNumber extends ExactNumber {
  /** As a briefing writes it: `2023`, `2024-09`, `2024-01..2024-09`, `2024-11-18`, or words. */
  readonly period?: string;
  readonly status?: ValueStatus;
  /** The number of its source in the list of sources. */
  readonly source?: number;
}

/** The numbers of a figure, and what they measure. */
export interface FigureNumbers extends Pick<Figure, 'between' | 'scope' | 'priceBasis' | 'valuation' | 'partOf'> {
  readonly kind: 'figure';
  readonly figure: string;
  readonly indicator: Indicator;
  readonly unit: string;
  readonly values: readonly DatedNumber[];
  readonly target?: DatedNumber;
  readonly peak?: DatedNumber;
}

/** A derived figure: its number, or the code of the reason why there is none. */
export type DerivedNumbers = DerivedBasis & (ComputedNumber | { readonly reason: Reason['code'] });

/** A number that went into a calculation; `figure` is the id of another figure that it is taken from. */
interface InputNumber extends DatedNumber {
  readonly role: InputRole;
  readonly figure?: string;
}

interface DerivedBasis {
  readonly kind: 'derived';
  /** The id of the figure that it is calculated from. */
  readonly figure: string;
  readonly name: DerivedName;
  readonly period?: string;
  readonly inputs: readonly InputNumber[];
  readonly caveats: readonly Caveat['code'][];
}

/** A ratio has no unit, and is no percentage: 0.136 is 13.6 %. */
interface ComputedNumber extends ExactNumber {
  readonly measure: Measure['kind'];
  /** Whether it is a projection or requirement and should be said as "about". */
  readonly estimate: boolean;
}

/** The values of a figure with its target and peak; a total that is not for the reader is not named. */
export function buildFigureNumbers(figure: Figure, context: DocumentContext): FigureNumbers {
  const { id, indicator, unit, between, scope, priceBasis, valuation, partOf, values, target, peak, source } = figure;
  const describe = (value: Partial<FigureValue> & Pick<FigureValue, 'quantity'>) =>
    describeDated({ source, ...value }, context);
  const say = (text: string) => buildPlainText(text, context);
  return {
    kind: 'figure',
    figure: id,
    indicator,
    unit,
    ...(between && { between: { reporter: say(between.reporter), partner: say(between.partner) } }),
    ...(scope !== undefined && { scope: say(scope) }),
    ...(priceBasis !== undefined && { priceBasis: say(priceBasis) }),
    ...(valuation && { valuation }),
    ...(partOf !== undefined && context.figures.has(partOf) && { partOf }),
    values: values.map(describe),
    ...(target && { target: describe({ ...target, ...(target.by && { period: target.by }) }) }),
    ...(peak && { peak: describe(peak) }),
  };
}

/** A derived figure with what it is calculated from. */
export function buildDerivedNumbers(derived: Derived, figure: Figure, context: DocumentContext): DerivedNumbers {
  const { name, period, inputs, caveats, outcome } = derived;
  const basis = {
    kind: 'derived' as const,
    figure: figure.id,
    name,
    ...describePeriod(period),
    inputs: inputs.map((input) => describeInput(input, context)),
    caveats: caveats.map(({ code }) => code),
  };
  if (!outcome.computed) return { ...basis, reason: outcome.reason.code };
  const { kind, estimate } = outcome.measure;
  return { ...basis, measure: kind, ...describeNumber(outcome.measure, outcome.measure.interval), estimate };
}

function describeInput(input: Input, context: DocumentContext): InputNumber {
  const { role, figure } = input;
  return { role, ...(figure !== undefined && { figure }), ...describeDated(input, context) };
}

/** What a value and an input of a calculation have in common. */
interface Dated {
  readonly quantity: Quantity;
  readonly period?: Period;
  readonly status?: ValueStatus;
  readonly source?: string | undefined;
}

function describeDated({ quantity, period, status, source }: Dated | Input, context: DocumentContext): DatedNumber {
  const number = source === undefined ? undefined : context.sourceNumbers.get(source);
  return {
    ...describePeriod(period),
    ...describeNumber(quantity, interval(quantity)),
    ...(status !== undefined && { status }),
    ...(number !== undefined && { source: number }),
  };
}

function describeNumber({ value, unit }: Quantity | Measure, { low, high }: Interval): ExactNumber {
  const ends = { value: value.toFixed(), low: low.toFixed(), high: high.toFixed() };
  return unit === undefined ? ends : { ...ends, unit };
}

function describePeriod(period: Period | undefined): { readonly period?: string } {
  return period === undefined ? {} : { period: periodKey(period) };
}
