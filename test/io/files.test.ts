import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPathKind, listFileNames, readFileBytes } from '../../src/io/files.ts';
import { isSameFile, writeWholeFile } from '../../src/io/write-file.ts';

let folder: string;
const path = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prebrief-'));
  writeFileSync(path('a.txt'), 'abcdef');
  mkdirSync(path('inner'));
  symlinkSync('a.txt', path('link.txt'));
  symlinkSync('nowhere', path('dangling.txt'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('reading a file', () => {
  it('gives its bytes, or as many as are asked for', async () => {
    const read = async (most: number) => new TextDecoder().decode(await readFileBytes(path('link.txt'), most));
    expect(await read(100)).toBe('abcdef');
    expect(await read(6)).toBe('abcdef');
    expect(await read(3)).toBe('abc');
  });

  it('reads a file that states no size, beyond the first piece', async () => {
    const environment = await readFileBytes('/proc/self/maps', 1_000_000);
    expect(environment.length).toBeGreaterThan(4096);
  });

  it.each([
    ['gone.txt', 'missing'],
    ['a.txt/below', 'missing'],
    ['inner', 'folder'],
    ['/dev/null', 'not-regular'],
  ])('says why %s cannot be read', async (name, reason) => {
    const file = name.startsWith('/') ? name : path(name);
    await expect(readFileBytes(file, 10)).rejects.toMatchObject({ name: 'FileFault', reason });
  });
});

describe('looking at paths', () => {
  it('tells files, folders and others apart', async () => {
    const kinds = await Promise.all(
      ['a.txt', 'link.txt', 'inner', 'dangling.txt'].map((name) => findPathKind(path(name))),
    );
    expect(kinds).toEqual(['file', 'file', 'folder', 'missing']);
    expect(await findPathKind('/dev/null')).toBe('other');
  });

  it('lists the files of a folder, links to files among them', async () => {
    expect((await listFileNames(folder)).sort()).toEqual(['a.txt', 'link.txt']);
    await expect(listFileNames(path('gone'))).rejects.toMatchObject({ reason: 'missing' });
  });

  it('recognises one file by two names', async () => {
    expect(await isSameFile(path('a.txt'), path('link.txt'))).toBe(true);
    writeFileSync(path('b.txt'), 'abcdef');
    expect(await isSameFile(path('a.txt'), path('b.txt'))).toBe(false);
    expect(await isSameFile(path('a.txt'), path('gone.txt'))).toBe(false);
  });
});

describe('writing a file', () => {
  it('writes through a link and leaves the link', async () => {
    await writeWholeFile(path('link.txt'), 'new', 'replace');
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('new');
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === 'link.txt')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it('leaves nothing behind where it fails', async () => {
    await expect(writeWholeFile(path('inner'), 'new', 'replace')).rejects.toMatchObject({
      name: 'FileFault',
      reason: 'folder',
    });
    await expect(writeWholeFile(path('none/b.txt'), 'new', 'keep')).rejects.toMatchObject({ reason: 'missing' });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'dangling.txt', 'inner', 'link.txt']);
  });
});
