import type { Reporter, TestModule } from 'vitest/node';

/** Closes a test run with one plain line that people and machines can read: `123 passed, 0 failed`. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const brokenFiles = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0);
    const count = (state: string) => states.filter((each) => each === state).length;
    const skipped = count('skipped');
    const parts = [`${count('passed')} passed`, `${count('failed') + brokenFiles.length} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    process.stdout.write(`${parts.join(', ')}\n`);
  }
}
