import { resolve } from 'node:path';
import type { Host } from '../io/host.ts';
import type { Checked } from './check.ts';

/** The files of which a briefing is made, those that its figures come from included, by their absolute paths. */
export function filesOf(checked: Checked, { cwd }: Host): readonly string[] {
  return 'follows' in checked ? checked.follows : [resolve(cwd, checked.file)];
}
