import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that read the exports, with other names that they go by and what gives them. */
const programs = {
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'], from: 'Chromium or Chrome' },
  soffice: { names: ['soffice', 'libreoffice'], from: 'LibreOffice Writer' },
  pdftotext: { names: ['pdftotext'], from: 'Poppler (poppler-utils)' },
  pdftoppm: { names: ['pdftoppm'], from: 'Poppler (poppler-utils)' },
} as const;

/** One of the programs that the proof needs. */
export type Program = keyof typeof programs;

/** Programs that the proof needs are not there; the message names them. */
export class ProgramsMissing extends Error {}

/** Where each program lies on this machine. Throws a {@link ProgramsMissing} that names all that are missing. */
export function findPrograms(): Readonly<Record<Program, string>> {
  const found = Object.entries(programs).map(([program, { names, from }]) => {
    return { program, from, path: names.flatMap(findOnPath)[0] };
  });
  const missing = found.flatMap(({ program, from, path }) =>
    path === undefined ? [`${program}: comes with ${from}`] : [],
  );
  if (missing.length > 0)
    throw new ProgramsMissing(`The proof needs programs that are missing here:\n  ${missing.join('\n  ')}`);
  return Object.fromEntries(found.map(({ program, path }) => [program, path])) as Record<Program, string>;
}

/** Runs a program to its end and gives what it prints. Throws where it fails. */
export function runProgram(name: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

function findOnPath(name: string): string[] {
  const { PATH = '' } = process.env;
  return PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .filter((path) => existsSync(path));
}
