import type { Layout } from './layout.ts';
import { comext } from './layouts/comext.ts';
import { comtrade } from './layouts/comtrade.ts';
import { comtradeLegacy } from './layouts/comtrade-legacy.ts';
import { eurostatTsv } from './layouts/eurostat-tsv.ts';
import { genesis } from './layouts/genesis.ts';
import { plainTable, wideTable } from './layouts/plain-table.ts';
import { sdmxCsv } from './layouts/sdmx-csv.ts';
import { wits, witsSummary } from './layouts/wits.ts';
import { worldBank } from './layouts/world-bank.ts';

/** All layouts in the order in which a header is tried against them: the plain tables come last, because they fit most. */
export const layouts: readonly Layout[] = [
  comtrade,
  comtradeLegacy,
  eurostatTsv,
  sdmxCsv,
  comext,
  wits,
  witsSummary,
  worldBank,
  genesis,
  plainTable,
  wideTable,
];
