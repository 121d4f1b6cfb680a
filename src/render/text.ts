import type { BriefingDocument, Section } from '../document/document.ts';
import { lineOf } from '../text/one-line.ts';
import { layEdges, spaceOut } from './text/columns.ts';
import { renderGroup, underline } from './text/entries.ts';
import { wrapPlain } from './text/inline.ts';

/** The narrowest page that the summary is laid out for, in columns. */
export const narrowestPage = 40;

/**
 * The plaintext summary, for a mail or for paper in a fixed font: no line wider than `width` columns (at least
 * {@link narrowestPage}), no control characters, no trailing spaces, one newline at the end. The marking stands
 * on the first and on the last line; headings are underlined in the setext manner, as plain mails have it.
 */
export function renderText(document: BriefingDocument, options: { readonly width: number }): string {
  const width = Math.max(narrowestPage, Math.floor(options.width));
  const marking = lineOf(document.marking ?? '');
  const page = spaceOut([
    renderTopLine(marking, lineOf(document.audienceLabel), width),
    [document.title, document.occasion].flatMap((text) => wrapFilled(text, width)),
    ...document.sections.map((section) =>
      document.isCard
        ? renderCard(section, document.language, width)
        : renderSection(section, document.language, width),
    ),
    wrapFilled(marking, width),
  ]);
  return `${tidy(page).join('\n')}\n`;
}

function renderTopLine(marking: string, audience: string, width: number): string[] {
  if (marking === '' || audience === '') return wrapFilled(marking || audience, width);
  const line = layEdges(marking, audience, width);
  return line === undefined ? [...wrapPlain(marking, width), ...wrapPlain(audience, width)] : [line];
}

function renderSection({ title, groups, emptyNote }: Section, language: string, width: number): string[] {
  const heading = underline(wrapFilled(title.toLocaleUpperCase(language), width), '=');
  const content = spaceOut(groups.map((group) => renderGroup(group, width)));
  return spaceOut([heading, content.length > 0 ? content : wrapFilled(emptyNote, width)]);
}

/** The card, set tightly: headings in capitals right above what belongs to them. */
function renderCard({ title, groups }: Section, language: string, width: number): string[] {
  const capitals = (text: string) => wrapFilled(text.toLocaleUpperCase(language), width);
  const parts = groups.map((group) => [...capitals(group.title ?? ''), ...renderGroup({ ...group, title: '' }, width)]);
  return spaceOut([capitals(title), ...parts]);
}

function wrapFilled(text: string, width: number): string[] {
  return lineOf(text) === '' ? [] : wrapPlain(text, width);
}

/** Without spaces at the ends of lines and without two empty lines in a row. */
function tidy(lines: readonly string[]): string[] {
  const trimmed = lines.map((line) => line.trimEnd());
  return trimmed.filter((line, index) => line !== '' || (index > 0 && trimmed[index - 1] !== ''));
}
