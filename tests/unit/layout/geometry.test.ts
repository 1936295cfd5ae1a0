import { describe, expect, it } from 'vitest';
import { Editor } from '../../../src/editor/editor.svelte.ts';
import { allWires } from '../../../src/layout/drawn-boxes.ts';
import { boundsOf, geometryAt } from '../../../src/layout/geometry.ts';
import { roomFor } from '../../../src/layout/placement.ts';
import { documentOf } from '../document/support.ts';

/** As many as no call takes as its arguments. */
const MANY = 200_000;

const row = Array.from({ length: MANY }, (_, at) => ({ x: 10 * at, y: -at, width: 5, height: 7 }));

describe('many boxes', () => {
  it('have bounds, of whatever number they are', () => {
    expect(boundsOf(row)).toEqual({
      x: 0,
      y: 1 - MANY,
      width: 10 * (MANY - 1) + 5,
      height: MANY - 1 + 7,
    });
    expect(boundsOf([])).toBeNull();
  });

  it('leave room to their right', () => {
    const nowhere = { x: 0, y: 0, width: 10, height: 10 };
    const { x } = roomFor({ width: 20, height: 20 }, { x: 0, y: 0 }, row, nowhere);
    expect(x).toBeGreaterThan(10 * (MANY - 1));
  });
});

it('the ports of a node are found once for all of its wires', () => {
  const editor = new Editor();
  const inputs = ['x', 'x', 'x'];
  const nodes = [
    { id: 'x', op: 'input', value: 1 },
    { id: 's', op: 'add', inputs },
  ];
  editor.open(documentOf(nodes), 'Open');
  const { evaluation } = editor.placed;
  expect(allWires(editor.placed)).toHaveLength(3);
  expect(geometryAt(evaluation, 1)).toBe(geometryAt(evaluation, 1));
  const before = geometryAt(evaluation, 0);
  editor.change(documentOf([{ ...nodes[0], value: [1, 2] }, nodes[1]]), 'Set x');
  expect(geometryAt(editor.placed.evaluation, 0).maps).not.toEqual(before.maps);
});
