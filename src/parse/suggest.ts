import distance from 'damerau-levenshtein';

/** Finds the candidate that a mistyped word most probably stands for; `undefined` where none is near. */
export type Suggest = (word: string, candidates: Iterable<string>) => string | undefined;

/** So many words of one file get a suggestion, and so many candidates are looked at, that a broken file stays quick. */
const wordLimit = 200;
const candidateLimit = 1000;
const longestWord = 60;

/** A did-you-mean for one file, by Damerau distance, upper and lower case alike. */
export function createSuggest(): Suggest {
  let asked = 0;
  return (word, candidates) => {
    asked += 1;
    return asked > wordLimit || word.length > longestWord ? undefined : nearest(word, candidates);
  };
}

/** The fix that a suggestion makes, or what can be said without one. */
export function didYouMean(suggestion: string | undefined, otherwise?: string): string | undefined {
  return suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;
}

function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestSteps = Math.max(1, Math.min(3, Math.floor(word.length / 3))) + 1;
  let looked = 0;
  for (const candidate of candidates) {
    looked += 1;
    if (looked > candidateLimit) break;
    if (Math.abs(candidate.length - wanted.length) >= bestSteps) continue;
    const { steps } = distance(wanted, candidate.toLowerCase());
    if (steps < bestSteps) {
      best = candidate;
      bestSteps = steps;
    }
  }
  return best;
}
