import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what each benchmark has measured, and what went wrong where one did not end. */
export default class RowReporter implements Reporter {
  onTestEnd(test: TestCase, result: TestResult): void {
    console.log(`\n${test.title}`);
    for (const { type, description } of result.annotations) {
      if (type === 'row') console.log(`  ${description ?? ''}`);
    }
    for (const { message } of result.errors) console.log(`  ${message ?? ''}`);
  }
}
