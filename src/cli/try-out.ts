import { buildContext, type DocumentContext } from '../document/context.ts';
import { buildTrial, buildTrialGroup, type Trial, type TrialOutcome, type TryOut } from '../document/trial.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Figure, Target } from '../domain/figure.ts';
import { type Period, periodKey } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import { parseTrialDate, parseTrialRate, parseTrialTarget } from '../parse/trial.ts';

/** Trying out other numbers for the figures of a briefing, in its own language; the briefing stays as it is. */
export function buildTryOut(briefing: Briefing): TryOut {
  // All figures are calculated for it: that is not for the start of the panels, which most leave without a what-if.
  let built: DocumentContext | undefined;
  const context = () => {
    built ??= buildContext(briefing, 'principal');
    return built;
  };
  return {
    start: (id) => {
      const facts = context().figures.get(id);
      return facts && buildTrial(facts, context());
    },
    follow: (id, trial) => {
      const figure = context().figures.get(id)?.figure;
      if (figure === undefined) throw new Error(`There is no figure ${id}.`);
      return follow(figure, trial);
    },
  };

  function follow(figure: Figure, trial: Trial): TrialOutcome {
    const target = parseTrialTarget(trial.target, figure, briefing.language);
    const by = parseTrialDate(trial.by);
    const rate = parseTrialRate(trial.rate, briefing.language);
    if ('fault' in target || 'fault' in by || 'fault' in rate) {
      const faults = {
        ...('fault' in target && { target: target.fault }),
        ...('fault' in by && { by: by.fault }),
        ...('fault' in rate && { rate: rate.fault }),
      };
      return { kind: 'faults', faults };
    }
    const { target: _, ...rest } = figure;
    const changed: Figure = {
      ...rest,
      ...(target.value && { target: changeTarget(figure, target.value, by.value) }),
    };
    return { kind: 'group', group: buildTrialGroup(changed, rate.value, context()) };
  }
}

/** No source of the briefing states a target that was changed. */
const nobody = '';

function changeTarget({ target, place }: Figure, quantity: Quantity, by: Period | undefined): Target {
  const dates = [target?.by, by].map((date) => date && periodKey(date));
  if (target?.quantity.value.eq(quantity.value) && dates[0] === dates[1]) return target;
  return { quantity, ...(by && { by }), source: nobody, place };
}
