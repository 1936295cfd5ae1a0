import { describe, expect, it } from 'vitest';
import {
  addNode,
  addSlots,
  connect,
  disconnect,
  moveNodes,
  removeNodes,
  removeSlots,
  renameNode,
  setAttribute,
  setDescription,
  setMuted,
  setOutput,
  setTitle,
  setValue,
  wouldCycle,
} from '../../../src/document/commands/index.ts';
import { freshId } from '../../../src/document/fresh-id.ts';
import { emptyDocument, type GraphDocument } from '../../../src/document/graph-document.ts';
import { add } from '../../../src/engine/operations/add.ts';
import { input } from '../../../src/engine/operations/input.ts';
import { accepted, documentOf, worked } from './support.ts';

const nodeOf = (document: unknown, id: string) =>
  (document as GraphDocument).nodes.find((node) => node.id === id);
/** The document that a command leads to; it must not be refused. */
const allowed = (result: { document: GraphDocument } | { fault: unknown }): GraphDocument => {
  if ('fault' in result) throw new Error(JSON.stringify(result.fault));
  return result.document;
};
const summed = documentOf([
  { id: 'x', op: 'input', value: [1, 2] },
  { id: 's', op: 'sum', inputs: ['x'] },
]);

describe('freshId', () => {
  it("takes an operation's own symbols first, then numbers the first of them", () => {
    let document = emptyDocument;
    for (let count = 0; count < 7; count++) document = addNode(document, { op: 'input' });
    const ids = document.nodes.map(({ id }) => id);
    expect(ids.slice(0, input.symbols.length)).toEqual(input.symbols);
    expect(ids.slice(input.symbols.length)).toEqual(['x_1', 'x_2']);
  });

  it('names the results of other operations d, f, g and so on', () => {
    expect(freshId(emptyDocument, add)).toBe('d');
    expect(freshId(worked, add)).toBe('g');
    const all = ['d', 'f', 'g', 'h', 'p', 'q', 'r', 's', 't'].map((id) => ({ id, op: 'add' }));
    expect(freshId(documentOf(all), add)).toBe('d_1');
  });
});

describe('addNode', () => {
  it('appends an operation with its least number of slots, unwired', () => {
    const document = addNode(worked, { op: 'add', position: [10, 20] });
    const node = { id: 'g', op: 'add', inputs: [null, null], position: [10, 20] };
    expect(document.nodes.at(-1)).toEqual(node);
    expect(document.nodes[0]).toBe(worked.nodes[0]);
  });

  it('appends a leaf with its value, or 1', () => {
    expect(addNode(emptyDocument, { op: 'input' }).nodes).toEqual([
      { id: 'x', op: 'input', value: 1 },
    ]);
    expect(addNode(emptyDocument, { op: 'input', value: [1, 2] }).nodes[0]!.value).toEqual([1, 2]);
  });
});

describe('removeNodes', () => {
  it('leaves the slots that read them unwired, and drops a removed output', () => {
    const document = removeNodes(worked, ['y', 'f']);
    expect(document.nodes.map(({ id }) => id)).toEqual(['x', 'z', 'd']);
    expect(nodeOf(document, 'd')!.inputs).toEqual(['x', null]);
    expect(document).not.toHaveProperty('output');
    expect(nodeOf(document, 'x')).toBe(nodeOf(worked, 'x'));
  });

  it('changes nothing where there is nothing to remove', () => {
    expect(removeNodes(worked, ['q'])).toBe(worked);
  });
});

describe('connect', () => {
  it('wires a slot, in place of what it read before', () => {
    expect(nodeOf(allowed(connect(worked, 'z', 'd', 1)), 'd')!.inputs).toEqual(['x', 'z']);
  });

  it('wires a node to both slots of another', () => {
    expect(nodeOf(allowed(connect(worked, 'x', 'd', 1)), 'd')!.inputs).toEqual(['x', 'x']);
  });

  it('keeps the document where the wire is there already', () => {
    expect(allowed(connect(worked, 'x', 'd', 0))).toBe(worked);
  });

  it('refuses a wire that closes a cycle, and names it', () => {
    expect(connect(worked, 'f', 'd', 0)).toEqual({ fault: { kind: 'cycle', nodeIds: ['d', 'f'] } });
    expect(connect(worked, 'd', 'd', 0)).toEqual({ fault: { kind: 'cycle', nodeIds: ['d'] } });
  });

  it('throws for a slot that does not exist', () => {
    expect(() => connect(worked, 'x', 'd', 2)).toThrow('Node d has no slot 2');
  });
});

describe('wouldCycle', () => {
  it('answers null where the wire may be drawn', () => {
    expect(wouldCycle(worked, 'x', 'f')).toBeNull();
  });

  it('walks a chain of a hundred thousand nodes', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({
      id: `n${index}`,
      op: 'exp',
      inputs: [index === 0 ? null : `n${index - 1}`],
    }));
    expect(wouldCycle(documentOf(chain), 'n99999', 'n0')).toHaveLength(100_000);
  });
});

