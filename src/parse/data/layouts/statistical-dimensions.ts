import { buildFlowWords, type Dimension, normalise } from '../layout.ts';

/** The names that Eurostat and other users of SDMX give to the columns that a briefing asks for. */
const roles: Readonly<Record<string, readonly string[]>> = {
  reporter: ['geo', 'reporter', 'ref_area', 'declarant'],
  partner: ['partner', 'counterpart_area', 'partner_geo'],
  flow: ['flow', 'stk_flow', 'trade_flow'],
  product: ['product', 'sitc06', 'bclas_bec', 'cpa2_1', 'hs'],
  indicator: ['indic_et', 'indic', 'indicators', 'indicator', 'na_item'],
};

const flowWords = buildFlowWords(['exp', 'x', '2', 'export', 'exports'], ['imp', 'm', '1', 'import', 'imports']);

/** The dimensions of columns that carry codes; the frequency is none, because the period says it. */
export function buildStatisticalDimensions(
  columns: readonly { readonly name: string; readonly cell: number }[],
): Dimension[] {
  return columns.flatMap(({ name, cell }) => {
    const column = normalise(name);
    if (column === 'freq' || column === '') return [];
    const role = Object.keys(roles).find((each) => roles[each]?.includes(column));
    return [
      {
        name: role ?? column,
        cells: [cell],
        columns: role === undefined ? [column] : [role, column],
        ...(role === 'flow' && { words: flowWords }),
        ...(role === 'product' && { totals: new Set(['total']) }),
      },
    ];
  });
}
