import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBrowser } from './proof/browser.ts';
import { type Exported, exportBriefing, listBriefings } from './proof/exported.ts';
import { type Finding, formatFindings } from './proof/findings.ts';
import { drawHtml, proveHtml } from './proof/html.ts';
import { drawPage } from './proof/pdf.ts';
import { findPrograms, ProgramsMissing } from './proof/programs.ts';
import { pdfOf, proveWord } from './proof/word.ts';

// Opens the exports in a real browser and a real office program, and draws the pictures of docs/exports.md:
// npm run proof

const pictures = 'docs/pictures';

const folder = mkdtempSync(join(tmpdir(), 'prebrief-proof-'));
try {
  const findings = await prove();
  process.stdout.write(formatFindings(findings));
  process.exitCode = findings.some(({ faults }) => faults.length > 0) ? 1 : 0;
} catch (error) {
  if (!(error instanceof ProgramsMissing)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function prove(): Promise<Finding[]> {
  const programs = findPrograms();
  const briefings = listBriefings(folder);
  const exportAll = (ending: 'html' | 'docx') =>
    briefings.flatMap((briefing) => [false, true].map((isCard) => exportBriefing(briefing, ending, isCard, folder)));
  const pages = exportAll('html');
  const findings = await withBrowser(programs.chromium, async (browser) => {
    const found: Finding[] = [];
    for (const page of pages) found.push(...(await proveHtml(page, browser, programs)));
    mkdirSync(pictures, { recursive: true });
    tellPictures(await drawHtml(firstOf(pages), browser, pictures));
    return found;
  });
  const files = exportAll('docx');
  findings.push(...proveWord(files, programs));
  const [, card = firstOf(pages)] = pages;
  tellPictures([
    drawPage(`${firstOf(pages).file}.A4.pdf`, 2, join(pictures, 'html-paper.png'), programs),
    drawPage(`${card.file}.A4.pdf`, 1, join(pictures, 'card.png'), programs),
    drawPage(pdfOf(firstOf(files).file), 1, join(pictures, 'word.png'), programs),
  ]);
  return findings;
}

function firstOf(exports: readonly Exported[]): Exported {
  const [first] = exports;
  if (first === undefined) throw new Error('There are no briefings to export.');
  return first;
}

function tellPictures(files: readonly string[]): void {
  for (const file of files) process.stdout.write(`${file}\n`);
}
