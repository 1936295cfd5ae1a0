import type { RunnerTestSuite } from 'vitest';
import type { Reporter, TestSuite } from 'vitest/node';

/**
 * Prints the median time a node and its ratio to the first benchmark of the group, the baseline:
 * the absolute times of two runs differ by half, their ratios by a few per cent. A group or a row
 * states its number of nodes at the end of its title, as `…, 1000 nodes`; a row states its target
 * behind a bar, as `program | ≤ 5 ×` or `compile | ≤ 2 ms`.
 */
export default class RatioReporter implements Reporter {
  onTestSuiteResult(suite: TestSuite): void {
    const rows = resultsOf(suite).map(({ name, median }) => {
      const [title = '', target = ''] = name.split(' | ');
      const nodes = nodesIn(title) ?? nodesIn(suite.name) ?? 1;
      return { title, target, ms: median, time: (median * 1e6) / nodes };
    });
    const [baseline] = rows;
    if (baseline === undefined) return;
    console.log(`\n${suite.name}`);
    for (const { title, target, ms, time } of rows) {
      const ratio = time / baseline.time;
      const columns = [
        title.padEnd(24),
        `${time.toFixed(1).padStart(11)} ns a node`,
        `${ms.toPrecision(3).padStart(9)} ms`,
        `${ratio.toPrecision(3).padStart(6)} ×`,
        verdict(target, target.endsWith('ms') ? ms : ratio),
      ];
      console.log(`  ${columns.join(' ').trimEnd()}`);
    }
  }
}

function nodesIn(title: string): number | undefined {
  const digits = /(\d+) nodes$/.exec(title)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function verdict(target: string, measured: number): string {
  if (target === '') return '';
  const bound = Number(/≤ ([\d.]+)/.exec(target)?.[1]);
  return `  target ${target}: ${measured <= bound ? 'met' : 'missed'}`;
}

// The results of benchmarks stand on the suite's task, which Vitest's types keep to themselves.
function resultsOf(suite: TestSuite) {
  const { tasks } = (suite as unknown as { readonly task: RunnerTestSuite }).task;
  return tasks.flatMap(({ result }) => result?.benchmark ?? []);
}
