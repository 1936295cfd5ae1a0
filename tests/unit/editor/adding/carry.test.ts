import { describe, expect, it } from 'vitest';
import { addFrame } from '../../../../src/document/commands/index.ts';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { Carry } from '../../../../src/editor/adding/carry.ts';
import { Edits } from '../../../../src/editor/edits.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Annotations } from '../../../../src/editor/items/annotations.ts';
import { Grouping } from '../../../../src/editor/items/grouping.svelte.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import type { Camera } from '../../../../src/editor/places/camera.ts';
import { frameBoxes } from '../../../../src/editor/places/frame-boxes.ts';
import { wireAt } from '../../../../src/editor/places/ports.ts';
import type { Sketch } from '../../../../src/editor/wiring/sketch.ts';
import { operationByName } from '../../../../src/engine/operations/index.ts';
import { english } from '../../../../src/language/english/english.ts';
import { pointOn } from '../../../../src/layout/wire.ts';
import { worked } from '../../document/support.ts';

/** The worked example with its nodes far apart. */
const spread: GraphDocument = {
  ...worked,
  nodes: worked.nodes.map((node, index) => ({
    ...node,
    position: index < 3 ? [0, index * 200] : [index * 300 - 500, 0],
  })),
};

function carryOver(document: GraphDocument, name: string) {
  const editor = new Editor();
  editor.open(document, 'Open');
  const notices = new Notices();
  const bench = {
    editor,
    edits: new Edits(editor, notices, english),
    text: english,
    // The window's points are the canvas's.
    camera: { pointUnder: (point) => point } as Partial<Camera> as Camera,
    grouping: new Grouping(editor, new Annotations(editor, notices, english)),
    sketch: null as Sketch | null,
  };
  return { editor, bench, carry: new Carry(bench, operationByName.get(name)!) };
}

const inputsOf = (editor: Editor, id: string) =>
  editor.document.nodes.find((node) => node.id === id)!.inputs;

describe('an operation that is carried from the palette', () => {
  it('is put into the wire that it is dropped on, and its reader makes room, as one entry', () => {
    const { editor, bench, carry } = carryOver(spread, 'tanh');
    const before = editor.document;
    const [, , , , f] = before.nodes;
    carry.follow(pointOn(wireAt(editor, 'f:0'), 0.5), false);
    expect(bench.sketch).toMatchObject({ kind: 'splice' });
    const id = carry.drop()!;
    expect(bench.sketch).toBeNull();
    expect(inputsOf(editor, id)).toEqual(['d']);
    expect(inputsOf(editor, 'f')).toEqual([id, 'z']);
    expect(editor.document.nodes[4]!.position![0]).toBeGreaterThan(f!.position![0]);
    editor.undo();
    expect(editor.document).toBe(before);
  });

  it('stays out of the wire while that is asked for, and beside the wires', () => {
    for (const [at, isAlone] of [
      [0.5, true],
      [null, false],
    ] as const) {
      const { editor, bench, carry } = carryOver(spread, 'tanh');
      const point = at === null ? { x: 2000, y: 2000 } : pointOn(wireAt(editor, 'f:0'), at);
      carry.follow(point, isAlone);
      expect(bench.sketch).toBeNull();
      expect(inputsOf(editor, carry.drop()!)).toEqual([null]);
      expect(inputsOf(editor, 'f')).toEqual(['d', 'z']);
    }
  });

  it('joins the frame that it is dropped into, which lights up before', () => {
    const framed = addFrame(spread, { nodes: ['x', 'y', 'z'] });
    const { editor, bench, carry } = carryOver(framed, 'input');
    const [frame, box] = [...frameBoxes(editor)][0]!;
    carry.follow({ x: box.x + 60, y: box.y + 60 }, false);
    expect([...bench.grouping.lit]).toEqual([frame]);
    const id = carry.drop()!;
    expect([...bench.grouping.lit]).toEqual([]);
    expect(editor.document.frames![0]!.nodes).toEqual(['x', 'y', 'z', id]);
    editor.undo();
    expect(editor.document).toBe(framed);
  });

  it('is nothing where it is dropped beside the canvas', () => {
    const { editor, bench, carry } = carryOver(spread, 'tanh');
    bench.camera = { pointUnder: () => null } as Partial<Camera> as Camera;
    carry.follow({ x: 0, y: 0 }, false);
    expect(carry.drop()).toBeNull();
    expect(editor.document).toBe(spread);
  });
});
