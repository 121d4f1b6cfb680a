import { resolve } from 'node:path';
import type { Host } from '../io/host.ts';
import type { LoadedBriefing } from './load-briefing.ts';

/** The files of which a briefing is made, by their absolute paths. */
export function filesOf({ file }: Pick<LoadedBriefing, 'file'>, { cwd }: Host): readonly string[] {
  return [resolve(cwd, file)];
}
