import type { Briefing } from '../domain/briefing.ts';
import { buildContext } from './context.ts';
import type { BriefingDocument } from './document.ts';
import { formatDateWithDay, formatTime } from './format/format-date.ts';
import { buildAgenda } from './sections/agenda.ts';
import { buildFigures } from './sections/figures.ts';
import { buildOverview } from './sections/overview.ts';
import { buildParticipants } from './sections/participants.ts';
import { buildRecord } from './sections/record.ts';
import { buildTradeGap } from './sections/trade-gap.ts';
import { wordsFor } from './words/words.ts';

const builders = [buildOverview, buildParticipants, buildAgenda, buildFigures, buildTradeGap, buildRecord];

/** The whole briefing as it is shown, in its own language. */
export function buildDocument(briefing: Briefing): BriefingDocument {
  const { title, language, marking } = briefing;
  const context = buildContext(briefing);
  return {
    language,
    title,
    ...(marking !== undefined && { marking: marking.toLocaleUpperCase(language) }),
    audienceLabel: context.words.audiences.principal,
    occasion: sayOccasion(briefing),
    sections: builders.map((build) => build(context)),
  };
}

/** When and where a meeting takes place, in one line: `Mon 18 Nov 2024 · 10:00 · Minsk`. */
function sayOccasion({ meeting, language }: Pick<Briefing, 'meeting' | 'language'>): string {
  const { date, start, place } = meeting;
  const parts = [formatDateWithDay(date, wordsFor(language)), start && formatTime(start), place];
  return parts.filter((part) => part !== undefined).join(' · ');
}
