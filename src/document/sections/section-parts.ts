import type { Defensive, Statement } from '../../domain/briefing.ts';
import type { DocumentContext } from '../context.ts';
import type { Block, Fields, Points, RichText } from '../document.ts';
import { buildRichText, buildStatement } from '../rich-text.ts';

/** Rows of labels and texts; those without a text are left out. Plain texts get their references put in. */
export function buildFields(
  rows: readonly (readonly [label: string, text: RichText | string | undefined])[],
  context: DocumentContext,
): Fields[] {
  const given = rows.flatMap(([label, text]) => {
    if (text === undefined || text === '' || text.length === 0) return [];
    return [{ label, text: typeof text === 'string' ? buildRichText(text, [], context) : text }];
  });
  return given.length === 0 ? [] : [{ kind: 'fields', rows: given }];
}

/** A list of statements below a small heading; nothing where there are none. */
export function buildPoints(
  heading: string | undefined,
  statements: readonly Statement[],
  marker: Points['marker'],
  context: DocumentContext,
): Block[] {
  if (statements.length === 0) return [];
  const points: Points = { kind: 'points', marker, items: statements.map((each) => buildStatement(each, context)) };
  if (heading === undefined) return [points];
  return [{ kind: 'heading', text: heading, tone: marker === 'avoid' ? 'avoid' : 'normal' }, points];
}

/** Statements as paragraphs below a small heading; nothing where there are none. */
export function buildParagraphs(
  heading: string | undefined,
  statements: readonly Statement[],
  context: DocumentContext,
): Block[] {
  if (statements.length === 0) return [];
  const paragraphs: Block[] = statements.map((each) => ({
    kind: 'paragraph',
    text: buildStatement(each, context),
    tone: 'normal',
  }));
  return heading === undefined ? paragraphs : [{ kind: 'heading', text: heading, tone: 'normal' }, ...paragraphs];
}

/** Questions of theirs with our lines, below a small heading. */
export function buildDefensives(heading: string, defensives: readonly Defensive[], context: DocumentContext): Block[] {
  if (defensives.length === 0) return [];
  const { question: questionLabel, line: lineLabel } = context.words.labels;
  const exchanges: Block[] = defensives.map(({ question, line, sources }) => ({
    kind: 'exchange',
    questionLabel,
    question: buildRichText(question, [], context),
    lineLabel,
    line: buildRichText(line, sources, context),
  }));
  return [{ kind: 'heading', text: heading, tone: 'normal' }, ...exchanges];
}
