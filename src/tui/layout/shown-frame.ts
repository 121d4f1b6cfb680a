import type { State } from '../state.ts';
import { layBanner } from './banner.ts';
import { buildFrame, type Frame } from './frame.ts';

/** The frame of the screen, with the rows of the banner taken from its body. */
export function shownFrame(state: State): Frame {
  return buildFrame(state.size, layBanner(state).length);
}