describe('disconnect', () => {
  it('leaves a slot unwired', () => {
    expect(nodeOf(disconnect(worked, 'd', 0), 'd')!.inputs).toEqual([null, 'y']);
  });
});

describe('slots of variadic operations', () => {
  it('are added at the end', () => {
    expect(nodeOf(addSlots(worked, 'd'), 'd')!.inputs).toEqual(['x', 'y', null]);
  });

  it('are removed where they are, or at the end', () => {
    const wide = addSlots(worked, 'd');
    expect(nodeOf(removeSlots(wide, 'd', 0), 'd')!.inputs).toEqual(['y', null]);
    expect(nodeOf(removeSlots(wide, 'd'), 'd')!.inputs).toEqual(['x', 'y']);
  });

  it('never become fewer than the operation needs', () => {
    expect(removeSlots(worked, 'd')).toBe(worked);
  });

  it('are not for operations with a fixed number of inputs', () => {
    expect(addSlots(summed, 's')).toBe(summed);
    expect(removeSlots(summed, 's')).toBe(summed);
  });
});

describe('setValue', () => {
  it('gives a leaf another value', () => {
    expect(nodeOf(setValue(worked, 'x', [[1, 2]]), 'x')!.value).toEqual([[1, 2]]);
    expect(setValue(worked, 'x', 1)).toBe(worked);
  });
});

describe('setAttribute', () => {
  it('writes a setting down, and drops it at its default', () => {
    const changed = setAttribute(summed, 's', 'axis', 0);
    expect(nodeOf(changed, 's')!.attributes).toEqual({ axis: 0 });
    expect(setAttribute(changed, 's', 'axis', 0)).toBe(changed);
    expect(setAttribute(changed, 's', 'axis', null)).toEqual(summed);
    expect(setAttribute(summed, 's', 'axis', null)).toBe(summed);
  });

  it('throws for a setting that the operation does not have', () => {
    expect(() => setAttribute(summed, 's', 'toString', 1)).toThrow('sum has no attribute toString');
  });
});

describe('setMuted', () => {
  it('mutes operations, and leaves no trace when they work again', () => {
    const muted = setMuted(worked, ['x', 'd'], true);
    expect(nodeOf(muted, 'd')).toEqual({ ...nodeOf(worked, 'd'), muted: true });
    expect(nodeOf(muted, 'x')).toBe(nodeOf(worked, 'x'));
    expect(setMuted(muted, ['d'], true)).toBe(muted);
    expect(setMuted(muted, ['d'], false)).toEqual(worked);
    expect(setMuted(worked, ['d'], false)).toBe(worked);
  });
});

describe('renameNode', () => {
  it('is followed by every reference, the output too', () => {
    const document = allowed(renameNode(worked, 'd', 'total'));
    expect(nodeOf(document, 'f')!.inputs).toEqual(['total', 'z']);
    expect(allowed(renameNode(worked, 'f', 'loss'))).toHaveProperty('output', 'loss');
    expect(nodeOf(document, 'x')).toBe(nodeOf(worked, 'x'));
  });

  it('refuses a malformed id and one that is taken', () => {
    const place = { node: 'd', field: 'id' };
    expect(renameNode(worked, 'd', '1d')).toEqual({
      fault: { kind: 'malformedId', ...place, id: '1d' },
    });
    expect(renameNode(worked, 'd', 'x')).toEqual({
      fault: { kind: 'duplicateId', ...place, id: 'x' },
    });
    expect(allowed(renameNode(worked, 'd', 'd'))).toBe(worked);
  });
});

describe('moveNodes', () => {
  it('moves the nodes that it names, and no others', () => {
    const document = moveNodes(worked, new Map([['x', [5, 6]]]));
    expect(nodeOf(document, 'x')!.position).toEqual([5, 6]);
    expect(nodeOf(document, 'y')).toBe(nodeOf(worked, 'y'));
    expect(moveNodes(worked, new Map([['x', [0, 0]]]))).toBe(worked);
  });
});

describe('fields of the document', () => {
  it('are set, and dropped where they are empty', () => {
    expect(setOutput(worked, 'd').output).toBe('d');
    expect(setOutput(worked, null)).not.toHaveProperty('output');
    expect(setOutput(worked, 'f')).toBe(worked);
    expect(setTitle(worked, 'New').title).toBe('New');
    expect(setTitle(worked, '')).not.toHaveProperty('title');
    expect(setDescription(worked, '$x$').description).toBe('$x$');
    expect(setDescription(worked, '')).toBe(worked);
  });

  it('that nobody knows survive every command', () => {
    const text = JSON.stringify({ ...worked, notes: [1] }).replace('"notes"', '"__proto__"');
    const document = setTitle(removeNodes(accepted(text), ['f']), '');
    expect(Object.hasOwn(document, '__proto__')).toBe(true);
  });
});
