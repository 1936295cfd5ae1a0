import { moveNodes } from '../../document/commands/index.ts';
import { aligned, distributed, type Alignment, type Distribution } from '../../layout/align.ts';
import { boundsOf, holds, type Box, type Point } from '../../layout/geometry.ts';
import { withName } from '../../layout/drawn-boxes.ts';
import { layeredPositions } from '../../layout/layered/layered.ts';
import type { Direction } from '../../layout/layered/layered-items.ts';
import { selectedParts } from './clipboard.ts';
import type { Editor } from '../editor.svelte.ts';
import { nodeBodies, nodeBoxes, resultBox } from '../places/boxes.ts';
import { itemBoxes } from '../places/frame-boxes.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** Moves the selected nodes to a common line. */
export function alignSelection(workbench: Workbench, alignment: Alignment): void {
  const boxes = bodiesOf(workbench.editor, selectedParts(workbench));
  place(workbench, aligned(boxes, alignment), workbench.text.history.align);
}

/** Makes the gaps between the selected nodes equal. */
export function distributeSelection(workbench: Workbench, distribution: Distribution): void {
  const boxes = bodiesOf(workbench.editor, selectedParts(workbench));
  place(workbench, distributed(boxes, distribution), workbench.text.history.distribute);
}

/**
 * Lays out the selected nodes and those in selected frames, or all where fewer than two are selected,
 * in layers.
 */
export function tidy(workbench: Workbench, direction: Direction): void {
  const { evaluation, output } = workbench.editor.session;
  const ids = idsToLayOut(workbench);
  const places = layeredPositions(evaluation, { direction, ids, output });
  layOut(workbench, places, workbench.text.history.tidy);
}

/** The nodes that are laid out when that is asked for. */
export function idsToLayOut(workbench: Workbench): ReadonlySet<string> {
  const all = workbench.editor.document.nodes.map(({ id }) => id);
  const parts = selectedParts(workbench);
  const chosen = all.filter((id) => parts.has(id));
  return new Set(chosen.length > 1 ? chosen : all);
}

/**
 * Puts nodes into the places that a layout has for them. Their middle stays where it was; nodes glide
 * to their places, and the camera follows where they leave its sight.
 */
export function layOut(
  workbench: Workbench,
  places: ReadonlyMap<string, Point>,
  label: string,
): void {
  const { editor, camera } = workbench;
  const bodies = bodiesOf(editor, new Set(places.keys()));
  const before = boundsOf([...bodies.values()]);
  if (before === null) return;
  const after = boundsOf([...bodies].map(([id, body]) => ({ ...body, ...places.get(id)! })))!;
  const by = {
    x: Math.round(before.x + before.width / 2 - after.x - after.width / 2),
    y: Math.round(before.y + before.height / 2 - after.y - after.height / 2),
  };
  const moved = [...places].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }] as const);
  place(workbench, new Map(moved), label);
  const box = withName({ ...after, x: after.x + by.x, y: after.y + by.y });
  if (camera === null) return;
  if (places.size < editor.document.nodes.length) {
    if (!holds(camera.visible(), box)) camera.fitBox(box);
  } else if (!holds(camera.visible(), boundsOf(everything(editor))!)) camera.fit();
}

/** The boxes of all that is drawn, the result beside the output included. */
function everything(editor: Editor): Box[] {
  const result = resultBox(editor);
  return [...nodeBoxes(editor), ...itemBoxes(editor), ...(result === null ? [] : [result])];
}

/** The boxes of some nodes without their names. */
function bodiesOf(editor: Editor, ids: ReadonlySet<string>): Map<string, Box> {
  return new Map([...nodeBodies(editor)].filter(([id]) => ids.has(id)));
}

/** Moves nodes as one entry to undo, and shows them gliding. */
function place(workbench: Workbench, places: ReadonlyMap<string, Point>, label: string): void {
  const { editor, edits, moving } = workbench;
  const before = new Map(
    [...bodiesOf(editor, new Set(places.keys()))].map(([id, { x, y }]) => [id, { x, y }]),
  );
  const positions = new Map(
    [...places].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)] as const]),
  );
  edits.apply(moveNodes(editor.document, positions), label);
  moving.glideFrom(before);
}
