import { Table } from 'ink-table';
import { createContext, type PropsWithChildren, useContext } from 'react';
import { type LaidTable, tableGap } from '../layout/lay-table.ts';
import { type Line, lineWidth } from '../styled-line.ts';
import type { Theme } from '../theme.ts';
import { StyledText } from './styled-text.tsx';

/**
 * Draws rows of a table with ink-table, which measures with the length of a string. So it gets stand-ins from the
 * private-use area, as long as the text is wide: one character that names the text, and filler behind it. The cell
 * components turn them back.
 */
interface Pieces {
  readonly texts: readonly Line[];
  readonly theme: Theme;
}

const firstName = 0xe000;
const filler = '\uf8ff';
const standIn = /([\ue000-\uf8fe])\uf8ff*/;

// ink-table keeps the components of its first drawing, so what changes reaches them through a context.
const PiecesContext = createContext<Pieces | undefined>(undefined);

/** Rows of a laid-out table by their indexes; -1 is the heading. */
export function DataTable(props: {
  readonly laid: LaidTable;
  readonly indexes: readonly number[];
  readonly theme: Theme;
}) {
  const { laid, indexes, theme } = props;
  const texts: Line[] = [];
  const hold = (line: Line, width: number) => {
    texts.push(line);
    return width < 1 ? '' : String.fromCharCode(firstName + texts.length - 1) + filler.repeat(width - 1);
  };
  const hasHeading = indexes.includes(-1);
  const columns = laid.columns.map(({ heading, width, align }) => ({
    key: hold(hasHeading ? alignLine(heading, width, align) : [], width),
    align,
  }));
  const data = indexes
    .filter((index) => index >= 0)
    .map((index) =>
      Object.fromEntries(
        columns.map(({ key, align }, column) => {
          const width = laid.columns[column]?.width ?? 0;
          return [key, hold(alignLine(laid.lines[index]?.[column] ?? [], width, align), width)];
        }),
      ),
    );
  return (
    <PiecesContext.Provider value={{ texts, theme }}>
      <Table
        key={`${hasHeading} ${columns.map(({ key }) => key).join()}`}
        data={data}
        columns={columns}
        padding={1}
        cell={PieceCell}
        header={hasHeading ? PieceCell : Nothing}
        skeleton={Skeleton}
      />
    </PiecesContext.Provider>
  );
}

function PieceCell({ children }: PropsWithChildren) {
  const pieces = useContext(PiecesContext);
  const match = standIn.exec(String(children));
  const line = pieces?.texts[(match?.[1]?.charCodeAt(0) ?? firstName) - firstName] ?? [];
  return pieces ? (
    <StyledText line={[...line, { text: ' '.repeat(tableGap), style: 'normal' }]} theme={pieces.theme} />
  ) : null;
}

/** The frame of ink-table is left out: columns stand apart by space alone. */
function Skeleton() {
  return null;
}

function Nothing() {
  return null;
}

function alignLine(line: Line, width: number, align: 'left' | 'right'): Line {
  const padding = ' '.repeat(Math.max(0, width - lineWidth(line)));
  if (padding === '') return line;
  return align === 'left'
    ? [...line, { text: padding, style: 'normal' }]
    : [{ text: padding, style: 'normal' }, ...line];
}
