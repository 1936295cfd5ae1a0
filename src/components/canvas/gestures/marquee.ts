import { itemIds } from '../../../document/item-key.ts';
import { nodeBodies } from '../../../editor/places/boxes.ts';
import type { Editor } from '../../../editor/editor.svelte.ts';
import { itemBoxByKey } from '../../../editor/places/frame-boxes.ts';
import type { Workbench } from '../../../editor/workbench.svelte.ts';
import { areClose, boundsOf, holds, type Box } from '../../../layout/geometry.ts';
import { follow } from './follow.ts';

/**
 * Selects the nodes and notes that a rectangle touches, and the frames that it holds; with Shift and
 * the tool, in addition to what is selected.
 */
export function marquee(workbench: Workbench, press: PointerEvent): void {
  const { editor, camera } = workbench;
  if (camera === null) return;
  const from = camera.toCanvas({ x: press.clientX, y: press.clientY });
  const { selectedNodes, selectedWires, selectedItems } = editor;
  const isAdding = press.shiftKey && workbench.tool === 'select';
  const kept = isAdding ? [...selectedNodes, ...selectedItems] : [];
  const boxes = new Map([...nodeBodies(editor), ...itemBoxByKey(editor)]);
  const end = () => (workbench.sketch = null);
  follow(workbench, press, {
    pansAtEdge: true,
    move: ({ clientX, clientY }) => {
      const to = camera.toCanvas({ x: clientX, y: clientY });
      const box = boundsOf([from, to].map((corner) => ({ ...corner, width: 0, height: 0 })))!;
      workbench.sketch = { kind: 'marquee', box };
      select(editor, new Set([...kept, ...caught(box, boxes)]));
    },
    release: end,
    cancel: () => {
      end();
      editor.select(selectedNodes, selectedWires, selectedItems);
    },
  });
}

function caught(box: Box, boxes: ReadonlyMap<string, Box>): string[] {
  return [...boxes].flatMap(([name, other]) => {
    const isFrame = itemIds('frame', [name]).length > 0;
    return (isFrame ? holds(box, other) : areClose(box, other, 0)) ? [name] : [];
  });
}

/** Selects nodes and items by their names, unless just they are selected. */
function select(editor: Editor, names: ReadonlySet<string>): void {
  const before = [...editor.selectedNodes, ...editor.selectedItems];
  const isSame = before.length === names.size && before.every((name) => names.has(name));
  if (isSame && editor.selectedWires.size === 0) return;
  const isNode = (name: string) => editor.node(name) !== undefined;
  const all = [...names];
  editor.select(
    all.filter(isNode),
    [],
    all.filter((name) => !isNode(name)),
  );
}
