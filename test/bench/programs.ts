import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../scripts/bundle.mjs';
import { buildLargeBriefing } from './large-briefing.ts';

/** The files that are measured, by their paths. */
export interface Programs {
  readonly prebrief: string;
  /** An Ink program of one line on the alternate screen, bundled as prebrief is. */
  readonly hello: string;
  readonly small: string;
  readonly large: string;
}

/** Makes everything that is measured, in a temporary folder that is gone afterwards. */
export async function withPrograms<T>(measure: (programs: Programs) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'prebrief-bench-'));
  try {
    await bundle({ hello: 'test/bench/hello.tsx' }, folder);
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    const large = join(folder, 'large.yaml');
    await writeFile(large, buildLargeBriefing({ participants: 500, sectors: 100, talkingPoints: 100 }));
    return await measure({
      prebrief: 'dist/prebrief.js',
      hello: join(folder, 'hello.js'),
      small: 'briefings/belarus-smolensk.yaml',
      large,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
