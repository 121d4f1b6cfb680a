import { entriesOf } from './layout/panel-layout.ts';
import { type State, shownPlace, shownSection } from './state.ts';
import { panelWordsFor } from './words/panel-words.ts';

/** What an editor is to open: a file, and the line in it, counted from 1. */
export interface EditTarget {
  readonly file: string;
  readonly line: number;
}

/** How an editor opens a file. */
export interface EditorCall {
  /** The name of the editor. */
  readonly editor: string;
  /** Whether it runs in this terminal, which it has for itself until it ends. */
  readonly takesTerminal: boolean;
  /** Resolves when the editor has ended; for one beside the terminal this may be long after. Never rejects. */
  readonly run: () => Promise<EditorOutcome>;
}

/** What came of asking for an editor. */
export type EditorOutcome =
  | { readonly kind: 'done' }
  /** It runs beside the terminal. */
  | { readonly kind: 'beside'; readonly editor: string }
  /** No editor is named in the environment. */
  | { readonly kind: 'not-set' }
  | { readonly kind: 'not-found'; readonly editor: string }
  | { readonly kind: 'failed'; readonly editor: string; readonly reason: string }
  /** What is shown came through standard input. */
  | { readonly kind: 'no-file' };

/**
 * What an editor opens now: the selected briefing of the folder, the line of the selected entry, or, where the file
 * cannot be shown as it is, its first error. Absent where what is shown comes from no file.
 */
export function findEditTarget(state: State): EditTarget | undefined {
  const { scene } = state;
  const section = shownSection(state);
  const entry = section && entriesOf(section)[shownPlace(state).entry];
  switch (scene.kind) {
    case 'folder':
      return entry && { file: entry.id, line: 1 };
    case 'faults':
      return target(scene.file, scene.line);
    case 'briefing':
      return target(scene.file, scene.trouble?.kind === 'faults' ? scene.trouble.line : entry?.line);
    case 'opening':
      return undefined;
  }
}

function target(file: string | undefined, line = 1): EditTarget | undefined {
  return file === undefined ? undefined : { file, line };
}

/** The state in which the editor is asked for what is shown, or it is said why it cannot be. */
export function startEditing(state: State): State {
  const editing = findEditTarget(state);
  return editing === undefined ? tellOutcome(state, { kind: 'no-file' }) : { ...state, editing };
}

/** The state after the editor has answered. */
export function endEditing({ editing: _, ...state }: State, outcome: EditorOutcome): State {
  return outcome.kind === 'done' ? state : tellOutcome(state, outcome);
}

function tellOutcome(state: State, outcome: Exclude<EditorOutcome, { kind: 'done' }>): State {
  return { ...state, notice: panelWordsFor(state.language).editor(outcome) };
}
