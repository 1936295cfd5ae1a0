import { expect, it } from 'vitest';
import { boxBefore } from '../../../../src/editor/adding/box-before.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { nodeBoxes } from '../../../../src/editor/places/boxes.ts';
import { portPoint } from '../../../../src/editor/places/ports.ts';
import { areClose } from '../../../../src/layout/geometry.ts';
import { documentOf } from '../../document/support.ts';

it('what feeds an input stands on its left, also where others stand there already', () => {
  const editor = new Editor();
  const leaves = ['u', 'v', 'w'].map((id, at) => {
    return { id, op: 'input', value: 1, position: [0, 100 * at] };
  });
  const sum = { id: 's', op: 'add', inputs: [null, 'v'], position: [250, 90] };
  editor.open(documentOf([...leaves, sum]), '');
  const port = { id: 's', slot: 0 };
  const box = boxBefore(editor, port, { width: 144, height: 60 });
  expect(box.x + box.width).toBeLessThan(portPoint(editor, port).x - 60);
  for (const other of nodeBoxes(editor)) expect(areClose(box, other, 8)).toBe(false);
});
