import { describe, expect, it } from 'vitest';
import { deriveFigure } from '../../../src/domain/calculations/derive-figure.ts';
import { Exact } from '../../../src/domain/decimal.ts';
import type { DerivedName } from '../../../src/domain/derived.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { fullYear } from '../../../src/domain/period.ts';
import {
  asideOf,
  billions,
  caveatsOf,
  derive,
  figure,
  measureOf,
  percent,
  periodOf,
  place,
  reasonOf,
  stated,
  toDate,
  values,
} from '../figures.ts';

const between = { reporter: 'Belarus', partner: 'Russia' };
const exports = figure({ id: 'exports', indicator: 'exports', between, values: values([2023, stated('1.8')]) });
const imports = figure({ id: 'imports', indicator: 'imports', between, values: values([2023, stated('2.6')]) });

describe('exports of 1.8 and imports of 2.6 billion', () => {
  it('are a turnover of 4.4, and a balance of −0.8 that is a deficit of the reporter', () => {
    expect(billions(measureOf(exports, 'turnover', [imports]).value, 1)).toBe('4.4');
    expect(billions(measureOf(exports, 'balance', [imports]).value, 1)).toBe('-0.8');
    expect(derive(exports, 'balance', [imports])?.balance).toEqual({ sign: 'deficit', of: 'Belarus' });
  });

  it('cover 69.2 %, not 144 %, and between 66.0 and 72.5 for all that the two numbers can mean', () => {
    const { value, interval } = measureOf(exports, 'coverage', [imports]);
    expect([interval.low, value, interval.high].map((ratio) => percent(ratio))).toEqual(['66.0', '69.2', '72.5']);
  });

  it('say where the imports come from, and nothing of that of the own exports', () => {
    const inputs = derive({ ...exports, source: 'belstat' }, 'coverage', [{ ...imports, source: 'customs' }])?.inputs;
    expect(inputs?.map(({ role, figure: from, source }) => [role, from, source])).toEqual([
      ['exports', undefined, 'belstat'],
      ['imports', 'imports', 'customs'],
    ]);
  });

  it('belong to the exports alone', () => {
    expect(deriveFigure(imports, [exports, imports])).toEqual([]);
  });

  it('find each other whatever the capitals, but not with another partner', () => {
    const spelt = { ...imports, between: { reporter: 'BELARUS', partner: ' Russia' } };
    expect(billions(measureOf(exports, 'turnover', [spelt]).value, 1)).toBe('4.4');
    const other = { ...imports, between: { reporter: 'Belarus', partner: 'Poland' } };
    expect(derive(exports, 'turnover', [other])).toBeUndefined();
  });

  it('are a surplus or balanced by the unrounded number, and of uncertain sign within the precision', () => {
    const buying = (amount: string) => [{ ...imports, values: values([2023, stated(amount)]) }];
    expect(derive(exports, 'balance', buying('1.7'))?.balance?.sign).toBe('surplus');
    expect(derive(exports, 'balance', buying('1.8'))?.balance?.sign).toBe('balanced');
    expect(derive(exports, 'balance', buying('1.79'))?.balance?.sign).toBe('surplus');
    expect(caveatsOf(exports, 'balance', buying('1.79'))).toEqual(['sign_uncertain']);
    expect(caveatsOf(exports, 'balance', buying('1.6'))).toEqual([]);
  });

  it('have no coverage where nothing is imported', () => {
    const nothing = { ...imports, values: values([2023, stated('0')]) };
    expect(reasonOf(exports, 'coverage', [nothing])).toEqual({ code: 'imports_not_positive' });
    expect(billions(measureOf(exports, 'balance', [nothing]).value, 1)).toBe('1.8');
  });
});

