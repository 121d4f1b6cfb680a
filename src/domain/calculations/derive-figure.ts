import { type Derived, type DerivedName, derivedNames } from '../derived.ts';
import type { Figure } from '../figure.ts';
import { buildCagr, buildCagrNeeded } from './growth.ts';
import { buildDoneShare, buildPace, buildRunRate } from './pace.ts';
import { buildPaceNeeded, buildPaceNeededToMatch } from './pace-needed.ts';
import { buildChangeFromPeak } from './peak.ts';
import { buildChangeOnSamePeriod } from './same-period.ts';
import { hasComparison } from './series.ts';
import { buildAttainment, buildGap, buildGrowthNeeded, buildShortfall } from './target.ts';

const builders: Readonly<Record<DerivedName, (figure: Figure) => Derived | undefined>> = {
  gap: buildGap,
  attainment: buildAttainment,
  shortfall: buildShortfall,
  growth_needed: buildGrowthNeeded,
  change_on_same_period: buildChangeOnSamePeriod,
  done_share: buildDoneShare,
  pace: buildPace,
  pace_needed: buildPaceNeeded,
  pace_needed_to_match: buildPaceNeededToMatch,
  run_rate: buildRunRate,
  cagr: buildCagr,
  cagr_needed: buildCagrNeeded,
  change_from_peak: buildChangeFromPeak,
};

/**
 * The derived figures of a figure, in the order of {@link derivedNames}. One whose ingredients the briefing never gave
 * is left out; one whose ingredients are there but do not allow it says why. Nothing without something to compare.
 */
export function deriveFigure(figure: Figure): readonly Derived[] {
  if (!hasComparison(figure)) return [];
  return derivedNames.flatMap((name) => builders[name](figure) ?? []);
}
