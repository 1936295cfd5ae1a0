import { describe, expect, it, vi } from 'vitest';
import { connect, setValue } from '../../../src/document/commands/index.ts';
import type { GraphDocument } from '../../../src/document/graph-document.ts';
import { Editor } from '../../../src/editor/editor.svelte.ts';
import type { NodeView } from '../../../src/editor/steps/stage.svelte.ts';
import { itemOf } from '../../../src/engine/tensor.ts';
import { drawnWidth } from '../../../src/layout/wire.ts';
import { documentOf, worked } from '../document/support.ts';

/** What the stage shows of each node: its value and its gradient, where they are revealed. */
function shown(editor: Editor) {
  return Object.fromEntries(
    editor.document.nodes.map(({ id }) => {
      const { value, gradient } = editor.stage.node(id);
      return [id, [value && itemOf(value), gradient && itemOf(gradient)]];
    }),
  );
}

const looks = ({ value, gradient, isReached, isAwaited, role, isOutput }: NodeView) => {
  return { value, gradient, isReached, isAwaited, role, isOutput };
};

function opened(document: GraphDocument, step = 0): Editor {
  const editor = new Editor();
  editor.open(document, 'Open');
  editor.goTo(step);
  return editor;
}

describe('the stage', () => {
  it('shows nothing at step 0 but the numbers of the leaves', () => {
    expect(shown(opened(worked))).toEqual({
      x: [1, null],
      y: [-3, null],
      z: [4, null],
      d: [null, null],
      f: [null, null],
    });
  });

  it('shows both passes at the end', () => {
    expect(shown(opened(worked, 10))).toEqual({
      x: [1, 4],
      y: [-3, 4],
      z: [4, -2],
      d: [-2, 4],
      f: [-8, 1],
    });
  });

  it('looks the same however a step is reached', () => {
    for (let from = 0; from <= 10; from++) {
      for (let to = 0; to <= 10; to++) {
        const moved = opened(worked, from);
        moved.goTo(to);
        const direct = opened(worked, to);
        for (const { id, inputs = [] } of worked.nodes) {
          expect(looks(moved.stage.node(id))).toEqual(looks(direct.stage.node(id)));
          inputs.forEach((_, slot) => {
            expect(moved.stage.wire(id, slot).passed).toBe(direct.stage.wire(id, slot).passed);
            expect(moved.stage.wire(id, slot).travel).toBe(direct.stage.wire(id, slot).travel);
          });
        }
      }
    }
  });

  it('lets only the wire of a backward step carry something', () => {
    const { stage } = opened(worked, 9);
    const wires = [stage.wire('d', 0), stage.wire('d', 1), stage.wire('f', 0), stage.wire('f', 1)];
    expect(wires.map((wire) => wire.travel)).toEqual(['backward', null, null, null]);
    expect(wires.map((wire) => wire.passed)).toEqual(['gradient', 'value', 'gradient', 'gradient']);
    expect(wires.map((wire) => wire.width)).toEqual([4, 0, 4, 2].map(drawnWidth));
  });
});

describe('an edit', () => {
  it('keeps the step when a value changes', () => {
    const editor = opened(worked, 9);
    editor.change(setValue(editor.document, 'x', 6), 'Set x');
    expect(editor.step).toBe(9);
    expect(shown(editor)['d']).toEqual([3, 4]);
  });

  it('keeps the end when the graph grows', () => {
    const editor = opened(worked, 10);
    const rewired = connect(editor.document, 'z', 'd', 1);
    if ('fault' in rewired) throw new Error('refused');
    editor.change(rewired.document, 'Wire z to d');
    expect(editor.step).toBe(editor.trace.steps.length);
  });

  it('goes back to the last step that is still there when its own is gone', () => {
    const editor = opened(worked, 9);
    const rewired = connect(editor.document, 'z', 'd', 0);
    if ('fault' in rewired) throw new Error('refused');
    editor.change(rewired.document, 'Wire z to d');
    // The step along d's first wire to x is gone; the one before it went from f to z.
    expect(editor.step).toBe(8);
  });

  it('is undone and redone as a whole, a drag as one entry', () => {
    const editor = opened(worked);
    editor.change(setValue(editor.document, 'x', 2), 'Set x', 'value x');
    editor.change(setValue(editor.document, 'x', 3), 'Set x', 'value x');
    editor.seal();
    editor.change(setValue(editor.document, 'x', 4), 'Set x', 'value x');
    editor.undo();
    expect(shown(editor)['x']).toEqual([3, null]);
    editor.undo();
    expect(editor.document).toBe(worked);
    expect(editor.undoLabel).toBeNull();
    editor.redo();
    expect(shown(editor)['x']).toEqual([3, null]);
  });
});

describe('the output', () => {
  const loose = { id: 'c', op: 'constant', value: 1 };
  const built = documentOf([
    { id: 'x', op: 'input', value: 1 },
    { id: 'd', op: 'square', inputs: ['x'] },
    loose,
  ]);

  it('is the only finished operation while loose parts lie about', () => {
    const { session } = opened(built);
    expect(session.output).toBe(1);
  });

  it('is nobody while several operations could be', () => {
    const two = documentOf([...built.nodes, { id: 'e', op: 'exp', inputs: ['x'] }]);
    expect(opened(two).session.output).toBeNull();
  });
});

describe('a number on its way', () => {
  it('passes over numbers that cannot be read, and shows them when it has come to rest', () => {
    vi.useFakeTimers();
    try {
      const editor = opened(worked, 10);
      editor.near = () => new Set(['x']);
      for (const value of [2, 5]) editor.change(setValue(editor.document, 'x', value), 'Set', 'x');
      expect(editor.isRushing).toBe(true);
      expect(shown(editor)).toMatchObject({ x: [5, 4], d: [-1, 4], f: [-4, 1] });
      const { width } = editor.stage.wire('f', 1);
      vi.runAllTimers();
      expect(shown(editor)).toMatchObject({ x: [5, 4], d: [2, 4], f: [8, 1] });
      expect(width).toBe(drawnWidth(1));
      expect(editor.stage.wire('f', 1).width).toBe(drawnWidth(2));
    } finally {
      vi.useRealTimers();
    }
  });
});
