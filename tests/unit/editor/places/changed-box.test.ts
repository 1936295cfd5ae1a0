import { describe, expect, it } from 'vitest';
import { addNote, moveNodes, removeNodes } from '../../../../src/document/commands/index.ts';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { boxByRecord, changedBox } from '../../../../src/editor/places/changed-box.ts';
import { worked } from '../../document/support.ts';

const placed = moveNodes(worked, new Map(worked.nodes.map(({ id }, at) => [id, [at * 300, 0]])));

function changeTo(document: GraphDocument) {
  const editor = new Editor();
  editor.open(placed, 'Open');
  const before = boxByRecord(editor);
  editor.change(document, 'Edit');
  return changedBox(before, boxByRecord(editor));
}

describe('what is different after a change', () => {
  it('stands where it has come to', () => {
    expect(changeTo(moveNodes(placed, new Map([['x', [5000, 40]]])))).toMatchObject({
      box: { x: 5000 },
      isGone: false,
    });
    const note = { text: 'Here', position: [900, 800], size: [100, 50] } as const;
    expect(changeTo(addNote(placed, note))).toEqual({
      box: { x: 900, y: 800, width: 100, height: 50 },
      isGone: false,
    });
  });

  it('stood where it was, if it is gone', () => {
    expect(changeTo(removeNodes(placed, new Set(['f'])))).toMatchObject({
      box: { x: 1200 },
      isGone: true,
    });
  });

  it('is nowhere if nothing on the canvas is', () => {
    expect(changeTo({ ...placed, title: 'Another' })).toBeNull();
  });
});
