import { expect, it } from 'vitest';
import { dependentsOf } from '../../../src/engine/dependents.ts';
import { ancestorsOf } from '../../../src/engine/graph.ts';
import { evaluationOf } from './support.ts';

it('a node depends on those that it is reached from', () => {
  const { graph } = evaluationOf([
    { id: 'f', op: 'add', inputs: ['s', 'y'] },
    { id: 'x', op: 'input', value: 1 },
    { id: 'y', op: 'input', value: 1 },
    { id: 's', op: 'sin', inputs: ['x'] },
    { id: 'u', op: 'exp', inputs: [null] },
  ]);
  expect([...dependentsOf(graph, 1)]).toEqual([1, 1, 0, 1, 0]);
  graph.nodes.forEach((_, from) => {
    const dependents = dependentsOf(graph, from);
    graph.nodes.forEach((_, to) => {
      expect(dependents[to]).toBe(ancestorsOf(graph, to)[from]);
    });
  });
});
