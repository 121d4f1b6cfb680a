import type { Diagnostic, DiagnosticCode, Place } from '../../domain/diagnostic.ts';
import { makeVisible } from '../../text/unsafe-characters.ts';
import type { DataRequest } from './data-request.ts';

/** What is wrong with a file as such, before it is said for each figure that reads it. */
export interface FileFault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string;
  /** The line that it stands on; absent where it is about the whole file. */
  readonly line?: number;
}

/** Ends the reading of a file; caught where the reading began. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** A piece of a file inside a message: on one line, visible, and not longer than can be read. */
export function quote(text: string): string {
  const visible = makeVisible(text.slice(0, 60)).replaceAll('\n', ' ').trim();
  return `“${visible}${text.length > 60 ? '…' : ''}”`;
}

/** A line of a file as a place; the column is looked for when the line is read once more for the report. */
export function placeInFile({ file }: DataRequest, line: number, cell?: number): Place {
  return { line, column: 1, length: 1, beside: { file: file.text, ...(cell !== undefined && { cell }) } };
}

/** A fault of a file at its line, or where there is none at the key `data` of the figure that reads it. */
export function buildFileFault(request: DataRequest, { code, message, hint, line }: FileFault): Diagnostic {
  if (line === undefined) return { code, severity: 'error', message, hint, place: request.file.place };
  return { code, severity: 'error', message, hint, place: placeInFile(request, line), related: readHere(request) };
}

/** Where the briefing asks for the file. */
export function readHere({ file, id }: DataRequest): NonNullable<Diagnostic['related']> {
  return { place: file.place, message: `It is read for the figure ${quote(id)}` };
}
