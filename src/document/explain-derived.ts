import type { Aside, Caveat, Derived, FormulaToken, Input, Measure, Outcome } from '../domain/derived.ts';
import type { DocumentContext, FigureFacts } from './context.ts';
import type { Block, Entry, RichText } from './document.ts';
import { sayOutcome } from './explain-outcome.ts';
import { formatBare, formatCompact } from './format/format-amount.ts';
import { formatInterval, formatMeasure, lastShownStep } from './format/format-measure.ts';
import { formatMonthNames, formatPeriod } from './format/format-period.ts';
import { buildCitations, plain } from './rich-text.ts';
import type { Words } from './words/words.ts';

/** A derived figure as an entry: its result, and below it the formula, the range, the inputs and the caveats. */
export function buildDerivedEntry(derived: Derived, facts: FigureFacts, context: DocumentContext): Entry {
  const { outcome } = derived;
  const raw = outcome.computed ? outcome.measure.value.toFixed() : undefined;
  return {
    id: `${facts.figure.id}.${derived.name}`,
    line: facts.figure.place.line,
    title: titleOf(derived, context),
    result: { text: sayResult(derived, facts, context), ...(raw !== undefined && { raw }) },
    blocks: [...buildReason(derived, facts, context), ...buildCaveats(derived, context)],
  };
}

/** The name of a derived figure with the period that it speaks of: `Gap to target, 2023`. */
export function titleOf(derived: Derived, { words }: DocumentContext): string {
  const { titles, paceNeededIfFor } = words.derived;
  const assumed = derived.caveats.find((caveat) => caveat.code === 'target_year_assumed');
  if (derived.name === 'pace_needed' && assumed) return paceNeededIfFor(String(assumed.year));
  return titles[derived.name](sayNamedPeriod(derived, words));
}

function sayNamedPeriod(derived: Derived, words: Words): string {
  const period = namedPeriod(derived);
  if (period === undefined) return '';
  const isRest = derived.name === 'pace_needed' && period.kind === 'months';
  return isRest ? formatMonthNames(period, words) : formatPeriod(period, words);
}

/** The headline of a derived figure, with the measures that are said beside it. */
export function sayResult({ outcome, asides }: Derived, { scale }: FigureFacts, context: DocumentContext): string {
  const { words } = context;
  const result = sayOutcome(outcome, scale, context, 'headline');
  const beside = asides.map((aside) => {
    // A number and its unit stay together where the line is wrapped.
    const measure = formatMeasure(asideMeasure(outcome, aside), scale, context, 'headline').replaceAll(' ', '\u00a0');
    return words.derived.asides[aside.code](measure, aside.period ? formatPeriod(aside.period, words) : '');
  });
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
  const comparesWithYear = name === 'done_share' || name === 'pace_needed_to_match';
  return comparesWithYear ? (inputs.find(({ role }) => role === 'previous_year')?.period ?? period) : period;
}

function buildReason(derived: Derived, facts: FigureFacts, context: DocumentContext): Block[] {
  const { words } = context;
  const rows = [
    { label: words.derived.formula, text: buildFormula(derived, facts, context) },
    { label: words.derived.range, text: plain(sayRange(derived.outcome, facts, context)) },
    { label: words.derived.from, text: buildInputs(derived, facts, context) },
  ];
  return [{ kind: 'fields', rows: rows.filter(({ text }) => text.some((part) => 'text' in part && part.text !== '')) }];
}

function buildFormula(
  { formula, inputs, outcome }: Derived,
  { scale }: FigureFacts,
  context: DocumentContext,
): RichText {
  const inWords = sayFormula(formula, context.words);
  if (!outcome.computed) return plain(inWords);
  const inNumbers = joinTokens(formula, (role) => {
    const input = inputs.find((each) => each.role === role);
    if (input === undefined) return '';
    return isTaken(input) ? formatBare(input.quantity, scale, context, scale.decimals) : input.quantity.value.toFixed();
  });
  const { measure } = outcome;
  return [
    { kind: 'text', text: `${inWords} = ${inNumbers} = ` },
    { kind: 'value', text: formatMeasure(measure, scale, context, 'detail'), raw: measure.value.toFixed() },
  ];
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
  return text.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

function isOperator(token: FormulaToken | undefined): boolean {
  return token?.kind === 'sign' && token.sign !== '(';
}

function sayToken(token: Exclude<FormulaToken, { kind: 'input' }>): string {
  return token.kind === 'number' ? String(token.number) : token.sign;
}

function sayRange(outcome: Outcome, { scale }: FigureFacts, context: DocumentContext): string {
  return outcome.computed ? (formatInterval(outcome.measure, scale, context) ?? '') : '';
}

/** Taken from the briefing, and not counted like months and years. */
function isTaken({ place }: Input): boolean {
  return place !== undefined;
}

function buildInputs({ inputs }: Derived, { scale }: FigureFacts, context: DocumentContext): RichText {
  const { words } = context;
  return inputs.filter(isTaken).flatMap(({ role, quantity, period, source }, index) => {
    const amount = formatCompact(quantity, scale, context, scale.decimals);
    const said = period === undefined ? amount : words.derived.inPeriod(amount, formatPeriod(period, words));
    const name = `${index === 0 ? '' : '; '}${words.derived.inputs[role]} `;
    return [
      ...plain(name),
      { kind: 'value' as const, text: said, raw: quantity.value.toFixed() },
      ...buildCitations([source], context),
    ];
  });
}

function buildCaveats({ caveats }: Derived, context: DocumentContext): Block[] {
  if (caveats.length === 0) return [];
  const text = caveats.map((caveat) => sayCaveat(caveat, context)).join(' ');
  return [{ kind: 'paragraph', text: plain(text), tone: 'muted' }];
}

function sayCaveat(caveat: Caveat, { words }: DocumentContext): string {
  const { caveats } = words.derived;
  switch (caveat.code) {
    case 'target_year_assumed':
      return caveats.target_year_assumed(String(caveat.year));
    case 'months_without_data':
      return caveats.months_without_data(formatMonthNames(caveat.period, words));
    case 'status':
      return caveats.status(
        words.valueStatuses[caveat.status],
        caveat.period ? formatPeriod(caveat.period, words) : '',
      );
    default:
      return caveats[caveat.code];
  }
}
