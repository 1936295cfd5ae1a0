import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/document/compile.ts';
import { evaluate } from '../../../src/engine/forward.ts';
import { operations } from '../../../src/engine/operations/index.ts';
import { calloutPlace } from '../../../src/layout/callout.ts';
import { curveOf, operatingPoint } from '../../../src/layout/curve.ts';
import { areClose, geometryOf, type Box } from '../../../src/layout/geometry.ts';
import { layeredPositions } from '../../../src/layout/layered/layered.ts';
import { roomFor } from '../../../src/layout/placement.ts';
import { pointOn, strokeWidth, wireBetween, wirePath } from '../../../src/layout/wire.ts';
import { documentOf, worked } from '../document/support.ts';

const place = fc.record({ x: fc.integer({ max: 900 }), y: fc.integer({ max: 500 }) });
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

describe('the geometry of a node', () => {
  it('keeps its ports apart and within its edges, for every operation', () => {
    for (const operation of operations) {
      const inputs = operation.inputs.map(() => null);
      const node = geometryOf({ id: 'n', operation, inputs, attributes: {}, value: null });
      node.inputs.forEach((y, slot) => {
        expect(y).toBeGreaterThan(8);
        expect(y).toBeLessThan(node.height - 8);
        expect(y - (node.inputs[slot - 1] ?? -Infinity)).toBeGreaterThanOrEqual(24);
      });
    }
  });
});

describe('room for a new node', () => {
  it('overlaps nothing', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), place, (corners, wished) => {
        const occupied = corners.map((corner) => ({ ...corner, width: 144, height: 60 }));
        const size = { width: 84, height: 84 };
        const found = roomFor(size, wished, occupied, box(0, 0, 1000, 600));
        expect(occupied.some((other) => areClose({ ...found, ...size }, other, 0))).toBe(false);
      }),
    );
  });
});

describe('a wire', () => {
  it('begins and ends where its ports are', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const wire = wireBetween(from, to);
        expect(pointOn(wire, 0)).toEqual(from);
        expect(pointOn(wire, 1)).toEqual(to);
        expect(wirePath(wire)).toMatch(/^M[-\d.e]+,[-\d.e]+ C([-\d.e]+,[-\d.e]+ ?){3}$/);
      }),
    );
  });

  it('is as wide as the magnitude of its gradient says, on one logarithmic scale', () => {
    expect(strokeWidth(10) - strokeWidth(1)).toBeCloseTo(strokeWidth(1) - strokeWidth(0.1));
    expect(strokeWidth(1e-9)).toBe(strokeWidth(0));
    expect(strokeWidth(1e9)).toBe(strokeWidth(1e12));
    expect(strokeWidth(Number.NaN)).toBe(strokeWidth(0));
  });
});

describe('a callout', () => {
  it('stands clear of nodes where there is room beside them', () => {
    const wire = wireBetween({ x: 144, y: 30 }, { x: 344, y: 90 });
    const obstacles = [box(0, 0, 144, 60), box(144, -6, 84, 74), box(344, 40, 84, 84)];
    const size = { width: 150, height: 60 };
    const corner = calloutPlace(
      wire,
      size,
      { boxes: obstacles, wires: [wire] },
      box(-100, -100, 800, 600),
    );
    expect(obstacles.some((other) => areClose({ ...corner, ...size }, other, 0))).toBe(false);
  });
});

describe('the automatic layout', () => {
  it('puts every node to the right of what it reads, and none upon another', () => {
    const { graph } = compile(worked);
    const corners = layeredPositions(evaluate(graph));
    const boxes = graph.nodes.map((node) => ({ ...corners.get(node.id)!, ...geometryOf(node) }));
    graph.nodes.forEach(({ inputs }, index) => {
      for (const input of inputs) {
        const source = boxes[input!]!;
        expect(boxes[index]!.x).toBeGreaterThan(source.x + source.width);
      }
      boxes.slice(0, index).forEach((other) => {
        expect(areClose(boxes[index]!, other, 0)).toBe(false);
      });
    });
  });
});

describe('the curve of an operation', () => {
  const node = (op: string, inputs: string[]) =>
    compile(
      documentOf([
        { id: 'x', op: 'input', value: 1 },
        { id: 'y', op: 'input', value: 1 },
        { id: 'n', op, inputs },
      ]),
    ).graph.nodes[2]!;

  it('has the value and the slope of the operation at its operating point', () => {
    const point = operatingPoint(node('sigmoid', ['x']), 1, []);
    expect(point.y).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
    expect(point.slope).toBeCloseTo(point.y * (1 - point.y), 12);
  });

  it('widens to hold the operating point', () => {
    const curve = curveOf(node('relu', ['x']), [], [40]);
    expect(curve?.window[1]).toBeGreaterThanOrEqual(40);
    expect(curve?.range[1]).toBeGreaterThanOrEqual(40);
  });

  it('rests while the operating point moves beyond its own window', () => {
    const windowAt = (x: number) => curveOf(node('tanh', ['x']), [], [x])?.window;
    expect(windowAt(-41)).toEqual(windowAt(-41.2));
    expect(windowAt(41)).toEqual(windowAt(41.2));
    expect(windowAt(41)).not.toEqual(windowAt(4100));
  });

  it('stays over a window that is held for as long as the operating point is in it', () => {
    const windowAt = (x: number) => curveOf(node('tanh', ['x']), [], [x], [-9, 9])?.window;
    expect(windowAt(2)).toEqual([-9, 9]);
    expect(windowAt(-9)).toEqual([-9, 9]);
    expect(windowAt(9.5)).toEqual(curveOf(node('tanh', ['x']), [], [9.5])?.window);
  });

  it('draws a loss along its first input, the second held', () => {
    const loss = node('meanSquaredError', ['x', 'y']);
    expect(operatingPoint(loss, 5, [2])).toEqual({ x: 5, y: 9, slope: 6 });
  });
});
