import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/domain/derived.ts';
import { fullYear } from '../../../src/domain/period.ts';
import {
  asideOf,
  billions,
  caveatsOf,
  derive,
  exactly,
  figure,
  measureOf,
  percent,
  periodOf,
  place,
  reasonOf,
  smolensk,
  stated,
  statedPercent,
  target,
  toDate,
  values,
} from '../figures.ts';

describe('4.4 billion in 2023 and a target of 5 billion', () => {
  it('leaves a gap of exactly 0.6 billion', () => {
    const gap = measureOf(smolensk(), 'gap');
    expect(gap.value.toFixed()).toBe('600000000');
    expect(gap).toMatchObject({ kind: 'amount', unit: 'USD', estimate: false });
    expect(periodOf(smolensk(), 'gap')).toBe('2023');
  });

  it('is 88.0 % of the target, and 12.0 % short of it', () => {
    expect(percent(measureOf(smolensk(), 'attainment').value)).toBe('88.0');
    expect(percent(measureOf(smolensk(), 'shortfall').value)).toBe('12.0');
    expect(caveatsOf(smolensk(), 'shortfall')).toEqual(['base_is_target']);
  });

  it('needs 13.6 % of growth, not 12 %, and between 12.4 and 14.9 % for all that 4.4 can mean', () => {
    const { value, interval, kind, estimate, significantDigits } = measureOf(smolensk(), 'growth_needed');
    expect([interval.low, value, interval.high].map((ratio) => percent(ratio))).toEqual(['12.4', '13.6', '14.9']);
    expect({ kind, estimate, significantDigits }).toEqual({ kind: 'change', estimate: true, significantDigits: 2 });
    expect(caveatsOf(smolensk(), 'growth_needed')).toEqual(['base_is_actual']);
  });
});

describe('a value of 4.36 billion and a target of 4.4 billion', () => {
  const nearly = figure({ values: values([2023, stated('4.36')]), target: target(exactly('4.4')) });

  it('has not reached the target, although both are printed as 4.4', () => {
    expect(billions(measureOf(nearly, 'gap').value, 2)).toBe('0.04');
    expect(caveatsOf(nearly, 'gap')).toEqual(['not_reached_though_rounded_alike']);
    expect(caveatsOf(nearly, 'attainment')).toEqual(['not_reached_though_rounded_alike']);
  });

  it('is not said to round alike where an exact target merely ends in zeros', () => {
    const apart = figure({ values: values([2023, stated('4.6')]), target: target(exactly('5')) });
    expect(caveatsOf(apart, 'gap')).toEqual([]);
  });

  it('has reached the target once the value is the target, and is then no longer short of it', () => {
    const reached = figure({ values: values([2023, stated('4.40')]), target: target(exactly('4.4')) });
    expect(caveatsOf(reached, 'gap')).toEqual(['reached']);
    expect(measureOf(reached, 'gap').value.isZero()).toBe(true);
    expect(reasonOf(reached, 'shortfall')).toEqual({ code: 'target_reached' });
  });
});

