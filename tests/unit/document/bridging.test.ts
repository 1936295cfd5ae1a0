import { describe, expect, it } from 'vitest';
import { bridgeNodes, detachNodes, spliceNode } from '../../../src/document/commands/index.ts';
import { compile } from '../../../src/document/compile.ts';
import type { GraphDocument } from '../../../src/document/graph-document.ts';
import { shapesOf, slotFault } from '../../../src/document/slot-fault.ts';
import { evaluate } from '../../../src/engine/forward.ts';
import { documentOf, worked } from './support.ts';

/** What every operation reads, as `d(x, y)`. */
function wiring({ nodes }: GraphDocument): string[] {
  return nodes.flatMap(({ id, inputs }) =>
    inputs === undefined ? [] : [`${id}(${inputs.map((input) => input ?? '–').join(', ')})`],
  );
}

const shapesIn = (document: GraphDocument) => shapesOf(evaluate(compile(document).graph));

/** x → a → b → c, and c also reads w. */
const chain = documentOf([
  { id: 'x', op: 'input', value: [1, 2] },
  { id: 'w', op: 'input', value: 3 },
  { id: 'a', op: 'tanh', inputs: ['x'] },
  { id: 'b', op: 'exp', inputs: ['a'] },
  { id: 'c', op: 'multiply', inputs: ['w', 'b'] },
  { id: 'd', op: 'sum', inputs: ['c'] },
]);

describe('bridgeNodes', () => {
  it('wires what read a removed node to the first thing that it read', () => {
    expect(wiring(bridgeNodes(worked, ['d']))).toEqual(['f(x, z)']);
    expect(wiring(bridgeNodes(chain, ['a', 'b']))).toEqual(['c(w, x)', 'd(c)']);
  });

  it('prefers what has the shape of the node that is gone', () => {
    expect(wiring(bridgeNodes(chain, ['c'], shapesIn(chain)))).toContain('d(b)');
    expect(wiring(bridgeNodes(chain, ['c']))).toContain('d(w)');
  });

  it('leaves a slot unwired that nothing fits, and one behind a leaf', () => {
    const document = documentOf([
      { id: 'u', op: 'input', value: [1, 2, 3] },
      { id: 'v', op: 'input', value: [1, 2] },
      { id: 's', op: 'sum', inputs: ['u'] },
      { id: 't', op: 'add', inputs: ['s', 'v'] },
    ]);
    const shapes = shapesIn(document);
    expect(wiring(bridgeNodes(document, ['s'], shapes))).toEqual(['t(–, v)']);
    expect(wiring(bridgeNodes(document, ['v'], shapes))).toEqual(['s(u)', 't(s, –)']);
  });
});

describe('detachNodes', () => {
  it('keeps the nodes, and the wires among them', () => {
    expect(wiring(detachNodes(chain, ['a', 'b']))).toEqual(['a(–)', 'b(a)', 'c(w, x)', 'd(c)']);
    expect(wiring(detachNodes(worked, ['d']))).toEqual(['d(–, –)', 'f(x, z)']);
  });

  it('leaves a document alone in which nothing is attached', () => {
    const loose = documentOf([{ id: 'a', op: 'tanh', inputs: [null] }]);
    expect(detachNodes(loose, ['a'])).toBe(loose);
  });

  it('bridges a hundred thousand nodes in a row, and a ladder of double wires', () => {
    const row = Array.from({ length: 100_000 }, (_, index) => ({
      id: `n${index}`,
      op: index === 0 ? 'input' : 'add',
      ...(index > 0 && { inputs: [`n${index - 1}`, `n${index - 1}`] }),
    }));
    const pulled = row.slice(1, -1).map(({ id }) => id);
    expect(wiring(detachNodes(documentOf(row), pulled)).at(-1)).toBe('n99999(n0, n0)');
  });
});

describe('spliceNode', () => {
  it('puts a node into a wire', () => {
    const document = documentOf([...worked.nodes, { id: 't', op: 'tanh', inputs: [null] }]);
    const result = spliceNode(document, 't', 0, { reader: 'f', slot: 0 });
    expect('document' in result && wiring(result.document)).toEqual(['d(x, y)', 'f(t, z)', 't(d)']);
  });

  it('refuses a cycle, and throws where there is no wire', () => {
    const document = documentOf([...worked.nodes, { id: 'g', op: 'add', inputs: ['f', null] }]);
    expect(spliceNode(document, 'g', 1, { reader: 'd', slot: 0 })).toEqual({
      fault: { kind: 'cycle', nodeIds: ['d', 'f', 'g'] },
    });
    expect(() => spliceNode(document, 'g', 1, { reader: 'g', slot: 1 })).toThrow(
      'Nothing is wired to slot 1 of g',
    );
  });
});

describe('slotFault', () => {
  const document = documentOf([
    { id: 's', op: 'input', value: 2 },
    { id: 'u', op: 'input', value: [1, 2, 3] },
    { id: 'v', op: 'input', value: [1, 2, 3, 4] },
    {
      id: 'm',
      op: 'input',
      value: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    },
    { id: 'sum', op: 'add', inputs: ['u', null] },
    { id: 'product', op: 'matmul', inputs: [null, 'u'] },
    { id: 'empty', op: 'dot', inputs: [null, null] },
    { id: 'quiet', op: 'add', inputs: ['u', null], muted: true },
  ]);
  const shapes = shapesIn(document);
  const faultAt = (id: string, slot: number, source: string) => {
    const node = document.nodes.find((candidate) => candidate.id === id)!;
    return slotFault(node, slot, source, shapes)?.fault ?? null;
  };

  it('is the shape rule’s, of what the other slots read', () => {
    expect(faultAt('sum', 1, 'v')).toMatchObject({ kind: 'shapeMismatch', slots: [0, 1] });
    expect(faultAt('sum', 1, 's')).toBeNull();
    expect(faultAt('product', 0, 'm')).toMatchObject({ kind: 'shapeMismatch' });
    expect(faultAt('product', 0, 'u')).toBeNull();
  });

  it('is of the slot alone where the others are unwired', () => {
    expect(faultAt('empty', 0, 'm')).toMatchObject({ kind: 'rankMismatch', slot: 0 });
    expect(faultAt('empty', 1, 'u')).toBeNull();
  });

  it('is asked for the slot that a variadic node would get', () => {
    expect(faultAt('sum', 2, 'v')).toMatchObject({ kind: 'shapeMismatch', slots: [0, 2] });
    expect(faultAt('sum', 2, 'u')).toBeNull();
  });

  it('is none of a muted node, and none where the shape is not known', () => {
    expect(faultAt('quiet', 1, 'v')).toBeNull();
    expect(faultAt('sum', 1, 'product')).toBeNull();
  });
});
