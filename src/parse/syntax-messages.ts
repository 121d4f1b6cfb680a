import type { DiagnosticCode } from '../domain/diagnostic.ts';
import { findLookAlike } from './look-alikes.ts';
import { requote } from './requote.ts';

/** A fault of the YAML reader with the line on which it is shown; the column counts from 0. */
export interface LocatedFault {
  readonly code: string;
  readonly message: string;
  readonly line: string;
  readonly previous: string;
  readonly next: string;
  readonly column: number;
}

/** The fault in plain words. */
export interface Translation {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string;
  /** Of several on one line the lowest is shown. */
  readonly rank: number;
  /** Whether what follows in the file cannot be trusted. */
  readonly loses: boolean;
  /** Show it at this column of the line instead, counted from 0. */
  readonly column?: number;
  readonly length?: number;
  /** What stands from the column to the end of the line is one text, whose colons are no part of YAML. */
  readonly isText?: boolean;
  /** Show it at the next line instead. */
  readonly nextLine?: boolean;
}

type Rule = (fault: LocatedFault) => Translation | undefined;

/** What a fault of the YAML reader means to somebody who does not know YAML; `undefined` where it is told elsewhere. */
export function translate(fault: LocatedFault): Translation | undefined {
  if (isToldElsewhere(fault)) return undefined;
  for (const rule of rules[fault.code] ?? []) {
    const translation = rule(fault);
    if (translation !== undefined) return translation;
  }
  return generic();
}

/** Tags and directives are found in the text itself; a key indented too far is also a key on two lines. */
function isToldElsewhere({ code, message, line, column }: LocatedFault): boolean {
  if (code === 'TAG_RESOLVE_FAILED') return message.startsWith('Unresolved');
  if (code === 'BAD_ALIAS') return /^\*(?:\s|$)/.test(line.slice(column));
  return code === 'BAD_DIRECTIVE' || (code === 'MULTILINE_IMPLICIT_KEY' && /:\s+$/.test(line.slice(0, column)));
}

function syntax(message: string, hint: string, rest: Partial<Translation> = {}): Translation {
  return { code: 'syntax', message, hint, rank: 1, loses: false, ...rest };
}

function generic(): Translation {
  return syntax(
    'This line cannot be read: it is neither “key: value” nor a list item nor the continuation of a text',
    'Check the indentation, the colons and the quotes here and on the line above.',
    { rank: 9, loses: true },
  );
}

const tab: Rule = () =>
  syntax('A tab stands in the indentation', 'Indent with spaces, two for each level.', { rank: 0, loses: true });

const secondColon: Rule = ({ line, column }) => {
  const text = line.slice(column);
  if (!/:(\s|$)/.test(text)) return undefined;
  if (/^-\s/.test(text) && line.slice(0, column).trim() === '') return dashOutOfLine(line);
  return syntax('A colon and a space inside a text make YAML read a key', requote(line, column), {
    rank: 0,
    isText: true,
  });
};

/** A dash between the columns of two lists is read as the continuation of a text. */
function dashOutOfLine(line: string): Translation {
  return syntax(
    'This dash does not begin in the same column as the other dashes of its list',
    'Let all dashes of one list begin in the same column.',
    { rank: 0, loses: true, ...wholeLine(line) },
  );
}

const tooFarIn: Rule = ({ message, line, next }) =>
  message.includes('Nested mappings')
    ? syntax(
        'This line is indented further than the keys it belongs to',
        `Let it begin in the same column as the line above: ${' '.repeat(contentColumn(line))}${next.trim().slice(0, 80)}`,
        { rank: 0, loses: true, nextLine: true },
      )
    : undefined;

const unevenIndent: Rule = (fault) => tabInIndent(fault) ?? afterRemark(fault) ?? uneven(fault);

const tabInIndent: Rule = (fault) => (indentOf(fault.line).includes('\t') ? tab(fault) : undefined);

/** YAML ends a text of several lines at a remark; what follows would have to be a key or an item. */
const afterRemark: Rule = ({ line, previous }) =>
  /(?:^|\s)#/.test(previous) && !/^\s*(?:-\s|[^\s:]+:(?:\s|$))/.test(line)
    ? syntax(
        'The # on the line above begins a remark, which ends the text; this line no longer belongs to it',
        'Take the remark out of the text, or put the whole text in quotes.',
        { loses: true, ...wholeLine(line) },
      )
    : undefined;

const uneven: Rule = ({ line }) =>
  syntax(
    'This line does not begin in the same column as the lines it belongs to',
    'Let all keys or dashes of one group begin in the same column.',
    { loses: true, ...wholeLine(line) },
  );