describe('4.4 billion in 2023 and 3.1 billion in January to September 2024', () => {
  it('has no change on the same period, because that of 2023 is not known; it is not −29.5 %', () => {
    expect(reasonOf(smolensk(), 'change_on_same_period')).toEqual({ code: 'no_value_for', period: toDate(2023, 9) });
    const printed = allMeasures(smolensk()).map((ratio) => percent(ratio));
    expect(printed).toContain('70.5');
    expect(printed).not.toContain('-29.5');
  });

  it('has done 70.5 % of 2023 after 75.0 % of the year, which is not growth', () => {
    expect(percent(measureOf(smolensk(), 'done_share').value)).toBe('70.5');
    expect(caveatsOf(smolensk(), 'done_share')).toEqual(['not_growth']);
    const { code, measure } = asideOf(smolensk(), 'done_share');
    expect(code).toBe('share_of_year');
    expect(percent(measure.value)).toBe('75.0');
    expect(measure.interval.low.eq(measure.interval.high)).toBe(true);
  });

  it('goes at 0.344 billion a month so far', () => {
    const pace = measureOf(smolensk(), 'pace');
    expect(billions(pace.value, 3)).toBe('0.344');
    expect(pace).toMatchObject({ kind: 'amount_per_month', unit: 'USD' });
    expect(periodOf(smolensk(), 'pace')).toBe('2024-01..2024-09');
  });

  it('needs 0.633 billion a month in October to December to reach 5 in 2024, not 1.9 in the one month left', () => {
    const dated = smolensk(fullYear(2024));
    expect(billions(measureOf(dated, 'pace_needed').value, 3)).toBe('0.633');
    expect(periodOf(dated, 'pace_needed')).toBe('2024-10..2024-12');
    expect(caveatsOf(dated, 'pace_needed')).toEqual(['months_without_data']);
    expect(asideOf(dated, 'pace_needed').code).toBe('times_pace_so_far');
    expect(asideOf(dated, 'pace_needed').measure.value.toFixed(2)).toBe('1.84');
    expect(allMeasures(dated).map((amount) => billions(amount, 1))).not.toContain('1.9');
  });

  it('says that it takes the target to be for 2024 where the target has no date', () => {
    expect(billions(measureOf(smolensk(), 'pace_needed').value, 3)).toBe('0.633');
    expect(derive(smolensk(), 'pace_needed')?.caveats).toEqual([
      { code: 'target_year_assumed', year: 2024 },
      { code: 'months_without_data', period: { kind: 'months', start: { year: 2024, month: 10 }, months: 3 } },
    ]);
  });

  it('needs 0.433 billion a month, 1.26 times the pace so far, to match 2023', () => {
    expect(billions(measureOf(smolensk(), 'pace_needed_to_match').value, 3)).toBe('0.433');
    expect(asideOf(smolensk(), 'pace_needed_to_match').measure.value.toFixed(2)).toBe('1.26');
    expect(caveatsOf(smolensk(), 'pace_needed_to_match')).toEqual(['months_without_data']);
    expect(periodOf(smolensk(), 'pace_needed_to_match')).toBe('2023');
  });

  it('runs at 4.13 billion a year (4.07 to 4.20), 0.87 below the target, and not at 3.6', () => {
    const { value, interval, estimate, significantDigits } = measureOf(smolensk(), 'run_rate');
    expect([interval.low, value, interval.high].map((amount) => billions(amount, 2))).toEqual(['4.07', '4.13', '4.20']);
    expect({ estimate, significantDigits }).toEqual({ estimate: true, significantDigits: 2 });
    expect(caveatsOf(smolensk(), 'run_rate')).toEqual(['no_seasonality']);
    expect(periodOf(smolensk(), 'run_rate')).toBe('2024');
    const beside = derive(smolensk(), 'run_rate')?.asides ?? [];
    expect(beside.map(({ code, measure }) => [code, billions(measure.value, 2)])).toEqual([
      ['below_target', '0.87'],
      ['below_period', '0.27'],
    ]);
    expect(allMeasures(smolensk()).map((amount) => billions(amount, 1))).not.toContain('3.6');
  });

  it('gives the formula of each figure, and each number in it with its source and place', () => {
    const needed = derive(smolensk(), 'pace_needed');
    expect(needed?.formula.map((token) => (token.kind === 'input' ? token.role : Object.values(token)[1]))).toEqual([
      '(',
      'target',
      '−',
      'value',
      ')',
      '/',
      'months_left',
    ]);
    expect(needed?.inputs.map(({ role, source, quantity }) => [role, source, quantity.value.toFixed()])).toEqual([
      ['target', 'belta', '5000000000'],
      ['value', 'belta', '3100000000'],
      ['months_left', undefined, '3'],
    ]);
    expect(needed?.inputs[1]).toMatchObject({ period: toDate(2024, 9), place });
  });
});

describe('other run rates', () => {
  it('warn of a weak basis below six months of data', () => {
    const over = (months: number) => figure({ values: values([2023, stated('4.4')], [[2024, months], stated('2.0')]) });
    expect(caveatsOf(over(5), 'run_rate')).toEqual(['no_seasonality', 'under_six_months']);
    expect(caveatsOf(over(6), 'run_rate')).toEqual(['no_seasonality']);
  });

  it('say how far they are above the target, and nothing where they meet it', () => {
    const half = (amount: string) =>
      figure({ values: values([[2024, 6], stated(amount)]), target: target(exactly('5')) });
    const { code, measure } = asideOf(half('2.7'), 'run_rate');
    expect([code, billions(measure.value, 1)]).toEqual(['above_target', '0.4']);
    expect(derive(half('2.5'), 'run_rate')?.asides).toEqual([]);
  });
});

describe('4.4 billion in 2023 and 5 billion by 2026', () => {
  it('needs 4.35 % a year, compounded over three years', () => {
    const { value, kind, estimate } = measureOf(smolensk(fullYear(2026)), 'cagr_needed');
    expect(percent(value, 2)).toBe('4.35');
    expect({ kind, estimate }).toEqual({ kind: 'annual_rate', estimate: true });
    const years = derive(smolensk(fullYear(2026)), 'cagr_needed')?.inputs.find(({ role }) => role === 'years');
    expect(years?.quantity.value.toNumber()).toBe(3);
  });
});

