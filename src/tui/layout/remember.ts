/**
 * The same function, computed once for each object and measure, such as a width: a key press lays out nothing again
 * that it did not change. Results go when their object goes.
 */
export function remember<K extends object, M extends readonly number[], V>(
  compute: (key: K, ...measures: M) => V,
): (key: K, ...measures: M) => V {
  const known = new WeakMap<K, Map<string, V>>();
  return (key, ...measures) => {
    const results = known.get(key) ?? new Map<string, V>();
    known.set(key, results);
    const name = measures.join();
    const found = results.get(name);
    if (found !== undefined) return found;
    const value = compute(key, ...measures);
    results.set(name, value);
    return value;
  };
}
