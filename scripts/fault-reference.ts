import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { loadData } from '../src/cli/load-data.ts';
import { type Diagnostic, type DiagnosticCode, diagnosticCodes } from '../src/domain/diagnostic.ts';
import { decodeBriefing, largestBriefing } from '../src/parse/decode-briefing.ts';
import { readBriefing } from '../src/parse/parse-briefing.ts';
import { renderFaults } from '../src/render/faults.ts';
import { makeVisible } from '../src/text/unsafe-characters.ts';
import { code as asCode } from './format-tables.ts';
import { buildTable } from './markdown-table.ts';

const folder = 'test/invalid';
/** The columns of the reports on the page. */
const reportWidth = 80;
/** Longer examples are cut; nobody would read on. */
const mostLines = 40;

const introduction = `# Faults and warnings

What \`prebrief check FILE\` can tell, each with the stable code that stands in brackets at the end of its line. An error stands
in the way of showing the briefing; a warning does not. Each comes with its place, and the line \`fix:\` says what to do.
The files and reports on this page are those of the tests; the page is made with \`npm run docs\`.`;

/** A file that has a fault, with what prebrief finds in it. */
interface Example {
  readonly name: string;
  /** The code that the example is for. */
  readonly code: DiagnosticCode;
  /** Absent where the file cannot be read as a text. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The reference of all faults and warnings in Markdown, made from the union of codes and the files of the tests. */
export async function buildFaultReference(): Promise<string> {
  const examples = [...(await readExamples()), ...(await buildByteExamples())];
  const codes = Object.keys(diagnosticCodes).filter(isCode);
  const rows = codes.map((code) => [`[\`${code}\`](#${code})`, sayKind(code, examples), diagnosticCodes[code]]);
  const sections = codes.map((code) => buildSection(code, examples));
  return [introduction, buildTable(['code', 'kind', 'what it means'], rows), ...sections]
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
}

async function readExamples(): Promise<Example[]> {
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  const examples = files.sort().map((file) => buildExample(file, readFileSync(join(folder, file))));
  return (await Promise.all(examples)).flat();
}

/** What only the bytes of a file can have; a file of the tests for the same code would stand before it. */
async function buildByteExamples(): Promise<Example[]> {
  return [
    ...(await buildExample('not-utf8.yaml', Buffer.from('title: Gespr\u00e4ch in Smolensk\n', 'latin1'))),
    ...(await buildExample('too-large.yaml', new Uint8Array(largestBriefing + 1))),
  ];
}

async function buildExample(file: string, bytes: Uint8Array): Promise<Example[]> {
  const decoded = decodeBriefing(bytes);
  const found = 'text' in decoded ? await check(decoded.text) : [decoded.diagnostic];
  const code = findCode(parse(file).name) ?? found[0]?.code;
  if (code === undefined) return [];
  return [{ name: file, code, diagnostics: found, ...('text' in decoded ? { text: decoded.text } : {}) }];
}

/** The faults of a briefing whose files with figures stand beside it. */
async function check(text: string): Promise<readonly Diagnostic[]> {
  const { dataRequests, finish } = readBriefing(text);
  const { readings } = await loadData(dataRequests, folder, undefined);
  return finish(readings).diagnostics;
}

/** The longest code that a file's name begins with: `syntax-tab` is for `syntax`, unless there is a code of that name. */
function findCode(name: string): DiagnosticCode | undefined {
  const codes = Object.keys(diagnosticCodes).filter(isCode);
  return codes.filter((code) => name === code || name.startsWith(`${code}-`)).sort((a, b) => b.length - a.length)[0];
}

function sayKind(code: DiagnosticCode, examples: readonly Example[]): string {
  const found = examples.flatMap(({ diagnostics }) => diagnostics.filter((each) => each.code === code));
  return [...new Set(found.map(({ severity }) => severity))].sort().join(' or ');
}

function buildSection(code: DiagnosticCode, examples: readonly Example[]): string {
  const own = examples.filter((example) => example.code === code);
  // A file of the tests, where there is one, stands before what was made here under the same name.
  const shown = own.filter(({ name }, index) => own.findIndex((each) => each.name === name) === index);
  return [`## ${code}`, diagnosticCodes[code], ...shown.map(showExample)].join('\n\n');
}

function showExample({ name, text = '', diagnostics }: Example): string {
  const lines = text.trimEnd().split('\n');
  const cut = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
  // A tab stays, as it is what some of the files are about.
  const typed = cut.join('\n').split('\t').map(makeVisible).join('\t');
  const file = typed.trim() === '' ? '' : `The file ${asCode(name)}:\n\n${fence(typed, 'yaml')}\n\n`;
  const report = renderFaults({ file: name, text, diagnostics, width: reportWidth }).trimEnd();
  return `${file}What \`prebrief check ${name}\` tells:\n\n${fence(report, 'text')}`;
}

/** A block of text as it stands, whatever marks it holds. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}

function isCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, text);
}
