import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Bundles programs for Node as ES modules, with a chunk for each dynamic import; the settings of the shipped
 * program and of the program that it is measured against.
 *
 * @param {Record<string, string>} entryPoints the name of each output with its source file
 * @param {string} outdir the folder that receives the bundle
 * @returns {Promise<import('esbuild').Metafile>} what went into which output
 */
export async function bundle(entryPoints, outdir) {
  const { metafile } = await build({
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Ink's CommonJS dependencies (signal-exit, stack-utils) load Node's own modules with require.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    plugins: [inkWithoutDevTools],
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

const devSwitch = "process.env['DEV'] === 'true'";

/**
 * Takes the connection to the React developer tools out of Ink: with DEV=true in somebody's environment it would
 * print a warning, look for a server and need a package that is not shipped. Ink imports `process`, which is why
 * esbuild's `define` does not reach it.
 *
 * @type {import('esbuild').Plugin}
 */
const inkWithoutDevTools = {
  name: 'ink-without-dev-tools',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ink[\\/]build[\\/](ink|reconciler)\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(devSwitch)) throw new Error(`${path} no longer holds ${devSwitch}: see scripts/bundle.mjs.`);
      return { contents: source.replaceAll(devSwitch, 'false'), loader: 'js' };
    });
  },
};
