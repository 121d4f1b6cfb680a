import * as sound from '../../../src/tui/keys.ts';
import { failAt, fault, isMoment } from './fault.ts';

export const { readTexts } = sound;

/** The real one, with a fault when a key comes in, at once or in promises that nobody waits for. */
export function readChords(input: string, key: sound.KeyPress) {
  failAt('reading');
  if (isMoment('unhandled')) void [Promise.reject(fault), Promise.reject(new Error('another thing is missing'))];
  return sound.readChords(input, key);
}
