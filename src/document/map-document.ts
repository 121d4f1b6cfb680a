import type { Bar, Block, BriefingDocument, Entry, Group, Inline, RichText, Section } from './document.ts';

/** What becomes of a text that is shown. */
type Change = (text: string) => string;

/** The document with every text that it shows changed; ids, raw numbers and what is for programs alone stay. */
export function mapDocument(document: BriefingDocument, change: Change): BriefingDocument {
  const { title, marking, audienceLabel, occasion, sections } = document;
  return {
    ...document,
    title: change(title),
    ...(marking !== undefined && { marking: change(marking) }),
    audienceLabel: change(audienceLabel),
    occasion: change(occasion),
    sections: sections.map((section) => mapSection(section, change)),
  };
}

/** A section with every text changed. */
export function mapSection(section: Section, change: Change): Section {
  const { title, emptyNote, groups } = section;
  return {
    ...section,
    title: change(title),
    emptyNote: change(emptyNote),
    groups: groups.map((group) => mapGroup(group, change)),
  };
}

/** A group with every text changed. */
export function mapGroup(group: Group, change: Change): Group {
  const { title, blocks, entries } = group;
  return {
    ...group,
    ...(title !== undefined && { title: change(title) }),
    blocks: blocks.map((block) => mapBlock(block, change)),
    entries: entries.map((entry) => mapEntry(entry, change)),
  };
}

function mapEntry(entry: Entry, change: Change): Entry {
  const { title, aside, result, blocks } = entry;
  return {
    ...entry,
    title: change(title),
    ...(aside !== undefined && { aside: change(aside) }),
    ...(result && { result: { ...result, text: change(result.text) } }),
    blocks: blocks.map((block) => mapBlock(block, change)),
  };
}

function mapBlock(block: Block, change: Change): Block {
  const rich = (text: RichText): RichText => text.map((inline) => mapInline(inline, change));
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: rich(block.text) };
    case 'heading':
      return { ...block, text: change(block.text) };
    case 'fields':
      return { ...block, rows: block.rows.map(({ label, text }) => ({ label: change(label), text: rich(text) })) };
    case 'points':
      return { ...block, items: block.items.map(rich) };
    case 'exchange':
      return {
        ...block,
        questionLabel: change(block.questionLabel),
        question: rich(block.question),
        lineLabel: change(block.lineLabel),
        line: rich(block.line),
      };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, heading: change(column.heading) })),
        rows: block.rows.map((row) => row.map(rich)),
      };
    case 'chart':
      return {
        ...block,
        title: change(block.title),
        ...(block.target && { target: { ...block.target, label: change(block.target.label) } }),
        bars: block.bars.map((bar) => mapBar(bar, change)),
      };
  }
}

function mapBar(bar: Bar, change: Change): Bar {
  return { ...bar, label: change(bar.label), value: change(bar.value), note: change(bar.note) };
}

function mapInline(inline: Inline, change: Change): Inline {
  return inline.kind === 'citation' ? inline : { ...inline, text: change(inline.text) };
}
