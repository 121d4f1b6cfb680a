import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    reporters: ['default', './test/helpers/counting-reporter.ts'],
    // The panels' tests share one React: loading it for each file takes longer than the tests.
    projects: [
      { extends: true, test: { name: 'panels', include: ['test/tui/**/*.test.{ts,tsx}'], isolate: false } },
      {
        extends: true,
        test: { name: 'rest', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/tui/**'] },
      },
    ],
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
