import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canShowUtf8 } from '../../src/cli/can-show-utf8.ts';
import { renderAsciiText } from '../../src/cli/export-formats.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { anyEnglishDocument } from '../helpers/arbitrary-documents.ts';
import { createDesk, type Desk } from './desk.ts';

const notAscii = /[^\p{ASCII}]/u;

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
  desk.write(
    'roads.yaml',
    'title: Talks – roads\nmeeting:\n  date: 2026-05-04\nmarking: "CONFIDENTIAL – EYES ONLY"\nsummary: "– They’ll pay €4½ bn…"\n',
  );
});
afterEach(() => desk.clear());

describe('prebrief print --ascii', () => {
  it('writes dashes, quotes and currencies in ASCII', async () => {
    const { stdout, exitCode } = await desk.prebrief(['print', 'roads.yaml', '--ascii']);
    expect(stdout).toContain('\nTalks - roads\n');
    expect(stdout).toContain("  - They'll pay EUR 4 1/2 bn...\n");
    expect(stdout).not.toMatch(notAscii);
    expect(exitCode).toBe(0);
  });

  it('writes Markdown in ASCII in which a dash begins no list', async () => {
    const { stdout } = await desk.prebrief(['print', 'roads.yaml', '--ascii', '--format', 'markdown']);
    expect(stdout).toMatch(/^\*\*CONFIDENTIAL - EYES ONLY - For the principal\*\*\n\n# Talks - roads\n/);
    expect(stdout).toContain("\n\\- They'll pay EUR 4 1/2 bn...\n");
    expect(stdout).not.toMatch(notAscii);
  });

  it('keeps letters as they are', async () => {
    desk.write('minsk.yaml', 'title: Łukasz – Мінск\nmeeting:\n  date: 2026-05-04\n');
    const { stdout } = await desk.prebrief(['print', 'minsk.yaml', '--ascii']);
    expect(stdout).toContain('\nŁukasz - Мінск\n');
  });

  it('fits the card in ASCII to its page', async () => {
    const { stdout } = await desk.prebrief(['print', 'roads.yaml', '--ascii', '--card']);
    expect(stdout).toContain("They'll pay EUR 4 1/2 bn...");
    expect(stdout).not.toMatch(notAscii);
  });

  it.each([
    ['html', 'HTML'],
    ['docx', 'Word'],
    ['json', 'JSON'],
  ])('is refused for %s, where every sign is shown', async (format, name) => {
    expect(await desk.prebrief(['print', 'roads.yaml', '--ascii', '--format', format])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `--ascii is for plain text and Markdown; ${name} is for programs that show every sign.\nSee prebrief print --help\n`,
    });
  });

  it('gives pure ASCII within the width for any English document', () => {
    fc.assert(
      fc.property(anyEnglishDocument, fc.integer({ min: 40, max: 120 }), (document, width) => {
        const summary = renderAsciiText(document, { width });
        expect(summary).not.toMatch(notAscii);
        for (const line of summary.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 100 },
    );
  });
});

describe('prebrief without panels', () => {
  it('prints summary and folder in ASCII where --ascii or the locale of a terminal asks for it', async () => {
    const dumb = { columns: 80, term: 'dumb' };
    expect((await desk.prebrief(['roads.yaml', '--ascii'])).stdout).not.toMatch(notAscii);
    expect((await desk.prebrief(['roads.yaml'], { ...dumb, locale: 'C' })).stdout).not.toMatch(notAscii);
    expect((await desk.prebrief(['.'], { ...dumb, locale: 'C' })).stdout).toBe(
      '2026-05-04  Talks - roads  roads.yaml\n',
    );
  });

  it('shows all signs otherwise, and in what goes into a file', async () => {
    expect((await desk.prebrief(['roads.yaml'], { columns: 80, term: 'dumb' })).stdout).toContain('Talks – roads');
    expect((await desk.prebrief(['roads.yaml'], { locale: 'C' })).stdout).toContain('Talks – roads');
  });
});

describe('a locale', () => {
  it.each([
    [{ LANG: 'C' }],
    [{ LANG: 'POSIX' }],
    [{ LANG: 'de_DE.ISO-8859-1' }],
    [{ LANG: 'ru_RU.KOI8-R' }],
    [{ LC_ALL: 'C', LC_CTYPE: 'en_US.UTF-8', LANG: 'en_US.UTF-8' }],
    [{ LC_ALL: '', LC_CTYPE: 'de_DE.ISO-8859-15@euro', LANG: 'en_US.UTF-8' }],
  ])('cannot show UTF-8 with %j', (env) => {
    expect(canShowUtf8(env)).toBe(false);
  });

  it.each([
    [{}],
    [{ LANG: '' }],
    [{ LANG: 'de_DE' }],
    [{ LANG: 'C.UTF-8' }],
    [{ LANG: 'C', LC_CTYPE: 'UTF-8' }],
    [{ LANG: 'be_BY.utf8@latin' }],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'C' }],
  ])('can show it with %j', (env) => {
    expect(canShowUtf8(env)).toBe(true);
  });
});
