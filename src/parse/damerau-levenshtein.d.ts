declare module 'damerau-levenshtein' {
  /** The optimal-string-alignment distance of two texts; `steps` counts the edits. */
  function distance(a: string, b: string): { steps: number; relative: number; similarity: number };
  export = distance;
}
