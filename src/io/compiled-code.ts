/**
 * Lets Node keep what it compiles from now on, in its own folder among the temporary files, so that the next start
 * is faster. Without effect before Node 22.1, which has no such cache, and where the cache cannot be written.
 */
export function keepCompiledCode(): void {
  const module = process.getBuiltinModule('node:module');
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();
}
