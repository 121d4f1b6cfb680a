import { indicators } from '../domain/figure.ts';
import { type BuildContext, reportError } from './context.ts';
import {
  columnRoles,
  type DataRequest,
  decimalMarks,
  encodings,
  type Filter,
  frequencies,
  layoutNames,
  type Typed,
} from './data/data-request.ts';
import { readUnit } from './data/data-unit.ts';
import { type Fields, fieldsOf, nodeAt, textNodeAt, wordAt } from './fields.ts';
import { dataColumnsSchema, dataSchema } from './schema/data.ts';
import { figureSchema } from './schema/figure.ts';
import type { MappingNode, TextNode, TreeNode } from './tree.ts';
import { withoutAbsent } from './without-absent.ts';

/** The figures of a briefing that take their values from a file, with what they ask for. */
export function findDataRequests(root: MappingNode, context: BuildContext): DataRequest[] {
  const list = root.entries.get('figures')?.value;
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item) => {
    const figure = fieldsOf(figureSchema, item, context);
    const data = figure && fieldsOf(dataSchema, nodeAt(figure, 'data'), context);
    const file = data && textNodeAt(data, 'file');
    return figure === undefined || data === undefined || file === undefined ? [] : [buildRequest(figure, data, file)];
  });
}

type FigureFields = Fields<keyof typeof figureSchema.entries>;
type DataFields = Fields<keyof typeof dataSchema.entries>;

function buildRequest(figure: FigureFields, data: DataFields, file: TextNode): DataRequest {
  const { context, mapping } = figure;
  return withoutAbsent({
    figure: mapping,
    id: context.figures.of.get(mapping) ?? '',
    place: mapping.entries.get('data')?.keyPlace ?? data.mapping.place,
    file: typed(file),
    encoding: wordAt(data, 'encoding', encodings),
    layout: wordAt(data, 'layout', layoutNames),
    frequency: wordAt(data, 'frequency', frequencies),
    decimal: wordAt(data, 'decimal', decimalMarks),
    unit: readUnitOf(data),
    figureUnit: textNodeAt(figure, 'unit')?.text.trim(),
    filters: buildFilters(figure, data),
    columns: buildColumns(data),
  });
}

function typed({ text, place }: TextNode): Typed {
  return { text: text.trim(), place };
}

function readUnitOf(data: DataFields) {
  const node = textNodeAt(data, 'unit');
  if (node === undefined) return undefined;
  const unit = readUnit(node.text);
  // In German these words mean a thousand or a million times as much.
  const isFalseFriend = data.context.language === 'de' && /\b(?:b|tr)illion/i.test(node.text);
  if (unit !== undefined && !/\d/.test(unit.unit ?? '') && !isFalseFriend) return unit;
  reportError(
    data.context,
    'bad-value',
    node.place,
    `“${node.text.slice(0, 60)}” cannot be read as the unit of a column`,
    isFalseFriend
      ? 'Write Mrd. for 10^9, or Bio. for 10^12.'
      : 'Write a scale, a unit, or both, such as “thousand USD”.',
  );
  return undefined;
}

const filterKeys = ['reporter', 'partner', 'flow', 'product', 'indicator'] as const;

/** What the briefing asks for, and what follows from the figure itself where it says nothing. */
function buildFilters(figure: FigureFields, data: DataFields): Filter[] {
  const typedFilters = filterKeys.flatMap((key) => asFilter(key, nodeAt(data, key), false));
  const where = nodeAt(data, 'where');
  const others =
    where?.kind === 'mapping'
      ? [...where.entries.values()].flatMap(({ key, value }) => asFilter(key, value, false))
      : [];
  const asked = [...typedFilters, ...others];
  const defaults = findDefaults(figure).filter(({ dimension }) => !asked.some((each) => each.dimension === dimension));
  return [...asked, ...defaults];
}

function asFilter(dimension: string, node: TreeNode | undefined, isDefault: boolean): Filter[] {
  return node?.kind === 'text' ? [{ dimension, wanted: node.text.trim(), place: node.place, isDefault }] : [];
}

function findDefaults(figure: FigureFields): Filter[] {
  const between = nodeAt(figure, 'between');
  const [reporter, partner] = between?.kind === 'list' ? between.items : [];
  const indicator = wordAt(figure, 'indicator', indicators);
  const flow = indicator === 'exports' || indicator === 'imports' ? nodeAt(figure, 'indicator') : undefined;
  return [
    ...asFilter('reporter', reporter, true),
    ...asFilter('partner', partner, true),
    ...asFilter('flow', flow, true),
  ];
}

function buildColumns(data: DataFields): DataRequest['columns'] {
  const columns = fieldsOf(dataColumnsSchema, nodeAt(data, 'columns'), data.context);
  if (columns === undefined) return new Map();
  return new Map(
    columnRoles.flatMap((role) => {
      const node = textNodeAt(columns, role);
      return node === undefined ? [] : [[role, typed(node)] as const];
    }),
  );
}
