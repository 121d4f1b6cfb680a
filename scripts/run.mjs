import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

// Runs a TypeScript file of this folder tree on every supported Node: node scripts/run.mjs FILE [ARGUMENT…]

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: node scripts/run.mjs FILE [ARGUMENT…]');

// Inside node_modules, so that the packages that stay outside the bundle are found.
const cache = join('node_modules', '.cache');
await mkdir(cache, { recursive: true });
const folder = await mkdtemp(join(cache, 'prebrief-'));
try {
  const outfile = join(folder, 'run.mjs');
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
