import { describe, expect, it } from 'vitest';
import { fittingSlot, shapesNear, takes, withDefaults } from '../../../src/engine/fitting.ts';
import { operationByName, operations } from '../../../src/engine/operations/index.ts';

const named = (name: string) => operationByName.get(name)!;

describe('the first slot that takes a shape', () => {
  it.each([
    ['add', [], 0],
    ['matmul', [], null],
    ['matmul', [3], 0],
    ['matmul', [2, 3], 0],
    ['dot', [2, 3], null],
    ['dot', [4], 0],
    ['dense', [2, 3], 0],
    ['solve', [3], 1],
    ['solve', [3, 3], 0],
    ['transpose', [3, 2], 0],
    ['meanSquaredError', [5], 0],
    ['constant', [], null],
  ] as const)('%s takes %j at slot %s', (name, shape, slot) => {
    expect(fittingSlot(named(name), shape)).toBe(slot);
  });

  it('is the first where the shape is not known, of every operation that has inputs', () => {
    for (const operation of operations) {
      expect(fittingSlot(operation, null), operation.name).toBe(
        operation.inputs.length > 0 ? 0 : null,
      );
    }
  });

  it('agrees with the shapes that each operation is tested with', () => {
    for (const operation of operations) {
      if (operation.inputs.length === 0) continue;
      for (const shapes of operation.test.shapes) {
        const isTaken = shapes.some((shape) => fittingSlot(operation, shape) !== null);
        expect(isTaken, `${operation.name} ${JSON.stringify(shapes)}`).toBe(true);
      }
    }
  });

  it('asks for an output that is wanted', () => {
    const isScalar = (output: readonly number[]) => output.length === 0;
    expect(fittingSlot(named('tanh'), [3], isScalar)).toBeNull();
    expect(fittingSlot(named('sum'), [3], isScalar)).toBe(0);
    expect(fittingSlot(named('dot'), [3], isScalar)).toBe(0);
  });
});

describe('a slot beside others that are wired', () => {
  const matmul = withDefaults(named('matmul'));
  it.each([
    [[[2, 3], [3]], true],
    [[[2, 3], [2]], false],
    [[[2, 3], null], true],
    [[null, []], false],
  ] as const)('matmul of %j: %s', (known, isTaken) => {
    const shapes = known.filter((shape) => shape !== null);
    expect(takes(matmul, known, shapesNear(shapes))).toBe(isTaken);
  });
});
