import { buildAmounts, buildAudiences, buildPeriods, buildReferences, buildTranslations } from './format-chapters.ts';
import { type Part, parts } from './format-parts.ts';
import { buildQuotes } from './format-quotes.ts';
import { buildKeyTable, type Entries } from './format-tables.ts';

const introduction = `# The briefing format

A briefing is one YAML file, saved as UTF-8: a title, the meeting, and whatever else the reader needs. Only \`title\` and \`date\`
under \`meeting\` are required in a briefing; what you leave out is not shown. “Required” in the tables below means: where
the group stands, this key must stand in it. Two spaces of indentation make a step, and an item of a list begins with a dash
and a space. \`prebrief check FILE\` tells every fault with its fix; [faults.md](faults.md) explains them all. This page is made from the program itself, with
\`npm run docs\`. For completion and checks while you write, see
[Help while you write](../README.md#help-while-you-write).`;

/** The reference of the briefing format in Markdown, made from the schema; throws where the schema leaves a gap. */
export function buildFormatReference(): string {
  const chapters = [
    buildAmounts(),
    buildPeriods(),
    buildReferences(),
    buildTranslations(),
    buildAudiences(),
    buildQuotes(),
  ];
  return [introduction, ...parts.map(buildPart), ...chapters].map((section) => `${section.trimEnd()}\n`).join('\n');
}

function buildPart({ title, entries, text, example }: Part): string {
  const shown = example === undefined ? '' : `\n\`\`\`yaml\n${example}\`\`\`\n`;
  return `## ${title}\n\n${text}\n\n${buildKeyTable(entries, linkTo)}${shown}`;
}

/** Every group of keys that a table names has a section of its own. */
function linkTo(entries: Entries): string {
  const part = parts.find((each) => each.entries === entries);
  if (part === undefined) throw new Error(`No section has the keys ${Object.keys(entries).join(', ')}.`);
  return `#${part.title.toLowerCase().replaceAll(' ', '-')}`;
}
