/** A run of words, one space apart, that both texts have, or only the old or the new one. */
export interface WordRun {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Longer texts are compared as a whole: the time grows with the square of their words. */
const mostWords = 600;

/** How one text became another, word by word: the fewest words that were taken out and put in (longest common subsequence). */
export function findWordChanges(before: string, after: string): WordRun[] {
  const [old, current] = [splitWords(before), splitWords(after)];
  if (old.length > mostWords || current.length > mostWords) {
    return mergeRuns([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const lengths = measureCommon(old, current);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < current.length) {
    const [removed, added] = [old[i], current[j]];
    if (removed !== undefined && added !== undefined && removed === added) {
      runs.push({ kind: 'kept', text: added });
      i++;
      j++;
    } else if (
      removed !== undefined &&
      (added === undefined || lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))
    ) {
      runs.push({ kind: 'removed', text: removed });
      i++;
    } else {
      runs.push({ kind: 'added', text: added ?? '' });
      j++;
    }
  }
  return mergeRuns(runs);
}

function splitWords(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

/** For each pair of beginnings, how many words the rests have in common. */
function measureCommon(old: readonly string[], current: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(current.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = current.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        old[i] === current[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** Neighbours of one kind as one run. */
function mergeRuns(runs: readonly WordRun[]): WordRun[] {
  const merged: WordRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.kind === run.kind) merged[merged.length - 1] = { kind: run.kind, text: `${last.text} ${run.text}` };
    else merged.push(run);
  }
  return merged;
}
