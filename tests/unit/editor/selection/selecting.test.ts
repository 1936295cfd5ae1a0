import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/document/compile.ts';
import {
  inverted,
  withConnected,
  withDownstream,
  withUpstream,
} from '../../../../src/editor/selection/selecting.ts';
import { documentOf, worked } from '../../document/support.ts';

const { graph } = compile(
  documentOf([
    ...worked.nodes,
    { id: 'u', op: 'input', value: 1 },
    { id: 'v', op: 'exp', inputs: ['u'], muted: true },
    { id: 'w', op: 'multiply', inputs: ['v', 'v'] },
  ]),
);
const of = (...ids: string[]) => new Set(ids);

describe('a selection', () => {
  it('grows to all that it depends on', () => {
    expect([...withUpstream(graph, of('d'))]).toEqual(['x', 'y', 'd']);
    expect([...withUpstream(graph, of('d', 'w'))]).toEqual(['x', 'y', 'd', 'u', 'v', 'w']);
  });

  it('grows to all that depends on it', () => {
    expect([...withDownstream(graph, of('x'))]).toEqual(['x', 'd', 'f']);
    expect([...withDownstream(graph, of('z', 'u'))]).toEqual(['z', 'f', 'u', 'v', 'w']);
  });

  it('grows to all that wires join to it', () => {
    expect([...withConnected(graph, of('z'))]).toEqual(['x', 'y', 'z', 'd', 'f']);
    expect([...withConnected(graph, of('w'))]).toEqual(['u', 'v', 'w']);
    expect([...withConnected(graph, of())]).toEqual([]);
  });

  it('turns into all others', () => {
    expect([...inverted(graph, of('x', 'w'))]).toEqual(['y', 'z', 'd', 'f', 'u', 'v']);
  });
});
