import { Box } from 'ink';
import { lineWidth } from '../styled-line.ts';
import type { Theme } from '../theme.ts';
import type { BodyRow } from '../view/body.ts';
import { DataTable } from './data-table.tsx';
import { StyledText } from './styled-text.tsx';

/** All rows of the screen. Rows of one table that stand below one another are drawn as one table. */
export function Screen({ rows, theme }: { readonly rows: readonly BodyRow[]; readonly theme: Theme }) {
  return (
    <Box flexDirection="column">
      {joinTables(rows).map(({ key, rows: joined, laid, indexes }) =>
        laid === undefined ? (
          <StyledText key={key} line={joined[0]?.before ?? []} theme={theme} />
        ) : (
          <Box key={key}>
            <Box flexDirection="column" flexShrink={0} width={lineWidth(joined[0]?.before ?? [])}>
              {joined
                .map(({ before }, index) => ({ before, key: index }))
                .map((row) => (
                  <StyledText key={row.key} line={row.before} theme={theme} />
                ))}
            </Box>
            {/* The gap behind its last column may reach beyond the edge; the other columns must not give way to it. */}
            <Box flexShrink={0}>
              <DataTable laid={laid} indexes={indexes} theme={theme} />
            </Box>
          </Box>
        ),
      )}
    </Box>
  );
}

interface Joined {
  readonly key: number;
  readonly rows: BodyRow[];
  readonly laid?: NonNullable<BodyRow['table']>['laid'];
  readonly indexes: number[];
}

function joinTables(rows: readonly BodyRow[]): Joined[] {
  const joined: Joined[] = [];
  for (const [key, row] of rows.entries()) {
    const last = joined.at(-1);
    if (row.table !== undefined && last?.laid === row.table.laid) {
      last.rows.push(row);
      last.indexes.push(row.table.index);
    } else {
      joined.push({
        key,
        rows: [row],
        ...(row.table && { laid: row.table.laid }),
        indexes: row.table ? [row.table.index] : [],
      });
    }
  }
  return joined;
}
