import type { RichText } from '../../document/document.ts';
import { fitLabelColumn } from '../../text/label-column.ts';
import { lineOf } from '../../text/one-line.ts';
import { joinPieces } from '../../text/running-text.ts';
import { columnGap, indentLines, layColumns } from './columns.ts';
import { wrapPlain, wrapRich } from './inline.ts';

/** A label and what it says. */
export interface LabelledText {
  readonly label: string;
  readonly text: RichText;
}

/** Labels and their texts in two columns, one row below the other; on a narrow page the texts below their labels. */
export function renderFields(rows: readonly LabelledText[], width: number): string[] {
  const words = rows.map(({ label, text }) => ({ label: lineOf(label), text: joinPieces(text) }));
  const labelWidth = fitLabelColumn(words, width, columnGap);
  return rows.flatMap(({ label, text }) => {
    if (labelWidth === undefined) {
      return [...wrapPlain(label, width), ...indentLines(wrapRich(text, width - columnGap), columnGap)];
    }
    const textWidth = width - labelWidth - columnGap;
    return layColumns([
      { lines: wrapPlain(label, labelWidth), width: labelWidth },
      { lines: wrapRich(text, textWidth), width: textWidth },
    ]);
  });
}