describe('two figures that must not be added', () => {
  it('are of unlike units: 3.1 billion dollars and 220 billion roubles', () => {
    const dollars = { ...exports, values: values([2023, stated('3.1')]) };
    const roubles = { ...imports, unit: 'RUB', values: values([2023, stated('220', 'RUB')]) };
    for (const name of ['turnover', 'balance', 'coverage'] as const) {
      expect(reasonOf(dollars, name, [roubles])).toEqual({ code: 'differs', aspect: 'unit', stated: ['USD', 'RUB'] });
    }
  });

  it.each([
    ['scope', { scope: 'goods' }, { scope: 'goods and services' }, ['goods', 'goods and services']],
    ['scope', { scope: 'goods' }, {}, ['goods', undefined]],
    ['price_basis', { priceBasis: 'current prices' }, { priceBasis: '2020 prices' }, ['current prices', '2020 prices']],
  ] as const)('differ in %s', (aspect, ofExports, ofImports, both) => {
    const reason = reasonOf({ ...exports, ...ofExports }, 'turnover', [{ ...imports, ...ofImports }]);
    expect(reason).toEqual({ code: 'differs', aspect, stated: both });
  });

  it('are two that fit equally, of which none is preferred', () => {
    const second = { ...imports, id: 'imports-2' };
    const reason = reasonOf(exports, 'turnover', [imports, second]);
    expect(reason).toEqual({ code: 'several_counterparts', figures: ['imports', 'imports-2'] });
    const bySource = [
      { ...imports, source: 'a' },
      { ...second, source: 'b' },
    ];
    expect(derive({ ...exports, source: 'b' }, 'turnover', bySource)?.inputs[1]?.figure).toBe('imports-2');
  });

  it('are a part and a whole: exports of machines have no balance with all imports', () => {
    const machines = { ...exports, id: 'machines', scope: 'machines', partOf: 'exports' };
    expect(derive(machines, 'balance', [exports, imports])).toBeUndefined();
    const bought = {
      ...imports,
      id: 'bought',
      scope: 'machines',
      partOf: 'imports',
      values: values([2023, stated('0.5')]),
    };
    expect(billions(measureOf(machines, 'balance', [exports, imports, bought]).value, 1)).toBe('1.3');
    expect(billions(measureOf(exports, 'balance', [machines, imports, bought]).value, 1)).toBe('-0.8');
  });
});

describe('the period of two figures', () => {
  const long = values([2022, stated('1.6')], [2023, stated('1.8')], [[2024, 9], stated('1.4')]);

  it('is the latest common full year, and the latest common year to date', () => {
    const both = {
      ...imports,
      values: values([2023, stated('2.6')], [[2024, 6], stated('1')], [[2024, 9], stated('1.7')]),
    };
    const found = deriveFigure({ ...exports, values: long }, [both]).filter(({ name }) => name === 'turnover');
    expect(found.map(({ period }) => period)).toEqual([fullYear(2023), toDate(2024, 9)]);
    expect(found.map(({ outcome }) => outcome.computed && billions(outcome.measure.value, 1))).toEqual(['4.4', '3.1']);
  });

  it('is an earlier one where the latest is not common, and says so', () => {
    const late = { ...imports, values: values([2022, stated('2.0')]) };
    expect(periodOf({ ...exports, values: long }, 'turnover', [late])).toBe('2022');
    const [caveat] = derive({ ...exports, values: long }, 'turnover', [late])?.caveats ?? [];
    expect(caveat).toEqual({ code: 'no_later_value', period: fullYear(2023), figure: 'imports' });
  });

  it('names the figure without a value where none is common', () => {
    const none = { ...imports, values: values([[2024, 6], stated('1')]) };
    expect(reasonOf(exports, 'turnover', [none])).toEqual({
      code: 'no_value_in',
      period: fullYear(2023),
      figure: 'imports',
    });
    const reasons = deriveFigure({ ...imports, id: 'x', indicator: 'exports' }, [none]).flatMap(({ name, outcome }) =>
      name === 'turnover' && !outcome.computed ? [outcome.reason] : [],
    );
    expect(reasons[1]).toEqual({ code: 'no_value_for', period: toDate(2024, 6) });
  });
});

