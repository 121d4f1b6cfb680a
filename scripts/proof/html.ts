import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import type { Exported } from './exported.ts';
import type { Finding } from './findings.ts';
import { type Paper, provePaper } from './pdf.ts';
import type { Program } from './programs.ts';

/** The widths at which a page is read on screen, in CSS pixels: a phone, a tablet, a desk. */
const widths = [320, 768, 1280];

/** The paper sizes, with the width that the margins leave to the text, in CSS pixels of 1/96 inch. */
const papers = [
  { format: 'A4', textWidth: 642 },
  { format: 'Letter', textWidth: 665 },
];

/** Elements that reach over an edge of the window, by their names and first words. */
const findTooWide = `[...document.querySelectorAll('body *')].flatMap((element) => {
  const { left, right, width } = element.getBoundingClientRect();
  const isOver = width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
  return isOver ? [element.tagName.toLowerCase() + ' “' + element.textContent.trim().slice(0, 40) + '”'] : [];
})`;

/** Violations of accessibility rules, each with the first element that it is about. */
const findViolations = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes[0].html.slice(0, 80) + ')'))`;

/** Looks at an HTML file in a browser: on screen, on paper, and with an accessibility checker by day and by night. */
export async function proveHtml(exported: Exported, browser: BrowserContext, programs: Programs): Promise<Finding[]> {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(exported.file).href);
    const onScreen = exported.isCard
      ? []
      : [...(await proveScreen(exported, page)), ...(await proveAxe(exported, page))];
    return [...onScreen, ...(await proveOnPaper(exported, page, programs))];
  } finally {
    await page.close();
  }
}

/** Takes a picture of the top of a page by day, and of its chart by night; gives their names. */
export async function drawHtml({ file }: Exported, browser: BrowserContext, folder: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 900, height: 1100 });
  await page.goto(pathToFileURL(file).href);
  const pictures: string[] = [];
  for (const [colorScheme, place] of [
    ['light', 'body'],
    ['dark', '#trade-gap'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(`document.querySelector('${place}').scrollIntoView()`);
    const path = join(folder, `html-${colorScheme}.png`);
    await page.screenshot({ path });
    pictures.push(path);
  }
  await page.close();
  return pictures;
}

type Programs = Readonly<Record<Program, string>>;

async function proveScreen({ subject }: Exported, page: Page): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const faults = await page.evaluate<string[]>(findTooWide);
    findings.push({ subject, claim: `nothing is cut at ${width} pixels`, faults });
  }
  return findings;
}

async function proveAxe({ subject }: Exported, page: Page): Promise<Finding[]> {
  await page.addScriptTag({ content: axe.source });
  const findings: Finding[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const faults = await page.evaluate<string[]>(findViolations);
    findings.push({ subject, claim: `accessible by the rules of axe, ${colorScheme}`, faults });
  }
  return findings;
}

async function proveOnPaper(exported: Exported, page: Page, programs: Programs): Promise<Finding[]> {
  const findings: Finding[] = [];
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  for (const { format, textWidth } of papers) {
    await page.setViewportSize({ width: textWidth, height: 900 });
    const subject = `${exported.subject} on ${format}`;
    const faults = await page.evaluate<string[]>(findTooWide);
    const text = await page.evaluate<string>('document.body.innerText');
    const file = `${exported.file}.${format}.pdf`;
    await page.pdf({ path: file, format });
    const { marking, isCard } = exported;
    const paper: Paper = { subject, file, marking, isOnePage: isCard, text };
    findings.push({ subject, claim: 'nothing is cut at the right edge', faults }, ...provePaper(paper, programs));
  }
  return findings;
}