const unclosedBracket: Rule = ({ message, line, column }) => {
  const mark = /end with a ([\]}])/.exec(message)?.[1];
  if (mark === undefined) return undefined;
  const opening = mark === ']' ? '[' : '{';
  const fix = line[column] === opening ? requote(line, column) : '';
  return syntax(
    `The bracket ${opening} is not closed`,
    `Write ${mark} at the end of the list or group; for a text that begins with ${opening}: ${lowerFirst(fix)}`,
    { loses: true },
  );
};

const unclosedQuote: Rule = ({ message, line, column }) => {
  if (!message.includes('closing')) return undefined;
  const mark = message.includes('"') ? '"' : "'";
  return syntax(
    `The quotation mark ${mark} that opens here is never closed`,
    line[column] === "'"
      ? `Write ' at the end of the text; for a text that begins with ': ${lowerFirst(requote(line, column))}`
      : `Write ${mark} at the end of the text, or take it away here.`,
    { rank: 0, loses: true },
  );
};

const noSpaceAfterColon: Rule = ({ line }) => {
  const match = /^(\s*(?:- )?)([\p{L}_]+):(\S.*)$/u.exec(line);
  if (match === null) return undefined;
  const [, indent = '', key = '', value = ''] = match;
  const column = indent.length + key.length;
  return syntax('A space is missing after the colon', `Write: ${key}: ${value.slice(0, 80)}`, { rank: 0, column });
};

const oddIndent: Rule = (fault) =>
  /^[ \t]*[^ \t\r\n\P{White_Space}]/u.test(fault.line) ? lookAlike(fault) : undefined;

const strayDash: Rule = (fault) =>
  noSpaceAfterColon(fault) ??
  oddIndent(fault) ??
  (/^\s*-(\s|$)/.test(fault.line)
    ? syntax(
        'A list item stands here where a key is expected',
        'Indent the dashes of a list under their key, all in the same column.',
        { rank: 0, loses: true },
      )
    : undefined);

const keyOutOfLine: Rule = (fault) => (/^\s*[^\s:]+:(\s|$)/.test(fault.line) ? unevenIndent(fault) : undefined);

const looksEmpty: Rule = ({ line }) =>
  line.trim() === '' && line !== ''
    ? syntax('This line looks empty, but a character that does not show stands in it', 'Delete the line.')
    : undefined;

/** A bullet for a dash, an odd space for a space, a sign of equality for a colon. */
const lookAlike: Rule = ({ line }) => {
  const found = findLookAlike(line);
  if (found === undefined) return undefined;
  const { message, hint, column, length } = found;
  return syntax(message, hint, { rank: 0, column, length, loses: true });
};

const noColon: Rule = ({ line }) =>
  syntax(
    'A colon is missing: this line is neither “key: value” nor a list item',
    'Write a colon and a space after the key; indent a line that continues the text above it.',
    wholeLine(line),
  );

const dashAfterKey: Rule = (fault) => {
  const { message, line, column } = fault;
  if (!message.includes('on same line with key')) return undefined;
  return (
    strayDash(fault) ??
    syntax(
      'A list cannot begin on the line of its key',
      `Begin each item on a line of its own; for a text that begins with a dash: ${lowerFirst(requote(line, column))}`,
      { rank: 0 },
    )
  );
};

const badStart: Rule = (fault) => {
  const { line, column } = fault;
  return line[column] === '\t'
    ? tab(fault)
    : syntax(`A text cannot begin with ${line[column]} unless it stands in quotes`, requote(line, column), { rank: 0 });
};

const blockHeader: Rule = ({ message, line, column }) => {
  if (!message.startsWith('Not a YAML token') && !message.startsWith('Block scalar header')) return undefined;
  const at = Math.max(line.lastIndexOf('|', column), line.lastIndexOf('>', column));
  if (at < 0) return undefined;
  const mark = line[at];
  return syntax(
    `After ${mark} the text must begin on the next line`,
    `Begin the text on the next line, indented; for a text that begins with ${mark}: ${lowerFirst(requote(line, at))}`,
    { rank: 0, column: at },
  );
};

