import { describe, expect, it } from 'vitest';
import { deriveFigure } from '../../../src/domain/calculations/derive-figure.ts';
import { ownNames } from '../../../src/domain/derived.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { fullYear, type Period } from '../../../src/domain/period.ts';
import {
  billions,
  derive,
  exactly,
  figure,
  measureOf,
  namesOf,
  place,
  reasonOf,
  smolensk,
  stated,
  statedPercent,
  target,
  toDate,
  values,
} from '../figures.ts';

const of2023 = values([2023, stated('4.4')]);
const inWords: Period = { kind: 'label', text: 'soon' };

describe('what is left out because the briefing never gave it', () => {
  it('is everything where all periods are words', () => {
    const buses = { period: { kind: 'label', text: 'last two years' }, quantity: stated('55'), place } as const;
    expect(deriveFigure(figure({ values: [buses], target: target(exactly('60')) }), [])).toEqual([]);
  });

  it('is everything where a single value has nothing beside it', () => {
    expect(deriveFigure(figure({ values: of2023 }), [])).toEqual([]);
    expect(deriveFigure(figure({ values: values([[2024, 9], stated('3.1')]) }), [])).toEqual([]);
    expect(deriveFigure(figure({ target: target(exactly('5')) }), [])).toEqual([]);
  });

  it('is what needs a target, a peak or a second full year, for a year and a part of the next', () => {
    const names = namesOf(figure({ values: smolensk().values }));
    expect(names).toEqual([
      'change_on_same_period',
      'done_share',
      'pace',
      'pace_needed_to_match',
      'run_rate',
      'rolling_twelve_months',
    ]);
  });

  it('is what needs a year to date, for full years with a target', () => {
    const names = namesOf(figure({ values: of2023, target: target(exactly('5')) }));
    expect(names).toEqual(['gap', 'attainment', 'shortfall', 'growth_needed', 'cagr_needed']);
  });

  it('is the change on the year before where the two full years do not follow each other', () => {
    expect(namesOf(figure({ values: values([2021, stated('4.0')], [2023, stated('4.4')]) }))).toEqual(['cagr']);
  });

  it('is the pace to match a year that is not known', () => {
    const names = namesOf(figure({ values: values([[2024, 9], stated('3.1')]), target: target(exactly('5')) }));
    expect(names).not.toContain('pace_needed_to_match');
  });

  it('is a target or peak in another unit than the figure, or a peak of part of a year', () => {
    const other = { target: target(exactly('5', 'EUR')), peak: { quantity: stated('5', 'EUR'), place } };
    expect(deriveFigure(figure({ values: of2023, ...other }), [])).toEqual([]);
    const quarter = { period: toDate(2019, 3), quantity: stated('5'), place };
    expect(deriveFigure(figure({ values: of2023, peak: quarter }), [])).toEqual([]);
  });

  it('is nothing where all is given, in the order in which references name them', () => {
    const all = values(
      [2022, stated('4.0')],
      [2023, stated('4.4')],
      [[2023, 9], stated('3.3')],
      [[2024, 9], stated('3.1')],
    );
    const peak = { quantity: stated('5'), place };
    expect(namesOf(figure({ values: all, target: target(exactly('5')), peak }))).toEqual(
      ownNames.filter((name) => name !== 'implied_base' && name !== 'change_converted'),
    );
  });
});

describe('a comparison with the target cannot be computed', () => {
  it('without a full year', () => {
    const partial = figure({
      values: values([[2024, 9], stated('3.1')]),
      target: target(exactly('5'), fullYear(2026)),
      peak: { quantity: stated('5'), place },
    });
    const names = ['gap', 'attainment', 'shortfall', 'growth_needed', 'cagr_needed', 'change_from_peak'] as const;
    for (const name of names) expect(reasonOf(partial, name), name).toEqual({ code: 'no_full_year' });
    expect(derive(partial, 'gap')?.inputs.map(({ role }) => role)).toEqual(['target']);
    expect(derive(partial, 'gap')?.period).toBeUndefined();
  });

  it('in percent of a target that is not above zero', () => {
    for (const amount of ['0', '-1']) {
      const balance = figure({
        indicator: 'balance',
        values: values([2023, stated('-2.0')]),
        target: target(exactly(amount), fullYear(2026)),
      });
      for (const name of ['attainment', 'shortfall', 'cagr_needed'] as const) {
        expect(reasonOf(balance, name), name).toEqual({ code: 'target_not_positive' });
      }
    }
  });

  it('as growth from a value that is not above zero; the gap is given instead', () => {
    const balance = figure({
      indicator: 'balance',
      values: values([2023, stated('-0.2')]),
      target: target(exactly('0.1'), fullYear(2026)),
    });
    expect(reasonOf(balance, 'growth_needed')).toMatchObject({
      code: 'base_not_positive',
      absoluteChange: { kind: 'amount', unit: 'USD', value: exactly('0.3').value },
    });
    expect(reasonOf(balance, 'cagr_needed').code).toBe('sign_changed');
  });

  it('as something still needed once the target is reached', () => {
    const reached = figure({
      values: values([2022, stated('5.1')], [[2023, 9], stated('5.0')]),
      target: target(exactly('5')),
    });
    for (const name of ['shortfall', 'growth_needed', 'pace_needed'] as const) {
      expect(reasonOf(reached, name), name).toEqual({ code: 'target_reached' });
    }
    const later = { ...reached, target: target(exactly('5'), fullYear(2026)) };
    expect(reasonOf(later, 'cagr_needed')).toEqual({ code: 'target_reached' });
  });
});

