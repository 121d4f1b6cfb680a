import { Document, Footer, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { BriefingDocument, Section } from '../document/document.ts';
import { buildGroup, type Content } from './word/entries.ts';
import { buildHeading, wordLine } from './word/phrases.ts';
import { numbering, pageMargins, styles } from './word/style.ts';

/**
 * The briefing as a Word file (Office Open XML, ECMA-376), with Word's own styles for headings, lists and tables, so
 * that it takes the look of the template it is pasted into. The marking stands in the header and footer, beside the
 * page number; for whom it is stands in the first line.
 */
export async function renderWord(document: BriefingDocument): Promise<Uint8Array> {
  const { title, language, sections, isCard } = document;
  const file = new Document({
    title: wordLine(title),
    // Without these, the library would put its own name there.
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: styles(language, isCard === true),
    numbering,
    sections: [{ ...buildEdges(document), children: [...buildTop(document), ...sections.flatMap(buildSection)] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function buildEdges({ marking = '' }: BriefingDocument): Omit<ISectionOptions, 'children'> {
  const text = wordLine(marking);
  const page = new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return {
    properties: { page: { margin: pageMargins } },
    headers: { default: new Header({ children: [new Paragraph({ style: 'Marking', text })] }) },
    footers: {
      default: new Footer({ children: [new Paragraph({ style: 'Marking', children: [new TextRun(text), page] })] }),
    },
  };
}

function buildTop({ marking, audienceLabel, title, occasion }: BriefingDocument): Paragraph[] {
  const first = [marking, audienceLabel].flatMap((text) => wordLine(text ?? '') || []).join(' · ');
  return [
    new Paragraph({ style: 'Audience', text: first }),
    new Paragraph({ style: 'Title', text: wordLine(title) }),
    new Paragraph({ style: 'Subtitle', text: wordLine(occasion) }),
  ];
}

function buildSection({ title, groups, emptyNote }: Section): Content[] {
  const content = groups.flatMap(buildGroup);
  return [
    buildHeading(1, title),
    ...(content.length > 0 ? content : [new Paragraph({ style: 'Muted', text: wordLine(emptyNote) })]),
  ];
}
