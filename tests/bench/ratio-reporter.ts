import type { RunnerTestSuite } from 'vitest';
import type { Reporter, TestSuite } from 'vitest/node';

/**
 * Prints the median time a node and its ratio to the first benchmark of the group, the baseline:
 * the absolute times of two runs differ by half, their ratios by a few per cent. A group states its
 * number of nodes at the end of its title, as `…, 1000 nodes`.
 */
export default class RatioReporter implements Reporter {
  onTestSuiteResult(suite: TestSuite): void {
    const nodes = Number(/(\d+) nodes$/.exec(suite.name)?.[1] ?? 1);
    const rows = resultsOf(suite).map(({ name, median }) => ({
      name,
      time: (median * 1e6) / nodes,
    }));
    const [baseline] = rows;
    if (baseline === undefined) return;
    console.log(`\n${suite.name}`);
    for (const { name, time } of rows) {
      const ratio = (time / baseline.time).toPrecision(3);
      console.log(
        `  ${name.padEnd(22)} ${time.toFixed(1).padStart(9)} ns a node ${ratio.padStart(6)} ×`,
      );
    }
  }
}

// The results of benchmarks stand on the suite's task, which Vitest's types keep to themselves.
function resultsOf(suite: TestSuite) {
  const { tasks } = (suite as unknown as { readonly task: RunnerTestSuite }).task;
  return tasks.flatMap(({ result }) => result?.benchmark ?? []);
}
