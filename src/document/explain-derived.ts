import type { Aside, Derived, FormulaToken, Input, InputRole, Measure, Outcome } from '../domain/derived.ts';
import { fullYear, lastMonth, periodKey } from '../domain/period.ts';
import type { DocumentContext, FigureFacts } from './context.ts';
import type { Block, Entry, RichText } from './document.ts';
import { sayLabel, sayOutcome, scaleOf } from './explain-outcome.ts';
import { formatBare, formatCompact } from './format/format-amount.ts';
import { formatInterval, formatMeasure, lastShownStep } from './format/format-measure.ts';
import { formatMonthNames, formatPeriod } from './format/format-period.ts';
import type { Scale } from './format/scale.ts';
import { buildDerivedNumbers } from './numbers.ts';
import { buildCitations, plain } from './rich-text.ts';
import { sayCaveat } from './say-caveat.ts';
import type { Words } from './words/words.ts';

/** Inputs that are counted, and such as have a unit of their own; all others are amounts of the figure. */
const counts: ReadonlySet<InputRole> = new Set(['months_of_data', 'months_left', 'months_of_year', 'years']);
const ratios: ReadonlySet<InputRole> = new Set(['index', 'multiple', 'rate', 'rate_before']);
const inUnits: Scale = { power: 0, decimals: 0 };

/** A derived figure as an entry: its result, and below it the formula, the range, the inputs and the caveats. */
export function buildDerivedEntry(derived: Derived, facts: FigureFacts, context: DocumentContext): Entry {
  const { outcome } = derived;
  const raw = outcome.computed ? outcome.measure.value.toFixed() : undefined;
  return {
    id: buildId(derived, facts),
    line: facts.figure.place.line,
    title: titleOf(derived, context),
    result: { text: sayResult(derived, facts, context), ...(raw !== undefined && { raw }) },
    numbers: buildDerivedNumbers(derived, facts.figure, context),
    blocks: [...buildReason(derived, facts, context), ...buildCaveats(derived, facts, context)],
  };
}

/** As a reference names it; what stands for a second period has that behind it. */
function buildId({ name, period }: Derived, { figure, derived }: FigureFacts): string {
  const first = derived.find((each) => each.name === name);
  const isSecond = period !== undefined && first?.period !== undefined && periodKey(first.period) !== periodKey(period);
  return isSecond ? `${figure.id}.${name}.${periodKey(period)}` : `${figure.id}.${name}`;
}

/** The name of a derived figure with the period that it speaks of: `Gap to target, 2023`. */
export function titleOf(derived: Derived, { words }: DocumentContext): string {
  const { titles, paceNeededIfFor } = words.derived;
  const assumed = derived.caveats.find((caveat) => caveat.code === 'target_year_assumed');
  if (derived.name === 'pace_needed' && assumed) return paceNeededIfFor(String(assumed.year));
  return titles[derived.name](sayNamedPeriod(derived, words), derived.currency ?? '');
}

function sayNamedPeriod(derived: Derived, words: Words): string {
  const period = namedPeriod(derived);
  if (period === undefined) return '';
  if (derived.name === 'rolling_twelve_months' && period.kind === 'months') {
    // The twelve months are named by the last one alone, which keeps the column of titles narrow.
    return formatPeriod({ kind: 'months', start: lastMonth(period), months: 1 }, words);
  }
  const isRest = derived.name === 'pace_needed' && period.kind === 'months';
  return isRest ? formatMonthNames(period, words) : formatPeriod(period, words);
}

/** The headline of a derived figure, with the measures that are said beside it. */
export function sayResult(derived: Derived, facts: FigureFacts, context: DocumentContext): string {
  const scale = scaleOf(derived, facts);
  const { outcome, asides, balance } = derived;
  const { words } = context;
  const result = sayOutcome(outcome, scale, context, 'headline');
  const beside = asides.map((aside) => {
    // A number and its unit stay together where the line is wrapped.
    const measure = formatMeasure(asideMeasure(outcome, aside), scale, context, 'headline').replaceAll(' ', '\u00a0');
    return words.derived.asides[aside.code](measure, aside.period ? formatPeriod(aside.period, words) : '');
  });
  if (balance !== undefined) {
    beside.unshift(`${balance.of}: ${words.derived.balanceSigns[balance.sign]}`);
  }
  return beside.length === 0 ? result : `${result} (${beside.join(', ')})`;
}

/**
 * An amount beside an estimate is rounded like the estimate: 0.9 beside "about 4.1", so that the two add up to 5.0.
 * One that this would make nothing keeps digits of its own.
 */
function asideMeasure(outcome: Outcome, { measure }: Aside): Measure {
  if (!outcome.computed || !outcome.measure.estimate || measure.kind !== 'amount') return measure;
  const quantum = lastShownStep(outcome.measure, 'headline');
  const value = measure.value.toNearest(quantum);
  return value.isZero() ? measure : { ...measure, value, estimate: false, quantum };
}

