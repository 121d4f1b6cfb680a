import type { BriefingDocument, Section } from '../../document/document.ts';
import { type Trial, type TrialField, type TrialOutcome, type TryOut, trialFields } from '../../document/trial.ts';
import { type EditedLine, editLine } from '../line-editor.ts';

/** Other numbers that are tried out for one series, while the briefing stays as it is. */
export interface WhatIf {
  readonly figureId: string;
  /** The entry that was selected when the typing began: it comes back when a figure can be calculated again. */
  readonly selectedId: string;
  readonly lines: Readonly<Record<TrialField, EditedLine>>;
  /** The field that is typed in; absent while the reader walks through the figures. */
  readonly field?: TrialField;
  /** The section with the series as it would be; the last that could be calculated while a field cannot be used. */
  readonly section: Section;
  readonly faults: Extract<TrialOutcome, { kind: 'faults' }>['faults'];
}

/** A what-if with the numbers of the briefing; nothing where a figure has no series. */
export function startWhatIf(
  section: Section,
  { figureId, selectedId }: Pick<WhatIf, 'figureId' | 'selectedId'>,
  tryOut: TryOut,
): WhatIf | undefined {
  const trial = tryOut.start(figureId);
  if (trial === undefined) return undefined;
  const lines = { target: editLine(trial.target), by: editLine(trial.by), rate: editLine(trial.rate) };
  const first: WhatIf = { figureId, selectedId, lines, field: 'target', section, faults: {} };
  return follow(first, tryOut);
}

/** The what-if with another line in the field that is typed in. */
export function editField(whatIf: WhatIf, line: EditedLine, tryOut: TryOut): WhatIf {
  const { field, lines } = whatIf;
  if (field === undefined || line === lines[field]) return whatIf;
  const next = { ...whatIf, lines: { ...lines, [field]: line } };
  return line.text === lines[field].text ? next : follow(next, tryOut);
}

/** Goes to the next field, or with -1 to the one before, in a circle. */
export function turnField(whatIf: WhatIf, step: 1 | -1): WhatIf {
  const index = whatIf.field === undefined ? 0 : trialFields.indexOf(whatIf.field) + step;
  const field = trialFields.at(index % trialFields.length);
  return field === undefined ? whatIf : { ...whatIf, field };
}

/** The same what-if with another version of the briefing; nothing where the series is no longer there. */
export function renewWhatIf(whatIf: WhatIf, document: BriefingDocument, tryOut: TryOut): WhatIf | undefined {
  const section = document.sections.find(({ id }) => id === whatIf.section.id);
  if (section === undefined || tryOut.start(whatIf.figureId) === undefined) return undefined;
  return follow({ ...whatIf, section }, tryOut);
}

/** Ends the typing; the figures stay. */
export function keepWhatIf({ field: _, ...whatIf }: WhatIf): WhatIf {
  return whatIf;
}

/** Types again, in the first field. */
export function reopenWhatIf(whatIf: WhatIf, selectedId: string): WhatIf {
  return { ...whatIf, selectedId, field: trialFields[0] };
}

function follow(whatIf: WhatIf, tryOut: TryOut): WhatIf {
  const { figureId, lines, section } = whatIf;
  const trial: Trial = { target: lines.target.text, by: lines.by.text, rate: lines.rate.text };
  const outcome = tryOut.follow(figureId, trial);
  if (outcome.kind === 'faults') return { ...whatIf, faults: outcome.faults };
  const groups = section.groups.map((group) => (group.id === figureId ? outcome.group : group));
  return { ...whatIf, section: { ...section, groups }, faults: {} };
}