describe('the date of the target', () => {
  const byYearEnd: readonly Period[] = [
    fullYear(2024),
    { kind: 'months', start: { year: 2024, month: 10 }, months: 3 },
    { kind: 'months', start: { year: 2024, month: 12 }, months: 1 },
    { kind: 'months', start: { year: 2023, month: 1 }, months: 24 },
    { kind: 'day', date: { year: 2024, month: 12, day: 31 } },
  ];

  it.each(byYearEnd)('gives the pace needed without a doubt where it is the end of the year: %j', (by) => {
    expect(derive(smolensk(by), 'pace_needed')).toMatchObject({
      outcome: { computed: true },
      caveats: [{ code: 'months_without_data' }],
    });
  });

  it.each<Period>([
    toDate(2024, 6),
    { kind: 'day', date: { year: 2024, month: 12, day: 15 } },
    { kind: 'day', date: { year: 2026, month: 7, day: 31 } },
  ])('gives no pace and no annual rate where it is not the end of a year: %j', (by) => {
    expect(reasonOf(smolensk(by), 'pace_needed')).toEqual({ code: 'target_not_at_year_end' });
    expect(reasonOf(smolensk(by), 'cagr_needed')).toEqual({ code: 'target_not_at_year_end' });
  });

  it('gives no pace where it lies in a year without data, or in one that is over', () => {
    for (const year of [2025, 2026]) {
      expect(reasonOf(smolensk(fullYear(year)), 'pace_needed')).toEqual({ code: 'target_year_without_data', year });
    }
    for (const year of [2022, 2023]) {
      expect(reasonOf(smolensk(fullYear(year)), 'pace_needed')).toEqual({ code: 'target_year_not_after', year: 2023 });
    }
  });

  it('gives no annual rate where it does not lie after the latest full year', () => {
    for (const year of [2022, 2023]) {
      expect(reasonOf(smolensk(fullYear(year)), 'cagr_needed')).toEqual({ code: 'target_year_not_after', year: 2023 });
    }
  });

  it('gives no annual rate where there is none or only words, and words are not taken for this year', () => {
    expect(reasonOf(smolensk(), 'cagr_needed')).toEqual({ code: 'target_without_date' });
    expect(reasonOf(smolensk(inWords), 'cagr_needed')).toEqual({ code: 'target_without_date' });
    expect(reasonOf(smolensk(inWords), 'pace_needed')).toEqual({ code: 'target_without_date' });
  });
});

