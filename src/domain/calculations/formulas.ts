import type { DerivedName, FormulaToken, InputRole } from '../derived.ts';

type Sign = Extract<FormulaToken, { kind: 'sign' }>['sign'];

const signs: readonly string[] = ['+', '−', '×', '/', '(', ')', '^', '|'] satisfies Sign[];

/** The formula of each derived figure, as its words and numbers are to be put in. */
export const formulas: Readonly<Record<DerivedName, readonly FormulaToken[]>> = {
  gap: formula('target', '−', 'value'),
  attainment: formula('value', '/', 'target'),
  shortfall: formula('(', 'target', '−', 'value', ')', '/', 'target'),
  growth_needed: formula('target', '/', 'value', '−', 1),
  change_on_same_period: formula('value', '/', 'value_before', '−', 1),
  done_share: formula('value', '/', 'previous_year'),
  pace: formula('value', '/', 'months_of_data'),
  pace_needed: formula('(', 'target', '−', 'value', ')', '/', 'months_left'),
  pace_needed_to_match: formula('(', 'previous_year', '−', 'value', ')', '/', 'months_left'),
  run_rate: formula('value', '×', 'months_of_year', '/', 'months_of_data'),
  cagr: formula('(', 'value', '/', 'first_value', ')', '^', '(', 1, '/', 'years', ')', '−', 1),
  cagr_needed: formula('(', 'target', '/', 'value', ')', '^', '(', 1, '/', 'years', ')', '−', 1),
  change_from_peak: formula('value', '/', 'peak', '−', 1),
  rolling_twelve_months: formula('previous_year', '−', 'same_period_before', '+', 'value'),
  implied_base: formula('value', '/', 'multiple'),
  change_converted: formula('(', 'value', '/', 'rate', ')', '/', '(', 'value_before', '/', 'rate_before', ')', '−', 1),
  turnover: formula('exports', '+', 'imports'),
  balance: formula('exports', '−', 'imports'),
  coverage: formula('exports', '/', 'imports'),
  mirror_discrepancy: formula(
    '|',
    'exports',
    '−',
    'imports',
    '|',
    '/',
    '(',
    '(',
    'exports',
    '+',
    'imports',
    ')',
    '/',
    2,
    ')',
  ),
  share: formula('part', '/', 'total'),
  change_of_share: formula('part', '/', 'total', '−', 'part_before', '/', 'total_before'),
  contribution: formula('(', 'part', '−', 'part_before', ')', '/', 'total_before'),
  other_contribution: formula(
    '(',
    '(',
    'total',
    '−',
    'parts',
    ')',
    '−',
    '(',
    'total_before',
    '−',
    'parts_before',
    ')',
    ')',
    '/',
    'total_before',
  ),
};

/** What is read from a growth index, which is printed with the year before as 100 or as so many times. */
export const indexFormulas = {
  change: {
    percent: formula('index', '/', 100, '−', 1),
    times: formula('multiple', '−', 1),
  },
  base: {
    percent: formula('value', '/', '(', 'index', '/', 100, ')'),
    times: formula('value', '/', 'multiple'),
  },
} as const;

/** The difference between two shares, in percentage points. */
export function differenceFormula(before: 'value_before' | 'peak'): readonly FormulaToken[] {
  return formula('value', '−', before);
}

function formula(...pieces: readonly (InputRole | Sign | number)[]): readonly FormulaToken[] {
  return pieces.map((piece) => {
    if (typeof piece === 'number') return { kind: 'number', number: piece };
    return isSign(piece) ? { kind: 'sign', sign: piece } : { kind: 'input', role: piece };
  });
}

function isSign(piece: InputRole | Sign): piece is Sign {
  return signs.includes(piece);
}
