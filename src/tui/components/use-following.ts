import { type Dispatch, useEffect } from 'react';
import type { Action } from '../reduce.ts';
import type { State } from '../state.ts';
import type { AppProps } from './app.tsx';

/** Follows the file that is shown, and the folder while its list is; what becomes of them goes into the state. */
export function useFollowing(
  { scene }: State,
  dispatch: Dispatch<Action>,
  { follow, followFolder }: { readonly [Name in 'follow' | 'followFolder']: AppProps[Name] | undefined },
): void {
  const file = 'file' in scene ? scene.file : undefined;
  useEffect(() => {
    if (file === undefined) return;
    return follow?.(file, (news) => dispatch({ type: 'reloaded', file, news }));
  }, [file, follow, dispatch]);

  const isFolderShown = scene.kind === 'folder';
  useEffect(() => {
    if (!isFolderShown) return;
    return followFolder?.((folder) => dispatch({ type: 'relisted', folder }));
  }, [isFolderShown, followFolder, dispatch]);
}
