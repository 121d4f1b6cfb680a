import type { Statement } from '../../domain/briefing.ts';
import type { DocumentContext } from '../context.ts';
import type { Block, Fields, Points, RichText } from '../document.ts';
import { buildStatement, plain } from '../rich-text.ts';

/** Rows of labels and texts; those without a text are left out. */
export function buildFields(
  rows: readonly (readonly [label: string, text: RichText | string | undefined])[],
): Fields[] {
  const given = rows.flatMap(([label, text]) => {
    if (text === undefined || text === '' || text.length === 0) return [];
    return [{ label, text: typeof text === 'string' ? plain(text) : text }];
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
