import type { Output } from '../io/streams.ts';

/** The columns for a report of faults: as wide as the terminal within 40 to 120, and 100 without one. */
export function reportWidth({ isTerminal, columns }: Output): number {
  return isTerminal && columns !== undefined ? Math.min(120, Math.max(40, columns)) : 100;
}
