import { type Derived, ownNames, relatedNames } from '../derived.ts';
import type { Figure } from '../figure.ts';
import { buildChangeConverted } from './converted.ts';
import { buildCagr, buildCagrNeeded } from './growth.ts';
import { buildMirrorDiscrepancy } from './mirror.ts';
import { buildOtherContribution } from './other-contribution.ts';
import { buildDoneShare, buildPace, buildRunRate } from './pace.ts';
import { buildPaceNeeded, buildPaceNeededToMatch } from './pace-needed.ts';
import { buildChangeOfShare, buildContribution, buildShare } from './parts.ts';
import { buildChangeFromPeak } from './peak.ts';
import { buildRollingTwelveMonths } from './rolling.ts';
import { buildChangeOnSamePeriod } from './same-period.ts';
import { hasComparison } from './series.ts';
import { buildImpliedBase } from './stated-index.ts';
import { buildAttainment, buildGap, buildGrowthNeeded, buildShortfall } from './target.ts';
import { buildBalance, buildCoverage, buildTurnover } from './trade-balance.ts';

const ownBuilders: Readonly<Record<(typeof ownNames)[number], (figure: Figure) => Derived | undefined>> = {
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
  rolling_twelve_months: buildRollingTwelveMonths,
  implied_base: buildImpliedBase,
  change_converted: buildChangeConverted,
};

type RelatedBuilder = (figure: Figure, figures: readonly Figure[]) => readonly Derived[];

const relatedBuilders: Readonly<Record<(typeof relatedNames)[number], RelatedBuilder>> = {
  turnover: buildTurnover,
  balance: buildBalance,
  coverage: buildCoverage,
  mirror_discrepancy: buildMirrorDiscrepancy,
  share: buildShare,
  change_of_share: buildChangeOfShare,
  contribution: buildContribution,
  other_contribution: buildOtherContribution,
};

/**
 * The derived figures of a figure, in the order of `derivedNames`, from itself and from all figures of its
 * briefing. One whose ingredients the briefing never gave is left out; one whose ingredients are there but do not allow
 * it says why. What is calculated with another figure can stand there twice: for a full year, then for a year to date.
 */
export function deriveFigure(figure: Figure, figures: readonly Figure[]): readonly Derived[] {
  const own = hasComparison(figure) ? ownNames.flatMap((name) => ownBuilders[name](figure) ?? []) : [];
  return [...own, ...relatedNames.flatMap((name) => relatedBuilders[name](figure, figures))];
}
