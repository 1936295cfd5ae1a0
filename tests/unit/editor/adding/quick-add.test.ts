import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { quickAddEntries } from '../../../../src/editor/adding/quick-add-entries.ts';
import { fitOf } from '../../../../src/editor/adding/quick-add-fit.ts';
import { insertChosen, requestBelow } from '../../../../src/editor/adding/quick-add-insert.ts';
import type { QuickAddRequest } from '../../../../src/editor/adding/quick-add.svelte.ts';
import { Edits } from '../../../../src/editor/edits.ts';
import { nodeBoxes } from '../../../../src/editor/places/boxes.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { operationByName, operations } from '../../../../src/engine/operations/index.ts';
import { english } from '../../../../src/language/english/english.ts';
import { areClose } from '../../../../src/layout/geometry.ts';
import { documentOf, worked } from '../../document/support.ts';

const at = { x: 300, y: 200 };
const request = (fields: Partial<QuickAddRequest> = {}): QuickAddRequest => {
  return { at, client: at, isAnywhere: false, port: null, wire: null, ...fields };
};

function benchWith(document: GraphDocument) {
  const editor = new Editor();
  editor.open(document, 'Open');
  const edits = new Edits(editor, new Notices(), english);
  return { editor, edits, text: english, camera: null };
}

function found(
  document: GraphDocument,
  query: string,
  fields: Partial<QuickAddRequest> = {},
  recent: readonly string[] = [],
) {
  const { editor } = benchWith(document);
  const lately = recent.map((name) => operationByName.get(name)!);
  const asked = request(fields);
  return quickAddEntries(fitOf(editor, asked), asked, query, lately, ({ title }) => title);
}
const names = (...parameters: Parameters<typeof found>) =>
  found(...parameters).map(({ key }) => key);

describe('the search for an operation', () => {
  it('shows all of them before anything is typed, those used lately first', () => {
    expect(names(worked, '')).toEqual(operations.map(({ name }) => name));
    expect(names(worked, '', {}, ['tanh', 'add']).slice(0, 4)).toEqual([
      'tanh',
      'add',
      'input',
      'parameter',
    ]);
  });

  it('finds by signs and aliases; of equals, what was used lately comes first', () => {
    for (const query of ['*', 'mul', 'times', '⊙', 'hadamard']) {
      expect(names(worked, query)[0], query).toBe('multiply');
    }
    expect(names(worked, 'entropy', {}, ['softmaxCrossEntropy'])[0]).toBe('softmaxCrossEntropy');
  });

  it.each([
    ['3', 3],
    ['-0.5', -0.5],
    ['1/3', 1 / 3],
  ])('offers leaves of the number %s', (query, value) => {
    const entries = found(worked, query).slice(0, 3);
    expect(entries.map(({ operation }) => operation.name)).toEqual([
      'constant',
      'parameter',
      'input',
    ]);
    expect(entries.map((entry) => entry.value)).toEqual([value, value, value]);
  });

  it('offers the number e after what is called so', () => {
    const keys = names(worked, 'e');
    expect(keys[0]).not.toContain('constant');
    expect(keys).toContain(`constant ${Math.E}`);
  });
});

describe('the search for the other end of a wire', () => {
  const tensors = documentOf([
    { id: 'x', op: 'input', value: [1, 2, 3], position: [0, 0] },
    { id: 's', op: 'input', value: 2, position: [0, 90] },
    { id: 'm', op: 'matmul', inputs: [null, 'x'], position: [300, 0] },
    { id: 'a', op: 'add', inputs: [null, 's'], position: [300, 300] },
  ]);

  it('from an output finds what can read its shape', () => {
    const ofScalar = names(tensors, '', { port: { id: 's', slot: null } });
    expect(ofScalar).not.toContain('dot');
    expect(ofScalar).not.toContain('matmul');
    expect(ofScalar).not.toContain('constant');
    expect(ofScalar).toContain('multiply');
    const ofVector = names(tensors, '', { port: { id: 'x', slot: null } });
    expect(ofVector).toEqual(expect.arrayContaining(['dot', 'matmul', 'softmax', 'add']));
  });

  it('to an input finds what gives it something, a constant, a parameter and an input first', () => {
    const ofScalar = names(tensors, '', { port: { id: 'a', slot: 0 } }, ['tanh']);
    expect(ofScalar.slice(0, 4)).toEqual(['constant', 'parameter', 'input', 'tanh']);
    const ofMatrix = names(tensors, '', { port: { id: 'm', slot: 0 } });
    expect(ofMatrix.slice(0, 3)).toEqual(['constant', 'parameter', 'input']);
    expect(ofMatrix).not.toContain('sum');
    expect(ofMatrix).not.toContain('hinge');
    expect(ofMatrix).toContain('tanh');
  });

  it('makes a leaf of a shape that the input can read, and offers it no number', () => {
    const port = { id: 'm', slot: 0 };
    expect(found(tensors, 'constant', { port })[0]!.value).toEqual([1, 1, 1]);
    expect(names(tensors, '3', { port })).toEqual([]);
  });

  it('to a node that takes nothing as it is wired finds everything', () => {
    const faulty = documentOf([
      { id: 'x', op: 'input', value: [1, 2, 3] },
      { id: 'y', op: 'input', value: [1, 2] },
      { id: 'a', op: 'add', inputs: ['x', 'y', null] },
    ]);
    expect(names(faulty, '', { port: { id: 'a', slot: 2 } })).toHaveLength(operations.length);
    const mending = names(faulty, '', { wire: 'a:1' });
    expect(mending).toContain('sum');
    expect(mending).not.toContain('tanh');
  });

  it('in the middle of a wire finds what reads one end and can be read by the other', () => {
    const keys = names(tensors, '', { wire: 'm:1' });
    expect(keys).toContain('tanh');
    expect(keys).not.toContain('sum');
    expect(keys).not.toContain('constant');
  });
});

