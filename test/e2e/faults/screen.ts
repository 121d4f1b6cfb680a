import type { State } from '../../../src/tui/state.ts';
import * as sound from '../../../src/tui/view/screen.ts';
import { failAt } from './fault.ts';

/** The real one, with a fault at its first call or in one panel. */
export function buildScreen(state: State) {
  failAt('first-frame');
  if (state.scene.kind === 'briefing' && state.scene.section === 'agenda') failAt('later-frame');
  return sound.buildScreen(state);
}
