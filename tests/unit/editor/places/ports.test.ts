import { describe, expect, test } from 'vitest';
import { moveNodes } from '../../../../src/document/commands/index.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { wireNames, wiresWithin } from '../../../../src/editor/places/ports.ts';
import { worked } from '../../document/support.ts';

/** The worked example with each node 1000 to the right of the one before. */
function spread(): Editor {
  const editor = new Editor();
  const places = new Map(
    worked.nodes.map(({ id }, at) => [id, [at * 1000, 0] as [number, number]]),
  );
  editor.open(moveNodes(worked, places), 'Open');
  return editor;
}

describe('the wires near a place', () => {
  const around = (x: number) => ({ x, y: -200, width: 400, height: 800 });

  test('are those that come into it', () => {
    const editor = spread();
    const names = wireNames(editor);
    expect(names).toEqual(['d:0', 'd:1', 'f:0', 'f:1']);
    expect(wiresWithin(editor, names, around(0), new Set())).toEqual(['d:0']);
    expect(wiresWithin(editor, names, around(2200), new Set())).toEqual(['d:0', 'd:1', 'f:1']);
    expect(wiresWithin(editor, names, around(9000), new Set())).toEqual([]);
  });

  test('are those of a node that is being moved, wherever it was', () => {
    const editor = spread();
    const near = wiresWithin(editor, wireNames(editor), around(9000), new Set(['d']));
    expect(near).toEqual(['d:0', 'd:1', 'f:0']);
  });
});
