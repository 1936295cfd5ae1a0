import { describe, expect, test } from 'vitest';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { notePlace } from '../../../../src/editor/items/note-place.ts';
import { drawnBoxes } from '../../../../src/editor/places/drawn-boxes.ts';
import { areClose } from '../../../../src/layout/geometry.ts';
import { NOTE } from '../../../../src/layout/note.ts';
import { worked } from '../../document/support.ts';

function opened(): Editor {
  const editor = new Editor();
  editor.open(worked, '');
  return editor;
}

const sight = { x: -300, y: -300, width: 1600, height: 1200 };

describe('the place of a new note', () => {
  test('is where it is wished, where that is free', () => {
    expect(notePlace(opened(), { x: 300, y: 800 }, sight)).toEqual({
      x: 300,
      y: 800,
    });
  });

  test('covers no node, but stays near it and in sight', () => {
    const editor = opened();
    const [node] = drawnBoxes(editor);
    const { x, y } = notePlace(editor, node!, sight);
    const [width, height] = NOTE.size;
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    expect(drawnBoxes(editor).some((other) => areClose(box, other, 0))).toBe(false);
    expect(Math.hypot(x - node!.x, y - node!.y)).toBeLessThan(400);
  });

  test('is where it is wished where nothing in sight is free', () => {
    const editor = opened();
    const [node] = drawnBoxes(editor);
    expect(notePlace(editor, node!, { ...node! })).toEqual({ x: node!.x, y: node!.y });
  });
});
