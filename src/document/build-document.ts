import type { Audience, Briefing } from '../domain/briefing.ts';
import { buildContext, type DocumentContext } from './context.ts';
import type { BriefingDocument } from './document.ts';
import { formatDateWithDay, formatTime } from './format/format-date.ts';
import { buildPlainText } from './rich-text.ts';
import { buildAgenda } from './sections/agenda.ts';
import { buildFigures } from './sections/figures.ts';
import { buildOverview } from './sections/overview.ts';
import { buildParticipants } from './sections/participants.ts';
import { buildRecord } from './sections/record.ts';
import { buildTradeGap } from './sections/trade-gap.ts';

const builders = [buildOverview, buildParticipants, buildAgenda, buildFigures, buildTradeGap, buildRecord];

/**
 * The whole briefing as it is shown, in its own language. For another audience than the principal, give the briefing
 * that is released to it; what is still missing is for those who prepare it alone.
 */
export function buildDocument(briefing: Briefing, audience: Audience = 'principal'): BriefingDocument {
  const { language, title, marking } = briefing;
  const context = buildContext(briefing, audience);
  // That a section is empty says something of what was held back.
  const isComplete = audience === 'principal';
  return {
    language,
    title: buildPlainText(title, context),
    ...(marking !== undefined && { marking: buildPlainText(marking, context).toLocaleUpperCase(language) }),
    audienceLabel: context.words.audiences[audience],
    occasion: sayOccasion(context),
    sections: builders.map((build) => build(context)).filter(({ groups }) => isComplete || groups.length > 0),
  };
}

/** When and where a meeting takes place, in one line: `Mon 18 Nov 2024 · 10:00 · Minsk`. */
function sayOccasion(context: DocumentContext): string {
  const { date, start, place } = context.briefing.meeting;
  const where = place && buildPlainText(place, context);
  const parts = [formatDateWithDay(date, context.words), start && formatTime(start), where];
  return parts.filter((part) => part !== undefined).join(' · ');
}