describe('a comparison with an earlier time cannot be computed', () => {
  it('with a value that the briefing does not have, and says which', () => {
    const isolated = figure({ values: values([2022, stated('4.0')], [[2024, 9], stated('3.1')]) });
    expect(reasonOf(isolated, 'change_on_same_period')).toEqual({ code: 'no_value_for', period: toDate(2023, 9) });
    expect(reasonOf(isolated, 'done_share')).toEqual({ code: 'no_value_for', period: fullYear(2023) });
  });

  it('with other months, however near', () => {
    const near = figure({ values: values([[2023, 10], stated('3.7')], [[2024, 9], stated('3.1')]) });
    expect(reasonOf(near, 'change_on_same_period')).toEqual({ code: 'no_value_for', period: toDate(2023, 9) });
  });

  it('with a value in another unit', () => {
    const mixed = figure({
      values: values([2023, stated('220', 'RUB')], [[2024, 9], stated('3.1')], [2022, stated('4.0')]),
    });
    expect(reasonOf(mixed, 'done_share')).toEqual({ code: 'no_value_for', period: fullYear(2023) });
    expect(namesOf(mixed)).not.toContain('cagr');
  });

  it('with a year of nothing; the part done of it has no absolute change either', () => {
    const begun = figure({ values: values([2023, stated('0')], [[2024, 9], stated('3.1')]) });
    expect(reasonOf(begun, 'done_share')).toEqual({ code: 'base_not_positive' });
    expect(reasonOf(begun, 'pace_needed_to_match')).toEqual({ code: 'already_matched', period: fullYear(2023) });
  });

  it('with a peak that is not above zero', () => {
    const deficit = figure({
      indicator: 'balance',
      values: values([2023, stated('-0.4')]),
      peak: { quantity: stated('-0.1'), place },
    });
    expect(reasonOf(deficit, 'change_from_peak')).toMatchObject({
      code: 'base_not_positive',
      absoluteChange: { value: exactly('-0.3').value },
    });
  });

  it('as a pace to match a year that is matched to the last digit', () => {
    const matched = figure({ values: values([2023, stated('4.4')], [[2024, 9], stated('4.4')]) });
    expect(reasonOf(matched, 'pace_needed_to_match')).toEqual({ code: 'already_matched', period: fullYear(2023) });
  });

  it('as an annual rate from or to a loss', () => {
    const fallen = figure({ values: values([2021, stated('0.2')], [2023, stated('-0.1')]) });
    expect(reasonOf(fallen, 'cagr')).toMatchObject({ code: 'sign_changed' });
    const negative = figure({ values: values([2021, stated('-0.2')], [2023, stated('-0.1')]) });
    expect(reasonOf(negative, 'cagr')).toMatchObject({ code: 'base_not_positive' });
  });
});

describe('a year to date that does not add up over months', () => {
  const names = ['done_share', 'pace', 'pace_needed', 'pace_needed_to_match', 'run_rate'] as const;

  it.each(['balance', 'index'] as const)('has no pace where it is a %s', (indicator) => {
    const swinging: Figure = { ...smolensk(), indicator };
    for (const name of names) expect(reasonOf(swinging, name), name).toEqual({ code: 'not_a_flow' });
  });

  it('has no pace where it is a share', () => {
    const share = figure({
      indicator: 'share',
      unit: '%',
      values: values([2023, statedPercent('12')], [[2024, 9], statedPercent('15')]),
      target: target(statedPercent('20')),
    });
    for (const name of names) expect(reasonOf(share, name), name).toEqual({ code: 'not_for_shares' });
  });

  it('says nothing beside a pace when nothing was done so far', () => {
    const idle = figure({ values: values([2023, stated('4.4')], [[2024, 9], stated('0.0')]) });
    expect(derive(idle, 'pace_needed_to_match')?.outcome.computed).toBe(true);
    expect(derive(idle, 'pace_needed_to_match')?.asides).toEqual([]);
  });
});

describe('quarters that stand apart', () => {
  const quarter = (year: number, month: number, amount: string) => ({
    period: { kind: 'months' as const, start: { year, month }, months: 3 },
    quantity: stated(amount),
    place,
  });
  const names = ['done_share', 'pace', 'pace_needed', 'pace_needed_to_match', 'run_rate'] as const;
  const quarters = [quarter(2024, 1, '1.1'), quarter(2024, 4, '1.2'), quarter(2024, 7, '1.3')];

  it('are not taken for months without data: the value from January on is asked for', () => {
    const series = figure({
      values: [...values([2023, stated('4.2')]), ...quarters],
      target: target(exactly('5'), fullYear(2024)),
    });
    for (const name of names) {
      expect(reasonOf(series, name), name).toEqual({ code: 'no_value_for', period: toDate(2024, 9) });
    }
  });

  it('do no harm beside the value from January on', () => {
    const series = figure({ values: [...quarters, ...values([[2024, 9], stated('3.6')])] });
    expect(billions(measureOf(series, 'pace').value, 1)).toBe('0.4');
  });
});

describe('the latest value', () => {
  it('is the one that goes furthest into the year that is not complete', () => {
    const growing = figure({
      values: values([[2024, 9], stated('3.1')], [[2024, 6], stated('2.0')], [[2022, 11], stated('9')]),
    });
    expect(derive(growing, 'pace')?.period).toEqual(toDate(2024, 9));
  });

  it('is not a part of a year that is complete', () => {
    const complete = figure({
      values: values([[2023, 9], stated('3.3')], [2023, stated('4.4')], [2022, stated('4.0')]),
    });
    expect(namesOf(complete)).toEqual(['change_on_same_period', 'cagr']);
  });
});
