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

/**
 * Header, tabs and footer take a row each, the two rules too where there are any. A window below the smallest size has
 * the frame of the smallest: nothing of it is seen, but the panel behind the notice must still have room to be laid out.
 * `taken` rows of the body are left to a banner.
 */
export function buildFrame(size: Size, taken = 0): Frame {
  const columns = Math.max(size.columns, smallestSize.columns);
  const rows = Math.max(size.rows, smallestSize.rows);
  const hasRules = rows >= rowsWithRules;
  return { width: columns - 2 * margin, margin, bodyRows: rows - (hasRules ? 5 : 3) - taken, hasRules };
}

/** Whether the panels can be shown at all. */
export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < smallestSize.columns || rows < smallestSize.rows;
}