describe('the growth between full years', () => {
  it('is compounded: from 4 to 6.25 billion in two years is 25 % a year, not 28.1 %', () => {
    const grown = figure({ values: values([2023, stated('6.25')], [2021, stated('4.00')], [2022, stated('9.00')]) });
    expect(measureOf(grown, 'cagr').value.toFixed()).toBe('0.25');
    expect(periodOf(grown, 'cagr')).toBe('2021-01..2023-12');
  });

  it('is measured on the year before where there is no year to date', () => {
    const years = figure({ values: values([2022, stated('4.0')], [2023, stated('4.4')]) });
    expect(percent(measureOf(years, 'change_on_same_period').value)).toBe('10.0');
    expect(periodOf(years, 'change_on_same_period')).toBe('2023');
  });

  it('is measured on the identical months where they are known', () => {
    const both = figure({
      values: values([2023, stated('4.4')], [[2023, 9], stated('3.3')], [[2024, 9], stated('3.1')]),
    });
    expect(percent(measureOf(both, 'change_on_same_period').value)).toBe('-6.1');
  });

  it('differs by currency: 200 to 220 billion roubles at 80 and 100 a dollar is +10.0 % and −12.0 %', () => {
    const inRoubles = { unit: 'RUB', values: values([2022, stated('200', 'RUB')], [2023, stated('220', 'RUB')]) };
    const inDollars = { values: values([2022, stated('2.5')], [2023, stated('2.2')]) };
    expect(percent(measureOf(figure(inRoubles), 'change_on_same_period').value)).toBe('10.0');
    expect(percent(measureOf(figure(inDollars), 'change_on_same_period').value)).toBe('-12.0');
  });

  it('is the ordinary change for an index', () => {
    const index = figure({ indicator: 'index', values: values([2022, stated('100.0')], [2023, stated('108.0')]) });
    expect(percent(measureOf(index, 'change_on_same_period').value)).toBe('8.0');
  });
});

describe('a change of sign or from nothing', () => {
  it('gives a balance that went from −0.2 to +0.1 as +0.3, not as −150 %', () => {
    const balance = figure({ indicator: 'balance', values: values([2022, stated('-0.2')], [2023, stated('0.1')]) });
    const reason = reasonOf(balance, 'change_on_same_period');
    expect(reason.code).toBe('sign_changed');
    expect(absoluteChangeIn(reason)).toBe('0.3');
  });

  it('gives a step from 0 to 5 as +5, not as infinity', () => {
    const begun = figure({ values: values([2022, stated('0')], [2023, stated('5')]) });
    const reason = reasonOf(begun, 'change_on_same_period');
    expect(reason.code).toBe('base_not_positive');
    expect(absoluteChangeIn(reason)).toBe('5.0');
  });

  it('gives a step from 5 to 0 as −100 %, but no annual rate', () => {
    const ended = figure({ values: values([2022, stated('5')], [2023, stated('0')]) });
    expect(percent(measureOf(ended, 'change_on_same_period').value)).toBe('-100.0');
    expect(absoluteChangeIn(reasonOf(ended, 'cagr'))).toBe('-5.0');
  });
});

describe('a share of 12 % and then 15 %', () => {
  const share = figure({
    indicator: 'share',
    unit: '%',
    values: values([2022, statedPercent('12')], [2023, statedPercent('15')]),
    target: target({ value: statedPercent('20').value, unit: '%' }),
    peak: { quantity: statedPercent('18'), place },
  });

  it('rose by 3 percentage points, not by 3 % or 25 %', () => {
    const { kind, value } = measureOf(share, 'change_on_same_period');
    expect([kind, value.toFixed()]).toEqual(['percentage_points', '3']);
    const words = derive(share, 'change_on_same_period')?.formula.map((token) => Object.values(token)[1]);
    expect(words).toEqual(['value', '−', 'value_before']);
  });

  it('is 5 points from its target and 3 below its peak', () => {
    expect(measureOf(share, 'gap')).toMatchObject({ kind: 'percentage_points' });
    expect(measureOf(share, 'gap').value.toFixed()).toBe('5');
    expect(measureOf(share, 'change_from_peak').value.toFixed()).toBe('-3');
  });

  it('has no growth in percent', () => {
    for (const name of ['growth_needed', 'cagr', 'cagr_needed'] as const) {
      expect(reasonOf(share, name)).toEqual({ code: 'not_for_shares' });
    }
  });
});

describe('an earlier level of 5 billion that somebody stated', () => {
  it('is 12.0 % above 2023, and is said to be a statement', () => {
    const stating = { ...smolensk(), peak: { quantity: stated('5'), status: 'statement', place } } as const;
    expect(percent(measureOf(stating, 'change_from_peak').value)).toBe('-12.0');
    expect(caveatsOf(stating, 'change_from_peak')).toEqual(['peak_is_statement']);
  });
});

describe('a provisional value', () => {
  it('is called provisional wherever it went in', () => {
    const provisional = { period: toDate(2024, 9), quantity: stated('3.1'), status: 'provisional', place } as const;
    const mixed = figure({ values: [...values([2023, stated('4.4')]), provisional] });
    expect(derive(mixed, 'pace')?.caveats).toEqual([
      { code: 'status', status: 'provisional', period: toDate(2024, 9) },
    ]);
    expect(caveatsOf(mixed, 'done_share')).toEqual(['not_growth', 'status']);
  });
});

function allMeasures(subject: ReturnType<typeof figure>) {
  const names = ['gap', 'shortfall', 'growth_needed', 'done_share', 'pace', 'pace_needed', 'run_rate'] as const;
  return names.map((name) => measureOf(subject, name).value);
}

function absoluteChangeIn(reason: Reason): string | undefined {
  return 'absoluteChange' in reason && reason.absoluteChange ? billions(reason.absoluteChange.value, 1) : undefined;
}
