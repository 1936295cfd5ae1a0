import { expect, it } from 'vitest';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Edits } from '../../../../src/editor/edits.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { nodeBodies, resultBox } from '../../../../src/editor/places/boxes.ts';
import { portPoint, wiresOf } from '../../../../src/editor/places/ports.ts';
import { duplicate } from '../../../../src/editor/selection/paste.ts';
import type { Workbench } from '../../../../src/editor/workbench.svelte.ts';
import { english } from '../../../../src/language/english/english.ts';
import { areClose } from '../../../../src/layout/geometry.ts';
import { wireBoxes } from '../../../../src/layout/wire-boxes.ts';
import { worked } from '../../document/support.ts';

it('a copy of the output stands beside the result and the wire to it', () => {
  const editor = new Editor();
  editor.open(worked, '');
  const edits = new Edits(editor, new Notices(), english);
  editor.select(['f']);
  duplicate({ editor, edits, text: english, camera: null } as unknown as Workbench);
  const [copy] = editor.selectedNodes;
  const body = nodeBodies(editor).get(copy!)!;
  const [start, result] = [portPoint(editor, { id: 'f', slot: null }), resultBox(editor)!];
  const wire = { ...start, width: result.x - start.x, height: 1 };
  expect(copy).not.toBe('f');
  expect(areClose(body, wire, 8)).toBe(false);
  expect(areClose(body, result, 8)).toBe(false);
});

it.each(['x', 'y', 'z', 'd', 'f'])('a copy of %s lies on no wire, as if it read it', (id) => {
  const editor = new Editor();
  editor.open(worked, '');
  const wires = wiresOf(editor).flatMap(wireBoxes);
  editor.select([id]);
  const edits = new Edits(editor, new Notices(), english);
  duplicate({ editor, edits, text: english, camera: null } as unknown as Workbench);
  const [copy] = editor.selectedNodes;
  const body = nodeBodies(editor).get(copy!)!;
  expect(wires.filter((piece) => areClose(body, piece, 8))).toEqual([]);
});
