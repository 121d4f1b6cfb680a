import type { Fields } from '../../document/document.ts';
import { fitLabelColumn } from '../../text/label-column.ts';
import { lineOf } from '../../text/one-line.ts';
import { joinPieces } from '../../text/running-text.ts';
import { indentLine, joinColumns, type Line } from '../styled-line.ts';
import { layPlain, layRich } from './lay-inline.ts';

const gap = 2;

/** Labels and their texts in two columns; on a narrow pane the texts below their labels. */
export function layFields(rows: Fields['rows'], width: number): Line[] {
  const words = rows.map(({ label, text }) => ({ label: lineOf(label), text: joinPieces(text) }));
  const labelWidth = fitLabelColumn(words, width, gap);
  return rows.flatMap(({ label, text }) => {
    if (labelWidth === undefined) {
      const below = layRich(text, width - gap).map((line) => indentLine(line, gap));
      return [...layPlain(label, width, 'muted'), ...below];
    }
    const textWidth = width - labelWidth - gap;
    return joinColumns([
      { lines: layPlain(label, labelWidth, 'muted'), width: labelWidth + gap },
      { lines: layRich(text, textWidth), width: textWidth },
    ]);
  });
}
