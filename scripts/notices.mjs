import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ folder: string, name: string, version: string, license: string, author: string, source: string }} BundledPackage */

/**
 * The packages whose code went into a bundle, by name and version.
 *
 * @param {import('esbuild').Metafile} metafile
 * @returns {Promise<BundledPackage[]>}
 */
export async function findBundledPackages(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const packages = await Promise.all([...folders].map(readPackage));
  return packages.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/**
 * The packages of which a bundle holds more than one copy.
 *
 * @param {readonly BundledPackage[]} packages
 * @returns {string[]} such as `ansi-styles 6.2.3 and 7.0.0`
 */
export function findDuplicates(packages) {
  const names = [...new Set(packages.map(({ name }) => name))];
  return names.flatMap((name) => {
    const versions = packages.filter((each) => each.name === name).map(({ version }) => version);
    return versions.length > 1 ? [`${name} ${versions.join(' and ')}`] : [];
  });
}

/**
 * The notices that the licences of the bundled packages ask for: each package with its licence text.
 *
 * @param {readonly BundledPackage[]} packages
 * @returns {Promise<string>}
 */
export async function formatNotices(packages) {
  const entries = await Promise.all(
    packages.map(async (bundled) => {
      const text = await readLicense(bundled);
      const source = bundled.source === '' ? '' : `Source code: ${bundled.source}\n`;
      return `${bundled.name} ${bundled.version} (${bundled.license})\n${source}\n${text.trim()}\n`;
    }),
  );
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return ['prebrief contains the following packages.\n', ...entries].join(rule);
}

/**
 * @param {string} folder
 * @returns {Promise<BundledPackage>}
 */
async function readPackage(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  if (typeof license !== 'string') throw new Error(`${name} ${version} names no licence in its package.json.`);
  return {
    folder,
    name,
    version,
    license,
    author: author?.name ?? author ?? 'its authors',
    source: sourceOf(repository),
  };
}

/**
 * Where the source of a package can be had, which the MPL asks to be said.
 *
 * @param {string | { url?: string } | undefined} repository
 */
function sourceOf(repository) {
  const written = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return written
    .replace(/^git\+/, '')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1');
}

/** @param {BundledPackage} bundled */
async function readLicense({ folder, name, license, author }) {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFile(join(folder, file), 'utf8');
  if (license !== 'MIT') throw new Error(`${name} ships no text of its licence ${license}.`);
  const mit = await readFile('LICENSE', 'utf8');
  return mit.replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}
