import { readFileSync } from 'node:fs';
import type { Finding } from './findings.ts';
import { type Program, runProgram } from './programs.ts';

/** A PDF file and what its pages must be like. */
export interface Paper {
  readonly subject: string;
  readonly file: string;
  readonly marking: string;
  /** Exactly one page, as for a card. */
  readonly isOnePage: boolean;
  /** The text that the pages must hold, every word of it. */
  readonly text: string;
}

/** Looks at the pages of a PDF: how many, the marking and the page number on each, and whether a word is missing. */
export function provePaper({ subject, file, marking, isOnePage, text }: Paper, programs: Programs): Finding[] {
  const pages = readPages(file, programs);
  const unmarked = pages.flatMap((page, index) => (isMarked(page, marking) ? [] : [`not on page ${index + 1}`]));
  const unnumbered = pages.flatMap((page, index) => {
    const number = `${index + 1} / ${pages.length}`;
    // How far the parts stand from each other differs between readers.
    const foot = linesOf(page).at(-1)?.replaceAll(' ', '') ?? '';
    return foot.includes(number.replaceAll(' ', '')) ? [] : [`no “${number}” at the foot of page ${index + 1}`];
  });
  const count = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`;
  return [
    isOnePage
      ? { subject, claim: 'one page', faults: pages.length === 1 ? [] : [count] }
      : { subject, claim: 'pages', faults: pages.length > 0 ? [] : ['none'], note: count },
    { subject, claim: 'marking at head and foot of every page', faults: unmarked },
    { subject, claim: 'page number at the foot of every page', faults: unnumbered },
    { subject, claim: 'every word is there', faults: findMissingWords(text, pages.join(' ')) },
  ];
}

/** Draws a page of a PDF, counted from 1, as a PNG file; gives its name. */
export function drawPage(file: string, page: number, picture: string, { pdftoppm }: Programs): string {
  const numbers = ['-f', String(page), '-l', String(page)];
  runProgram(pdftoppm, ['-png', '-singlefile', '-r', '90', ...numbers, file, picture.replace(/\.png$/, '')]);
  if (readFileSync(picture).length === 0) throw new Error(`${picture} is empty.`);
  return picture;
}

type Programs = Readonly<Record<Program, string>>;

function readPages(file: string, { pdftotext }: Programs): string[] {
  return runProgram(pdftotext, ['-layout', file, '-']).split('\f').slice(0, -1);
}

function linesOf(page: string): string[] {
  return page.split('\n').filter((line) => line.trim() !== '');
}

function isMarked(page: string, marking: string): boolean {
  const lines = linesOf(page);
  return [lines.at(0), lines.at(-1)].every((line) => line?.includes(marking));
}

/** Words that stand more often in the text than on the pages; marks that a reader sets by itself do not count. */
function findMissingWords(text: string, pages: string): string[] {
  const onPages = countWords(pages);
  return [...countWords(text)].flatMap(([word, count]) => {
    const seen = onPages.get(word) ?? 0;
    return seen < count ? [`“${word}” stands there ${seen} times, not ${count}`] : [];
  });
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
