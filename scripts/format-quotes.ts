import { code } from './format-tables.ts';
import { buildTable } from './markdown-table.ts';

/** Marks with which no text begins outside quotes. */
export const firstMarks = ['[', ']', '{', '}', ',', '&', '*', '!', '|', '>', '%', '@', '#', '`'];

/** Texts that YAML reads as something else unless they stand in quotes, by what makes it do so. */
export const quotedTexts: Readonly<Record<string, string>> = {
  'holds a colon and a space': 'Road building: turnkey',
  'ends with a colon': 'Three points:',
  'holds a space and `#`': 'Draft agreement #2',
  'begins with a dash and a space': '- Roads',
  'begins with a quotation mark and goes on after it': '"Roads" first',
  [`begins with one of ${firstMarks.map(code).join(' ')}`]: '*Roads',
};

/** The section on quotes. */
export function buildQuotes(): string {
  const rows = Object.entries(quotedTexts).map(([when, text]) => [when, code(quote(text))]);
  return `## Marks that need quotes

Most texts need no quotes, and numbers, \`yes\` and \`no\` stay as they are typed. These need them, as YAML reads them as
something else:

${buildTable(['a text that', 'is written'], rows)}
A text with double quotes in it goes between single ones. \`prebrief check\` tells every such place with its fix.
A remark of your own stands behind two spaces, \`#\` and a space; it is not part of the briefing. Between
\`[ ]\` and \`{ }\`, a text with a comma or bracket goes between quotes too.

A long text needs none of this below \`>-\`, indented:

\`\`\`yaml
summary: >-
  Two questions: roads and machine tools. The text goes on over as many lines as it needs, and is shown as
  one paragraph.
\`\`\`
`;
}

/** A text in quotes, in single ones where it holds double ones. */
export function quote(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
