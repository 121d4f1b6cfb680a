import type { Part } from './part.ts';

/** A part before and after; one of the two is absent where it was added or removed. */
export interface PartPair {
  readonly before?: Part;
  readonly after?: Part;
}

/** So many pairs are tried for words in common, so that a large briefing stays quick. */
const mostTries = 100_000;

/**
 * Finds the parts of a list again in another one, kind by kind: by the key, then by the title, then by more than half
 * of the words in common. Gives the pairs in the new order, what was removed at the end of its kind.
 */
export function matchParts(before: readonly Part[], after: readonly Part[]): PartPair[] {
  const kinds = new Set([...after, ...before].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const ofKind = (parts: readonly Part[]) => parts.filter((part) => part.kind === kind);
    return matchKind(ofKind(before), ofKind(after));
  });
}

function matchKind(before: readonly Part[], after: readonly Part[]): PartPair[] {
  const found = new Map<Part, Part>();
  const left = new Set(before);
  const pair = (part: Part, earlier: Part | undefined) => {
    if (earlier === undefined) return;
    found.set(part, earlier);
    left.delete(earlier);
  };
  const open = () => after.filter((part) => !found.has(part));
  const byKey = new Map(before.map((part) => [part.key, part]));
  for (const part of after) pair(part, byKey.get(part.key));
  for (const part of open())
    pair(
      part,
      [...left].find((each) => isByWords(each) && each.title === part.title),
    );
  if (open().length * left.size <= mostTries) {
    for (const part of open()) pair(part, findAlike(part, [...left]));
  }
  return [
    ...after.map((part) => {
      const earlier = found.get(part);
      return earlier === undefined ? { after: part } : { before: earlier, after: part };
    }),
    ...[...left].map((part) => ({ before: part })),
  ];
}

function isByWords({ found }: Part): boolean {
  return found === 'by-words';
}

function findAlike(part: Part, candidates: readonly Part[]): Part | undefined {
  if (!isByWords(part)) return undefined;
  const words = wordsOf(part);
  let best: Part | undefined;
  let bestShare = 0.5;
  for (const candidate of candidates) {
    const share = shareInCommon(words, wordsOf(candidate));
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}

function wordsOf({ words, title }: Part): readonly string[] {
  return (words ?? title).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The Dice coefficient of two lists of words: 1 where all are the same, 0 where none is. */
function shareInCommon(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
