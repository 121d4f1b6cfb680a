import type { Section } from '../../document/document.ts';
import type { Command } from '../keymap.ts';
import { entriesOf } from '../layout/panel-layout.ts';
import { insertText, pressInLine } from '../line-editor.ts';
import { type Scene, type State, shownPlace, shownSection } from '../state.ts';
import { editField, keepWhatIf, reopenWhatIf, startWhatIf, turnField, type WhatIf } from './what-if.ts';

/** What the commands of a what-if do. */
export function obeyWhatIf(state: State, command: Command, chord: string): State {
  switch (command) {
    case 'what-if':
      return openWhatIf(state);
    case 'next-field':
      return change(state, (whatIf) => turnField(whatIf, 1));
    case 'previous-field':
      return change(state, (whatIf) => turnField(whatIf, -1));
    case 'edit-line':
      return edit(state, (line) => pressInLine(line, chord));
    case 'keep-what-if':
      return change(state, keepWhatIf);
    case 'drop-what-if':
      return change(state, () => undefined);
    default:
      return state;
  }
}

/** Types or pastes a text into the field that is open. */
export function typeText(state: State, text: string): State {
  return edit(state, (line) => insertText(line, text));
}

/** Opens the series of the selected entry; what is tried out for it already goes on. */
function openWhatIf(state: State): State {
  const { scene } = state;
  const section = shownSection(state);
  if (scene.kind !== 'briefing' || scene.tryOut === undefined || section === undefined) return state;
  const { entry } = shownPlace(state);
  const selected = entriesOf(section)[entry];
  const figureId = section.groups.find(({ entries }) => selected && entries.includes(selected))?.id;
  const { whatIf, tryOut } = scene;
  if (whatIf !== undefined && (figureId === undefined || figureId === whatIf.figureId)) {
    return change(state, (last) => reopenWhatIf(last, selected?.id ?? last.selectedId));
  }
  const own = scene.document.sections.find(({ id }) => id === scene.section);
  const started =
    own && selected && figureId !== undefined
      ? startWhatIf(own, { figureId, selectedId: selected.id }, tryOut)
      : undefined;
  return started === undefined ? state : withWhatIf(state, scene, section, started);
}

function edit(state: State, changeLine: (line: WhatIf['lines']['target']) => WhatIf['lines']['target']): State {
  const { scene } = state;
  const tryOut = scene.kind === 'briefing' ? scene.tryOut : undefined;
  if (tryOut === undefined) return state;
  return change(state, (whatIf) =>
    whatIf.field === undefined ? whatIf : editField(whatIf, changeLine(whatIf.lines[whatIf.field]), tryOut),
  );
}

function change(state: State, by: (whatIf: WhatIf) => WhatIf | undefined): State {
  const { scene } = state;
  const section = shownSection(state);
  if (scene.kind !== 'briefing' || scene.whatIf === undefined || section === undefined) return state;
  const next = by(scene.whatIf);
  return next === scene.whatIf ? state : withWhatIf(state, scene, section, next);
}

/** The state with another what-if; the selected derived figure stays selected while there is such a one. */
function withWhatIf(
  state: State,
  { whatIf: _, ...scene }: Extract<Scene, { kind: 'briefing' }>,
  before: Section,
  whatIf: WhatIf | undefined,
): State {
  const next: State = { ...state, scene: { ...scene, ...(whatIf && { whatIf }) } };
  const after = shownSection(next);
  if (after === undefined || after === before) return next;
  const place = shownPlace(state);
  const entries = entriesOf(after);
  const selected = whatIf?.field === undefined ? entriesOf(before)[place.entry]?.id : whatIf.selectedId;
  const found = entries.findIndex(({ id }) => id === selected);
  const entry = found >= 0 ? found : Math.max(0, Math.min(place.entry, entries.length - 1));
  const places = { ...scene.places, [scene.section]: { ...place, entry } };
  return { ...next, scene: { ...scene, ...(whatIf && { whatIf }), places } };
}
