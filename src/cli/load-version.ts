import { basename, dirname, resolve } from 'node:path';
import { findPathKind } from '../io/files.ts';
import { type GitAnswer, readRevision } from '../io/git.ts';
import type { Host } from '../io/host.ts';
import { largestBriefing } from '../parse/decode-briefing.ts';
import { standardStream } from './commands.ts';
import { type LoadedBriefing, loadBriefing, loadBytes } from './load-briefing.ts';
import { formatName } from './messages.ts';
import { Unreadable } from './refusal.ts';

/**
 * Reads a briefing from a file, or from git where it is named as git names the files of a revision
 * (`HEAD:briefings/x.yaml`) and no file has that name. Files with figures are read as they are now, beside that path. Throws {@link Unreadable} with a message for people.
 */
export async function loadVersion(operand: string, host: Host): Promise<LoadedBriefing> {
  if (!isRevision(operand) || (await findPathKind(resolve(host.cwd, operand))) !== 'missing') {
    return loadBriefing(operand, host);
  }
  const answer = await readRevision(operand, host.cwd, largestBriefing + 1);
  if ('bytes' in answer) {
    const path = resolve(host.cwd, operand.slice(operand.indexOf(':') + 1));
    return loadBytes({ file: operand, bytes: answer.bytes, path }, host);
  }
  throw new Unreadable(explainRevision(answer, formatName(operand)));
}

/** The same file as it was committed last. Throws {@link Unreadable} with a message for people. */
export async function loadCommitted(file: string, host: Host): Promise<LoadedBriefing> {
  if (file === standardStream) throw new Unreadable('Standard input has no earlier version. Name two briefings.');
  const path = resolve(host.cwd, file);
  const answer = await readRevision(`HEAD:./${basename(path)}`, dirname(path), largestBriefing + 1);
  if ('bytes' in answer) return loadBytes({ file: `HEAD:${file}`, bytes: answer.bytes, path }, host);
  throw new Unreadable(`${explainCommitted(answer, formatName(file))} Name two briefings instead.`);
}

/** A drive of Windows, as in C:\x.yaml, is no revision. */
function isRevision(operand: string): boolean {
  return /^[^:]+:./.test(operand) && !/^[A-Za-z]:[\\/]/.test(operand);
}

type NoAnswer = Exclude<GitAnswer, { bytes: Uint8Array }>;

function explainRevision({ reason, message }: NoAnswer, name: string): string {
  switch (reason) {
    case 'no-git':
      return `${name} has to be read by git, which is not installed. Name two files instead.`;
    case 'no-repository':
      return `There is no file ${name}, and this folder is not under version control by git.`;
    case 'too-large':
      return `${name} is larger than a briefing may be.`;
    case 'not-found':
      return `There is no ${name}, neither as a file nor in git: ${message}.`;
  }
}

function explainCommitted({ reason, message }: NoAnswer, name: string): string {
  switch (reason) {
    case 'no-git':
      return `The last version of ${name} has to be read by git, which is not installed.`;
    case 'no-repository':
      return `${name} is not under version control by git, so that there is no earlier version.`;
    case 'too-large':
      return `The last version of ${name} is larger than a briefing may be.`;
    case 'not-found':
      return `There is no earlier version of ${name} in git: ${message}.`;
  }
}