const afterClosing: Rule = ({ message, line, column }) => {
  if (!message.includes('at node end')) return undefined;
  const opener = /^(\s*(?:- )*(?:[^\s"'[{:]+:\s+)?)(["'[{])/.exec(line);
  if (opener === null || (opener[1] ?? '').length >= column) return undefined;
  const what = opener[2] === '"' || opener[2] === "'" ? 'quotation mark' : 'bracket';
  return syntax(`Text goes on after the closing ${what}`, requote(line, (opener[1] ?? '').length), { rank: 0 });
};

const strayBracket: Rule = ({ line, column }) =>
  line[column] === ']' || line[column] === '}'
    ? syntax(`The bracket ${line[column]} closes nothing`, requote(line, column), { loses: true })
    : undefined;

const blockInBrackets: Rule = ({ line, column }) => {
  const text = /^[^\s,[\]{}][^,[\]{}]*:\s[^,[\]{}]*/.exec(line.slice(column))?.[0].trim();
  if (text !== undefined && text.length <= 80 && !/["\\]/.test(text)) {
    return syntax('A colon and a space inside a text make YAML read a key', `Put the text in quotes: "${text}"`, {
      rank: 0,
    });
  }
  return syntax(
    'Between brackets, items are separated by commas',
    'Write { key: value, key: value } or [item, item]; put a text that holds a colon or comma in quotes.',
  );
};

const emptyItem: Rule = ({ line, column }) =>
  line[column] === ','
    ? syntax('Nothing stands before this comma', 'Take the comma away, or write what is to stand before it.')
    : undefined;

const badEscape: Rule = ({ line, column }) => {
  const opening = line.lastIndexOf('"', column);
  return syntax(
    'A backslash between double quotes begins a special character, and this one does not exist',
    opening < 0 ? 'Write two backslashes.' : `Write two backslashes, or single quotes. ${requote(line, opening)}`,
    { column, length: 2 },
  );
};

const noSpaceBeforeComment: Rule = () =>
  syntax(
    'A space is missing before #, which begins a remark',
    'Write a space before #, or put the # inside the quotes.',
  );

const severalDocuments: Rule = ({ line }) => ({
  code: 'several-documents',
  message: 'A second YAML document begins here; a briefing is one',
  hint: line.startsWith('---')
    ? 'Take the line --- away, or move what follows into a file of its own.'
    : 'Take the line ... above it away, or move what follows into a file of its own.',
  rank: 0,
  loses: false,
});

const tooDeep: Rule = () => ({
  code: 'too-deep',
  message: 'Lists and keys are nested too deep here to be read',
  hint: 'A briefing needs about six levels; check the brackets and the indentation.',
  rank: 0,
  loses: true,
});

const alias: Rule = ({ line, column }) => ({
  code: 'alias',
  message: 'This is read as a YAML anchor or alias, which briefings do not have',
  hint: requote(line, column),
  rank: 0,
  loses: false,
});

const tag: Rule = ({ line, column }) => ({
  code: 'tag',
  message: 'This is read as a YAML tag, which briefings do not have',
  hint: requote(line, column),
  rank: 0,
  loses: false,
});

const missingDocumentStart: Rule = ({ message }) =>
  message.includes('directives-end')
    ? syntax('The line above begins with %, which no text may', 'Put the text in quotes, or take the line away.', {
        loses: true,
      })
    : undefined;

/** Why a line may be no “key: value”, the plainest reason first. */
const noKey: readonly Rule[] = [looksEmpty, noSpaceAfterColon, lookAlike, keyOutOfLine, noColon];

const rules: Readonly<Record<string, readonly Rule[]>> = {
  TAB_AS_INDENT: [tab],
  BLOCK_AS_IMPLICIT_KEY: [secondColon, tooFarIn, unevenIndent],
  BAD_INDENT: [unclosedBracket, unevenIndent],
  MISSING_CHAR: [unclosedQuote, unclosedBracket, missingDocumentStart, hashAfterText, strayDash, separators, ...noKey],
  MULTILINE_IMPLICIT_KEY: [strayDash, ...noKey],
  BAD_SCALAR_START: [badStart],
  UNEXPECTED_TOKEN: [blockHeader, dashAfterKey, afterClosing, strayBracket, emptyItem],
  BLOCK_IN_FLOW: [blockInBrackets],
  BAD_DQ_ESCAPE: [badEscape],
  MULTIPLE_DOCS: [severalDocuments],
  RESOURCE_EXHAUSTION: [tooDeep],
  BAD_ALIAS: [alias],
  ALIAS_PROPS: [alias],
  MULTIPLE_ANCHORS: [alias],
  TAG_RESOLVE_FAILED: [tag],
  MULTIPLE_TAGS: [tag],
  BAD_PROP_ORDER: [alias],
};

function hashAfterText(fault: LocatedFault): Translation | undefined {
  return fault.message.startsWith('Comments') ? noSpaceBeforeComment(fault) : undefined;
}

function separators(fault: LocatedFault): Translation | undefined {
  return fault.message.startsWith('Missing ,') ? blockInBrackets(fault) : undefined;
}

/** The place of everything on a line. */
function wholeLine(line: string): { column: number; length: number } {
  return { column: indentOf(line).length, length: Math.max(1, line.trim().length) };
}

function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

/** The column of the first key or text of a line, behind the dash of an item. */
function contentColumn(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