describe('a turnover that the briefing states itself', () => {
  const turnoverOf = (amount: string) => figure({ between, values: values([2023, stated(amount)]) });

  it('is a caveat where it differs beyond the stated precision', () => {
    const others = [imports, turnoverOf('4.7')];
    expect(derive(exports, 'turnover', others)?.caveats).toEqual([
      { code: 'stated_differs', figure: 'turnover', quantity: stated('4.7') },
    ]);
    expect(billions(measureOf(exports, 'turnover', others).value, 1)).toBe('4.4');
  });

  it('is none where both can be true, or where it counts something else', () => {
    expect(caveatsOf(exports, 'turnover', [imports, turnoverOf('4.5')])).toEqual([]);
    expect(caveatsOf(exports, 'turnover', [imports, { ...turnoverOf('4.7'), scope: 'services' }])).toEqual([]);
  });
});

describe('exports of 1.8 and mirror imports of 2.0 billion', () => {
  const mirror = figure({
    id: 'mirror',
    indicator: 'imports',
    between: { reporter: 'Russia', partner: 'Belarus' },
    values: values([2023, stated('2.0')]),
  });

  it('lie 10.5 % apart, and 4.7 % where the imports are divided by 1.06', () => {
    const { value, interval } = measureOf(exports, 'mirror_discrepancy', [mirror]);
    expect([interval.low, value, interval.high].map((ratio) => percent(ratio))).toEqual(['5.3', '10.5', '15.8']);
    const { code, measure } = asideOf(exports, 'mirror_discrepancy', [mirror]);
    expect([code, percent(measure.value)]).toEqual(['if_imports_cif', '4.7']);
  });

  it('are adjusted by their stated valuation, and not where both are FOB', () => {
    expect(asideOf(exports, 'mirror_discrepancy', [{ ...mirror, valuation: 'cif' }]).code).toBe('imports_as_fob');
    const fob = { ...mirror, valuation: 'fob' } as const;
    expect(derive({ ...exports, valuation: 'fob' }, 'mirror_discrepancy', [fob])?.asides).toEqual([]);
  });

  it('may not differ at all where their precision lets them meet', () => {
    const near = { ...mirror, values: values([2023, stated('1.82')]) };
    expect(measureOf(exports, 'mirror_discrepancy', [near]).interval.low.isZero()).toBe(true);
  });

  it('are no pair for a balance', () => {
    expect(derive(exports, 'balance', [mirror])).toBeUndefined();
  });
});

