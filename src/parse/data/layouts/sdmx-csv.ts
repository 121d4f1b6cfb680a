import { readUnit, type Unit } from '../data-unit.ts';
import { type Header, type Layout, normalise, type Table } from '../layout.ts';
import { buildStatisticalDimensions } from './statistical-dimensions.ts';

/** Columns before the value that are about the file or the row, not about the series. */
const noDimensions = new Set(['dataflow', 'structure', 'structure_id', 'structure_name', 'action', 'last update']);

/** SDMX-CSV as Eurostat and others export it: codes, `TIME_PERIOD`, `OBS_VALUE` and behind it flags and other remarks. */
export const sdmxCsv: Layout = { name: 'sdmx-csv', title: 'SDMX-CSV', open };

function open(header: Header): Table | undefined {
  const [period, value] = [header.find('time_period'), header.find('obs_value')];
  if (period < 0 || value < 0) return undefined;
  const flag = header.find('obs_flag', 'obs_status');
  const unitCell = header.find('unit', 'unit_measure');
  const power = header.find('unit_mult');
  const columns = header.names
    .map((name, cell) => ({ name, cell }))
    .filter(
      ({ name, cell }) => cell < value && cell !== period && cell !== power && !noDimensions.has(normalise(name)),
    );
  return {
    dimensions: buildStatisticalDimensions(columns),
    read: (cells) => {
      const unit = withPower(readUnit(cells[unitCell] ?? ''), cells[power]);
      return [
        {
          period: cells[period] ?? '',
          value: cells[value] ?? '',
          flag: cells[flag] ?? '',
          column: value,
          ...(unit && { unit }),
        },
      ];
    },
    decimal: 'point',
  };
}

/** `UNIT_MULT` is the power of ten of the values. */
function withPower(unit: Unit | undefined, power: string | undefined): Unit | undefined {
  const exponent = Number(power?.trim());
  if (power === undefined || power.trim() === '' || !Number.isInteger(exponent)) return unit;
  return { ...unit, exponent: (unit?.exponent ?? 0) + exponent };
}
