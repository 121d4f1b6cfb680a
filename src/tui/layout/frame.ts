/** The size of the terminal in columns and rows. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Below this size the panels show a notice instead. */
export const smallestSize: Size = { columns: 40, rows: 12 };

/** The rows and columns that are left for the panel itself. */
export interface Frame {
  /** The columns between the margins. */
  readonly width: number;
  /** The columns left free at either side. */
  readonly margin: number;
  readonly bodyRows: number;
  /** Whether thin rules set the body off; a small window needs their rows for content. */
  readonly hasRules: boolean;
}

const rowsWithRules = 16;
const margin = 1;

/** Header, tabs and footer take a row each, the two rules too where there are any. */
export function buildFrame({ columns, rows }: Size): Frame {
  const hasRules = rows >= rowsWithRules;
  return { width: columns - 2 * margin, margin, bodyRows: rows - (hasRules ? 5 : 3), hasRules };
}

/** Whether the panels can be shown at all. */
export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < smallestSize.columns || rows < smallestSize.rows;
}
