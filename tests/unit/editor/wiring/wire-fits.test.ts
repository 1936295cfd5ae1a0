import { describe, expect, it } from 'vitest';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { splicerFor } from '../../../../src/editor/moving/splicing.ts';
import { portName, wireFits } from '../../../../src/editor/wiring/wire-fits.ts';
import { wiring } from '../../../../src/language/english/messages.ts';
import { documentOf, worked } from '../../document/support.ts';

function editorOf(nodes: readonly unknown[]): Editor {
  const editor = new Editor();
  editor.open(documentOf(nodes), 'Open');
  return editor;
}

/** Vectors of length 3 and 4, a sum that reads the first, and things behind it. */
const vectors = () =>
  editorOf([
    { id: 'u', op: 'input', value: [1, 2, 3], position: [0, 0] },
    { id: 'v', op: 'input', value: [1, 2, 3, 4], position: [0, 200] },
    { id: 'd', op: 'add', inputs: ['u', null], position: [300, 0] },
    { id: 'm', op: 'matmul', inputs: [null, null], position: [300, 200] },
    { id: 't', op: 'tanh', inputs: ['d'], position: [600, 0] },
  ]);

describe('where a wire fits', () => {
  it('is at every input that closes no cycle and keeps its shape', () => {
    const { portByName, misfitByNode, misfitByPort } = wireFits(vectors(), { id: 'v', slot: null });
    expect([...portByName.keys()]).toEqual(['d:0', 'm:0', 'm:1', 't:0']);
    expect([...misfitByPort.keys()]).toEqual(['d:1']);
    expect([...misfitByNode].map(([id, misfit]) => `${id}: ${wiring.misfit(misfit)}`)).toEqual([
      'u: has no inputs',
    ]);
  });

  it('says why not: a cycle, or shapes', () => {
    const fits = wireFits(vectors(), { id: 't', slot: null });
    expect(fits.misfitByNode.get('d')).toEqual({ kind: 'cycle' });
    expect(fits.misfitByPort.get('t:0')).toEqual({ kind: 'cycle' });
    expect(fits.misfitByNode.has('t')).toBe(false);

    const backwards = wireFits(vectors(), { id: 'd', slot: 1 });
    expect([...backwards.portByName.keys()]).toEqual(['u', 'm']);
    const labels = [...backwards.misfitByNode].map(
      ([id, misfit]) => `${id}: ${wiring.misfit(misfit)}`,
    );
    expect(labels).toEqual(['v: shape 4 ≠ 3', 't: would make a cycle']);
  });

  it('is at the first free input of a body, or the next of a variadic node without one', () => {
    const { bodyPortByNode } = wireFits(vectors(), { id: 'u', slot: null });
    expect([...bodyPortByNode.values()].map(portName)).toEqual(['d:1', 'm:0']);
    const editor = new Editor();
    editor.open(worked, 'Open');
    const full = wireFits(editor, { id: 'z', slot: null });
    expect([...full.bodyPortByNode.values()].map(portName)).toEqual(['d:2', 'f:2']);
    const moved = wireFits(editor, { id: 'd', slot: null }, 'f:0');
    expect([...moved.bodyPortByNode.values()].map(portName)).toEqual(['f:0']);
  });
});

describe('a node dragged over a wire', () => {
  const over = (nodes: readonly unknown[], id: string, x: number, y: number) => {
    const splice = splicerFor(editorOf([...worked.nodes, ...nodes]), id)?.at({ x, y }) ?? null;
    return splice && { ...splice, drawn: undefined, places: Object.fromEntries(splice.places()) };
  };
  const tanh = { id: 't', op: 'tanh', inputs: [null], position: [0, 400] };

  it('goes into it, and what lies behind makes room', () => {
    expect(over([tanh], 't', 300, 210)).toMatchObject({
      slot: 0,
      wire: { reader: 'f', slot: 1 },
      places: { t: { y: 210 }, f: { y: 150 } },
    });
    const { places } = over([tanh], 't', 300, 210)!;
    expect(places['f']!.x - (places['t']!.x + 140)).toBeGreaterThanOrEqual(96);
    expect(Object.keys(places)).toEqual(['t', 'f']);
  });

  it('does not where it lies over none, or is no node that could', () => {
    expect(over([tanh], 't', 300, 700)).toBeNull();
    expect(over([], 'f', 300, 210)).toBeNull();
    expect(over([], 'x', 300, 210)).toBeNull();
    expect(over([{ ...tanh, inputs: ['f'] }], 't', 300, 210)).toBeNull();
  });

  it('does not go into a wire that leads to it, or that it would not fit', () => {
    const behind = { id: 'g', op: 'multiply', inputs: ['f', null], position: [800, 400] };
    expect(over([behind], 'g', 300, 210)).toBeNull();
    const vector = { id: 'v', op: 'dot', inputs: [null, null], position: [0, 400] };
    expect(over([vector], 'v', 300, 210)).toBeNull();
  });
});
