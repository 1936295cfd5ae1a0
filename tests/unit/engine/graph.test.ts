import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf, type GraphNode } from '../../../src/engine/graph.ts';
import { operationByName } from '../../../src/engine/operations/index.ts';
import { evaluationOf, gradientsById, valueOfNode } from './support.ts';

/** Wires as lists of positions, each node reading only those before it, then shuffled. */
const acyclicWires = fc
  .integer({ min: 1, max: 30 })
  .chain((count) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: count }, (_, index) => inputsBefore(index))),
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, index) => index),
        { minLength: count },
      ),
    ),
  )
  .map(([wires, placeOf]) => {
    const shuffled: (number | null)[][] = new Array<(number | null)[]>(wires.length);
    wires.forEach((inputs, index) => {
      shuffled[placeOf[index]!] = inputs.map((input) => (input === null ? null : placeOf[input]!));
    });
    return shuffled;
  });

describe('the topological order', () => {
  it('holds every node once, after all that it reads', () => {
    fc.assert(
      fc.property(acyclicWires, (wires) => {
        const graph = graphOf(nodesOf(wires));
        if ('cycle' in graph) throw new Error(`cycle ${graph.cycle.join(' ')}`);
        expect(graph.order.toSorted((a, b) => a - b)).toEqual(wires.map((_, index) => index));
        const placeOf = new Map(graph.order.map((index, place) => [index, place]));
        wires.forEach((inputs, index) => {
          for (const input of inputs) {
            if (input !== null) expect(placeOf.get(input)).toBeLessThan(placeOf.get(index)!);
          }
        });
      }),
    );
  });

  it('gives way to a cycle, named in the direction of the values', () => {
    expect(graphOf(nodesOf([[2], [0], [1], [1]]))).toEqual({ cycle: ['n0', 'n1', 'n2'] });
    expect(graphOf(nodesOf([[], [0, 3], [1], [2], [3]]))).toEqual({ cycle: ['n1', 'n2', 'n3'] });
    expect(graphOf(nodesOf([[], [1]]))).toEqual({ cycle: ['n1'] });
  });

  it('names a cycle whose every node reads the one before, and the first the last', () => {
    fc.assert(
      fc.property(acyclicWires, fc.nat(), fc.nat(), (wires, from, to) => {
        const [reader, source] = [from % wires.length, to % wires.length];
        const closed = wires.map((inputs, index) =>
          index === reader ? [...inputs, source] : inputs,
        );
        const graph = graphOf(nodesOf(closed));
        if (!('cycle' in graph)) return;
        const cycle = graph.cycle.map((id) => Number(id.slice(1)));
        expect(new Set(cycle).size).toBe(cycle.length);
        cycle.forEach((index, place) => {
          expect(closed[index]).toContain(cycle.at(place - 1));
        });
      }),
    );
  });
});

describe('a chain of a hundred thousand nodes', () => {
  const length = 100_000;

  it('evaluates and differentiates', () => {
    const chain = Array.from({ length }, (_, index) => ({
      id: `n${index + 1}`,
      op: 'negate',
      inputs: [`n${index}`],
    }));
    const evaluation = evaluationOf([...chain.reverse(), { id: 'n0', op: 'input', value: 3 }]);
    expect(valueOfNode(evaluation, `n${length}`)).toBe(3);
    expect(gradientsById(evaluation, `n${length}`)).toMatchObject({ n0: 1, n1: -1 });
  });

  it('names the cycle that it closes into', () => {
    const wires = Array.from({ length }, (_, index) => [index === 0 ? length - 1 : index - 1]);
    const graph = graphOf(nodesOf(wires));
    if (!('cycle' in graph)) throw new Error('the cycle is not seen');
    const cycle = graph.cycle.map((id) => Number(id.slice(1)));
    expect(cycle).toHaveLength(length);
    expect(cycle.every((index, place) => wires[index]![0] === cycle.at(place - 1))).toBe(true);
  });
});

function inputsBefore(index: number): fc.Arbitrary<(number | null)[]> {
  const input = index === 0 ? fc.constant(null) : fc.option(fc.nat({ max: index - 1 }));
  return fc.array(input, { maxLength: 3 });
}

function nodesOf(wires: readonly (readonly (number | null)[])[]): GraphNode[] {
  const operation = operationByName.get('add')!;
  return wires.map((inputs, index) => ({
    id: `n${index}`,
    operation,
    attributes: {},
    inputs,
    value: null,
  }));
}