describe('parts of a total', () => {
  const total = figure({ id: 'total', values: values([2022, stated('10.0')], [2023, stated('11.0')]) });
  const part = (id: string, before: string, now: string) =>
    figure({ id, partOf: 'total', values: values([2022, stated(before)], [2023, stated(now)]) });
  const small = part('small', '1.20', '1.65');

  it('rose from 12 % to 15 %: by 3.0 percentage points, not by 3 %', () => {
    expect(percent(measureOf(small, 'share', [total]).value)).toBe('15.0');
    const { kind, value } = measureOf(small, 'change_of_share', [total]);
    expect([kind, value.toFixed(1)]).toEqual(['percentage_points', '3.0']);
  });

  it('contributed 4.5 points to the growth of 10.0 %, and the rest 5.5', () => {
    expect(measureOf(small, 'contribution', [total]).value.toFixed(1)).toBe('4.5');
    expect(percent(asideOf(small, 'contribution', [total]).measure.value)).toBe('10.0');
    expect(measureOf(total, 'other_contribution', [small]).value.toFixed(1)).toBe('5.5');
  });

  it('are never added to their total: all modes 1.3, by road 0.9, by rail 0.4 stay 1.3', () => {
    const all = figure({ id: 'total', values: values([2023, stated('1.3')]) });
    const modes = [
      figure({ id: 'road', partOf: 'total', values: values([2023, stated('0.9')]) }),
      figure({ id: 'rail', partOf: 'total', values: values([2023, stated('0.4')]) }),
    ];
    expect(modes.map((mode) => percent(measureOf(mode, 'share', [all]).value))).toEqual(['69.2', '30.8']);
    expect(deriveFigure(all, [all, ...modes])).toEqual([]);
  });

  it('that exceed the total are told', () => {
    const large = part('large', '8.8', '10.1');
    expect(caveatsOf(total, 'other_contribution', [small, large])).toEqual(['parts_exceed_total']);
  });

  it('above the total are told each, but not where the precision allows both', () => {
    const wrong = figure({ id: 'wrong', partOf: 'total', values: values([2022, stated('12')], [2023, stated('13')]) });
    const whole = figure({ id: 'total', values: values([2022, stated('10')], [2023, stated('11')]) });
    for (const name of ['share', 'change_of_share', 'contribution'] as const)
      expect(caveatsOf(wrong, name, [whole])).toEqual(['part_exceeds_total']);
    const alike = figure({ id: 'alike', partOf: 'total', values: values([2023, stated('11.2')]) });
    expect(caveatsOf(alike, 'share', [whole])).toEqual([]);
  });

  it('are refused in another unit, of another indicator, or of what does not add up', () => {
    const roubles = { ...small, unit: 'RUB', values: values([2023, stated('1', 'RUB')]) };
    expect(reasonOf(roubles, 'share', [total])).toMatchObject({ code: 'differs', aspect: 'unit' });
    expect(reasonOf({ ...small, indicator: 'balance' }, 'share', [total])).toMatchObject({ aspect: 'indicator' });
    expect(reasonOf(small, 'share', [{ ...total, indicator: 'index' }])).toEqual({ code: 'not_additive' });
    expect(percent(measureOf({ ...small, indicator: 'exports' }, 'share', [total]).value)).toBe('15.0');
  });

  it('name what is missing, and are left out where nothing is known of the year before', () => {
    const only = (id: string, amount: string) =>
      figure({ id, ...(id === 'total' ? {} : { partOf: 'total' }), values: values([2023, stated(amount)]) });
    const names = deriveFigure(only('a', '1'), [only('total', '4')]).map(({ name }) => name);
    expect(names).toEqual(['share']);
    expect(reasonOf(only('a', '1'), 'contribution', [total])).toEqual({ code: 'no_value_for', period: fullYear(2022) });
    expect(reasonOf(total, 'other_contribution', [only('a', '1')])).toEqual({
      code: 'no_value_in',
      period: fullYear(2022),
      figure: 'a',
    });
  });

  it('of a total of nothing have no share', () => {
    const nothing = { ...total, values: values([2022, stated('0')], [2023, stated('0')]) };
    expect(reasonOf(small, 'share', [nothing])).toEqual({ code: 'total_not_positive' });
    expect(reasonOf(small, 'contribution', [nothing])).toEqual({ code: 'total_not_positive' });
  });

  it('that go round in a circle are calculated without end nowhere', () => {
    const circle: Figure[] = [
      { ...small, partOf: 'total' },
      { ...total, partOf: 'small' },
    ];
    const names: DerivedName[] = circle.flatMap((each) => deriveFigure(each, circle).map(({ name }) => name));
    expect(names).toContain('share');
  });
});

