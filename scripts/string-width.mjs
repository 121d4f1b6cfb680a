import { stripVTControlCharacters } from 'node:util';
import { isPlain } from '../src/text/display-width.ts';

/** @type {typeof import('string-width').default | undefined} */
let measure;

/**
 * What the bundle has in the place of the package string-width: the same results, but the package, whose large
 * expressions take long to compile, is loaded at the first text that is not plain.
 *
 * @type {typeof import('string-width').default}
 */
// biome-ignore lint/style/noDefaultExport: it stands in the place of a package that has one.
export default function stringWidth(text, options) {
  if (options === undefined && typeof text === 'string') {
    const bare = text.includes('\u001B') ? stripVTControlCharacters(text) : text;
    if (isPlain(bare)) return bare.length;
  }
  // esbuild puts the package into the bundle at this place, and runs it here.
  measure ??= require('string-width').default;
  return measure(text, options);
}
