import type { Briefing } from '../domain/briefing.ts';
import { scanReferences } from '../domain/reference.ts';
import { buildContext } from './context.ts';
import { buildPlainText } from './rich-text.ts';

/**
 * The title of a briefing with its references put in, in one line of words. Calculates only the figures that
 * the title names, so that a folder of briefings is listed quickly.
 */
export function buildTitle(briefing: Briefing): string {
  const named = new Set(scanReferences(briefing.title).map(({ figure }) => figure));
  if (named.size === 0) return briefing.title;
  const figures = briefing.figures.filter(({ id }) => named.has(id));
  return buildPlainText(briefing.title, buildContext({ ...briefing, figures }));
}
