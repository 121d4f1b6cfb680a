import type { DataSummary, LeftOutReason } from '../parse/data/data-reading.ts';
import { wrapText } from '../text/wrap.ts';
import { formatName } from './messages.ts';

/**
 * What was taken from files, a paragraph for each figure: `exports: 12 values from comtrade.csv, 3 rows left out: parts of a
 * total`.
 */
export function formatData(data: readonly DataSummary[], width: number): string {
  return data.map((summary) => `${wrapText(formatSummary(summary), width).join('\n  ')}\n`).join('');
}

const reasons: Readonly<Record<LeftOutReason, (count: number) => string>> = {
  parts: (count) => `${countWord(count, 'row')} left out: parts of a total`,
  missing: (count) => `${countWord(count, 'period')} without a value`,
  frequency: (count) => `${countWord(count, 'period')} of another length left out`,
  repeated: (count) => `${countWord(count, 'row')} left out: said twice`,
  unreadable: (count) => `${countWord(count, 'row')} left out: no period`,
  text: (count) => `${countWord(count, 'row')} left out: headings and remarks`,
};

function formatSummary({ figure, file, values, leftOut }: DataSummary): string {
  const taken = `${figure}: ${countWord(values, 'value')} from ${formatName(file)}`;
  return [taken, ...leftOut.map(({ reason, rows }) => reasons[reason](rows))].join(', ');
}

function countWord(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
