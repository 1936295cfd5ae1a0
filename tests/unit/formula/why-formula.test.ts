import { describe, expect, test } from 'vitest';
import { texToText } from '../../../src/formula/tex-to-text.ts';
import { whyOf, type Why } from '../../../src/formula/why-formula.ts';
import type { Trace } from '../../../src/engine/trace.ts';
import { leaf, node, traceOfNodes, workedExample } from './support.ts';

/** Why a node has its numbers at a step, as plain text. */
function why(trace: Trace, id: string, step = trace.steps.length) {
  const { value, contributions, sum, more }: Why = whyOf(
    trace,
    trace.evaluation.graph.indexById.get(id)!,
    step,
  );
  return {
    value: value && texToText(value),
    contributions: contributions.map(({ reader, tex }) => `${reader}: ${texToText(tex)}`),
    more,
    sum: sum && texToText(sum),
  };
}

describe('why a node has its numbers', () => {
  test('tells what its value is computed from, and what came back along its wire', () => {
    expect(why(workedExample(), 'd')).toEqual({
      value: 'd = x + y = 1 + (−3) = −2',
      contributions: ['f: z = 4'],
      more: 0,
      sum: null,
    });
  });

  test('tells nothing that the steps have not shown', () => {
    const trace = workedExample();
    const nothing = { value: null, contributions: [], more: 0, sum: null };
    expect(why(trace, 'd', 3)).toEqual(nothing);
    expect(why(trace, 'd', 4).value).not.toBeNull();
    expect(why(trace, 'd', 6).contributions).toEqual([]);
    expect(why(trace, 'x', 8)).toEqual(nothing);
  });

  test('lists what each wire has brought, and their sum', () => {
    const trace = traceOfNodes(
      leaf('w', -3),
      node('a', 'multiply', 'w', 'w'),
      node('s', 'add', 'a', 'w'),
      node('e', 'negate', 's'),
    );
    const { contributions, sum } = why(trace, 'w');
    expect(contributions).toEqual([
      's: ∂e/∂s · ∂s/∂w = −1 · 1 = −1',
      'a: ∂e/∂a · w = −1 · (−3) = 3',
      'a: ∂e/∂a · w = −1 · (−3) = 3',
    ]);
    expect(sum).toBe('∂e/∂w = 5');
  });

  test('lists nothing at the output, whose gradient came along no wire', () => {
    expect(why(workedExample(), 'f').contributions).toEqual([]);
  });

  test('lists a few of very many, and counts the rest', () => {
    const reads = Array.from({ length: 20 }, () => 'x');
    const trace = traceOfNodes(leaf('x', 1), node('s', 'add', ...reads));
    const { contributions, more, sum } = why(trace, 'x');
    expect(contributions).toHaveLength(8);
    expect(more).toBe(12);
    expect(sum).toBe('∂s/∂x = 20');
  });
});