/** Most speak of the period of their result; a share done and a pace to match speak of the year they measure against. */
function namedPeriod({ name, period, inputs }: Derived): Derived['period'] {
  if (name !== 'done_share' && name !== 'pace_needed_to_match') return period;
  const measuredAgainst = inputs.find(({ role }) => role === 'previous_year')?.period;
  if (measuredAgainst !== undefined || period?.kind !== 'months') return measuredAgainst ?? period;
  return fullYear(period.start.year - 1);
}

function buildReason(derived: Derived, facts: FigureFacts, context: DocumentContext): Block[] {
  const { words } = context;
  const rows = [
    { label: words.derived.formula, text: buildFormula(derived, facts, context) },
    { label: words.derived.range, text: plain(sayRange(derived, facts, context)) },
    { label: words.derived.from, text: buildInputs(derived, facts, context) },
  ];
  return [{ kind: 'fields', rows: rows.filter(({ text }) => text.some((part) => 'text' in part && part.text !== '')) }];
}

function buildFormula(derived: Derived, facts: FigureFacts, context: DocumentContext): RichText {
  const { formula, inputs, outcome } = derived;
  const scale = scaleOf(derived, facts);
  const inWords = sayFormula(formula, context.words);
  if (!outcome.computed) return plain(inWords);
  const inNumbers = joinTokens(formula, (role) => {
    const input = inputs.find((each) => each.role === role);
    if (input === undefined) return '';
    return sayNumber(input, scale, context);
  });
  const { measure } = outcome;
  return [
    { kind: 'text', text: `${inWords} = ${inNumbers} = ` },
    { kind: 'value', text: formatMeasure(measure, scale, context, 'detail'), raw: measure.value.toFixed() },
  ];
}

/** The number of an input as a formula has it: counts, rates and indices as they are, amounts at the scale of the figure. */
function sayNumber({ role, quantity }: Input, scale: Scale, context: DocumentContext): string {
  if (counts.has(role)) return quantity.value.toFixed();
  return ratios.has(role)
    ? formatBare(quantity, inUnits, context)
    : formatBare(quantity, scale, context, scale.decimals);
}

/** An input with its unit: `0.6 bn USD`, `80 RUB/USD`, `3.1 times`; an index, which has none, as its number. */
function sayAmount(input: Input, scale: Scale, context: DocumentContext): string {
  const number = sayNumber(input, scale, context);
  if (input.role === 'index') return number;
  if (input.role === 'multiple') return context.words.numbers.times(number);
  if (ratios.has(input.role)) return formatCompact(input.quantity, inUnits, context);
  return formatCompact(input.quantity, scale, context, scale.decimals);
}

/** A formula with the names of its inputs: `target / value − 1`. */
export function sayFormula(formula: readonly FormulaToken[], { derived }: Words): string {
  return joinTokens(formula, (role) => derived.inputs[role]);
}

function joinTokens(formula: readonly FormulaToken[], sayInput: (role: Input['role']) => string): string {
  const text = formula.map((token, index) => {
    if (token.kind !== 'input') return sayToken(token);
    const said = sayInput(token.role);
    // Two signs do not stand side by side: 0.5 − (−0.2).
    return said.startsWith('−') && isOperator(formula[index - 1]) ? `(${said})` : said;
  });
  const joined = text.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
  return joined.replace(/\| (.*) \|/, '|$1|');
}

function isOperator(token: FormulaToken | undefined): boolean {
  return token?.kind === 'sign' && token.sign !== '(' && token.sign !== '|';
}

function sayToken(token: Exclude<FormulaToken, { kind: 'input' }>): string {
  return token.kind === 'number' ? String(token.number) : token.sign;
}

function sayRange(derived: Derived, facts: FigureFacts, context: DocumentContext): string {
  const { outcome } = derived;
  return outcome.computed ? (formatInterval(outcome.measure, scaleOf(derived, facts), context) ?? '') : '';
}

/** Taken from the briefing, and not counted like months and years or added up from other inputs. */
function isTaken({ place }: Input): boolean {
  return place !== undefined;
}

function buildInputs(derived: Derived, facts: FigureFacts, context: DocumentContext): RichText {
  const { words } = context;
  const scale = scaleOf(derived, facts);
  return derived.inputs.filter(isTaken).flatMap((input, index) => {
    const { role, quantity, period, source, figure, place } = input;
    const amount = sayAmount(input, scale, context);
    const said = period === undefined ? amount : words.derived.inPeriod(amount, formatPeriod(period, words));
    const own = words.derived.inputs[role];
    const called = figure === undefined ? own : words.derived.inputOf(own, sayLabel(figure, context));
    const name = `${index === 0 ? '' : '; '}${called} `;
    return [
      ...plain(name),
      { kind: 'value' as const, text: said, raw: quantity.value.toFixed() },
      ...buildCitations([source], context),
      ...plain(place?.beside ? ` (${words.derived.atLines(place.beside.file, place.line, place.line)})` : ''),
    ];
  });
}

function buildCaveats(derived: Derived, facts: FigureFacts, context: DocumentContext): Block[] {
  const { caveats } = derived;
  const scale = scaleOf(derived, facts);
  if (caveats.length === 0) return [];
  const text = caveats.map((caveat) => sayCaveat(caveat, scale, context)).join(' ');
  return [{ kind: 'paragraph', text: plain(text), tone: 'muted' }];
}
