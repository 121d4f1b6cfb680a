import { Exact } from '../domain/decimal.ts';
import type { StatedIndex } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import type { Quantity } from '../domain/quantity.ts';
import { parseAmount } from './amount.ts';
import { readNumber } from './amount-number.ts';
import { reportError } from './context.ts';
import { type Fields, textAt, textNodeAt } from './fields.ts';
import { withoutAbsent } from './without-absent.ts';

/** So many times as much, in the words of the four languages: `3.1 times`, `das 3,1-Fache`, `в 3,1 раза`, `у 3,1 раза`. */
const timesPattern =
  /^(?:das\s+|[ву]\s+)?([\d.,]+)(?:\s*[-‑]?\s*fach(?:e|en)?|\s*-?\s*fold|\s*times|\s*[×x]|\s*-?\s*mal|\s+раза?|\s*р\.|\s+разы|\s+разоў)$/iu;
/** Below this, an index without a word beside it is asked about. */
const leastPlainIndex = 20;
const percentPattern = /^([\d.,]+)\s*%?$/u;

/** What a value says of its growth: its index, and its exchange rate where the figure is converted. */
export function buildGrowth(
  fields: Fields<'index' | 'rate'>,
  convertTo: string | undefined,
  unit: string | undefined,
): { readonly index?: StatedIndex; readonly rate?: Quantity } {
  return withoutAbsent({ index: indexAt(fields), rate: rateAt(fields, convertTo, unit) });
}

/** The currency that a figure is converted to; a fault `bad-value` where it is the figure's own. */
export function convertToAt(fields: Fields<'convert_to'>, unit: string): string | undefined {
  const node = textNodeAt(fields, 'convert_to');
  const convertTo = textAt(fields, 'convert_to');
  if (node === undefined || convertTo !== unit) return convertTo;
  reportError(
    fields.context,
    'bad-value',
    node.place,
    `The figure is in ${unit} already and cannot be converted to it`,
    'Name another currency, or take the line away.',
  );
  return undefined;
}

function indexAt(fields: Fields<'index'>): StatedIndex | undefined {
  const node = textNodeAt(fields, 'index');
  if (node === undefined) return undefined;
  const index = readIndex(node.text, fields.context.language);
  if (index === 'ambiguous') {
    const number = node.text.trim();
    reportError(
      fields.context,
      'ambiguous-amount',
      node.place,
      `The index “${number}” could mean ${number} times or ${number} % of the year before`,
      `Write ${number} times or ${number} %.`,
    );
    return undefined;
  }
  if (index !== undefined) return index;
  reportError(
    fields.context,
    'bad-number',
    node.place,
    `“${node.text.trim().slice(0, 40)}” is not a growth index`,
    'Write it with the year before as 100, such as 108.0, or as a multiple, such as 3.1 times.',
  );
  return undefined;
}

/** An index above zero; what could be two numbers is none. A bare 3.1 is far more likely a multiple than a fall by 97 %. */
function readIndex(typed: string, language: Language): StatedIndex | 'ambiguous' | undefined {
  const text = typed.trim().replace(/\s+/gu, ' ');
  const times = timesPattern.exec(text)?.[1];
  const digits = times ?? percentPattern.exec(text)?.[1];
  if (digits === undefined || digits.length > 30) return undefined;
  const number = readNumber(digits, language, true);
  if ('problem' in number) return undefined;
  const value = new Exact(number.digits);
  if (!value.gt(0)) return undefined;
  if (times === undefined && !text.endsWith('%') && value.lt(leastPlainIndex)) return 'ambiguous';
  const quantum = new Exact(10).pow(-number.decimals);
  return { form: times === undefined ? 'percent' : 'times', quantity: { value, quantum, unit: '' } };
}

function rateAt(fields: Fields<'rate'>, convertTo: string | undefined, unit: string | undefined): Quantity | undefined {
  const node = textNodeAt(fields, 'rate');
  if (node === undefined) return undefined;
  if (convertTo === undefined) {
    const hint = 'Name the other currency in the figure, such as convert_to: USD, or take the rate away.';
    reportError(fields.context, 'bad-value', node.place, 'The rate is of no currency', hint);
    return undefined;
  }
  const reading = parseAmount(node.text, withoutAbsent({ language: fields.context.language, unit }));
  if ('fault' in reading) {
    fields.context.report({ ...reading.fault, severity: 'error', place: node.place });
    return undefined;
  }
  const { value, quantum } = reading.amount;
  if (value.gt(0)) return { value, quantum, unit: `${unit ?? ''}/${convertTo}` };
  const hint = `Write how many ${unit ?? 'units'} one ${convertTo} is, such as 91.7.`;
  reportError(fields.context, 'bad-number', node.place, 'A rate is above zero', hint);
  return undefined;
}
