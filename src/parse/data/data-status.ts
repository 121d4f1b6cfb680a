import { type ValueStatus, valueStatuses } from '../../domain/figure.ts';

/** What the flag of a value says: how firm it is, and what else its reader must know. */
export interface FlagMeaning {
  readonly status?: ValueStatus;
  readonly remark?: string;
}

const statuses: Readonly<Record<string, ValueStatus>> = {
  e: 'estimate',
  s: 'estimate',
  f: 'forecast',
  p: 'provisional',
  r: 'revised',
};

const remarks: Readonly<Record<string, string>> = {
  b: 'a break in the series',
  d: 'a definition that differs',
  u: 'low reliability',
  n: 'a value that is not significant',
  c: 'a confidential value',
  z: 'a value that does not apply',
};

/**
 * Reads the flags of Eurostat and SDMX (`p`, `bep`, `A`), or a status in words, such as `provisional`. The least firm
 * status counts: a forecast before an estimate, before a provisional value, before a revised one.
 */
export function readFlag(typed: string): FlagMeaning {
  const text = typed.trim().toLowerCase();
  const word = valueStatuses.find((status) => status === text);
  if (word !== undefined) return { status: word };
  if (!/^[a-z ,]{1,6}$/.test(text)) return {};
  const flags = [...text];
  const order = ['f', 'e', 's', 'p', 'r'];
  const firmness = order.find((flag) => flags.includes(flag));
  const said = flags.flatMap((flag) => remarks[flag] ?? []);
  const status = firmness === undefined ? undefined : statuses[firmness];
  return { ...(status && { status }), ...(said.length > 0 && { remark: said.join(' and ') }) };
}
