import { lineOf } from '../text/one-line.ts';
import type { InvitedPerson } from './invitation.ts';

/**
 * A person's name in its natural order, from what a calendar shows: `Anochin, Vasili` is turned, `(Ministry of
 * Transport)` and what stands behind ` | ` or ` – ` is the post, and where there is only an address, the name is made
 * from it. What could be read in two ways stays as it is written. Absent where nothing names the person.
 */
export function readPerson(displayName: string, address: string): InvitedPerson | undefined {
  const written = lineOf(displayName)
    .replace(/^(['"])(.*)\1$/, '$2')
    .trim();
  if (written === '' || written.includes('@')) return readAddress(address || written);
  const { name, post } = splitPost(written);
  const turned = turn(name);
  const posts = [turned.post, post].filter((part) => part !== undefined && part !== '');
  return {
    name: turned.name,
    ...(posts.length > 0 && { post: posts.join(', ') }),
    ...(turned.isTurned && { written }),
  };
}

function splitPost(written: string): { name: string; post?: string } {
  const [, name, post] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(written) ?? /^(.+?)\s+[|–—/-]\s+(.+)$/.exec(written) ?? [];
  return name === undefined || post === undefined ? { name: written } : { name, post };
}

interface Turned {
  readonly name: string;
  readonly post?: string | undefined;
  readonly isTurned: boolean;
}

function turn(written: string): Turned {
  const [first = '', second, ...rest] = written.split(',').map((part) => part.trim());
  const asWritten = { name: written, isTurned: false };
  if (first === '' || second === undefined || second === '') return asWritten;
  const post = rest.join(', ');
  if (!isGivenName(second)) return { name: first, post: [second, ...rest].join(', '), isTurned: false };
  return isSurname(first) ? { name: `${second} ${first}`, post, isTurned: true } : asWritten;
}

/** One word, several with a particle such as “von der” before them, or all in capitals. */
function isSurname(text: string): boolean {
  return !/\s/.test(text) || /^\p{Ll}/u.test(text) || text === text.toUpperCase();
}

/** Up to three words that begin with a capital letter: no “Head of Department”. */
function isGivenName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 3 && words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}

function readAddress(address: string): InvitedPerson | undefined {
  const written = lineOf(address);
  const words = written.replace(/[@+].*$/, '').match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  if (words.length === 0) return undefined;
  return { name: words.map(capitalize).join(' '), written };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