describe('what is chosen', () => {
  const choose = (document: GraphDocument, query: string, fields: Partial<QuickAddRequest>) => {
    const workbench = benchWith(document);
    const asked = request(fields);
    const fit = fitOf(workbench.editor, asked);
    const [entry] = quickAddEntries(fit, asked, query, [], ({ title }) => title);
    const id = insertChosen(workbench, asked, entry!);
    const node = workbench.editor.document.nodes.find((one) => one.id === id)!;
    return { workbench, id, node, next: requestBelow(asked, entry!) };
  };

  it('lands with its middle under the point, as one entry to undo', () => {
    const { workbench, node } = choose(worked, 'add', {});
    expect(node.position).toEqual([300 - 42, 200 - 42]);
    expect([...workbench.editor.selectedNodes]).toEqual([node.id]);
    workbench.editor.undo();
    expect(workbench.editor.document).toBe(worked);
  });

  it('lands beside a node that has been added at the same point', () => {
    const workbench = benchWith(documentOf([]));
    for (const query of ['input', 'tanh', 'tanh']) {
      const [entry] = quickAddEntries(
        fitOf(workbench.editor, request()),
        request(),
        query,
        [],
        ({ title }) => title,
      );
      insertChosen(workbench, request(), entry!);
    }
    const boxes = nodeBoxes(workbench.editor);
    const pairs = boxes.flatMap((box, at) => boxes.slice(at + 1).map((other) => [box, other]));
    expect(pairs).toHaveLength(3);
    for (const [box, other] of pairs) expect(areClose(box!, other!, 0)).toBe(false);
  });

  it('is wired to what the wire came from, its port under the point', () => {
    const { workbench, node, next } = choose(worked, 'subtract', { port: { id: 'x', slot: null } });
    expect(node.inputs).toEqual(['x', null]);
    expect(node.position![0]).toBe(300);
    expect(next.port).toEqual({ id: 'x', slot: null });
    expect(next.at.y).toBeGreaterThan(200 + 84);
    workbench.editor.undo();
    expect(workbench.editor.document).toBe(worked);
  });

  it('is wired to the input that the wire came from, which the next one is not', () => {
    const { workbench, id, next } = choose(worked, '7', { port: { id: 'f', slot: 1 } });
    expect(workbench.editor.node('f')!.inputs[1]).toBe(5);
    expect(workbench.editor.document.nodes.at(-1)).toMatchObject({ id, op: 'constant', value: 7 });
    expect(next.port).toBeNull();
  });

  it('goes into a wire, and what depends on the reader slides right where there is no room', () => {
    const { workbench, id, node } = choose(worked, 'tanh', { wire: 'd:0', at: { x: 190, y: 60 } });
    const { nodes } = workbench.editor.document;
    const place = (of: string) => nodes.find((one) => one.id === of)!.position!;
    expect(node.inputs).toEqual(['x']);
    expect(nodes.find((one) => one.id === 'd')!.inputs).toEqual([id, 'y']);
    const [shift] = [place('d')[0] - 240];
    expect(shift).toBeGreaterThan(0);
    expect(place('f')[0]).toBe(480 + shift);
    expect([place('x'), place('y'), place('z')]).toEqual([
      [0, 0],
      [0, 120],
      [0, 240],
    ]);
    expect(place('d')[0]).toBeGreaterThan(node.position![0] + 140);
    workbench.editor.undo();
    expect(workbench.editor.document).toBe(worked);
  });
});