describe('the latest twelve months', () => {
  const all = values([2023, stated('4.4')], [[2023, 9], stated('3.3')], [[2024, 9], stated('3.1')]);

  it('are the previous year without its first nine months, and the nine months of this year', () => {
    expect(billions(measureOf(figure({ values: all }), 'rolling_twelve_months').value, 1)).toBe('4.2');
    expect(periodOf(figure({ values: all }), 'rolling_twelve_months')).toBe('2023-10..2024-09');
  });

  it('need the same months of the year before', () => {
    const without = figure({ values: all.filter(({ period }) => period !== all[1]?.period) });
    expect(reasonOf(without, 'rolling_twelve_months')).toEqual({ code: 'no_value_for', period: toDate(2023, 9) });
  });

  it('are there for a balance, which adds up although it has no pace, but not for an index', () => {
    expect(measureOf(figure({ indicator: 'balance', values: all }), 'rolling_twelve_months').kind).toBe('amount');
    expect(reasonOf(figure({ indicator: 'index', values: all }), 'rolling_twelve_months')).toEqual({
      code: 'not_a_flow',
    });
  });
});

describe('a growth index', () => {
  const indexed = (form: 'percent' | 'times', index: string, quantum: string, amount: string) => {
    const [value] = values([2023, stated(amount)]);
    if (value === undefined) throw new Error('There is no value');
    const quantity = { value: new Exact(index), quantum: new Exact(quantum), unit: '' };
    return { ...value, index: { form, quantity } } as const;
  };

  it('of 108.0 is +8.0 %, not +108 %', () => {
    const subject = figure({ values: [indexed('percent', '108.0', '0.1', '2.8')] });
    expect(percent(measureOf(subject, 'change_on_same_period').value)).toBe('8.0');
    expect(billions(measureOf(subject, 'implied_base').value, 3)).toBe('2.593');
    expect(periodOf(subject, 'implied_base')).toBe('2022');
  });

  it('of 3.1 times to 2.8 is +210 %, not +310 %, on a base of 0.903', () => {
    const subject = figure({ values: [indexed('times', '3.1', '0.1', '2.8')] });
    expect(percent(measureOf(subject, 'change_on_same_period').value, 0)).toBe('210');
    expect(billions(measureOf(subject, 'implied_base').value, 3)).toBe('0.903');
    expect(caveatsOf(subject, 'implied_base')).toEqual(['from_index']);
  });

  it('gives way to the value of the year before, and is a caveat where it contradicts that', () => {
    const with2022 = (before: string) =>
      figure({ values: [...values([2022, stated(before)]), indexed('percent', '108.0', '0.1', '2.8')] });
    expect(percent(measureOf(with2022('2.0'), 'change_on_same_period').value)).toBe('40.0');
    expect(caveatsOf(with2022('2.0'), 'change_on_same_period')).toEqual(['index_contradicts']);
    expect(caveatsOf(with2022('2.6'), 'change_on_same_period')).toEqual([]);
    expect(derive(with2022('2.6'), 'implied_base')).toBeUndefined();
  });
});

describe('200 billion roubles at 80 and 220 billion at 100 a dollar', () => {
  const rate = (amount: string) => ({ value: new Exact(amount), unit: 'RUB/USD' });
  const at = (year: number, amount: string, rateOf?: string) => ({
    period: fullYear(year),
    quantity: stated(amount, 'RUB'),
    place,
    ...(rateOf !== undefined && { rate: rate(rateOf) }),
  });
  const loans = figure({ unit: 'RUB', convertTo: 'USD', values: [at(2022, '200', '80'), at(2023, '220', '100')] });

  it('are +10.0 % in roubles and −12.0 % in dollars, each with its currency', () => {
    expect(percent(measureOf(loans, 'change_on_same_period').value)).toBe('10.0');
    expect(derive(loans, 'change_on_same_period')?.currency).toBe('RUB');
    expect(percent(measureOf(loans, 'change_converted').value)).toBe('-12.0');
    expect(derive(loans, 'change_converted')?.currency).toBe('USD');
  });

  it('say for which year a rate is missing', () => {
    const without = { ...loans, values: [at(2022, '200'), at(2023, '220', '100')] };
    expect(reasonOf(without, 'change_converted')).toEqual({ code: 'no_rate_for', period: fullYear(2022) });
    expect(percent(measureOf(without, 'change_on_same_period').value)).toBe('10.0');
  });
});
