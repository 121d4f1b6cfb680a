import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { bundle } from './bundle.mjs';
import { findBundledPackages, findDuplicates, formatNotices } from './notices.mjs';

const program = 'dist/prebrief.js';
await rm('dist', { recursive: true, force: true });
const metafile = await bundle({ prebrief: 'src/main.ts' }, 'dist');

const code = await readFile(program, 'utf8');
await writeFile(program, `#!/usr/bin/env node\n${code.replace(/^#!.*\n/, '')}`);
await chmod(program, 0o755);

const packages = await findBundledPackages(metafile);
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await formatNotices(packages));

if (!process.argv.includes('--quiet')) {
  const kilobytes = Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  process.stdout.write(`Built ${program}: ${Math.round(kilobytes)} KB with ${packages.length} packages inside.\n`);
  for (const duplicate of findDuplicates(packages)) process.stdout.write(`More than once in it: ${duplicate}.\n`);
}
