import type { DocumentContext } from './context.ts';
import type { BriefingDocument } from './document.ts';
import { formatDateWithDay, formatTime } from './format/format-date.ts';
import { buildPlainText } from './rich-text.ts';

/** What stands around the sections of every document: title, marking, for whom, when and where. */
export function buildFrame(context: DocumentContext): Omit<BriefingDocument, 'sections'> {
  const { language, title, marking } = context.briefing;
  return {
    language,
    title: buildPlainText(title, context),
    ...(marking !== undefined && { marking: buildPlainText(marking, context).toLocaleUpperCase(language) }),
    audience: context.audience,
    audienceLabel: context.words.audiences[context.audience],
    occasion: sayOccasion(context),
  };
}

/** When and where a meeting takes place, in one line: `Mon 18 Nov 2024 · 10:00 · Minsk`. */
function sayOccasion(context: DocumentContext): string {
  const { date, start, place } = context.briefing.meeting;
  const where = place && buildPlainText(place, context);
  const parts = [formatDateWithDay(date, context.words), start && formatTime(start), where];
  return parts.filter((part) => part !== undefined).join(' · ');
}
