import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { Annotations } from '../../../../src/editor/items/annotations.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { frameBoxes, itemBoxByKey } from '../../../../src/editor/places/frame-boxes.ts';
import { Grouping } from '../../../../src/editor/items/grouping.svelte.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { english } from '../../../../src/language/english/english.ts';
import type { Point } from '../../../../src/layout/geometry.ts';
import { documentOf } from '../../document/support.ts';

const nodes = [
  { id: 'x', op: 'input', value: 1, position: [0, 0] },
  { id: 'y', op: 'input', value: 2, position: [0, 120] },
  { id: 'z', op: 'input', value: 3, position: [0, 900] },
];
const framed = documentOf(nodes, {
  frames: [{ id: 'a', title: 'A', nodes: ['x', 'y'] }],
  notes: [{ id: 'n', text: 'Note', position: [400, 0], size: [200, 100] }],
});

function opened(document: GraphDocument = framed) {
  const editor = new Editor();
  editor.open(document, 'Open');
  const annotations = new Annotations(editor, new Notices(), english);
  return { editor, annotations, grouping: new Grouping(editor, annotations) };
}

const at = (places: Record<string, Point>) => new Map(Object.entries(places));
const nothing = new Map<string, Point>();
const nobody = new Set<string>();

/** Drags these nodes, and lets them go. */
function drop({ editor, grouping }: ReturnType<typeof opened>, places: Record<string, Point>) {
  grouping.follow(at(places), nobody, nothing);
  const lit = [...grouping.lit];
  grouping.drop()('drag');
  return { lit, frames: editor.document.frames?.map((frame) => frame.nodes) };
}

describe('a frame', () => {
  it('lies around its nodes with their names, and follows those that are dragged', () => {
    const { editor } = opened();
    const still = frameBoxes(editor).get('a')!;
    expect(still.x).toBeLessThan(0);
    expect(still.y).toBeLessThan(-60);
    const moved = frameBoxes(editor, at({ y: { x: 0, y: 420 } })).get('a')!;
    expect(moved).toEqual({ ...still, height: still.height + 300 });
  });

  it('lights up under a node that would join it, and takes it in when it is dropped', () => {
    expect(drop(opened(), { z: { x: 30, y: 60 } })).toEqual({
      lit: ['a'],
      frames: [['x', 'y', 'z']],
    });
    expect(drop(opened(), { z: { x: 900, y: 60 } })).toEqual({ lit: [], frames: [['x', 'y']] });
  });

  it('keeps a node of its own wherever that is dragged, unless the drag is toggled', () => {
    expect(drop(opened(), { y: { x: 0, y: 2000 } }).frames).toEqual([['x', 'y']]);
    const toggled = opened();
    toggled.grouping.follow(at({ y: { x: 0, y: 2000 } }), nobody, nothing);
    toggled.grouping.toggle();
    expect([...toggled.grouping.leaving]).toEqual(['y']);
    toggled.grouping.drop()('drag');
    expect(toggled.editor.document.frames![0]!.nodes).toEqual(['x']);
    // The next drag begins anew.
    expect(drop(toggled, { x: { x: 5, y: 5 } }).frames).toEqual([['x']]);
  });

  it('takes in none of the nodes that go along with another frame', () => {
    const two = documentOf(nodes, {
      frames: [
        { id: 'a', nodes: ['x', 'y'] },
        { id: 'b', nodes: ['z'] },
      ],
    });
    const { editor, grouping } = opened(two);
    grouping.follow(at({ z: { x: 0, y: 60 } }), new Set(['z']), nothing);
    expect(grouping.isDragging).toBe(false);
    grouping.drop()('drag');
    expect(editor.document.frames).toEqual(two.frames);
  });

  it('is joined and left without a drag as well', () => {
    const { editor, grouping } = opened();
    editor.select(['x']);
    grouping.toggleSelected();
    expect(editor.document.frames![0]!.nodes).toEqual(['y']);
    editor.select(['z']);
    grouping.toggleSelected();
    expect(editor.document.frames![0]!.nodes).toEqual(['y']);
  });

  it('stays selected by its key, and is no more when an undo takes it away', () => {
    const { editor, annotations } = opened(documentOf(nodes));
    editor.select(['x', 'y']);
    expect(annotations.frameSelection()).toBe('frame:frame1');
    expect([...editor.selectedItems]).toEqual(['frame:frame1']);
    annotations.ungroup();
    expect([...editor.selectedNodes]).toEqual(['x', 'y']);
    editor.undo();
    editor.select([], [], ['frame:frame1']);
    editor.undo();
    expect(editor.selectedItems.size).toBe(0);
  });
});

describe('a note', () => {
  it('is one entry with the text that is typed into it, and none where nothing is', () => {
    const { editor, annotations } = opened(documentOf(nodes));
    annotations.addNote({ x: 100, y: 100 });
    expect(annotations.finishNote('note1', 'Text')).toBe(true);
    editor.seal();
    expect(editor.document.notes![0]!.text).toBe('Text');
    editor.undo();
    expect(editor.document.notes).toBeUndefined();
    annotations.addNote({ x: 100, y: 100 });
    expect(annotations.finishNote('note1', '  ')).toBe(false);
    expect(editor.document.notes).toBeUndefined();
    expect(editor.undoLabel).toBeNull();
  });

  it('goes as far as the nodes that are dragged with it, in one entry with them', () => {
    const { editor, grouping } = opened();
    grouping.follow(at({ x: { x: 8, y: 16 } }), nobody, at({ 'note:n': { x: 405, y: 11 } }));
    expect(grouping.notes.get('note:n')).toEqual({ x: 408, y: 16 });
    grouping.drop()('drag');
    expect(editor.document.notes![0]!.position).toEqual([408, 16]);
  });

  it('is never smaller than it can be held', () => {
    const { editor, annotations } = opened();
    annotations.resizeNote('n', -5, 1);
    expect(itemBoxByKey(editor).get('note:n')).toEqual({ x: 400, y: 0, width: 96, height: 48 });
  });

  it('changes nothing of the graph and its trace', () => {
    const { editor, annotations } = opened();
    const { trace, evaluation } = editor.session;
    annotations.finishNote('n', 'Another');
    expect(editor.session.trace).toBe(trace);
    expect(editor.session.evaluation).toBe(evaluation);
    expect(editor.session.compiled.document).toBe(editor.document);
  });
});
