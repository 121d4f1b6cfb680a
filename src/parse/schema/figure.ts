import * as v from 'valibot';
import { indicators, valuations, valueStatuses } from '../../domain/figure.ts';
import { dataSchema } from './data.ts';
import { audience, date, id, leaf, list, oneOf, requiredText, text } from './leaves.ts';
import { indicatorMeanings, valuationMeanings, valueStatusMeanings } from './word-meanings.ts';

const periodExamples = ['2023', '2024-H1', '2024-Q3', '2024-09', '2024-01..2024-09', '2024-11-18'];
const amountExamples = ['4.4 billion', '$4.4bn', '4400000000'];
const source = v.optional(leaf('reference', 'The source, by id.', ['belta']));
const status = oneOf(valueStatuses, 'How firm the value is.', valueStatusMeanings);
const note = text('A remark on the value.', 'Without services');

/** One value of a figure. */
export const figureValueSchema = v.strictObject({
  period: leaf('period', 'The period that the value stands for.', periodExamples),
  value: leaf('amount', 'The amount, in the words of the briefing’s language.', amountExamples),
  status,
  source,
  note,
  index: v.optional(
    leaf('index', 'Growth as an index: the same period of the year before is 100, or so many times as much.', [
      '108.0',
      '3.1 times',
    ]),
  ),
  rate: v.optional(
    leaf('amount', 'Units of the figure for one unit of the currency under convert_to.', ['91.7', '80 RUB']),
  ),
});

/** The highest level reached earlier. */
export const peakSchema = v.strictObject({
  value: leaf('amount', 'The amount.', amountExamples),
  period: v.optional(leaf('period', 'When it was reached.', periodExamples)),
  status,
  source,
  note,
});

/** The level a figure is to reach. */
export const targetSchema = v.strictObject({
  value: leaf('amount', 'The amount; exact unless it begins with “about”.', ['5 billion', 'about 5 billion']),
  by: v.optional(leaf('period', 'When it is to be reached: a year, or what ends with one.', ['2024', '2024-12-31'])),
  origin: text('Who set it, and on what grounds.', 'Five-year programme'),
  source,
});

/** A series of values with its target and earlier peak. */
export const figureSchema = v.strictObject({
  id: id('this figure', 'turnover'),
  label: text('What the figure is called; its id where absent.', 'Trade turnover Belarus – Smolensk Region'),
  indicator: oneOf(indicators, 'What is measured; other where absent.', indicatorMeanings),
  between: list(requiredText('A country or region.', 'Belarus'), 'Two names: the reporter and the partner.'),
  unit: text(
    'A currency (ISO 4217) or any other unit; the one written in its amounts where absent.',
    'USD',
    'buses',
    '%',
  ),
  scope: text('What is counted; only figures of the same scope are calculated with together.', 'goods', 'services'),
  price_basis: text('The prices of the amounts.', 'current prices', 'constant 2020 prices'),
  valuation: oneOf(valuations, 'How goods are valued.', valuationMeanings),
  part_of: v.optional(leaf('reference', 'The figure that this one is a part of, by id.', ['exports'])),
  convert_to: text('Another currency, in which the change is given too by the rate of each value.', 'USD'),
  source,
  as_of: date('The day on which the figures were compiled.'),
  target: v.optional(v.pipe(targetSchema, v.description('The level to be reached.'))),
  values: list(figureValueSchema, 'The values of the series.'),
  peak: v.optional(v.pipe(peakSchema, v.description('The highest level reached earlier.'))),
  definition: text('What is counted, and what is not.', 'Goods only, without services'),
  data: v.optional(
    v.pipe(
      dataSchema,
      v.description(
        'Values from a file beside the briefing. A value under values goes before one of the file for the same period, and the check says so.',
      ),
    ),
  ),
  for: audience,
});
