import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BriefingDocument, Section } from '../document/document.ts';
import { buildGroup } from './markdown/entries.ts';
import { buildHeading, buildParagraph, buildStrong } from './markdown/phrases.ts';

/**
 * The briefing as Markdown: CommonMark (https://spec.commonmark.org), with tables as GitHub writes them. For whom it
 * is stands in the first line beside the marking, which ends the text too. Whatever a text of the briefing holds is
 * text in the Markdown as well: no link, no HTML, no heading comes of it.
 */
export function renderMarkdown(document: BriefingDocument): string {
  const { marking, audienceLabel, title, occasion, sections } = document;
  const root: Root = {
    type: 'root',
    children: [
      ...buildTopLine(marking, audienceLabel),
      buildHeading(1, title),
      buildParagraph(occasion),
      ...sections.flatMap(buildSection),
      ...(marking === undefined ? [] : [buildStrong(marking)]),
    ],
  };
  return toMarkdown(root, { extensions: [gfmTableToMarkdown()], bullet: '-', rule: '-', resourceLink: true });
}

function buildTopLine(marking: string | undefined, audience: string): RootContent[] {
  return [buildStrong(marking === undefined ? audience : `${marking} · ${audience}`)];
}

function buildSection({ title, groups, emptyNote }: Section): RootContent[] {
  const content = groups.flatMap(buildGroup);
  return [buildHeading(2, title), ...(content.length > 0 ? content : [buildParagraph(emptyNote)])];
}
