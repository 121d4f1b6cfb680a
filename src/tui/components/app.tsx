import { useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useReducer } from 'react';
import type { EditorCall, EditTarget } from '../editor.ts';
import { readChords, readTexts } from '../keys.ts';
import type { Size } from '../layout/frame.ts';
import { reduce } from '../reduce.ts';
import type { FolderListing, News, OpenedBriefing, State } from '../state.ts';
import type { Theme } from '../theme.ts';
import { buildScreen } from '../view/screen.ts';
import { Screen } from './screen.tsx';
import { useEditor } from './use-editor.ts';
import { useFollowing } from './use-following.ts';

/** What the panels need from outside. */
export interface AppProps {
  readonly initial: State;
  readonly theme: Theme;
  /** The size to draw for; that of the terminal where absent. */
  readonly size?: Size;
  /** Opens a briefing of the folder. */
  readonly load: (file: string) => Promise<OpenedBriefing>;
  /** Brings a text to the clipboard; resolves with what has done it, in a word. */
  readonly copy?: ((text: string) => Promise<string>) | undefined;
  /** Stops the program until the shell continues it; absent where there is no such thing. */
  readonly suspend?: (() => Promise<void>) | undefined;
  /** Tells what becomes of a file that is shown; returns the function that stops it. */
  readonly follow?: (file: string, onNews: (news: News) => void) => () => void;
  /** Tells the briefings of the folder when they change, and at once where they may have. */
  readonly followFolder?: (onListing: (folder: FolderListing) => void) => () => void;
  /** How the reader's editor opens a file; undefined where none is set. */
  readonly edit?: (target: EditTarget) => EditorCall | undefined;
}

/** The panels: keys and sizes go into the state, the screen comes out of it. */
export function App({ initial, theme, size, load, copy, suspend, follow, followFolder, edit }: AppProps) {
  const { exit, suspendTerminal } = useApp();
  const [state, dispatch] = useReducer(reduce, initial);
  const windowSize = useWindowSize();
  const { columns, rows } = size ?? windowSize;

  useInput((input, key) => dispatch({ type: 'press', chords: readChords(input, key), texts: readTexts(input, key) }));
  // What is pasted is no keys: a text with a q in it must not end the program. It goes into a field that is open.
  usePaste((text) => dispatch({ type: 'paste', text }));

  const isResized = columns !== state.size.columns || rows !== state.size.rows;
  useEffect(() => {
    if (isResized) dispatch({ type: 'resize', size: { columns, rows } });
  }, [isResized, columns, rows]);

  const file = state.scene.kind === 'opening' ? state.scene.file : undefined;
  useEffect(() => {
    if (file === undefined) return;
    load(file).then(
      (opened) => dispatch({ type: 'opened', file, opened }),
      (error: unknown) => exit(toError(error)),
    );
  }, [file, load, exit]);

  const { copying } = state;
  useEffect(() => {
    if (copying === undefined || copy === undefined) return;
    copy(copying).then(
      (way) => dispatch({ type: 'copied', text: copying, way }),
      (error: unknown) => exit(toError(error)),
    );
  }, [copying, copy, exit]);

  useFollowing(state, dispatch, { follow, followFolder });
  useEditor(state.editing, dispatch, edit);

  const isSuspended = state.isSuspended === true;
  useEffect(() => {
    if (!isSuspended) return;
    const resumed = suspend ? suspendTerminal(suspend) : Promise.resolve();
    resumed.then(
      () => dispatch({ type: 'resumed' }),
      (error: unknown) => exit(toError(error)),
    );
  }, [isSuspended, suspend, suspendTerminal, exit]);

  useEffect(() => {
    if (state.ended !== undefined) exit(state.ended);
  }, [state.ended, exit]);

  // The first frame after a resize is already drawn for the new size.
  const shown = isResized ? reduce(state, { type: 'resize', size: { columns, rows } }) : state;
  return <Screen rows={buildScreen(shown)} theme={theme} />;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
