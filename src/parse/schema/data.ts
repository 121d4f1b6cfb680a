import * as v from 'valibot';
import { decimalMarks, encodings, frequencies, layoutNames } from '../data/data-request.ts';
import { oneOf, requiredText, text } from './leaves.ts';
import { decimalMarkMeanings, encodingMeanings, frequencyMeanings, layoutMeanings } from './word-meanings.ts';

/** The columns of a plain table. */
export const dataColumnsSchema = v.strictObject({
  period: text('The column of periods.', 'Period'),
  year: text('The column of years, where there is none of whole periods.', 'Year'),
  month: text('The column of months beside that of years.', 'Month'),
  value: text('The column of values.', 'Value'),
  status: text('The column that says how firm a value is, in words or flags.', 'Flag'),
  unit: text('The column of units.', 'Unit'),
  note: text('The column of remarks.', 'Note'),
});

/** The file that a figure takes its values from, and which of its rows. */
export const dataSchema = v.strictObject({
  file: requiredText('A CSV or TSV file beside the briefing, or below its folder.', 'comtrade-2024.csv'),
  layout: oneOf(layoutNames, 'What kind of file it is; recognised by its columns where absent.', layoutMeanings),
  reporter: text('Whose trade it is, by code or name; the first name of between where absent.', 'BLR', 'Belarus'),
  partner: text('With whom, by code or name; the second name of between where absent.', 'RUS'),
  flow: text(
    'The flow of goods, by code or name; follows from the indicator of the figure, if that is exports or imports.',
    'exports',
    'X',
  ),
  product: text('The product, by code or name; all products where absent.', '8704'),
  indicator: text('The indicator, by code or name, in files that have several.', 'NE.EXP.GNFS.CD'),
  where: v.optional(
    v.pipe(
      v.record(v.string(), v.string()),
      v.description('What other columns must hold, by their names.'),
      v.examples([{ unit: 'MIO_EUR' }]),
    ),
  ),
  frequency: oneOf(frequencies, 'Takes only years, quarters or months; all periods where absent.', frequencyMeanings),
  columns: v.optional(v.pipe(dataColumnsSchema, v.description('The columns of a plain table, by their names.'))),
  unit: text('The unit of the numbers in the file, where the file does not say it.', 'thousand USD'),
  decimal: oneOf(
    decimalMarks,
    'The mark before decimals, where the numbers of the file do not show it.',
    decimalMarkMeanings,
  ),
  encoding: oneOf(
    encodings,
    'The encoding of the file; utf-8 where absent, and a byte-order mark goes first.',
    encodingMeanings,
  ),
});
