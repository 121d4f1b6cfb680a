import type { Audience, Briefing } from '../domain/briefing.ts';
import { buildContext, type DocumentContext } from './context.ts';
import type { BriefingDocument, Section } from './document.ts';
import { buildFrame } from './frame.ts';
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
  const context = buildContext(briefing, audience);
  // That a section is empty says something of what was held back.
  const isComplete = audience === 'principal';
  return {
    ...buildFrame(context),
    sections: buildSections(context).filter(({ groups }) => isComplete || groups.length > 0),
  };
}

/** All sections in the order of reading, empty ones too; the notes get their letters on the way. */
export function buildSections(context: DocumentContext): Section[] {
  return builders.map((build) => build(context));
}
