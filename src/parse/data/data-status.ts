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

/** What plain tables say in words beside the statuses of a briefing. */
const words: Readonly<Record<string, ValueStatus>> = {
  prel: 'provisional',
  prelim: 'provisional',
  preliminary: 'provisional',
  prov: 'provisional',
  est: 'estimate',
  estimated: 'estimate',
  rev: 'revised',
  vorläufig: 'provisional',
  geschätzt: 'estimate',
  schätzung: 'estimate',
  revidiert: 'revised',
  berichtigt: 'revised',
  prognose: 'forecast',
  endgültig: 'final',
  предварительно: 'provisional',
  предварительные: 'provisional',
  оценка: 'estimate',
  прогноз: 'forecast',
  папярэдне: 'provisional',
  папярэднія: 'provisional',
  ацэнка: 'estimate',
  прагноз: 'forecast',
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
  const word = valueStatuses.find((status) => status === text) ?? words[text.replace(/\.$/, '')];
  if (word !== undefined) return { status: word };
  // Only letters that are flags: `yes` is no estimate, and `normal` is not revised.
  if (!/^(?:[bcdefinprsuz][ ,]*){1,6}$/.test(text)) return {};
  const flags = [...text];
  const order = ['f', 'e', 's', 'p', 'r'];
  const firmness = order.find((flag) => flags.includes(flag));
  const said = flags.flatMap((flag) => remarks[flag] ?? []);
  const status = firmness === undefined ? undefined : statuses[firmness];
  return { ...(status && { status }), ...(said.length > 0 && { remark: said.join(' and ') }) };
}
