import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles programs for Node as ES modules, with a chunk for each dynamic import; the settings of the shipped
 * program and of the program that it is measured against.
 *
 * @param {Record<string, string>} entryPoints the name of each output with its source file
 * @param {string} outdir the folder that receives the bundle
 * @param {import('esbuild').Plugin[]} plugins what else is to be done to the sources
 * @returns {Promise<import('esbuild').Metafile>} what went into which output
 */
export async function bundle(entryPoints, outdir, plugins = []) {
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
    // Node reads and compiles plain ASCII faster.
    charset: 'ascii',
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    alias: { yaml: yamlAsModules },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Ink's CommonJS dependencies (signal-exit, stack-utils) load Node's own modules with require.
    // An import of node:module would take longer.
    banner: { js: "const require=process.getBuiltinModule('node:module').createRequire(import.meta.url);" },
    plugins: [inkWithoutDevTools, cursorOnStandardOutput, stringWidthWhenNeeded, layoutWithoutFetch, ...plugins],
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

/** Of yaml's build for Node, which is CommonJS, nothing could be left out. */
const yamlAsModules = resolve('node_modules/yaml/browser/dist/index.js');

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

/**
 * Takes out a listener that shows the cursor once more at the end, on standard error: Ink has shown it already, on
 * the terminal that it drew on, and standard error may be a file.
 *
 * @type {import('esbuild').Plugin}
 */
const cursorOnStandardOutput = {
  name: 'cursor-on-standard-output',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]restore-cursor[\\/]index\.js$/ }, () => ({ contents: 'export default () => {};' }));
  },
};

const stringWidth = resolve('scripts/string-width.mjs');

/**
 * Puts a module of our own before string-width, for Ink too.
 *
 * @type {import('esbuild').Plugin}
 */
const stringWidthWhenNeeded = {
  name: 'string-width-when-needed',
  setup({ onResolve }) {
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer === stringWidth ? undefined : { path: stringWidth },
    );
  },
};

/**
 * Lets the layout engine decode its WebAssembly, which stands in its source, by itself: it would fetch it as from
 * the net, and for that Node loads its whole HTTP client.
 *
 * @type {import('esbuild').Plugin}
 */
const layoutWithoutFetch = {
  name: 'layout-without-fetch',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]yoga-wasm-base64-esm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const own = "const fetch=undefined,atob=(text)=>Buffer.from(text,'base64').toString('latin1');";
      return { contents: own + source, loader: 'js' };
    });
  },
};
