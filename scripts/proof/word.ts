import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Exported } from './exported.ts';
import type { Finding } from './findings.ts';
import { provePaper } from './pdf.ts';
import { type Program, runProgram } from './programs.ts';

/** Looks at Word files in LibreOffice, which turns them into pages: on A4, and on Letter as a user sets it. */
export function proveWord(exports: readonly Exported[], programs: Programs): Finding[] {
  const variants = exports.flatMap((exported) => [
    { ...exported, subject: `${exported.subject} on A4` },
    { ...exported, subject: `${exported.subject} on Letter`, file: writeOnLetter(exported.file) },
  ]);
  openInOffice(
    variants.map(({ file }) => file),
    programs,
  );
  return variants.flatMap(({ subject, file, marking, isCard, plainText }) => {
    const paper = { subject, file: pdfOf(file), marking, isOnePage: isCard, text: plainText };
    return provePaper(paper, programs);
  });
}

/** The PDF that {@link proveWord} makes of a Word file. */
export function pdfOf(file: string): string {
  return file.replace(/\.docx$/, '.pdf');
}

type Programs = Readonly<Record<Program, string>>;

/** All in one run, with a profile of its own: the office takes long to start. */
function openInOffice(files: readonly string[], { soffice }: Programs): void {
  const [first = ''] = files;
  const folder = dirname(first);
  const profile = `-env:UserInstallation=${pathToFileURL(`${folder}/office`).href}`;
  runProgram(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
}

function writeOnLetter(file: string): string {
  const parts = unzipSync(readFileSync(file));
  const name = 'word/document.xml';
  const document = strFromU8(parts[name] ?? new Uint8Array());
  const letter = document.replace(/<w:pgSz [^>]*>/g, '<w:pgSz w:w="12240" w:h="15840"/>');
  if (letter === document) throw new Error(`${file} names no paper size.`);
  const target = file.replace(/\.docx$/, '.letter.docx');
  writeFileSync(target, zipSync({ ...parts, [name]: strToU8(letter) }));
  return target;
}
