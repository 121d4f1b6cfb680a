import type { CalendarDate } from '../domain/calendar.ts';
import { formatYaml, type YamlGroup } from '../parse/yaml-text.ts';
import { wrapText } from '../text/wrap.ts';
import { type DraftPart, draftParts, type Starter, starterDay } from './starter.ts';

/** What is known of a new briefing, by the parts of the file; a part that is not given is left as an example. */
export type DraftContent = Partial<Readonly<Record<DraftPart, YamlGroup>>>;

/** What the text of a new briefing is made of. */
export interface DraftOptions {
  readonly starter: Starter;
  /** The day on which the examples are built: that of the meeting, or today. */
  readonly day: CalendarDate;
  /** Without it, all parts are examples, and the file is a whole briefing. */
  readonly content?: DraftContent;
}

/** Where editors find the JSON Schema: a file beside the briefing, so that it works without a network. */
export const schemaFile = 'briefing.schema.json';

/** How wide remarks are, in columns. */
const remarkWidth = 90;

/**
 * The text of a new briefing with remarks that teach the format in place. Beside real content, examples are remarks
 * too, so that nothing made up gets into a briefing.
 */
export function buildDraft({ starter, day, content }: DraftOptions): string {
  const parts = draftParts.map((name) => {
    const part = starter.parts[name];
    const given = content?.[name];
    const example = part.example(starterDay(day));
    const text = given !== undefined ? formatYaml(given) : content === undefined ? example : commentOut(example);
    return [...formatRemark(part.remark), text].join('\n').trimEnd();
  });
  const head = [`# yaml-language-server: $schema=./${schemaFile}`, ...formatRemark(starter.intro)];
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

function formatRemark(remark: string): string[] {
  return remark === '' ? [] : wrapText(remark, remarkWidth).map((line) => `# ${line}`);
}

function commentOut(yaml: string): string {
  return yaml
    .trimEnd()
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');
}
