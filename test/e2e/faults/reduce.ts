import * as sound from '../../../src/tui/reduce.ts';
import type { State } from '../../../src/tui/state.ts';
import { failAt } from './fault.ts';

export const { buildInitialState } = sound;

/** The real one, with a fault when a key is pressed. */
export function reduce(state: State, action: sound.Action) {
  if (action.type === 'press') failAt('obeying');
  return sound.reduce(state, action);
}
