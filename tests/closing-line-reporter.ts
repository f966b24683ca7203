import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends a run with what was skipped and why, and one line that a machine can read: "N passed, N failed, N skipped". */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    for (const test of tests) if (test.result().state === 'skipped') process.stdout.write(`skipped: ${reason(test)}\n`);
    // A file that could not even be loaded is a failure, though none of its tests ran.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    );
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${count('failed') + broken.length} failed`;
    process.stdout.write(`\n${line}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}

function reason(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return `${test.fullName} (${note ?? 'no reason given'})`;
}
