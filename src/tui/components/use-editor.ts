import { useApp } from 'ink';
import { type Dispatch, useEffect } from 'react';
import type { EditorOutcome, EditTarget } from '../editor.ts';
import type { Action } from '../reduce.ts';
import type { AppProps } from './app.tsx';

/** Starts the editor when it is asked for: in this terminal, which it then has for itself, or beside it. */
export function useEditor(
  editing: EditTarget | undefined,
  dispatch: Dispatch<Action>,
  edit: AppProps['edit'] | undefined,
): void {
  const { exit, suspendTerminal } = useApp();
  useEffect(() => {
    if (editing === undefined) return;
    const tell = (outcome: EditorOutcome) => dispatch({ type: 'edited', outcome });
    const call = edit?.(editing);
    if (call === undefined) return tell({ kind: 'not-set' });
    if (!call.takesTerminal) {
      tell({ kind: 'beside', editor: call.editor });
      void call.run().then(tell);
      return;
    }
    let outcome: EditorOutcome = { kind: 'done' };
    const run = async () => {
      outcome = await call.run();
    };
    suspendTerminal(run).then(() => tell(outcome), exit);
  }, [editing, dispatch, edit, exit, suspendTerminal]);
}
