import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { RichText } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildSpans } from '../../text/running-text.ts';
import { formatCodePoint } from '../../text/unsafe-characters.ts';

/** A short text on one line, with nothing in it that a Word file cannot hold. */
export function wordLine(text: string): string {
  return withoutNoncharacters(lineOf(text));
}

/**
 * Running text; the mark of a note or source stays with the word before it, a number with its unit, and a line break
 * stays one.
 */
export function buildRuns(text: RichText): TextRun[] {
  return buildSpans(text, () => undefined).flatMap((span) =>
    withoutNoncharacters(span.unbroken ? span.text.replaceAll(' ', '\u00A0') : span.text)
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
  );
}

/** A label in bold with its text behind it. */
export function buildLabelled(label: string, text: RichText): TextRun[] {
  const name = wordLine(label);
  const mark = name.endsWith(':') ? name : `${name}:`;
  return [new TextRun({ text: `${mark} `, bold: true }), ...buildRuns(text)];
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** A heading of a level from 1 to 5, with what stands beside it in a lighter weight. */
export function buildHeading(level: number, text: string, beside: readonly string[] = []): Paragraph {
  const asides = beside.map((words) => new TextRun({ text: `  ${words}`, style: 'Beside' }));
  return new Paragraph({
    heading: levels[Math.min(levels.length, level) - 1] ?? HeadingLevel.HEADING_5,
    children: [new TextRun(wordLine(text)), ...asides],
  });
}

/** XML allows no noncharacters, and Word would call the whole file damaged. */
function withoutNoncharacters(text: string): string {
  return text.replace(/\p{Noncharacter_Code_Point}/gu, (found) => `<${formatCodePoint(found.codePointAt(0) ?? 0)}>`);
}
